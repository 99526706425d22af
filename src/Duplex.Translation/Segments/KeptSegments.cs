using Duplex.Fhir.Model;

namespace Duplex.Translation.Segments;

/// <summary>
/// Segments that neither the guide nor FHIR R4 has a place for: each is kept as it was sent, in one extension that holds one for each of
/// its fields, so that two of a kind are not mixed.
/// </summary>
internal static class KeptSegments
{
    private static ReadOnlySpan<byte> Fields => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24];

    public static void Read(PlacedSegment segment, List<Extension> extensions, TranslationContext context)
    {
        Extension kept = new() { Url = $"urn:duplex:v2:{segment.Id}" };
        KeptFields.Read(segment, Fields, kept.Extension, context);
        if (kept.Extension.Count > 0)
        {
            extensions.Add(kept);
        }
    }
}
