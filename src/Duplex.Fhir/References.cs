using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;

namespace Duplex.Fhir;

/// <summary>Reads literal references (FHIR R4, references.html section 2.3.0.1).</summary>
public static class References
{
    private const string History = "_history";

    /// <summary>Reads a reference; what has no known form gives <see cref="ReferenceKind.Unknown"/>.</summary>
    public static ReferenceTarget Parse(Reference? reference) => Parse(reference?.ReferenceValue?.Value);

    /// <summary>Reads the text of a reference.</summary>
    public static ReferenceTarget Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return default;
        }

        if (text[0] == '#')
        {
            return new ReferenceTarget(ReferenceKind.Contained, null, text[1..], null, null);
        }

        if (text.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("urn:oid:", StringComparison.OrdinalIgnoreCase))
        {
            return new ReferenceTarget(ReferenceKind.Urn, null, text, null, null);
        }

        var query = text.IndexOf('?', StringComparison.Ordinal);
        if (query > 0)
        {
            return IsResourceType(text[..query])
                ? new ReferenceTarget(ReferenceKind.Conditional, text[..query], text[(query + 1)..], null, null)
                : default;
        }

        return ParsePath(text);
    }

    /// <summary>A reference to a resource of the same server.</summary>
    public static Reference To(string resourceType, string id, string? display = null) =>
        new() { ReferenceValue = $"{resourceType}/{id}", Display = display };

    /// <summary>Whether a text is an id as it stands in an address. The pattern of R4 allows . and .. too; there they name another place.</summary>
    public static bool IsId(ReadOnlySpan<char> text) => PrimitiveRules.IsId(text) && text is not ("." or "..");

    private static ReferenceTarget ParsePath(string text)
    {
        var isAbsolute = text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        var parts = text.Split('/');
        var version = parts.Length >= 4 && parts[^2] == History ? parts[^1] : null;
        var end = version is null ? parts.Length : parts.Length - 2;
        var hasType = end >= 2 && IsResourceType(parts[end - 2]) && IsId(parts[end - 1]) && (version is null || IsId(version));
        if (!hasType || (isAbsolute ? end < 5 : end != 2))
        {
            return default;
        }

        return new ReferenceTarget(
            isAbsolute ? ReferenceKind.Absolute : ReferenceKind.Relative,
            parts[end - 2],
            parts[end - 1],
            version,
            isAbsolute ? string.Join('/', parts[..(end - 2)]) : null);
    }

    private static bool IsResourceType(string text) => FhirModel.IsResourceType(text);
}
