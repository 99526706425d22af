using Duplex.Facade.Interactions;

namespace Duplex.Facade.OwnChart;

/// <summary>
/// All of FHIR's interactions on a chart that Duplex keeps itself, and the reading ones on a chart that a counterparty's messages made.
/// </summary>
internal sealed class OwnChartServer(
    ReadChart read, SearchChart search, HistoryOfChart history, ChangeChart change, BundleOnChart bundle, ChartOffer offer, CounterpartyServer counterparty) : IConnectionServer
{
    public bool Serves(FacadeConnection connection) => connection.ReadsChart;

    public bool Offers(FacadeConnection connection, FacadeRequest request) => connection.IsOwnChart
        ? request.Type is not "Parameters"
        : Reads(request.Interaction) || counterparty.Offers(connection, request);

    public ValueTask<OfferedServer> OfferAsync(FacadeConnection connection, CancellationToken cancellationToken) => ValueTask.FromResult(offer.Of(connection));

    public async Task<IResult> RunAsync(HttpContext http, FacadeRequest request)
    {
        var (call, query) = (FacadeCall.Of(http), http.Request.QueryString.Value ?? "");
        return request.Interaction switch
        {
            FacadeInteraction.Read => (await read.ReadAsync(call, request.Type!, request.Id!, query, ReadConditions.Of(http.Request), http.RequestAborted)).ToResult(),
            FacadeInteraction.VersionRead => (await read.ReadVersionAsync(call, request.Type!, request.Id!, request.Version!, query, http.RequestAborted)).ToResult(),
            FacadeInteraction.History => (await history.ListAsync(call, request.Type, request.Id, query, http.RequestAborted)).ToResult(),
            FacadeInteraction.Search or FacadeInteraction.CompartmentSearch => (await SearchAsync(http, call, request)).ToResult(),
            _ when !call.Connection.IsOwnChart => await counterparty.RunAsync(http, request),
            FacadeInteraction.Bundle => await bundle.RunAsync(http),
            _ => await change.RunAsync(http, request),
        };
    }

    private async ValueTask<ChartAnswer> SearchAsync(HttpContext http, FacadeCall call, FacadeRequest request)
    {
        var (query, refused) = HttpMethods.IsPost(http.Request.Method)
            ? await FormOrParameters.ReadAsync(http.Request, http.RequestAborted)
            : (http.Request.QueryString.Value ?? "", null);
        var place = request is { Interaction: FacadeInteraction.CompartmentSearch, Id: { } patient } ? new SearchPlace(request.Type, $"Patient/{patient}") : new SearchPlace(request.Type);
        return refused ?? await search.SearchAsync(call, place, query!, ChangeHeaders.IsStrictIn(http.Request.Headers), http.RequestAborted);
    }

    private static bool Reads(FacadeInteraction interaction) =>
        interaction is FacadeInteraction.Read or FacadeInteraction.VersionRead or FacadeInteraction.History or FacadeInteraction.Search or FacadeInteraction.CompartmentSearch;
}
