using Duplex.Fhir.Model;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>DocumentReference to TXA (sheet <c>TXA[DocumentReference]</c>).</summary>
internal static class DocumentToTxa
{
    private const string Security = "DocumentReference.securityLabel";

    /// <param name="presentation">TXA-3.</param>
    public static void Write(V2Draft draft, DocumentReference document, string presentation, Identifier? parent)
    {
        V2Writer to = draft.To.Segment("TXA").Keep(document.Extension).Field(1, "1");
        if (document.Type is { } type)
        {
            ConceptToCwe.Write(draft.At(2), type);
        }
        else
        {
            draft.Warn("DocumentReference.type", "There is no type, by which the receiver files the document; right would be a LOINC document type.");
        }

        to.Field(3, presentation);
        DateTimeToDtm.Write(to.Field(4), document.Context?.Period?.Start);
        DateTimeToDtm.Write(to.Field(6), document.Date);
        draft.Each(9, document.Author.FindAll(one => ReferenceToXcn.IsPerson(draft, one)), ReferenceToXcn.Write);
        to.Field(10);
        ReferenceToXcn.Write(draft, document.Authenticator);
        to.Field(12);
        IdentifierToEi.Write(draft, NumberOf(document));
        to.Field(13);
        IdentifierToEi.Write(draft, parent);
        WriteOrder(draft, document);

        // A file name is an identifier that nobody assigned.
        to.Field(16, document.Identifier.Find(one => one.System is null && one.Type is null && one != NumberOf(document))?.Value);
        bool isSigned = document.Authenticator is not null;
        to.Field(17);
        TxaCodes.WriteCompletion(to, document.DocStatus, TxaCodes.CompletionOf(document.DocStatus?.Value, isSigned));
        to.Field(18);
        TxaCodes.WriteConfidentiality(draft, document.SecurityLabel.SelectMany(static label => label.Coding), Security);
        to.Field(19).From(document.Status, TxaCodes.AvailabilityOf(document.Status?.Value));
        draft.Each(24, document.Category, ConceptToCwe.Write);
        to.Field(25, document.Description);
        if (document.Custodian is { } custodian)
        {
            WriteCustodian(draft.At(27), custodian);
        }

        if (document.Context?.PracticeSetting is { } specialty)
        {
            ConceptToCwe.Write(draft.At(28), specialty);
        }
    }

    /// <summary>TXA-14 and TXA-15: the numbers of the orders that the document is for, as they have them or as the references tell them.</summary>
    private static void WriteOrder(V2Draft draft, DocumentReference document)
    {
        List<(Reference Reference, Identifier Number)> placers = [];
        List<(Reference Reference, Identifier Number)> fillers = [];
        foreach (Reference related in document.Context?.Related ?? [])
        {
            ServiceRequest? order = draft.Find<ServiceRequest>(related);
            List<Identifier> numbers = order?.Identifier
                ?? (ReferenceToXcn.TypeOf(related) == "ServiceRequest" && related.Identifier is { } logical ? [logical] : []);
            if (IdentifierToEi.PlacerOf(numbers) is { } placer)
            {
                placers.Add((related, placer));
            }

            if (IdentifierToEi.FillerOf(numbers) is { } filler)
            {
                fillers.Add((related, filler));
            }
        }

        if (placers.Count > 0)
        {
            draft.To.Field(14);
            Write(draft, placers[0]);
        }

        draft.Each(15, fillers, Write);
    }

    private static void Write(V2Draft draft, (Reference Reference, Identifier Number) order)
    {
        IdentifierToEi.Write(draft, order.Number);
        draft.To.Note(order.Reference);
    }

    /// <summary>HD: the name of the organization, and its identifier where that has a universal one.</summary>
    private static void WriteCustodian(V2Draft draft, Reference custodian)
    {
        Organization? organization = draft.Find<Organization>(custodian);
        draft.To.Part(1).Put(organization?.Name ?? custodian.Display);
        if (draft.To.HasText)
        {
            draft.To.Note(custodian.ReferenceValue);
            draft.To.Note(organization is null ? null : custodian.Display);
        }
    }

    /// <summary>TXA-12; null where the document has no number.</summary>
    public static Identifier? NumberOf(DocumentReference document) =>
        document.MasterIdentifier?.Value is not null ? document.MasterIdentifier : document.Identifier.Find(static one => one.Value is not null);
}
