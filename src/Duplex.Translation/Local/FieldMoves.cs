using Duplex.Hl7v2;
using Duplex.Hl7v2.Editing;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Local;

/// <summary>Reads a message as if fields stood where the standard has them.</summary>
internal static class FieldMoves
{
    /// <summary>The message with the fields moved; itself where none of them has content.</summary>
    public static (Hl7Message Message, IReadOnlyList<MovedField> Moved) Apply(Hl7Message message, TranslationContext context)
    {
        if (context.Options.Moves.Count == 0)
        {
            return (message, []);
        }

        List<MovedField> moved = [];
        foreach (FieldMove move in context.Options.Moves)
        {
            message = Apply(message, move, moved, context);
        }

        return (message, moved);
    }

    private static Hl7Message Apply(Hl7Message message, FieldMove move, List<MovedField> moved, TranslationContext context)
    {
        List<PlacedSegment> segments = PlacedSegments.Of(message);
        Hl7MessageEditor? editor = null;
        HashSet<Hl7Path> filled = [];
        for (int index = 0; index < segments.Count; index++)
        {
            PlacedSegment segment = segments[index];
            if (segment.Id != move.From.Segment || Value(segment, move.From) is not { IsPresent: true } value)
            {
                continue;
            }

            Hl7Path from = At(move.From, segment.Occurrence);
            if (TargetOf(segments, index, move.To.Segment) is not { } target)
            {
                context.WarnOnce($"move {move.From}", from, $"{from} belongs to {move.To} here, and the message has no {move.To.Segment}; right would be a message with that segment.");
                continue;
            }

            Hl7Path to = At(move.To, target.Occurrence);
            if (editor is not null && !filled.Add(to))
            {
                // Another segment's value was put there by this rule: this one goes behind it.
                message = Hl7Message.Parse(editor.ToArray()).Message ?? message;
                segments = PlacedSegments.Of(message);
                filled = [to];
                editor = null;
                index--;
                continue;
            }

            filled.Add(to);
            if (move.To.Component > 0 && Value(target, move.To).IsPresent)
            {
                context.WarnOnce($"move {move.From}", from, $"{from} belongs to {to} here, and another value stands there already; that one is taken. Right would be one of the two.");
                continue;
            }

            editor ??= message.Edit();
            int repetition = Place(editor, target, to, value);
            editor.Clear(from);
            moved.Add(new(from, to, repetition));
        }

        return editor is null ? message : Hl7Message.Parse(editor.ToArray()).Message ?? message;
    }

    /// <returns>Which repetition of the target it is.</returns>
    private static int Place(Hl7MessageEditor editor, PlacedSegment target, Hl7Path to, Hl7Value value)
    {
        Hl7Field field = target[to.Field];
        if (to.Component > 0 || !field.Value.IsPresent)
        {
            editor.SetRaw(to, value.Bytes.ToArray());
            return 1;
        }

        editor.SetRaw(to, (byte[])[.. field.Value.Bytes, editor.Delimiters.Repetition, .. value.Bytes]);
        return field.RepetitionCount + 1;
    }

    private static Hl7Value Value(PlacedSegment segment, Hl7Path path)
    {
        Hl7Field field = segment[path.Field];
        return path.Component == 0 ? field.Value
            : path.Subcomponent == 0 ? field[1][path.Component].Value
            : field[1][path.Component][path.Subcomponent];
    }

    private static PlacedSegment? TargetOf(List<PlacedSegment> segments, int index, string id)
    {
        for (int before = index; before >= 0; before--)
        {
            if (segments[before].Id == id)
            {
                return segments[before];
            }
        }

        return segments.Skip(index + 1).FirstOrDefault(segment => segment.Id == id);
    }

    private static Hl7Path At(Hl7Path path, int occurrence) =>
        new(path.Segment, Math.Min(occurrence, ushort.MaxValue), path.Field, path.Component > 0 ? 1 : 0, path.Component, path.Subcomponent);
}
