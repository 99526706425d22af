using Duplex.Fhir.Model;
using Duplex.Translation.ToV2.DataTypes;
using Duplex.Translation.ToV2.Segments;

namespace Duplex.Translation.ToV2.Messages;

/// <summary>DocumentReference to MDM: T02 original, T06 addendum, T08 edit, T10 replacement, T11 cancellation.</summary>
internal static class DocumentWriting
{
    public static void Write(V2Draft draft, IReadOnlyList<Resource> documents)
    {
        DocumentReference document = (DocumentReference)documents[0];
        draft.Owner = document;
        (string trigger, DocumentReferenceRelatesTo? relation) = TriggerOf(draft, document);
        bool hasContent = trigger != "T11";
        draft.Header("MDM", trigger, hasContent ? "MDM_T02" : "MDM_T01");
        draft.Event(trigger);
        draft.To.NoteAt(relation?.Code, "EVN", 1);
        PatientToPid.Write(draft, document.Subject, "DocumentReference.subject");
        EncounterToPv1.Write(draft, document.Context?.Encounter.FirstOrDefault(), isRequired: true);
        if (DocumentToTxa.NumberOf(document) is null)
        {
            draft.Fail("DocumentReference.masterIdentifier", "The document has no number, by which it could be corrected, replaced or found again; right would be a masterIdentifier.");
        }

        Identifier? parent = ParentOf(draft, relation, document);
        DocumentToTxa.Write(draft, document, PresentationOf(document), parent);
        draft.To.NoteAt(relation?.Target, "TXA", 13);
        if (hasContent)
        {
            WriteContent(draft, document);
        }
    }

    /// <summary>TXA-3: TX for plain text, FT for rich text, AP for what needs an application.</summary>
    public static string PresentationOf(string? contentType) => contentType?.Split(';')[0].Trim() switch
    {
        null or "text/plain" => "TX",
        { } type when type.StartsWith("text/", StringComparison.Ordinal) || type == "application/rtf" => "FT",
        { } type when type.StartsWith("image/", StringComparison.Ordinal) => "IM",
        { } type when type.StartsWith("audio/", StringComparison.Ordinal) => "AU",
        _ => "AP",
    };

    private static string PresentationOf(DocumentReference document) =>
        document.Content.Count > 0 ? PresentationOf(document.Content[0].Attachment?.ContentType?.Value) : "TX";

    private static (string Trigger, DocumentReferenceRelatesTo? Relation) TriggerOf(V2Draft draft, DocumentReference document)
    {
        DocumentReferenceRelatesTo? relation = document.RelatesTo.Find(static one => one.Code?.Value is "appends" or "replaces");
        string trigger = TriggerOf(draft, Actions.Of(draft, document, document.Status?.Value), relation?.Code?.Value);
        return (trigger, trigger == "T11" ? null : relation);
    }

    /// <summary>
    /// A document that follows another one is new to the receiver however the resource got here; an edit is what is told to be one.
    /// </summary>
    /// <param name="relation"><c>appends</c>, <c>replaces</c>, or null.</param>
    public static string TriggerOf(V2Draft draft, FhirToV2Action action, string? relation) => (action, relation) switch
    {
        (FhirToV2Action.Cancel, _) => "T11",
        (FhirToV2Action.Change, not null) when draft.Options.Action is not null || draft.Source.Event is "T07" or "T08" => "T08",
        (_, "appends") => "T06",
        (_, "replaces") => "T10",
        (FhirToV2Action.Change or FhirToV2Action.Reschedule, _) => "T08",
        _ => "T02",
    };

    /// <summary>TXA-13. A failure where an addendum or a replacement does not say of what.</summary>
    private static Identifier? ParentOf(V2Draft draft, DocumentReferenceRelatesTo? relation, DocumentReference document)
    {
        if (relation is null)
        {
            return null;
        }

        Identifier? parent = draft.Find<DocumentReference>(relation.Target) is { } target && target != document
            ? DocumentToTxa.NumberOf(target)
            : relation.Target?.Identifier;
        if (parent?.Value is null)
        {
            draft.Fail("DocumentReference.relatesTo.target", "The document before has no number, so the receiver cannot find it; right would be a target with an identifier, or the document itself in the Bundle.");
        }

        return parent;
    }

    private static void WriteContent(V2Draft draft, DocumentReference document)
    {
        string status = document.DocStatus?.Value == "preliminary" ? "P" : "F";
        int written = 0;
        foreach (DocumentReferenceContent content in document.Content)
        {
            if (content.Attachment is { } attachment)
            {
                written += AttachmentToObx.Write(draft, attachment, new(document.Type, status), written);
            }
        }

        if (written == 0)
        {
            draft.Fail("DocumentReference.content", "There is no content to send; right would be an attachment with data or with a URL.");
        }
    }
}
