using System.Text;
using Duplex.Care.Labs;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Xunit;

namespace Duplex.Tests.Care.Labs;

public sealed class ResultReadBackRuleTests
{
    private const string Earlier = "019b8d8b-17af-7000-8000-000000000001";
    private const string Later = "019b8d8b-2000-7000-8000-000000000002";

    [Fact]
    public void A_result_that_a_later_one_replaced_waits_for_no_review_of_its_own()
    {
        // The later one may belong to another loop: whoever waited here for a review would wait for ever.
        var found = new ResultReadBackRule(showsReview: true).Judge(Job(Earlier), [], [Shown(Later)], new Instant(1));

        Assert.Equal(ReadBackJudgement.Verified, found.Judgement);
        Assert.Equal(
            [(LabSteps.InTheChart, FindingVerdict.Met), (LabSteps.Reviewed, FindingVerdict.NotObservable)],
            found.Evidence.Select(one => (one.Step, one.Verdict)));
    }

    [Fact]
    public void A_result_that_stands_as_it_was_sent_waits_for_its_review()
    {
        var found = new ResultReadBackRule(showsReview: true).Judge(Job(Earlier), [], [Shown(Earlier)], new Instant(1));

        Assert.Equal((ReadBackJudgement.Pending, true), (found.Judgement, found.WriteProven));
        Assert.Equal(FindingVerdict.Pending, Assert.Single(found.Evidence, one => one.Step == LabSteps.Reviewed).Verdict);
    }

    private static DeliveryJob Job(string delivery) => new()
    {
        Interaction = new Interaction(
            InteractionKind.Create,
            "DiagnosticReport",
            Encoding.UTF8.GetBytes($$"""{"resourceType":"Bundle","entry":[{"resource":{{Report(delivery)}}}]}""")),
        Placement = new Placement { Patient = "Patient/synthetic-1" },
    };

    private static ObservedPart Shown(string delivery) => new(0, "DiagnosticReport/d1", "2", Encoding.UTF8.GetBytes(Report(delivery)), true);

    private static string Report(string delivery) =>
        """{"resourceType":"DiagnosticReport","status":"final","subject":{"reference":"Patient/synthetic-1"},"identifier":["""
        + """{"system":"urn:duplex:result","value":"r1"},"""
        + $$"""{"system":"urn:duplex:delivery","value":"{{delivery}}"}]}""";
}
