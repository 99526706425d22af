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
        SearchParameterType.String => "the modifiers :missing, :exact, :contains",
        SearchParameterType.Token => "the modifiers :missing, :text, :not, :above, :below, :in, :not-in, :of-type",
        SearchParameterType.Reference => "the modifiers :missing, :identifier, or a resource type such as :Patient",
        SearchParameterType.Uri => "the modifiers :missing, :above, :below",
        SearchParameterType.Composite => "no modifier",
        _ => "the modifier :missing",
    };

    public static bool IsAllowed(SearchModifier modifier, SearchParameterType type) => modifier switch
    {
        SearchModifier.None => true,
        SearchModifier.Missing => type != SearchParameterType.Composite,
        SearchModifier.Exact or SearchModifier.Contains => type == SearchParameterType.String,
        SearchModifier.Text or SearchModifier.Not or SearchModifier.In or SearchModifier.NotIn or SearchModifier.OfType => type == SearchParameterType.Token,
        SearchModifier.Above or SearchModifier.Below => type is SearchParameterType.Token or SearchParameterType.Uri,
        _ => type == SearchParameterType.Reference,
    };
}
