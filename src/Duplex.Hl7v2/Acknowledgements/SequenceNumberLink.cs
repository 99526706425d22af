using System.Globalization;

namespace Duplex.Hl7v2.Acknowledgements;

/// <summary>The sequence number protocol of one link (MSH-13 and MSA-4; HL7 v2.5.1, 2.10.1). Pure: state in, state out.</summary>
public static class SequenceNumberLink
{
    /// <summary>After this number comes 1 again.</summary>
    public const long MaxNumber = 2_000_000_000;

    /// <summary>MSH-13 of the message that starts a link.</summary>
    public const long StartNumber = 0;

    /// <summary>MSH-13 of the message that asks for a new base.</summary>
    public const long ResynchroniseNumber = -1;

    /// <summary>The number that follows.</summary>
    public static long After(long number) => number >= MaxNumber ? 1 : number + 1;

    /// <summary>The receiver's side.</summary>
    /// <param name="state">What was stored of the link.</param>
    /// <param name="sequenceNumber">MSH-13 as text.</param>
    public static SequenceDecision Receive(SequenceNumberState state, string sequenceNumber)
    {
        ArgumentNullException.ThrowIfNull(sequenceNumber);
        string text = sequenceNumber.Trim();
        if (text is "" or "\"\"")
        {
            return new(SequenceOutcome.NotUsed, state, null);
        }

        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            || number is < ResynchroniseNumber or > MaxNumber)
        {
            return new(SequenceOutcome.Unreadable, state, state.Expected);
        }

        if (number == StartNumber)
        {
            SequenceNumberState started = new(state.LastAccepted ?? 0);
            return new(SequenceOutcome.LinkStart, started, started.Expected);
        }

        if (number == ResynchroniseNumber)
        {
            return new(SequenceOutcome.Resynchronise, default, null);
        }

        if (state.Expected is not { } expected || number == expected)
        {
            SequenceNumberState accepted = new(number);
            return new(SequenceOutcome.InSequence, accepted, accepted.Expected);
        }

        return new(number == state.LastAccepted ? SequenceOutcome.Duplicate : SequenceOutcome.OutOfStep, state, expected);
    }

    /// <summary>
    /// The sender's side: what MSA-4 asks for after the message with the number <paramref name="sent"/>.
    /// </summary>
    /// <param name="sent">The number last sent, or 0 for the start of the link.</param>
    /// <param name="expected">MSA-4.</param>
    /// <param name="oldestKept">The lowest number that could be sent again; null where nothing is kept.</param>
    public static SequenceRequest Answered(long sent, long? expected, long? oldestKept)
    {
        if (expected is null || expected == After(sent))
        {
            return new(SequenceStep.Continue, After(sent));
        }

        if (sent == StartNumber && oldestKept is null && expected is > 0 and <= MaxNumber)
        {
            // A link that starts with nothing to send again goes on with the receiver's number.
            return new(SequenceStep.Continue, expected.Value);
        }

        return oldestKept is { } oldest && expected >= oldest && (expected <= sent || sent == StartNumber)
            ? new(SequenceStep.SendAgain, expected.Value)
            : new(SequenceStep.Stop, expected.Value);
    }
}
