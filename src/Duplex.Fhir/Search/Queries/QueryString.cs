namespace Duplex.Fhir.Search;

/// <summary>Names and values as they stand in an address or a form.</summary>
internal static class QueryString
{
    public static IEnumerable<KeyValuePair<string, string>> Read(string text)
    {
        foreach (var part in text.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equal = part.IndexOf('=', StringComparison.Ordinal);
            yield return equal < 0
                ? new KeyValuePair<string, string>(Decode(part), "")
                : new KeyValuePair<string, string>(Decode(part[..equal]), Decode(part[(equal + 1)..]));
        }
    }

    public static string Write(IEnumerable<KeyValuePair<string, string>> parameters) =>
        string.Join('&', parameters.Select(parameter => $"{Encode(parameter.Key)}={Encode(parameter.Value)}"));

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    // These may stand in a query as they are, and a person who reads the link is glad of it.
    private static string Encode(string text) =>
        Uri.EscapeDataString(text)
            .Replace("%3A", ":", StringComparison.Ordinal)
            .Replace("%2C", ",", StringComparison.Ordinal)
            .Replace("%2F", "/", StringComparison.Ordinal)
            .Replace("%24", "$", StringComparison.Ordinal);
}
