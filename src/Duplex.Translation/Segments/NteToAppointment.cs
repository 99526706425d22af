using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Segments;

/// <summary>NTE to Appointment (sheet <c>NTE[Appointment-Comment]</c>): the notes of one segment are one annotation of several lines.</summary>
internal static class NteToAppointment
{
    private const string Note = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.note";
    private const string NoteType = "http://hl7.org/fhir/StructureDefinition/annotationType";
    public static void Read(IReadOnlyList<PlacedSegment> notes, Appointment appointment, TranslationContext context)
    {
        Annotation annotation = new();
        List<string> lines = [];
        context.Coverage?.Enter("extension");
        foreach (PlacedSegment nte in notes)
        {
            foreach (Hl7Repetition line in nte[3].Repetitions)
            {
                lines.Add(line.Value.Untrimmed()?.TrimEnd() ?? "");
                context.Coverage?.Take(line.Value, "valueAnnotation.text");
            }

            annotation.Author ??= nte.Read(5, "valueAnnotation.authorReference", context, AuthorOf);
            annotation.Time ??= nte.Read(6, "valueAnnotation.time", context, static (in Source dtm) => dtm.DateTime());
            Add(annotation, NoteType, nte.Read(4, "valueCodeableConcept", context, static (in Source cwe) => MappedConcepts.Read(cwe, Tables.CodeMaps.CommentType)));
            foreach (CodeableConcept coded in nte.ReadAll(9, "valueCodeableConcept", context, CweToCodeableConcept.Read))
            {
                Add(annotation, Extensions.AlternateCodes, coded);
            }
        }

        context.Coverage?.Leave();
        string text = string.Join('\n', lines).Trim('\n');
        if (text.Length > 0 || annotation.Extension.Count > 0)
        {
            annotation.Text = text.Length > 0 ? text : new FhirMarkdown { Extension = SentCodes.Absent() };
            appointment.Extension.Add(new Extension { Url = Note, Value = annotation });
        }
    }

    private static Reference? AuthorOf(in Source xcn)
    {
        Reference? author = xcn.Context.Directory.Practitioner(xcn);
        if (author is not null)
        {
            xcn.Used();
        }

        return author;
    }

    /// <summary>The type and the codes are the annotation's own.</summary>
    private static void Add(Annotation annotation, string url, CodeableConcept? concept)
    {
        if (concept is not null)
        {
            annotation.Extension.Add(new Extension { Url = url, Value = concept });
        }
    }
}
