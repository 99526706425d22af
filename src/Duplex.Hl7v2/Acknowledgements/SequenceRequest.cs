namespace Duplex.Hl7v2.Acknowledgements;

/// <summary>What a sender does after MSA-4.</summary>
public enum SequenceStep
{
    /// <summary>Send the next message with the number given.</summary>
    Continue,

    /// <summary>Send again from the number given.</summary>
    SendAgain,

    /// <summary>The receiver wants a number that can't be sent: a person must look, or the link is resynchronised (-1).</summary>
    Stop,
}

/// <param name="Step">What to do.</param>
/// <param name="Number">The number to go on with; for <see cref="SequenceStep.Stop"/> the one that the receiver wants.</param>
public readonly record struct SequenceRequest(SequenceStep Step, long Number);
