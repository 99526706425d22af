namespace Duplex.Fhir.Search;

/// <summary>Strings, displays and URIs.</summary>
internal static class TextMatching
{
    public static bool Matches(StringIndexValue value, StringSearchValue asked, SearchModifier modifier) => modifier switch
    {
        SearchModifier.Exact => value.Text == asked.Text,
        SearchModifier.Contains => value.Normalized.Contains(asked.Normalized, StringComparison.Ordinal),
        _ => value.Normalized.StartsWith(asked.Normalized, StringComparison.Ordinal),
    };

    public static bool Matches(TokenIndexValue value, StringSearchValue asked) =>
        value.Text is { } text && SearchText.Normalize(text).StartsWith(asked.Normalized, StringComparison.Ordinal);

    public static bool Matches(UriIndexValue value, UriSearchValue asked, SearchModifier modifier) => modifier switch
    {
        SearchModifier.Below => IsPathPrefix(asked.Uri, value.Uri),
        SearchModifier.Above => IsPathPrefix(value.Uri, asked.Uri),
        // A canonical without a version asks for any version.
        _ => value.Uri == asked.Uri || (value.Uri.Length > asked.Uri.Length && value.Uri[asked.Uri.Length] == '|' && value.Uri.StartsWith(asked.Uri, StringComparison.Ordinal)),
    };

    /// <summary>Whether the shorter is the longer or one of the folders above it: whole path segments, not characters.</summary>
    private static bool IsPathPrefix(string shorter, string longer) =>
        longer.StartsWith(shorter, StringComparison.Ordinal)
        && (longer.Length == shorter.Length || shorter.EndsWith('/') || longer[shorter.Length] is '/' or '|' or '?' or '#');
}
