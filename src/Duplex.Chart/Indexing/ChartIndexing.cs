using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Duplex.Chart.Sensitivity;
using Duplex.Engine.Identity;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;

namespace Duplex.Chart.Indexing;

/// <summary>
/// What stores keep beside a version, so that it can be found and withheld. Thread-safe.
/// </summary>
/// <param name="of">How a connection's chart is indexed; the same object as long as nothing changed. Null: as by default.</param>
public sealed class ChartIndexing(Func<ConnectionKey, ConnectionIndexing>? of = null)
{
    private static readonly SearchParameterDefinition Id = SearchParameters.Find("Resource", "_id")!;
    private static readonly SearchParameterDefinition LastUpdated = SearchParameters.Find("Resource", "_lastUpdated")!;

    private readonly ConcurrentDictionary<(string?, TimeSpan), SearchIndexer> _all = new();
    private readonly ConditionalWeakTable<ConnectionIndexing, SearchIndexer> _indexed = [];

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
        if (Read(version) is not { } resource)
        {
            return new IndexedVersion([], version.Body.IsEmpty ? Sensitivities.None : rules.Unlabelled, rules);
        }

        var indexer = _indexed.GetValue(rules, static rules => new SearchIndexer(new SearchIndexerOptions
        {
            ServerUrl = rules.ServerUrl,
            OffsetWhereNone = rules.OffsetWhereNone,
            Wanted = (type, code) => rules.Has(type, code) && code is not ("_id" or "_lastUpdated"),
        }));
        return new IndexedVersion(WithRow(version, indexer.Extract(resource)), SensitivityLabels.Of(resource, rules.Unlabelled), rules);
    }

    /// <summary>Everything that the version can be found by, indexed or not; null: its body is no FHIR resource.</summary>
    public SearchedResource? Search(ChartVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        if (Read(version) is not { } resource)
        {
            return null;
        }

        var rules = Of(version.Connection);
        var indexer = _all.GetOrAdd((rules.ServerUrl, rules.OffsetWhereNone), static key => new SearchIndexer(new SearchIndexerOptions
        {
            ServerUrl = key.Item1,
            OffsetWhereNone = key.Item2,
            Wanted = static (_, code) => code is not ("_id" or "_lastUpdated"),
        }));
        return new SearchedResource(version.ResourceType, version.Id, WithRow(version, indexer.Extract(resource)));
    }

    private static Resource? Read(ChartVersion version) =>
        version.Body.IsEmpty ? null : FhirJson.Parse(version.Body.Span, FhirReadMode.Lenient).Resource is { } resource && resource.TypeName == version.ResourceType ? resource : null;

    private static SearchIndexValue[] WithRow(ChartVersion version, IReadOnlyList<SearchIndexValue> extracted)
    {
        var values = new SearchIndexValue[extracted.Count + 2];
        for (var index = 0; index < extracted.Count; index++)
        {
            values[index] = extracted[index];
        }

        var at = version.At.ToDateTimeOffset();
        values[^2] = new TokenIndexValue(Id, null, version.Id, null);
        values[^1] = new DateIndexValue(LastUpdated, at, at);
        return values;
    }
}
