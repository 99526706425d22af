using Duplex.Fhir.Model;

namespace Duplex.Fhir.Search;

/// <summary>What one extraction carries along: the resource, the options, and where values go.</summary>
internal sealed class IndexSink(Resource resource, SearchIndexerOptions options)
{
    private readonly Stack<List<SearchIndexValue>> _spare = [];

    public Resource Resource { get; } = resource;

    public SearchIndexerOptions Options { get; } = options;

    /// <summary>Where values go now: the result, or a part of a composite.</summary>
    public List<SearchIndexValue> Values { get; set; } = new(24);

    public void Add(SearchIndexValue value) => Values.Add(value);

    public List<SearchIndexValue> Rent() => _spare.TryPop(out var list) ? list : [];

    public void Return(List<SearchIndexValue> list)
    {
        list.Clear();
        _spare.Push(list);
    }
}
