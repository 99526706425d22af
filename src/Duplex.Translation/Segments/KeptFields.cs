using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Segments;

/// <summary>
/// Fields that neither the guide nor FHIR R4 has an element for: each is kept as it was sent, in an extension that names the field.
/// </summary>
internal static class KeptFields
{
    /// <summary>The extension of a field is this with the field's name, such as <c>urn:duplex:v2:NTE-2</c>.</summary>
    private const string Prefix = "urn:duplex:v2:";

    /// <summary>One extension for each repetition that has content.</summary>
    public static void Read(PlacedSegment segment, ReadOnlySpan<byte> fields, List<Extension> extensions, TranslationContext context)
    {
        int last = segment.Segment.FieldCount;
        foreach (byte field in fields)
        {
            if (field <= last && segment[field].Value.IsPresent)
            {
                Add(segment, field, extensions, context);
            }
        }
    }

    private static void Add(PlacedSegment segment, byte field, List<Extension> extensions, TranslationContext context)
    {
        string url = $"{Prefix}{segment.Id}-{field}";
        foreach (FhirString text in segment.ReadAll(field, "extension", context, static (in Source value) => value.Whole() is { } text ? new FhirString(text.Trim()) : null))
        {
            if (!extensions.Exists(known => known.Url == url && known.Value is FhirString other && other.Text == text.Text))
            {
                extensions.Add(new Extension { Url = url, Value = text });
            }
        }
    }
}
