using Duplex.Facade.Orders;
using Duplex.Facade.OwnChart;
using Duplex.Facade.Reading;

namespace Duplex.Facade.Interactions;

/// <summary>
/// Interactions with a counterparty without FHIR: reads are of the chart that its messages made, and orders go to the laboratory where they
/// are routed.
/// </summary>
internal sealed class ToldChartServer(ReadFromChart read, ChartOffer offer, OrderPipeline orders, RevocationPipeline revocations) : IConnectionServer
{
    public bool Serves(FacadeConnection connection) => connection.IsChart;

    public bool Offers(FacadeConnection connection, FacadeRequest request) => request.Interaction switch
    {
        FacadeInteraction.Read or FacadeInteraction.VersionRead or FacadeInteraction.History or FacadeInteraction.Search or FacadeInteraction.CompartmentSearch => true,

        // Taken to say why not, where they can't be.
        FacadeInteraction.Create => request.Type is "DocumentReference" or "ServiceRequest",
        FacadeInteraction.Update => request is { Type: "ServiceRequest", Id: not null },
        _ => false,
    };

    public ValueTask<OfferedServer> OfferAsync(FacadeConnection connection, CancellationToken cancellationToken) => ValueTask.FromResult(offer.Of(connection));

    public async Task<IResult> RunAsync(HttpContext http, FacadeRequest request) => request.Interaction switch
    {
        FacadeInteraction.Read or FacadeInteraction.VersionRead => await read.ReadAsync(http, request.Type!, request.Id!, request.Version, reason: null),
        FacadeInteraction.History => await read.HistoryAsync(http, request.Type, request.Id, reason: null),
        FacadeInteraction.Search or FacadeInteraction.CompartmentSearch => await SearchAsync(http, request),
        FacadeInteraction.Create when request.Type == "ServiceRequest" => await orders.RunAsync(http),
        FacadeInteraction.Create => NotServed.NotesNotTaken(http),
        FacadeInteraction.Update => await revocations.RunAsync(http, request.Id!),
        _ => throw new InvalidOperationException($"{request.Interaction} is not offered, and was let in."),
    };

    private async Task<IResult> SearchAsync(HttpContext http, FacadeRequest request)
    {
        var (query, refused) = await FormOrParameters.OfSearchAsync(http.Request, http.RequestAborted);
        return refused?.ToResult() ?? await read.SearchAsync(http, SearchPlace.Of(request), query!, ChangeHeaders.IsStrictIn(http.Request.Headers), reason: null);
    }
}
