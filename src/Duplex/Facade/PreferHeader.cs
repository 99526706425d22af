namespace Duplex.Facade;

/// <summary>The header <c>Prefer</c> (RFC 7240).</summary>
internal static class PreferHeader
{
    /// <summary>Names in lower case with their values, empty where there is none; what else stands there is for others to know.</summary>
    public static IEnumerable<(string Name, string Value)> Read(IEnumerable<string?> headers) => headers
        .SelectMany(header => (header ?? "").Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Select(preference => preference.Split('=', 2, StringSplitOptions.TrimEntries))
        .Select(parts => (parts[0].ToLowerInvariant(), parts.Length == 2 ? parts[1].Trim('"') : ""));

    /// <summary><c>handling=strict</c> or <c>handling=lenient</c> is there.</summary>
    public static bool WantsHandling(IEnumerable<string?> headers, string handling) =>
        Read(headers).Any(one => one.Name == "handling" && one.Value.Equals(handling, StringComparison.OrdinalIgnoreCase));
}
