using System.Text.Json.Nodes;
using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Chart.Serving;
using Duplex.Facade.Counterparties;
using Duplex.Facade.Reading;
using Duplex.Fhir.Search;

namespace Duplex.Facade.Operations;

/// <summary>Searches on behalf of an operation: live where the counterparty offers that, otherwise in the chart.</summary>
internal sealed class OperationSearch(IChartReader chart, ToldContent told, TimeProvider time)
{
    private const int MostOfChart = 1000;

    /// <summary>
    /// What is found, each marked with its source; null with what the caller is told. A search that the counterparty lacks finds nothing.
    /// </summary>
    public async ValueTask<(IReadOnlyList<JsonObject>? Found, FhirResult? Fault)> FindAsync(
        FacadeCall call, string type, IReadOnlyList<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken)
    {
        var connection = call.Connection;
        var access = await CounterpartyAccess.OfAsync(connection, cancellationToken);
        var reason = access.NotLive(type, "search-type");
        if (connection.IsChart || connection.Capabilities is null || reason is not null)
        {
            return reason is not null && !await told.HasAsync(call, type, cancellationToken)
                ? (null, ToldContent.Unknown(type, reason))
                : (await FindInChartAsync(call, type, parameters, cancellationToken), null);
        }

        // What it does not search by is checked here within one patient; beyond that there is nothing to check it on.
        var listed = access.Find(type) is { } server ? parameters.Where(pair => server.SearchParameters.ContainsKey(pair.Key)).ToList() : [.. parameters];
        if (listed.Count < parameters.Count && !listed.Exists(pair => pair.Key == "patient"))
        {
            return ([], null);
        }

        var (found, fault) = await ReadCounterparty.GatherAsync(call.Reader, type, listed, cancellationToken);
        if (found is not null && listed.Count < parameters.Count)
        {
            var indexing = new ChartIndexing(_ => ConnectionIndexing.Default with { ServerUrl = call.Reader.BaseAddress });
            found = GatheredMatches.Page(connection.Key, indexing, type, found, RequestOf(type, parameters), ReadCounterparty.MostMatches, null, time.GetUtcNow()).Matches;
        }

        foreach (var resource in found ?? [])
        {
            AnswerSource.Mark(resource, AnswerSource.OfLive(connection.Key));
        }

        return (found, fault);
    }

    private static Fhir.Search.SearchRequest RequestOf(string type, IReadOnlyList<KeyValuePair<string, string>> parameters) =>
        SearchQuery.Parse(type, parameters).Request ?? throw new InvalidOperationException($"An operation asks {type} for what R4 does not know.");

    private async ValueTask<IReadOnlyList<JsonObject>> FindInChartAsync(
        FacadeCall call, string type, IReadOnlyList<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken)
    {
        var request = RequestOf(type, parameters);
        var patient = parameters.FirstOrDefault(pair => pair.Key == "patient").Value;
        try
        {
            var page = await chart.SearchAsync(
                new ChartSearch { Connection = call.Connection.Key, Request = request, Withheld = call.Withheld, Patient = patient is null ? null : $"Patient/{patient[(patient.LastIndexOf('/') + 1)..]}", Count = MostOfChart, Now = time.GetUtcNow() },
                cancellationToken);
            return [.. page.Versions.Select(version => JsonNode.Parse(ServedVersion.ToArray(version))!.AsObject())];
        }
        catch (ChartSearchException)
        {
            // What is not indexed is not found by.
            return [];
        }
    }
}
