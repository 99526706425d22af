namespace Duplex.Hl7v2;

/// <summary>ERR-3, message error condition codes (HL7 table 0357).</summary>
public enum Hl7ErrorCode
{
    /// <summary>Success.</summary>
    MessageAccepted = 0,

    /// <summary>A segment is missing or out of order.</summary>
    SegmentSequenceError = 100,

    /// <summary>A required field is empty.</summary>
    RequiredFieldMissing = 101,

    /// <summary>A value is not of its data type.</summary>
    DataTypeError = 102,

    /// <summary>A code is not in its table.</summary>
    TableValueNotFound = 103,

    /// <summary>A value is longer than allowed (2.7).</summary>
    ValueTooLong = 104,

    /// <summary>MSH-9.1 is not taken.</summary>
    UnsupportedMessageType = 200,

    /// <summary>MSH-9.2 is not taken.</summary>
    UnsupportedEventCode = 201,

    /// <summary>MSH-11 is not taken.</summary>
    UnsupportedProcessingId = 202,

    /// <summary>MSH-12 is not taken.</summary>
    UnsupportedVersionId = 203,

    /// <summary>An id refers to nothing known.</summary>
    UnknownKeyIdentifier = 204,

    /// <summary>An id is there already.</summary>
    DuplicateKeyIdentifier = 205,

    /// <summary>The record is locked.</summary>
    ApplicationRecordLocked = 206,

    /// <summary>Any other failure here.</summary>
    ApplicationInternalError = 207,
}

internal static class Hl7ErrorCodeText
{
    /// <summary>The display text of table 0357.</summary>
    public static string Of(Hl7ErrorCode code) => code switch
    {
        Hl7ErrorCode.MessageAccepted => "Message accepted",
        Hl7ErrorCode.SegmentSequenceError => "Segment sequence error",
        Hl7ErrorCode.RequiredFieldMissing => "Required field missing",
        Hl7ErrorCode.DataTypeError => "Data type error",
        Hl7ErrorCode.TableValueNotFound => "Table value not found",
        Hl7ErrorCode.ValueTooLong => "Value too long",
        Hl7ErrorCode.UnsupportedMessageType => "Unsupported message type",
        Hl7ErrorCode.UnsupportedEventCode => "Unsupported event code",
        Hl7ErrorCode.UnsupportedProcessingId => "Unsupported processing id",
        Hl7ErrorCode.UnsupportedVersionId => "Unsupported version id",
        Hl7ErrorCode.UnknownKeyIdentifier => "Unknown key identifier",
        Hl7ErrorCode.DuplicateKeyIdentifier => "Duplicate key identifier",
        Hl7ErrorCode.ApplicationRecordLocked => "Application record locked",
        _ => "Application internal error",
    };
}
