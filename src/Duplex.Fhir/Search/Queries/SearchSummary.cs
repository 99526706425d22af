namespace Duplex.Fhir.Search;

/// <summary><c>_summary</c>: how much of each resource to return.</summary>
public enum SearchSummary
{
    /// <summary>All (<c>false</c>, or not asked for).</summary>
    None,

    /// <summary>The elements marked as summary.</summary>
    True,

    /// <summary>Narrative, id, meta and required elements.</summary>
    Text,

    /// <summary>All but the narrative.</summary>
    Data,

    /// <summary>Only how many there are.</summary>
    Count,
}
