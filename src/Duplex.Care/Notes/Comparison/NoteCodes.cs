namespace Duplex.Care.Notes.Comparison;

/// <summary>What can be wrong with a note that was read back. Constants are part of the API: shown, filtered, documented.</summary>
public static class NoteCodes
{
    public const string Unreadable = "note-unreadable";
    public const string PartMissing = "part-missing";
    public const string EnteredInError = "entered-in-error";
    public const string Superseded = "note-superseded";
    public const string TextAltered = "text-altered";
    public const string TextTruncated = "text-truncated";
    public const string AttachmentMissing = "attachment-missing";
    public const string AttachmentAdded = "attachment-added";
    public const string AttachmentType = "attachment-type-changed";
    public const string SecurityLabelLost = "security-label-lost";
    public const string RelationLost = "relation-lost";
    public const string SignatureLost = "signature-lost";
    public const string SignatureOther = "signature-of-another";
    public const string PatientOther = "patient-other";
    public const string EncounterOther = "encounter-other";
    public const string TypeOther = "type-other";
    public const string SectionOther = "section-other";
    public const string AuthorOther = "author-other";
}
