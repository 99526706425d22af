using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Segments;

namespace Duplex.Translation.DataTypes;

/// <summary>Notes that stand together are one text of several lines.</summary>
internal static class NteToAnnotation
{
    /// <summary>Null where there is no text.</summary>
    public static Annotation? Read(IReadOnlyList<PlacedSegment> notes, TranslationContext context)
    {
        if (notes.Count == 0)
        {
            return null;
        }

        List<string> lines = [];
        foreach (PlacedSegment note in notes)
        {
            Unplaced.Tell(note, [1, 2, 3], context);
            foreach (Hl7Repetition line in note[3].Repetitions)
            {
                lines.Add(line.Value.Untrimmed()?.TrimEnd() ?? "");
                context.Coverage?.Take(line.Value, "note.text");
            }
        }

        string text = string.Join('\n', lines).Trim('\n');
        return text.Length == 0 ? null : new Annotation { Text = text };
    }
}
