namespace Duplex.Fhir.Search;

/// <summary><c>_contained</c>: whether resources inside others can match.</summary>
public enum SearchContained
{
    /// <summary>No.</summary>
    False,

    /// <summary>Only they.</summary>
    True,

    /// <summary>They and the others.</summary>
    Both,
}
