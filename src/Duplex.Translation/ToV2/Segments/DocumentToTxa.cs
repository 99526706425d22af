using Duplex.Fhir.Model;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>DocumentReference to TXA (sheet <c>TXA[DocumentReference]</c>).</summary>
internal static class DocumentToTxa
{
    private const string Security = "DocumentReference.securityLabel";

    /// <param name="presentation">TXA-3.</param>
    public static void Write(V2Draft draft, DocumentReference document, string presentation, Identifier? parent, ServiceRequest? order)
    {
        V2Writer to = draft.To.Segment("TXA").Field(1, "1");
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
        if (order is not null)
        {
            to.Field(14);
            IdentifierToEi.Write(draft, IdentifierToEi.PlacerOf(order.Identifier));
            to.Field(15);
            IdentifierToEi.Write(draft, IdentifierToEi.FillerOf(order.Identifier));
        }

        bool isSigned = document.Authenticator is not null;
        to.Field(17).From(document.DocStatus, TxaCodes.CompletionOf(document.DocStatus?.Value, isSigned));
        to.Field(18);
        TxaCodes.WriteConfidentiality(draft, document.SecurityLabel.SelectMany(static label => label.Coding), Security);
        to.Field(19).From(document.Status, TxaCodes.AvailabilityOf(document.Status?.Value));
        if (document.Description?.Value is not null)
        {
            to.Field(25, document.Description);
        }
    }

    /// <summary>TXA-12; null where the document has no number.</summary>
    public static Identifier? NumberOf(DocumentReference document) =>
        document.MasterIdentifier?.Value is not null ? document.MasterIdentifier : document.Identifier.Find(static one => one.Value is not null);
}

/// <summary>HL7 tables 0271, 0272 and 0273 (TXA-17 to TXA-19).</summary>
internal static class TxaCodes
{
    private const string Confidentiality = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
    private const string Own = "http://terminology.hl7.org/CodeSystem/v2-0272";

    /// <summary>TXA-17: signed, authenticated or merely documented.</summary>
    public static string? CompletionOf(string? status, bool isSigned) => status switch
    {
        "final" or "amended" => isSigned ? "LA" : "AU",
        "preliminary" => "DO",
        _ => null,
    };

    /// <summary>TXA-19.</summary>
    public static string? AvailabilityOf(string? status) => status switch
    {
        "current" => "AV",
        "superseded" => "OB",
        "entered-in-error" => "CA",
        _ => null,
    };

    /// <summary>TXA-18: the strictest of what is said.</summary>
    public static void WriteConfidentiality(V2Draft draft, IEnumerable<Coding> labels, string path)
    {
        Coding? strictest = null;
        int rank = -1;
        foreach (Coding label in labels)
        {
            int own = RankOf(label);
            if (own > rank)
            {
                (strictest, rank) = (label, own);
            }
            else if (own < 0)
            {
                draft.Warn(path, "A security label has no code in table 0272, so the document is sent without it; right would be a code of v3-Confidentiality beside it.");
            }
        }

        if (rank >= 0)
        {
            draft.To.Text(rank switch { 2 => "V", 1 => "R", _ => "U" });
            draft.To.Note(strictest);
        }
    }

    private static int RankOf(Coding label) => (label.System?.Value, label.Code?.Value) switch
    {
        (Own or Confidentiality, "V") => 2,
        (Own or Confidentiality, "R") => 1,
        (Own, "U") or (Confidentiality, "N" or "U" or "L" or "M") => 0,
        _ => -1,
    };
}
