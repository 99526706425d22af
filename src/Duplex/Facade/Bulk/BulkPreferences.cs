namespace Duplex.Facade.Bulk;

/// <summary>What a kick-off request prefers (RFC 7240).</summary>
/// <param name="IsLenient"><c>handling=lenient</c>: what is not known is left out, not refused.</param>
internal sealed record BulkPreferences(bool IsAsync, bool IsLenient)
{
    public static BulkPreferences Read(IEnumerable<string?> headers)
    {
        var given = headers
            .SelectMany(header => (header ?? "").Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(preference => preference.Replace(" ", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new BulkPreferences(given.Contains("respond-async"), given.Contains("handling=lenient"));
    }
}
