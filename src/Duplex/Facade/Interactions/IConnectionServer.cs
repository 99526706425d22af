namespace Duplex.Facade.Interactions;

/// <summary>Carries out FHIR interactions on the connections of one kind. Connection, token and scopes are checked before.</summary>
internal interface IConnectionServer
{
    bool Serves(FacadeConnection connection);

    /// <summary>Whether there is anything at this address with this method; otherwise the caller is told what is.</summary>
    bool Offers(FacadeConnection connection, FacadeRequest request);

    /// <summary>What the connection's capability statement says.</summary>
    ValueTask<OfferedServer> OfferAsync(FacadeConnection connection, CancellationToken cancellationToken);

    Task<IResult> RunAsync(HttpContext http, FacadeRequest request);
}
