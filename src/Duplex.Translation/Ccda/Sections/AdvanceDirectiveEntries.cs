using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>
/// Advance Directive Observation (.48) and Organizer (.108): an Observation of what is directed, since the entry says neither who consented
/// nor to which policy; the document that it names is a DocumentReference.
/// </summary>
internal static class AdvanceDirectiveEntries
{
    public static EntryKind Kind { get; } = EntryKind.Of(Read, ["48", "108"], "42348-3", "observation organizer");

    private static void Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        if (entry.Name.LocalName == "organizer")
        {
            foreach (XElement inner in EntryParts.InsideOf(entry, "48", "observation", "component"))
            {
                Read(inner, build, section);
            }

            build.Take(entry, "Observation");
            return;
        }

        if (ObservationReading.Add(entry, [], build, section) is not { } added)
        {
            return;
        }

        foreach (XElement participant in entry.All("participant"))
        {
            // Who checked it (VRF) and who keeps it (CST).
            if (participant.Attr("typeCode") == "VRF" && build.Parties.Of(participant.At("participantRole")).ButNoDevice() is { } verifier)
            {
                added.Value.Performer.Add(verifier);
            }
            else if (participant.Attr("typeCode") == "CST" && CdaContacts.Name(participant.At("participantRole", "playingEntity", "name")) is { } custodian)
            {
                added.Value.Note.Add(new Annotation { Text = $"Healthcare agent: {CdaContacts.Display(custodian)}" });
            }
        }

        foreach (XElement document in entry.All("reference").Select(static reference => reference.At("externalDocument")).OfType<XElement>())
        {
            AddDocument(document, added, build, section);
        }
    }

    private static void AddDocument(XElement document, TranslatedResource<Observation> directive, CcdaBuild build, CompositionSection section)
    {
        Attachment? content = document.At("text") is { } text ? CdaAttachments.Read(text, build) : null;
        if (content is null)
        {
            if (build.Identifier(document.At("id")) is { } number)
            {
                directive.Value.DerivedFrom.Add(new Reference { Type = "DocumentReference", Identifier = number });
            }

            return;
        }

        DocumentReference reference = new()
        {
            Status = "current",
            Identifier = build.Identifiers(document),
            Type = CdaValues.Concept(document.At("code")) ?? CcdaConcepts.Of(Tables.CodeSystems.Loinc, "42348-3", "Advance directives"),
            Category = [CcdaConcepts.ClinicalNote()],
            Subject = build.Subject,
            Content = [new DocumentReferenceContent { Attachment = content }],
        };
        TranslatedResource<DocumentReference> added = build.AddEntry(reference, document, content.Url?.Value ?? "directive");
        directive.Value.DerivedFrom.Add(new Reference { ReferenceValue = added.Reference });
        CcdaSection.Refer(section, added);
    }
}
