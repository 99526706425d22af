using Duplex.Hl7v2.Acknowledgements;
using Xunit;

namespace Duplex.Tests.Hl7v2.Acknowledgements;

public class SequenceNumberLinkTests
{
    [Theory]
    [InlineData(null, "", SequenceOutcome.NotUsed, null, null)]
    [InlineData(null, "0", SequenceOutcome.LinkStart, 0L, 1L)]
    [InlineData(7L, "0", SequenceOutcome.LinkStart, 7L, 8L)]
    [InlineData(7L, "-1", SequenceOutcome.Resynchronise, null, null)]
    [InlineData(null, "500", SequenceOutcome.InSequence, 500L, 501L)]
    [InlineData(7L, "8", SequenceOutcome.InSequence, 8L, 9L)]
    [InlineData(7L, "7", SequenceOutcome.Duplicate, 7L, 8L)]
    [InlineData(7L, "6", SequenceOutcome.OutOfStep, 7L, 8L)]
    [InlineData(7L, "9", SequenceOutcome.OutOfStep, 7L, 8L)]
    [InlineData(7L, "-2", SequenceOutcome.Unreadable, 7L, 8L)]
    [InlineData(7L, "eight", SequenceOutcome.Unreadable, 7L, 8L)]
    [InlineData(7L, "99999999999999999999", SequenceOutcome.Unreadable, 7L, 8L)]
    [InlineData(2_000_000_000L, "1", SequenceOutcome.InSequence, 1L, 2L)]
    public void Number_is_judged_by_the_last_one_accepted(long? last, string number, SequenceOutcome outcome, long? kept, long? expected)
    {
        SequenceDecision decision = SequenceNumberLink.Receive(new SequenceNumberState(last), number);

        Assert.Equal((outcome, kept, expected), (decision.Outcome, decision.State.LastAccepted, decision.ExpectedNumber));
        Assert.Equal(outcome is SequenceOutcome.NotUsed or SequenceOutcome.InSequence, decision.IsProcessed);
    }

    [Theory]
    [InlineData(7L, null, null, SequenceStep.Continue, 8L)]
    [InlineData(7L, 8L, null, SequenceStep.Continue, 8L)]
    [InlineData(7L, 5L, 3L, SequenceStep.SendAgain, 5L)]
    [InlineData(7L, 5L, 6L, SequenceStep.Stop, 5L)]
    [InlineData(7L, 9L, 3L, SequenceStep.Stop, 9L)]
    [InlineData(0L, 42L, null, SequenceStep.Continue, 42L)]
    [InlineData(0L, 42L, 40L, SequenceStep.SendAgain, 42L)]
    public void Sender_goes_on_sends_again_or_stops(long sent, long? expected, long? oldest, SequenceStep step, long number) =>
        Assert.Equal(new SequenceRequest(step, number), SequenceNumberLink.Answered(sent, expected, oldest));
}
