using Duplex.Hl7v2;

namespace Duplex.Translation.Segments;

/// <summary>Says which fields of a segment hold something that has no place in the resources.</summary>
/// <remarks>A Bundle comes with a coverage list, which tells every value; a chart's findings are all that it gets.</remarks>
internal static class Unplaced
{
    /// <summary>Beyond the last field of every version of the segments read here.</summary>
    private const int LastField = 60;

    /// <param name="placed">Fields that are read, or say nothing that is to be kept (set ids).</param>
    public static void Tell(PlacedSegment segment, ReadOnlySpan<byte> placed, TranslationContext context)
    {
        if (context.Options.NamesDirectory)
        {
            return;
        }

        int last = Math.Min(segment.Segment.FieldCount, LastField);
        for (int field = 1; field <= last; field++)
        {
            if (!placed.Contains((byte)field) && segment[field].Presence == Hl7Presence.Present && HasContent(segment[field]))
            {
                context.WarnOnce(
                    $"{segment.Id}-{field}",
                    segment.Place(field),
                    $"{segment.Id}-{field} has no place in the resources; it stays in the message as received.");
            }
        }
    }

    /// <summary>A segment that is not read at all.</summary>
    public static void Tell(PlacedSegment segment, TranslationContext context)
    {
        if (!context.Options.NamesDirectory)
        {
            context.WarnOnce(segment.Id, segment.Place(0), $"{segment.Id} has no place in the resources; it stays in the message as received.");
        }
    }

    private static bool HasContent(Hl7Field field) => field.Value.Bytes.ContainsAnyExcept("^~& "u8);
}
