using Duplex.Engine.Intake;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;

namespace Duplex.Transports.Mllp;

/// <summary>Why a listener does not take a message, and how the sender is told.</summary>
/// <param name="IsReject">AR or CR rather than AE or CE.</param>
internal sealed record Hl7v2Refusal(bool IsReject, Hl7ErrorCode Error, Hl7Path? Place, string Code, string Sentence)
{
    public static Hl7v2Refusal HeaderUnreadable { get; } = new(
        false, Hl7ErrorCode.SegmentSequenceError, new("MSH"), "hl7v2.msh-unreadable",
        "The frame does not start with a readable MSH segment; a message starts with 'MSH' and its delimiters, as in 'MSH|^~\\&|'.");

    public static Hl7v2Refusal TypeMissing { get; } = new(
        false, Hl7ErrorCode.RequiredFieldMissing, new("MSH", 1, 9), "hl7v2.msh9-missing",
        "MSH-9 is empty; it must name the message type and event, as in 'ADT^A01^ADT_A01'.");

    public static Hl7v2Refusal ControlIdMissing { get; } = new(
        false, Hl7ErrorCode.RequiredFieldMissing, new("MSH", 1, 10), "hl7v2.msh10-missing",
        "MSH-10 is empty; it must hold a control id that the sender uses once.");

    public static Hl7v2Refusal PatientMissing { get; } = new(
        false, Hl7ErrorCode.RequiredFieldMissing, new("PID", 1, 3, 1, 1), "hl7v2.patient-identifier-missing",
        "PID-3 holds no identifier; this event needs at least one patient identifier with its assigning authority.");

    public static Hl7v2Refusal ProcessingId { get; } = new(
        true, Hl7ErrorCode.UnsupportedProcessingId, new("MSH", 1, 11), "hl7v2.processing-id-refused",
        "MSH-11 is not a processing id that this connection takes; a production connection takes P.");

    public static Hl7v2Refusal Version { get; } = new(
        true, Hl7ErrorCode.UnsupportedVersionId, new("MSH", 1, 12), "hl7v2.version-refused",
        "MSH-12 is not a version that this connection takes.");

    public static Hl7v2Refusal EventUnknown { get; } = new(
        true, Hl7ErrorCode.UnsupportedEventCode, new("MSH", 1, 9, 1, 2), "hl7v2.event-not-taken",
        "MSH-9 names an event that this connection does not take.");

    public static Hl7v2Refusal SecondHeader { get; } = new(
        false, Hl7ErrorCode.SegmentSequenceError, new("MSH", 2), "hl7v2.second-msh",
        "The frame holds a second MSH segment; each message needs a frame of its own.");

    public static Hl7v2Refusal TooManySegments { get; } = new(
        true, Hl7ErrorCode.ApplicationInternalError, null, "hl7v2.too-many-segments",
        "The message holds more segments than this listener takes; send it in parts.");

    public static Hl7v2Refusal TooLong { get; } = new(
        true, Hl7ErrorCode.ApplicationInternalError, null, "hl7v2.frame-too-long",
        "The message is longer than this listener takes; send it in parts or have the limit raised.");

    public static Hl7v2Refusal CutByClose { get; } = new(
        false, Hl7ErrorCode.SegmentSequenceError, null, "hl7v2.frame-cut-by-close",
        "The connection closed before the end of the frame; the sender has to send the message again.");

    public static Hl7v2Refusal CutByStart { get; } = new(
        false, Hl7ErrorCode.SegmentSequenceError, null, "hl7v2.frame-cut-by-start",
        "A new frame started before the end of this one; the sender has to send the message again.");

    public static Hl7v2Refusal Unframed { get; } = new(
        false, Hl7ErrorCode.SegmentSequenceError, null, "hl7v2.unframed",
        "Bytes came outside of frames and are answered by nobody; a message starts with VT (0x0B) and ends with FS and CR (0x1C 0x0D).");

    public Refusal ToIntake(long length) => new(Code, Place?.ToString() ?? $"byte {length}", Sentence);

    public AcknowledgementError ToError() => new(Error, Place, Sentence);
}
