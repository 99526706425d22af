using Duplex.Hl7v2;

namespace Duplex.Translation.Segments;

/// <summary>The segments of a message, each with its turn among those of its kind.</summary>
internal static class PlacedSegments
{
    /// <summary>So many are looked through faster than they are hashed.</summary>
    private const int Few = 32;

    /// <summary>In order; lines that are no segment are left out.</summary>
    public static List<PlacedSegment> Of(Hl7Message message, TranslationContext? context = null)
    {
        List<PlacedSegment> segments = new(message.SegmentCount);
        Dictionary<string, int>? turns = message.SegmentCount > Few ? new(StringComparer.Ordinal) : null;
        for (int index = 0; index < message.SegmentCount; index++)
        {
            Hl7Segment segment = message[index];
            string id = segment.Id;
            if (Hl7Path.IsSegmentId(id))
            {
                int turn = turns is null ? TurnOf(id, segments) : turns.GetValueOrDefault(id) + 1;
                turns?[id] = turn;
                segments.Add(new PlacedSegment(segment, id, turn));
            }
            else
            {
                context?.WarnOnce("no segment", new Hl7Path("MSH"), "A line of the message is no segment; a segment starts with three letters and the field separator.");
            }
        }

        return segments;
    }

    private static int TurnOf(string id, List<PlacedSegment> before)
    {
        for (int index = before.Count - 1; index >= 0; index--)
        {
            if (before[index].Id == id)
            {
                return before[index].Occurrence + 1;
            }
        }

        return 1;
    }

    /// <summary>
    /// Sections by order: each segment of these kinds with those that follow it up to the next one; what stands before the first is
    /// in none.
    /// </summary>
    public static List<SegmentSection> Sections(this IReadOnlyList<PlacedSegment> segments, params ReadOnlySpan<string> heads)
    {
        List<SegmentSection> sections = [];
        SegmentSection? open = null;
        foreach (PlacedSegment segment in segments)
        {
            if (heads.Contains(segment.Id))
            {
                sections.Add(open = new SegmentSection(segment));
            }
            else
            {
                open?.Following.Add(segment);
            }
        }

        return sections;
    }
}

/// <summary>A segment with those that follow it and are about it.</summary>
internal sealed class SegmentSection(PlacedSegment head)
{
    public PlacedSegment Head { get; } = head;

    public List<PlacedSegment> Following { get; } = [];

    /// <summary>The segments of this kind among those that follow.</summary>
    public IEnumerable<PlacedSegment> Of(string id) => Following.Where(segment => segment.Id == id);

    /// <summary>The segments of this kind that follow directly, with nothing of another kind between.</summary>
    public List<PlacedSegment> Directly(string id) => [.. Following.TakeWhile(segment => segment.Id == id)];
}
