using Duplex.Care.Notes;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;

namespace Duplex.Tests.Care.Notes;

public class NoteLoopRuleTests
{
    private static readonly Instant Then = new(1_000_000);
    private static readonly Instant Later = new(9_000_000);
    private static readonly NoteLoopRule Rule = new(new NoteLoopOptions());

    [Fact]
    public void Opens_with_four_waiting_steps_each_with_owner_and_deadline()
    {
        var loop = Opened(out _);
        Assert.Equal(NoteSteps.All, loop.Steps.Select(step => step.Name));
        Assert.All(loop.Steps, step => Assert.True(step is { Status: StepStatus.Waiting, Owner.Length: > 0 } && step.Deadline > Then));
        Assert.Contains("Practitioner/pr1", loop.Steps[3].Owner, StringComparison.Ordinal);
    }

    [Fact]
    public void Closes_only_when_every_step_was_shown()
    {
        var loop = Opened(out var delivery);
        var almost = delivery with { State = DeliveryState.Verified, Evidence = [Met(NoteSteps.Accepted, EvidenceGrade.ApplicationAck), Met(NoteSteps.InTheChart), Met(NoteSteps.InItsPlace), Pending(NoteSteps.SignedThere)] };
        loop = React(loop, almost, null, Later);
        Assert.Equal((LoopStatus.Open, NoteSteps.SignedThere), (loop.Status, loop.Current?.Name));

        var signed = almost with { Evidence = EvidenceList.Replace(almost.Evidence, Met(NoteSteps.SignedThere)) };
        loop = React(loop, signed, null, Later);
        Assert.Equal((LoopStatus.Closed, (Step?)null), (loop.Status, loop.Current));
        Assert.All(loop.Steps, step => Assert.NotEmpty(step.Evidence));
    }

    [Fact]
    public void The_counterpartys_own_answer_proves_only_that_it_took_the_note()
    {
        var loop = Opened(out var delivery);
        loop = React(loop, delivery with { State = DeliveryState.Accepted, Evidence = [Met(NoteSteps.Accepted, EvidenceGrade.ApplicationAck)] }, null, Later);
        Assert.Equal([StepStatus.Met, StepStatus.Waiting, StepStatus.Waiting, StepStatus.Waiting], loop.Steps.Select(step => step.Status));
        Assert.Equal(LoopStatus.Open, loop.Status);
    }

    [Fact]
    public void A_step_that_cannot_be_observed_does_not_keep_the_loop_open()
    {
        var loop = Opened(out var delivery);
        Evidence[] evidence = [Met(NoteSteps.Accepted), Met(NoteSteps.InTheChart), Met(NoteSteps.InItsPlace), Met(NoteSteps.SignedThere) with { Verdict = FindingVerdict.NotObservable }];
        loop = React(loop, delivery with { State = DeliveryState.Verified, Evidence = evidence }, null, Later);
        Assert.Equal((LoopStatus.Closed, StepStatus.NotObservable), (loop.Status, loop.Steps[3].Status));
    }

    [Fact]
    public void A_hold_names_who_acts_on_the_step_that_failed()
    {
        var loop = Opened(out var delivery);
        Evidence[] evidence = [Met(NoteSteps.Accepted), Pending(NoteSteps.InTheChart), Met(NoteSteps.InItsPlace) with { Verdict = FindingVerdict.Contradicted }];
        loop = React(loop, delivery with { State = DeliveryState.Held, Evidence = evidence }, HoldOf(delivery), Later);
        Assert.Equal((LoopStatus.Held, NoteSteps.InItsPlace, "practice staff"), (loop.Status, loop.Current?.Name, loop.Current?.Owner));
    }

    [Theory]
    [InlineData(DeliveryState.Refused)]
    [InlineData(DeliveryState.Failed)]
    public void A_refused_note_fails_its_step_and_waits_again_once_decided(DeliveryState state)
    {
        var loop = Opened(out var delivery);
        loop = React(loop, delivery with { State = state }, HoldOf(delivery), Later);
        Assert.Equal((LoopStatus.Held, StepStatus.Failed), (loop.Status, loop.Steps[0].Status));
        loop = React(loop, delivery, null, Later);
        Assert.Equal((LoopStatus.Open, StepStatus.Waiting, Owners.Duplex), (loop.Status, loop.Steps[0].Status, loop.Steps[0].Owner));
    }

    [Fact]
    public void The_same_news_twice_changes_nothing()
    {
        var loop = Opened(out var delivery);
        var accepted = delivery with { State = DeliveryState.Accepted, Evidence = [Met(NoteSteps.Accepted)] };
        loop = React(loop, accepted, null, Later);
        Assert.Same(loop, React(loop, accepted, null, Later.Plus(TimeSpan.FromSeconds(1))));
    }

    [Fact]
    public void An_ended_loop_stays_as_it_is()
    {
        var loop = React(Opened(out var delivery), delivery with { State = DeliveryState.Cancelled }, null, Later);
        Assert.Equal(LoopStatus.Cancelled, loop.Status);
        Assert.Same(loop, React(loop, delivery with { State = DeliveryState.Verified }, null, Later));
    }

    private static Loop React(Loop loop, Delivery delivery, Hold? hold, Instant at) =>
        Rule.React(loop, new LoopFacts([delivery], hold is null ? [] : [hold]), at);

    private static Evidence Met(string step, EvidenceGrade grade = EvidenceGrade.ReadBack) =>
        new(step, FindingVerdict.Met, grade, "DocumentReference/1/_history/1", Later, "Shown.");

    private static Evidence Pending(string step) => new(step, FindingVerdict.Pending, EvidenceGrade.ReadBack, "", Later, "Not yet.");

    private static Hold HoldOf(Delivery delivery) => new()
    {
        Id = new HoldId(Guid.CreateVersion7()),
        Connection = delivery.Connection,
        Delivery = delivery.Id,
        Code = "any",
        Sentence = "Somebody must look.",
        Owner = "practice staff",
        OpenedAt = Later,
        Deadline = Later,
    };

    private static Loop Opened(out Delivery delivery)
    {
        delivery = new Delivery
        {
            Id = new DeliveryId(Guid.CreateVersion7()),
            Connection = new ConnectionKey("default", "clinic"),
            Lane = new Lane(1),
            Loop = new LoopId(Guid.CreateVersion7()),
            Source = new ExchangeId(Guid.CreateVersion7()),
            ResourceType = "DocumentReference",
            CreatedAt = Then,
            Deadline = Then.Plus(TimeSpan.FromHours(1)),
        };
        var job = new DeliveryJob
        {
            Interaction = new Interaction(InteractionKind.Create, "DocumentReference", "{}"u8.ToArray()),
            Placement = new Placement { Patient = "Patient/p1", Author = "Practitioner/pr1" },
        };
        return Rule.Open(new LoopOpening(delivery.Loop, delivery.Connection, delivery, job, Then));
    }
}
