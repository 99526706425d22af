using Duplex.Hl7v2.Acknowledgements;
using Xunit;

namespace Duplex.Tests.Hl7v2.Acknowledgements;

public class AcknowledgementTrackerTests
{
    private readonly AcknowledgementTracker _tracker = new(remembered: 3);

    [Fact]
    public void Accept_and_application_acknowledgement_are_each_taken_once()
    {
        Send("1", "AL|AL");

        Assert.Equal(AcknowledgementMatch.Accept, Match("CA", "1"));
        Assert.Equal(1, _tracker.Waiting);
        Assert.Equal(AcknowledgementMatch.Duplicate, Match("CA", "1"));
        Assert.Equal(AcknowledgementMatch.Application, Match("AE", " 1 "));
        Assert.Equal(0, _tracker.Waiting);
        Assert.Equal(AcknowledgementMatch.Duplicate, Match("AA", "1"));
    }

    [Fact]
    public void Late_unknown_unasked_and_unreadable_answers_are_told_apart()
    {
        Send("1", "|");
        Send("2", "|");
        _tracker.GiveUp("1");

        Assert.Equal(AcknowledgementMatch.Late, Match("AA", "1"));
        Assert.Equal(AcknowledgementMatch.Unknown, Match("AA", "9"));
        Assert.Equal(AcknowledgementMatch.NotAskedFor, Match("CA", "2"));
        Assert.Equal(AcknowledgementMatch.Unreadable, Match("AA", ""));
        Assert.Equal(AcknowledgementMatch.Unreadable, Match(null, "2"));
        Assert.Equal(1, _tracker.Waiting);
        Assert.Equal(AcknowledgementMatch.Application, Match("AR", "2"));
    }

    [Fact]
    public void Application_acknowledgement_stands_for_the_accept_acknowledgement()
    {
        Send("1", "AL|NE");

        Assert.Equal(AcknowledgementMatch.Application, Match("AA", "1"));
        Assert.Equal(0, _tracker.Waiting);
    }

    [Fact]
    public void Commit_refusal_ends_the_wait_for_the_application()
    {
        Send("1", "AL|AL");

        Assert.Equal(AcknowledgementMatch.Accept, Match("CR", "1"));
        Assert.Equal(0, _tracker.Waiting);
    }

    [Fact]
    public void Message_that_is_sent_again_waits_anew()
    {
        Send("1", "|");
        _tracker.GiveUp("1");
        Send("1", "|");

        Assert.Equal(1, _tracker.Waiting);
        Assert.Equal(AcknowledgementMatch.Application, Match("AA", "1"));
    }

    [Fact]
    public void What_ended_long_ago_is_forgotten()
    {
        for (int i = 1; i <= 5; i++)
        {
            Send($"{i}", "|");
            Match("AA", $"{i}");
        }

        Assert.Equal(AcknowledgementMatch.Unknown, Match("AA", "2"));
        Assert.Equal(AcknowledgementMatch.Duplicate, Match("AA", "3"));
    }

    private void Send(string controlId, string conditions) => _tracker.Sent(controlId, AcknowledgementPlanTests.PlanOf(conditions));

    private AcknowledgementMatch Match(string? code, string controlId) =>
        _tracker.Match(new AcknowledgementReading(code is null ? null : Enum.Parse<AcknowledgementCode>(code), controlId.Trim(), "", null, []));
}
