namespace Duplex.Vendors.FhirR4;

/// <summary>A part's identifier as it stands in its plan: <c>system|value</c>.</summary>
internal static class PartLookup
{
    public static (string System, string Value) Split(string lookup)
    {
        var bar = lookup.IndexOf('|', StringComparison.Ordinal);
        return bar > 0 ? (lookup[..bar], lookup[(bar + 1)..]) : throw new ArgumentException("A part's lookup must be system|value.", nameof(lookup));
    }
}
