namespace Duplex.Fhir.Search;

/// <summary>Which modifier goes with which type.</summary>
internal static class SearchModifiers
{
    public static SearchModifier? Named(string text) => text switch
    {
        "missing" => SearchModifier.Missing,
        "exact" => SearchModifier.Exact,
        "contains" => SearchModifier.Contains,
        "text" => SearchModifier.Text,
        "not" => SearchModifier.Not,
        "in" => SearchModifier.In,
        "not-in" => SearchModifier.NotIn,
        "above" => SearchModifier.Above,
        "below" => SearchModifier.Below,
        "of-type" => SearchModifier.OfType,
        "identifier" => SearchModifier.Identifier,
        _ => null,
    };

    /// <summary>What R4 allows, as people write it.</summary>
    public static string Allowed(SearchParameterType type) => type switch
    {
        SearchParameterType.String => ":missing, :exact, :contains",
        SearchParameterType.Token => ":missing, :text, :not, :above, :below, :in, :not-in, :of-type",
        SearchParameterType.Reference => ":missing, :identifier, or a resource type such as :Patient",
        SearchParameterType.Uri => ":missing, :above, :below",
        _ => ":missing",
    };

    public static bool IsAllowed(SearchModifier modifier, SearchParameterType type) => modifier switch
    {
        SearchModifier.None or SearchModifier.Missing => true,
        SearchModifier.Exact or SearchModifier.Contains => type == SearchParameterType.String,
        SearchModifier.Text or SearchModifier.Not or SearchModifier.In or SearchModifier.NotIn or SearchModifier.OfType => type == SearchParameterType.Token,
        SearchModifier.Above or SearchModifier.Below => type is SearchParameterType.Token or SearchParameterType.Uri,
        _ => type == SearchParameterType.Reference,
    };
}
