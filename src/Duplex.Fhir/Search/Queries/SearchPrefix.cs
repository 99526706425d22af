namespace Duplex.Fhir.Search;

/// <summary>How a number, date or quantity is compared (FHIR R4, search.html section 3.1.1.4.6).</summary>
public enum SearchPrefix
{
    /// <summary>The range of the search value contains the resource's value.</summary>
    Eq,

    /// <summary>Not <see cref="Eq"/>.</summary>
    Ne,

    /// <summary>Greater: what lies above the search value meets the resource's.</summary>
    Gt,

    /// <summary>Less: what lies below the search value meets the resource's.</summary>
    Lt,

    /// <summary>Greater or equal.</summary>
    Ge,

    /// <summary>Less or equal.</summary>
    Le,

    /// <summary>Starts after the search value ends.</summary>
    Sa,

    /// <summary>Ends before the search value starts.</summary>
    Eb,

    /// <summary>Approximately: within a tenth.</summary>
    Ap,
}
