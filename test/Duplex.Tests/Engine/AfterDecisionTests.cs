using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;

namespace Duplex.Tests.Engine;

public class AfterDecisionTests
{
    private static readonly Instant Now = new(1_000_000);
    private static readonly DeliveryPolicy Policy = new();

    [Theory]
    [InlineData(DeliveryState.Refused)]
    [InlineData(DeliveryState.Held)]
    [InlineData(DeliveryState.Failed)]
    public void Resend_queues_what_was_not_taken_and_gives_it_time(DeliveryState state)
    {
        var (delivery, parts) = After(state, HoldDecision.Resend, "encounter-closed", DeliveryState.Accepted, DeliveryState.Refused);
        Assert.Equal((DeliveryState.Queued, Now, Now.Plus(Policy.DecideWithin), false), (delivery.State, delivery.NextAttemptAt, delivery.Deadline, delivery.PossibleRepeat));
        Assert.Equal([1], parts.Select(part => part.Plan.Index));
        Assert.All(parts, part => Assert.Equal(DeliveryState.Queued, part.State));
    }

    [Fact]
    public void Resend_of_what_may_be_there_already_is_shown_as_a_possible_repeat()
    {
        var (delivery, parts) = After(DeliveryState.Held, HoldDecision.Resend, HoldCodes.OutcomeUnknown, DeliveryState.Unknown);
        Assert.True(delivery.PossibleRepeat);
        Assert.Single(parts);
    }

    [Fact]
    public void Resend_of_what_the_counterparty_lost_sends_everything_again()
    {
        var (delivery, parts) = After(DeliveryState.Held, HoldDecision.Resend, HoldCodes.Lost, DeliveryState.Accepted, DeliveryState.Accepted);
        Assert.True(delivery.PossibleRepeat);
        Assert.Equal(2, parts.Count);
        Assert.All(parts, part => Assert.Null(part.Reference));
    }

    [Fact]
    public void Resend_of_what_is_there_but_altered_only_looks_again()
    {
        var (delivery, parts) = After(DeliveryState.Altered, HoldDecision.Resend, "text-altered", DeliveryState.Accepted);
        Assert.Equal((DeliveryState.Accepted, 0), (delivery.State, parts.Count));
    }

    [Theory]
    [InlineData(DeliveryState.Unknown, DeliveryState.Unknown)]
    [InlineData(DeliveryState.Sending, DeliveryState.Unknown)]
    [InlineData(DeliveryState.Accepted, DeliveryState.Accepted)]
    public void Look_again_sends_nothing(DeliveryState part, DeliveryState expected)
    {
        var (delivery, parts) = After(DeliveryState.Held, HoldDecision.LookAgain, "any", part);
        Assert.Equal((expected, 0), (delivery.State, parts.Count));
    }

    [Theory]
    [InlineData(false, DeliveryState.Queued)]
    [InlineData(false, DeliveryState.Accepted, DeliveryState.Refused)]
    [InlineData(true, DeliveryState.Accepted, DeliveryState.Unknown)]
    [InlineData(true, DeliveryState.Accepted, DeliveryState.Accepted)]
    public void Looking_makes_sense_where_something_is_unclear_or_everything_was_taken(bool expected, params DeliveryState[] states)
    {
        var parts = states.Select((state, index) => new Part
        {
            Delivery = default,
            Plan = new PlannedPart(index, "DocumentReference", PartMode.Create, "key", default),
            State = state,
        }).ToList();
        Assert.Equal(expected, AfterDecision.CanLook(parts));
        Assert.False(AfterDecision.CanLook([]));
    }

    [Fact]
    public void Cancel_ends_it()
    {
        var (delivery, _) = After(DeliveryState.Refused, HoldDecision.Cancel, "any", DeliveryState.Refused);
        Assert.Equal((DeliveryState.Cancelled, (Instant?)null), (delivery.State, delivery.NextAttemptAt));
        Assert.True(delivery.State.IsFinal());
    }

    private static (Delivery Delivery, IReadOnlyList<Part> Parts) After(DeliveryState state, HoldDecision decision, string code, params DeliveryState[] parts)
    {
        var delivery = new Delivery
        {
            Id = new DeliveryId(Guid.CreateVersion7()),
            Connection = new ConnectionKey("default", "clinic"),
            Lane = new Lane(1),
            Loop = new LoopId(Guid.CreateVersion7()),
            Source = new ExchangeId(Guid.CreateVersion7()),
            ResourceType = "DocumentReference",
            State = state,
            CreatedAt = default,
            Deadline = default,
        };
        var planned = parts.Select((partState, index) => new Part
        {
            Delivery = delivery.Id,
            Plan = new PlannedPart(index, "DocumentReference", PartMode.Create, $"key.{index}", default),
            State = partState,
            Reference = partState == DeliveryState.Accepted ? $"DocumentReference/{index}" : null,
        }).ToList();
        return AfterDecision.Of(delivery, planned, code, decision, Policy, Now);
    }
}
