using System.Collections.Concurrent;
using Duplex.Chart.Sensitivity;
using Duplex.Engine.Identity;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;

namespace Duplex.Chart.Indexing;

/// <summary>
/// What stores keep beside a version, so that it can be found and withheld. Thread-safe.
/// </summary>
/// <param name="of">How a connection's chart is indexed; null: as by default.</param>
public sealed class ChartIndexing(Func<ConnectionKey, ConnectionIndexing>? of = null)
{
    private readonly ConcurrentDictionary<(string?, TimeSpan), SearchIndexer> _indexers = new();

    public static ChartIndexing Default { get; } = new();

    /// <summary>How a connection's chart is indexed.</summary>
    public ConnectionIndexing Of(ConnectionKey connection) => of?.Invoke(connection) ?? ConnectionIndexing.Default;

    /// <summary>
    /// The values of the indexed parameters and the sensitivity. A body that is no FHIR resource has no values. <c>_id</c> and
    /// <c>_lastUpdated</c> are those of the row, whatever the body says.
    /// </summary>
    public IndexedVersion Index(ChartVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        var rules = Of(version.Connection);
        return Read(version) is { } resource
            ? new IndexedVersion([.. Extract(version, resource, rules).Where(value => rules.Has(version.ResourceType, value.Parameter.Code))], SensitivityLabels.Of(resource, rules.Unlabelled))
            : new IndexedVersion([], version.Body.IsEmpty ? Sensitivities.None : rules.Unlabelled);
    }

    /// <summary>Everything that the version can be found by, indexed or not; null: its body is no FHIR resource.</summary>
    public SearchedResource? Search(ChartVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return Read(version) is { } resource
            ? new SearchedResource(version.ResourceType, version.Id, [.. Extract(version, resource, Of(version.Connection))])
            : null;
    }

    private static Resource? Read(ChartVersion version) =>
        version.Body.IsEmpty ? null : FhirJson.Parse(version.Body.Span, FhirReadMode.Lenient).Resource is { } resource && resource.TypeName == version.ResourceType ? resource : null;

    private IEnumerable<SearchIndexValue> Extract(ChartVersion version, Resource resource, ConnectionIndexing rules)
    {
        var indexer = _indexers.GetOrAdd((rules.ServerUrl, rules.OffsetWhereNone), static key => new SearchIndexer(new SearchIndexerOptions { ServerUrl = key.Item1, OffsetWhereNone = key.Item2 }));
        var at = version.At.ToDateTimeOffset();
        return indexer.Extract(resource)
            .Where(value => value.Parameter.Code is not ("_id" or "_lastUpdated"))
            .Append(new TokenIndexValue(SearchParameters.Find("Resource", "_id")!, null, version.Id, null))
            .Append(new DateIndexValue(SearchParameters.Find("Resource", "_lastUpdated")!, at, at));
    }
}
