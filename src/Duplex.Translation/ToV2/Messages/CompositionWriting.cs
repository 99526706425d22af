using Duplex.Fhir.Model;
using Duplex.Translation.ToV2.DataTypes;
using Duplex.Translation.ToV2.Segments;

namespace Duplex.Translation.ToV2.Messages;

/// <summary>Composition to MDM: T02 original, T06 addendum, T08 edit, T10 replacement, T11 cancellation; its sections as text.</summary>
internal static class CompositionWriting
{
    private const int DeepestSection = 8;

    public static void Write(V2Draft draft, IReadOnlyList<Resource> compositions)
    {
        Composition composition = (Composition)compositions[0];
        draft.Owner = composition;
        CompositionRelatesTo? relation = composition.RelatesTo.Find(static one => one.Code?.Value is "appends" or "replaces");
        string trigger = DocumentWriting.TriggerOf(draft, Actions.Of(draft, composition, composition.Status?.Value), relation?.Code?.Value);
        bool hasContent = trigger != "T11";
        draft.Header("MDM", trigger, hasContent ? "MDM_T02" : "MDM_T01");
        draft.Event(trigger);
        PatientToPid.Write(draft, composition.Subject, "Composition.subject");
        EncounterToPv1.Write(draft, composition.Encounter, isRequired: true);
        WriteTxa(draft, composition, trigger == "T11" ? null : relation);
        if (hasContent)
        {
            WriteSections(draft, composition);
        }
    }

    private static void WriteTxa(V2Draft draft, Composition composition, CompositionRelatesTo? relation)
    {
        V2Writer to = draft.To.Segment("TXA").Field(1, "1");
        if (composition.Type is { } type)
        {
            ConceptToCwe.Write(draft.At(2), type);
        }

        to.Field(3, "TX");
        DateTimeToDtm.Write(to.Field(4), composition.Event.FirstOrDefault()?.Period?.Start);
        DateTimeToDtm.Write(to.Field(6), composition.Date);
        draft.Each(9, composition.Author, ReferenceToXcn.Write);
        CompositionAttester? signer = composition.Attester.Find(static one => one.Mode?.Value == "legal")
            ?? composition.Attester.Find(static one => one.Mode?.Value is "professional" or "official")
            ?? composition.Attester.FirstOrDefault();
        to.Field(10);
        ReferenceToXcn.Write(draft, signer?.Party);
        to.Field(12);
        IdentifierToEi.Write(draft, composition.Identifier);
        if (!to.HasText)
        {
            draft.Fail("Composition.identifier", "The document has no number, by which it could be corrected, replaced or found again; right would be an identifier.");
        }

        WriteParent(draft, relation);
        string? status = composition.Status?.Value;
        to.Field(17).From(composition.Status, TxaCodes.CompletionOf(status, signer is { Time: not null, Mode.Value: "legal" }));
        to.Note(signer?.Mode);
        to.Field(18).From(composition.Confidentiality, composition.Confidentiality?.Value switch { "V" => "V", "R" => "R", "N" or "U" or "L" or "M" => "U", _ => null });
        to.Field(19).From(composition.Status, status == "entered-in-error" ? "CA" : "AV");
        if (signer?.Time is { } signed)
        {
            to.Field(22);
            ReferenceToXcn.Write(draft, signer.Party);
            DateTimeToDtm.Write(to.Part(15), signed);
        }

        to.Field(25, composition.Title);
    }

    private static void WriteParent(V2Draft draft, CompositionRelatesTo? relation)
    {
        if (relation is null)
        {
            return;
        }

        Identifier? parent = relation.Target switch
        {
            Identifier identifier => identifier,
            Reference reference => draft.Find<Composition>(reference)?.Identifier
                ?? (draft.Find<DocumentReference>(reference) is { } document ? DocumentToTxa.NumberOf(document) : reference.Identifier),
            _ => null,
        };
        draft.To.Field(13);
        IdentifierToEi.Write(draft, parent);
        if (parent?.Value is null)
        {
            draft.Fail("Composition.relatesTo.target", "The document before has no number, so the receiver cannot find it; right would be its identifier.");
        }

        draft.To.Note(relation);
    }

    private static void WriteSections(V2Draft draft, Composition composition)
    {
        string status = composition.Status?.Value == "preliminary" ? "P" : "F";
        int written = 0;
        foreach (CompositionSection section in composition.Section)
        {
            written += WriteSection(draft, section, composition.Type, status, written, 0);
        }

        if (written == 0)
        {
            draft.Fail("Composition.section", "No section has a text to send; right would be a narrative in each section.");
        }
    }

    /// <summary>The title as a line of its own, then the lines of the narrative; OBX-3 names the section.</summary>
    private static int WriteSection(V2Draft draft, CompositionSection section, CodeableConcept? around, string status, int first, int depth)
    {
        CodeableConcept? code = section.Code ?? around;
        int written = 0;
        if (section.Text?.Div is { } div && NarrativeText.Of(div.Text) is { Length: > 0 } text)
        {
            if (section.Title?.Value is { } title)
            {
                written += AttachmentToObx.WriteLines(draft, title, section.Title, new(code, status), first);
            }

            written += AttachmentToObx.WriteLines(draft, text, div, new(code, status), first + written);
            draft.To.Field(5).Note(section.Text.Status);
        }

        foreach (CompositionSection inner in section.Section)
        {
            if (depth < DeepestSection)
            {
                written += WriteSection(draft, inner, code, status, first + written, depth + 1);
            }
        }

        return written;
    }
}
