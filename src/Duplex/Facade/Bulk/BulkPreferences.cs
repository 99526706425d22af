namespace Duplex.Facade.Bulk;

/// <summary>What a kick-off request prefers (RFC 7240).</summary>
/// <param name="IsLenient"><c>handling=lenient</c>: what is not known is left out, not refused.</param>
internal sealed record BulkPreferences(bool IsAsync, bool IsLenient)
{
    public static BulkPreferences Read(IEnumerable<string?> headers) =>
        new(PreferHeader.Read(headers).Any(one => one.Name == "respond-async"), PreferHeader.WantsHandling(headers, "lenient"));
}
