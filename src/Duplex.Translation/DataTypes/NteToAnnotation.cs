using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Mapping;
using Duplex.Translation.Segments;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>
/// NTE to Annotation (sheets <c>NTE[Observation]</c> and <c>NTE[ServiceRequest]</c>). Notes that stand together and are of one kind,
/// by one person and of one time are one text of several lines.
/// </summary>
internal static class NteToAnnotation
{
    private const string AnnotationType = "http://hl7.org/fhir/StructureDefinition/annotationType";

    /// <summary>Empty where there is no text.</summary>
    public static List<Annotation> ReadAll(IReadOnlyList<PlacedSegment> notes, TranslationContext context)
    {
        List<Annotation> annotations = [];
        for (int start = 0; start < notes.Count;)
        {
            int end = start + 1;
            while (end < notes.Count && AreOne(notes[start], notes[end]))
            {
                end++;
            }

            annotations.AddIfAny(Read(notes, start, end, context));
            start = end;
        }

        return annotations;
    }

    /// <summary>All of them as one text; null where there is none.</summary>
    public static Annotation? Read(IReadOnlyList<PlacedSegment> notes, TranslationContext context) => notes.Count == 0 ? null : Read(notes, 0, notes.Count, context);

    private static Annotation? Read(IReadOnlyList<PlacedSegment> notes, int start, int end, TranslationContext context)
    {
        context.Coverage?.Enter("note");
        List<string> lines = [];
        for (int i = start; i < end; i++)
        {
            PlacedSegment note = notes[i];
            Unplaced.Tell(note, [1, 2, 3, 4, 5, 6], context);
            foreach (Hl7Repetition line in note[3].Repetitions)
            {
                lines.Add(line.Value.Untrimmed()?.TrimEnd() ?? "");
                context.Coverage?.Take(line.Value, "text");
            }
        }

        string text = string.Join('\n', lines).Trim('\n');
        Annotation? annotation = text.Length == 0 ? null : new Annotation { Text = text };
        if (annotation is not null)
        {
            for (int i = start; i < end; i++)
            {
                AddOrigin(notes[i], annotation, context);
            }
        }

        context.Coverage?.Leave();
        return annotation;
    }

    private static void AddOrigin(PlacedSegment note, Annotation annotation, TranslationContext context)
    {
        Reference? author = note.Read(5, "authorReference", context, static (in Source xcn) => xcn.Context.Directory.Practitioner(xcn));
        annotation.Author ??= author;
        if (Source.Of(note, 6, context) is { IsPresent: true } entered)
        {
            string? time = entered.DateTime("time");
            annotation.Time ??= time;
        }

        if (note.Read(4, "extension", context, static (in Source cwe) => MappedConcepts.Read(cwe, CodeMaps.CommentType)) is { } type
            && !annotation.Extension.Exists(known => known.Url == AnnotationType))
        {
            annotation.Extension.Add(new Extension { Url = AnnotationType, Value = type });
        }

        // Which side wrote it (table 0105) has no element.
        if (context.Options.NamesDirectory)
        {
            KeptFields.Read(note, [2, 7, 8, 9], annotation.Extension, context);
        }
    }

    private static bool AreOne(PlacedSegment one, PlacedSegment other) => IsSame(one, other, 4) && IsSame(one, other, 5) && IsSame(one, other, 6);

    private static bool IsSame(PlacedSegment one, PlacedSegment other, int field) => one[field].Value.Bytes.SequenceEqual(other[field].Value.Bytes);
}
