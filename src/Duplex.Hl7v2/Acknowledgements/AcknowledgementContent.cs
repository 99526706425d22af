namespace Duplex.Hl7v2.Acknowledgements;

/// <summary>What an acknowledgement says, beside what it takes from the message acknowledged.</summary>
/// <param name="Code">MSA-1.</param>
/// <param name="ControlId">MSH-10 of the acknowledgement itself: at most 20 characters before version 2.7.</param>
/// <param name="Time">MSH-7 of the acknowledgement.</param>
public sealed record AcknowledgementContent(AcknowledgementCode Code, string ControlId, Hl7Timestamp Time)
{
    /// <summary>ERR, one segment each; before version 2.5 one repetition of ERR-1 each. Default: none.</summary>
    public IReadOnlyList<AcknowledgementError> Errors { get; init; } = [];

    /// <summary>MSA-4, for the sequence number protocol; -1 asks the sender to resynchronise. Default: none.</summary>
    public long? ExpectedSequenceNumber { get; init; }

    /// <summary>
    /// True for the application acknowledgement of enhanced mode, which is a message of its own: it says in MSH-15 whether it
    /// wants an accept acknowledgement, and in MSH-16 NE, since no acknowledgement is answered by another one of the
    /// application (HL7 v2.5.1, 2.9.3.2). Default: false; then MSH-15 and MSH-16 stay empty.
    /// </summary>
    public bool IsOwnMessage { get; init; }

    /// <summary>MSH-15 where <see cref="IsOwnMessage"/>. Default: NE.</summary>
    public AcknowledgementCondition AcceptCondition { get; init; } = AcknowledgementCondition.Never;
}
