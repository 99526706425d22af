namespace Duplex.Fhir.Search;

/// <summary>A search as asked for, checked against R4's parameters.</summary>
public sealed record SearchRequest
{
    /// <summary>The type in the address; empty for a search over the whole system.</summary>
    public required string ResourceType { get; init; }

    /// <summary>The types that <c>_type</c> names; otherwise the one of the address, or none for all.</summary>
    public IReadOnlyList<string> ResourceTypes { get; init; } = [];

    /// <summary>The conditions, all of which must hold.</summary>
    public IReadOnlyList<SearchCriterion> Criteria { get; init; } = [];

    /// <summary><c>_include</c> and <c>_revinclude</c>.</summary>
    public IReadOnlyList<SearchInclude> Includes { get; init; } = [];

    /// <summary><c>_sort</c>, the most important first.</summary>
    public IReadOnlyList<SearchSort> Sort { get; init; } = [];

    /// <summary><c>_count</c>; null where not asked for.</summary>
    public int? Count { get; init; }

    /// <summary><c>_elements</c>; empty for all.</summary>
    public IReadOnlyList<string> Elements { get; init; } = [];

    /// <summary><c>_summary</c>.</summary>
    public SearchSummary Summary { get; init; }

    /// <summary><c>_total</c>.</summary>
    public SearchTotal Total { get; init; }

    /// <summary><c>_contained</c>.</summary>
    public SearchContained Contained { get; init; }

    /// <summary><c>_containedType=contained</c>: return the contained resource itself, not what holds it.</summary>
    public bool ReturnsContained { get; init; }

    /// <summary>What was understood, in the order given: what a self link says.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; } = [];

    /// <summary>The address of the search from the server's base: <c>Patient?name=x&amp;_count=10</c>. Holds what was searched for.</summary>
    public override string ToString() => Parameters.Count == 0 ? ResourceType : $"{ResourceType}?{QueryString.Write(Parameters)}";
}
