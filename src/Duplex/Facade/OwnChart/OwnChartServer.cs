using Duplex.Facade.Interactions;

namespace Duplex.Facade.OwnChart;

/// <summary>All of FHIR's interactions on a chart that Duplex keeps itself.</summary>
internal sealed class OwnChartServer(
    ReadChart read, SearchChart search, HistoryOfChart history, ChangeChart change, BundleOnChart bundle, ChartOffer offer) : IConnectionServer
{
    public bool Serves(FacadeConnection connection) => connection.IsOwnChart;

    public bool Offers(FacadeConnection connection, FacadeRequest request) => request.Type is not "Parameters";

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
            FacadeInteraction.Bundle => await bundle.RunAsync(http),
            _ => await change.RunAsync(http, request),
        };
    }

    private async ValueTask<ChartAnswer> SearchAsync(HttpContext http, FacadeCall call, FacadeRequest request)
    {
        var (query, refused) = await FormOrParameters.OfSearchAsync(http.Request, http.RequestAborted);
        return refused ?? await search.SearchAsync(call, SearchPlace.Of(request), query!, ChangeHeaders.IsStrictIn(http.Request.Headers), http.RequestAborted);
    }
}
