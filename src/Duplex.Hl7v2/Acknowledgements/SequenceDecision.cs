namespace Duplex.Hl7v2.Acknowledgements;

/// <summary>What to do with a message that carries a sequence number.</summary>
/// <param name="Outcome">What MSH-13 means.</param>
/// <param name="State">The state to store before the message is acknowledged; the former one where nothing changes.</param>
/// <param name="ExpectedNumber">MSA-4 of the acknowledgement; null where it stays empty.</param>
public readonly record struct SequenceDecision(SequenceOutcome Outcome, SequenceNumberState State, long? ExpectedNumber)
{
    /// <summary>Whether the message is to be processed.</summary>
    public bool IsProcessed => Outcome is SequenceOutcome.NotUsed or SequenceOutcome.InSequence;

    /// <summary>Whether it is refused rather than accepted.</summary>
    public bool IsRefused => Outcome is SequenceOutcome.OutOfStep or SequenceOutcome.Unreadable;
}
