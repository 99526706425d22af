using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Engine.Identity;
using FhirSearch = Duplex.Fhir.Search.SearchRequest;

namespace Duplex.Facade.Reading;

/// <summary>Searches, orders and pages resources at hand, as a chart does.</summary>
internal static class GatheredMatches
{
    /// <param name="indexing">Knows the server whose absolute references are its own.</param>
    /// <param name="search">Its criteria are those that are checked here.</param>
    /// <exception cref="ChartSearchException">The cursor is none.</exception>
    public static (IReadOnlyList<JsonObject> Matches, string? Next, long Total) Page(
        ConnectionKey connection, ChartIndexing indexing, string type, IEnumerable<JsonObject> resources, FhirSearch search, int count, string? after, DateTimeOffset now)
    {
        var byId = resources.Where(resource => (string?)resource["id"] is { Length: > 0 }).DistinctBy(resource => (string)resource["id"]!).ToDictionary(resource => (string)resource["id"]!);
        var page = PlainSearch.Run(
            new ChartSearch
            {
                Connection = connection,
                Request = search with { ResourceType = type, ResourceTypes = [type], Total = Fhir.Search.SearchTotal.Accurate },
                Count = Math.Max(1, count),
                After = after,
                Now = now,
            },
            wanted => wanted == type ? byId.Select(pair => Version(connection, type, pair.Key, pair.Value, now)) : [],
            [type],
            indexing);
        return ([.. page.Versions.Select(version => byId[version.Id])], page.Next, page.Total ?? page.Versions.Count);
    }

    private static ChartVersion Version(ConnectionKey connection, string type, string id, JsonObject resource, DateTimeOffset now) => new()
    {
        Connection = connection,
        ResourceType = type,
        Id = id,
        Version = 1,
        At = Instant.From(UpdatedAt(resource) ?? now),
        Source = default,
        SourceSequence = 0,
        Patient = "",
        Body = Encoding.UTF8.GetBytes(resource.ToJsonString(FacadeJson.Options)),
    };

    /// <summary>When the resource was last changed, as it says itself.</summary>
    public static DateTimeOffset? UpdatedAt(JsonObject resource) =>
        (string?)(resource["meta"] as JsonObject)?["lastUpdated"] is { } text && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;
}
