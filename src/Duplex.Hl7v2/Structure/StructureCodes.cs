namespace Duplex.Hl7v2.Structure;

/// <summary>The codes of findings: stable, for programs; the sentence is for people.</summary>
public static class StructureCodes
{
    /// <summary>A required segment is missing.</summary>
    public const string SegmentMissing = "segment-missing";

    /// <summary>A group is there without a segment that it needs.</summary>
    public const string GroupIncomplete = "group-incomplete";

    /// <summary>A segment of the structure stands where it does not belong.</summary>
    public const string SegmentMisplaced = "segment-misplaced";

    /// <summary>A segment stands more than once where one is allowed.</summary>
    public const string SegmentRepeated = "segment-repeated";

    /// <summary>A segment that the structure does not have.</summary>
    public const string SegmentNotKnownHere = "segment-not-known-here";

    /// <summary>A local (Z) segment.</summary>
    public const string SegmentLocal = "segment-local";

    /// <summary>A line that does not begin with a segment id.</summary>
    public const string SegmentUnreadable = "segment-unreadable";

    /// <summary>Structure and event are not known here, so that segments are not checked.</summary>
    public const string StructureUnknown = "structure-unknown";

    /// <summary>MSH-9.3 is not the structure of the event in MSH-9.1 and MSH-9.2.</summary>
    public const string StructureDisagrees = "structure-disagrees";

    /// <summary>A required field is empty.</summary>
    public const string FieldMissing = "field-missing";

    /// <summary>A value is not of its field's data type.</summary>
    public const string DataTypeWrong = "data-type-wrong";

    /// <summary>MSH-11 is none of P, D, T.</summary>
    public const string ProcessingIdUnknown = "processing-id-unknown";

    /// <summary>MSH-12 is no version of HL7 v2.</summary>
    public const string VersionUnknown = "version-unknown";

    /// <summary>MSH-2 declares fewer than four characters.</summary>
    public const string DelimitersFew = "delimiters-few";

    /// <summary>OBX-2 is empty though OBX-5 is valued.</summary>
    public const string ValueTypeMissing = "value-type-missing";

    /// <summary>OBX-2 is no data type.</summary>
    public const string ValueTypeUnknown = "value-type-unknown";

    /// <summary>OBX-5 is not of the data type that OBX-2 names.</summary>
    public const string ValueTypeDisagrees = "value-type-disagrees";

    /// <summary>Set ids do not rise by one.</summary>
    public const string SetIdOutOfOrder = "set-id-out-of-order";

    /// <summary>MSH-18 names a character set that can't be read here.</summary>
    public const string CharsetUnknown = "charset-unknown";

    /// <summary>The bytes are not of the character set that MSH-18 names.</summary>
    public const string CharsetContradicted = "charset-contradicted";

    /// <summary>There are characters outside of ASCII, and MSH-18 names no character set.</summary>
    public const string CharsetUndeclared = "charset-undeclared";

    /// <summary>An escape character that begins no known sequence.</summary>
    public const string EscapeUnknown = "escape-unknown";

    /// <summary>A code that its field's table does not have.</summary>
    public const string TableValue = "table-value";

    /// <summary>Encapsulated data (ED) that is empty, or not encoded as ED-4 says.</summary>
    public const string EncapsulatedData = "encapsulated-data";

    /// <summary>A field has repetitions that does not repeat.</summary>
    public const string FieldRepeated = "field-repeated";

    /// <summary>There are more findings than are listed.</summary>
    public const string MoreFindings = "more-findings";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        SegmentMissing, GroupIncomplete, SegmentMisplaced, SegmentRepeated, SegmentNotKnownHere, SegmentLocal, SegmentUnreadable,
        StructureUnknown, StructureDisagrees, FieldMissing, DataTypeWrong, ProcessingIdUnknown, VersionUnknown, DelimitersFew,
        ValueTypeMissing, ValueTypeUnknown, ValueTypeDisagrees, SetIdOutOfOrder, CharsetUnknown, CharsetContradicted, CharsetUndeclared,
        EscapeUnknown, TableValue, EncapsulatedData, FieldRepeated, MoreFindings,
    ];

    internal static Hl7ErrorCode ErrorOf(string code) => code switch
    {
        SegmentMissing or GroupIncomplete or SegmentMisplaced or SegmentRepeated or SegmentNotKnownHere or SegmentLocal or SegmentUnreadable =>
            Hl7ErrorCode.SegmentSequenceError,
        FieldMissing or ValueTypeMissing => Hl7ErrorCode.RequiredFieldMissing,
        StructureUnknown or StructureDisagrees => Hl7ErrorCode.UnsupportedMessageType,
        ProcessingIdUnknown => Hl7ErrorCode.UnsupportedProcessingId,
        VersionUnknown => Hl7ErrorCode.UnsupportedVersionId,
        ValueTypeUnknown or CharsetUnknown or TableValue => Hl7ErrorCode.TableValueNotFound,
        MoreFindings => Hl7ErrorCode.ApplicationInternalError,
        _ => Hl7ErrorCode.DataTypeError,
    };
}
