namespace Duplex.Fhir.FhirPath;

/// <summary>How an expression is compiled.</summary>
public sealed record FhirPathCompileOptions
{
    /// <summary>The defaults.</summary>
    public static FhirPathCompileOptions Default { get; } = new();

    /// <summary>Whether <c>as</c> takes a collection and acts as <c>ofType</c>, as the search parameters of R4 need; false: more than one item is an error.</summary>
    public bool AsFiltersCollections { get; init; }

    /// <summary>Whether functions that depend on order are refused on unordered collections (<c>children().skip(1)</c>).</summary>
    public bool ChecksOrder { get; init; }
}
