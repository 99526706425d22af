using System.Collections.Concurrent;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Search;

/// <summary>
/// Takes the values out of a resource that it can be found by, for every R4 search parameter of its type or for those wanted. Thread-safe;
/// paths are compiled once per resource type, when the first resource of that type comes.
/// </summary>
public sealed class SearchIndexer
{
    private static readonly ConcurrentDictionary<string, IndexPlan> AllPlans = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IndexPlan> _plans;
    private readonly SearchIndexerOptions _options;

    /// <summary>With options, or the defaults.</summary>
    public SearchIndexer(SearchIndexerOptions? options = null)
    {
        _options = options ?? new SearchIndexerOptions();
        _plans = _options.Wanted is null ? AllPlans : new(StringComparer.Ordinal);
    }

    /// <summary>The values, ordered by place in the resource. A value that can't be read (a date that is none) is left out.</summary>
    public IReadOnlyList<SearchIndexValue> Extract(Resource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var plan = _plans.GetOrAdd(resource.TypeName, static (type, options) => IndexPlan.Compile(type, options.Wanted), _options);
        var sink = new IndexSink(resource, _options);
        plan.Run(sink);
        return sink.Values;
    }
}
