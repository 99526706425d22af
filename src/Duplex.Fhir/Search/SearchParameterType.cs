namespace Duplex.Fhir.Search;

/// <summary>How the values of a search parameter compare (FHIR R4, search.html section 3.1.1.4).</summary>
public enum SearchParameterType
{
    /// <summary>A number, with prefixes and implicit precision.</summary>
    Number,

    /// <summary>A date, moment or period, compared as intervals.</summary>
    Date,

#pragma warning disable CA1720 // The standard's own word.
    /// <summary>Text, compared without case and accents from its start.</summary>
    String,
#pragma warning restore CA1720

    /// <summary>A code or identifier, with its system.</summary>
    Token,

    /// <summary>A reference to another resource.</summary>
    Reference,

    /// <summary>Several parameters of one element, joined by <c>$</c>.</summary>
    Composite,

    /// <summary>A number with a unit.</summary>
    Quantity,

    /// <summary>A URI, compared exactly.</summary>
    Uri,

    /// <summary>A parameter with a meaning of its own (<c>near</c>).</summary>
    Special,
}
