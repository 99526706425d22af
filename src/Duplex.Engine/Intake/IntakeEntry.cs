using Duplex.Engine.Identity;

namespace Duplex.Engine.Intake;

/// <summary>One inbound exchange on its way into the intake log.</summary>
public sealed record IntakeEntry
{
    public required ExchangeId Id { get; init; }

    public required ConnectionKey Connection { get; init; }

    public required Lane Lane { get; init; }

    /// <summary>The dialect's wire format: <c>hl7v2</c>.</summary>
    public required string Format { get; init; }

    /// <summary>What it says it is: <c>ADT^A04</c>; empty when unreadable.</summary>
    public required string Kind { get; init; }

    /// <summary>The sender's own message id (MSH-10); empty when unreadable.</summary>
    public required string ControlId { get; init; }

    /// <summary>Digest of sender and control id. Null: never compared with earlier exchanges.</summary>
    public ContentHash? Key { get; init; }

    /// <summary>Digest of the content without what may differ in a resend (MSH-7, MSH-8, MSH-13).</summary>
    public ContentHash Content { get; init; }

    public required Instant ReceivedAt { get; init; }

    public required ReadOnlyMemory<byte> Payload { get; init; }

    /// <summary>Set when the listener refused the message: a bounded copy is kept to look at and is never replayed.</summary>
    public Refusal? Refusal { get; init; }
}

/// <summary>Why an inbound message was not taken.</summary>
/// <param name="Code">A readable constant, such as <c>hl7v2.msh10-missing</c>.</param>
/// <param name="Place">Where: a path (<c>MSH-10</c>) or a byte position.</param>
/// <param name="Sentence">What is wrong and what would be right. No patient data.</param>
public sealed record Refusal(string Code, string Place, string Sentence);
