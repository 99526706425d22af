using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>Note Activity (.202) to DocumentReference, and a notes section (.22.2.65) that has a narrative alone.</summary>
internal static class NoteEntries
{
    private const string NotesSection = "2.16.840.1.113883.10.20.22.2.65";
    private const string AnyNote = "34109-9";

    public static EntryKind Kind { get; } = EntryKind.Of(Read, ["202"], "34109-9 11506-3 11488-4 34117-2 28570-0 18842-5", "act");

    private static void Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        Attachment? content = entry.At("text") is { } text ? CdaAttachments.Read(text, build) : null;
        if (content is null)
        {
            build.Warn(entry, "The note has no content: neither text nor a reference into the narrative that leads anywhere.");
            return;
        }

        CodeableConcept type = CdaValues.Concept(entry.At("code")) ?? CcdaConcepts.Of(CodeSystems.Loinc, AnyNote, "Note");
        if (type.Coding.Count > 1)
        {
            // The more exact translation says the type; the code of all notes goes behind it.
            type.Coding = [.. type.Coding.OrderBy(static coding => coding.Code?.Value == AnyNote ? 1 : 0)];
        }

        XElement? time = entry.At("effectiveTime");
        Period? period = CdaValues.Period(time, build.Zone);
        DocumentReference note = new()
        {
            Identifier = build.Identifiers(entry),
            Status = "current",
            DocStatus = entry.At("statusCode").Attr("code") switch { "completed" => "final", "active" => "preliminary", _ => null },
            Type = type,
            Category = [CcdaConcepts.ClinicalNote()],
            Subject = build.Subject,
            Date = CcdaAuthors.Of(entry).Select(author => CdaValues.Instant(author.At("time"), build.Zone)).FirstOrDefault(written => written is not null) is { } date ? new FhirInstant(date) : null,
            Author = [.. CcdaAuthors.Of(entry).Select(author => build.Parties.Of(author.At("assignedAuthor"))).OfType<Reference>()],
            Content = [new DocumentReferenceContent { Attachment = content }],
        };
        List<Reference> encounters =
        [
            .. EntryParts.Inside(entry).Where(static inner => inner.Name.LocalName == "encounter").Select(encounter => build.FindByNumber(encounter, "Encounter")).OfType<TranslatedResource>()
                .Select(static encounter => new Reference { ReferenceValue = encounter.Reference }),
        ];
        if (period is not null || encounters.Count > 0)
        {
            note.Context = new DocumentReferenceContext { Period = period, Encounter = encounters };
        }

        foreach (XElement document in entry.All("reference"))
        {
            if (build.Identifier(document.At("externalDocument", "id")) is { } other)
            {
                note.RelatesTo.Add(new DocumentReferenceRelatesTo { Code = "appends", Target = new Reference { Type = "DocumentReference", Identifier = other } });
            }
        }

        CcdaSection.Refer(section, build.AddEntry(note, entry, EntryParts.KeyOf(type, time, content.Data?.Value)));
    }

    /// <summary>A section that is a note and has no entry: its narrative is the note.</summary>
    public static void Complete(XElement section, CompositionSection read, CcdaBuild build)
    {
        if (!section.Follows(NotesSection) || read.Entry.Count > 0 || section.At("text") is not { } text || CdaText.Plain(text) is not { } plain)
        {
            return;
        }

        DocumentReference note = new()
        {
            Status = "current",
            Type = CdaValues.Concept(section.At("code")) ?? CcdaConcepts.Of(CodeSystems.Loinc, AnyNote, "Note"),
            Category = [CcdaConcepts.ClinicalNote()],
            Subject = build.Subject,
            Description = read.Title?.Value,
            Author = [.. CcdaAuthors.Of(section).Select(author => build.Parties.Of(author.At("assignedAuthor"))).OfType<Reference>()],
            Content = [new DocumentReferenceContent { Attachment = CdaAttachments.OfText(plain) }],
        };
        CcdaSection.Refer(read, build.AddEntry(note, text, plain));
    }
}
