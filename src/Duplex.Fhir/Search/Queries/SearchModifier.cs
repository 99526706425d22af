namespace Duplex.Fhir.Search;

/// <summary>What follows the colon in a parameter's name (FHIR R4, search.html section 3.1.1.4.5).</summary>
public enum SearchModifier
{
    /// <summary>None.</summary>
    None,

    /// <summary><c>:missing</c>, for every type.</summary>
    Missing,

    /// <summary><c>:exact</c>, for strings.</summary>
    Exact,

    /// <summary><c>:contains</c>, for strings.</summary>
    Contains,

    /// <summary><c>:text</c>, for tokens: the start of the display or text.</summary>
    Text,

    /// <summary><c>:not</c>, for tokens.</summary>
    Not,

    /// <summary><c>:in</c>, for tokens: a value set.</summary>
    In,

    /// <summary><c>:not-in</c>, for tokens: a value set.</summary>
    NotIn,

    /// <summary><c>:above</c>, for tokens and URIs.</summary>
    Above,

    /// <summary><c>:below</c>, for tokens and URIs.</summary>
    Below,

    /// <summary><c>:of-type</c>, for identifiers.</summary>
    OfType,

    /// <summary><c>:identifier</c>, for references.</summary>
    Identifier,

    /// <summary><c>:Patient</c> or another resource type, for references.</summary>
    Type,
}
