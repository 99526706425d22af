namespace Duplex.Fhir.Search;

/// <summary><c>_total</c>: how exactly to count the matches.</summary>
public enum SearchTotal
{
    /// <summary>Not asked for.</summary>
    Unspecified,

    /// <summary>Not at all.</summary>
    None,

    /// <summary>Roughly.</summary>
    Estimate,

    /// <summary>Exactly.</summary>
    Accurate,
}
