using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Tests.Facade;

namespace Duplex.Tests.Deliveries;

public sealed class UnclearDeliveryTests
{
    [Fact]
    public async Task A_fault_while_sending_does_not_shorten_the_wait_before_it_is_looked_for()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var id = await PostAsync(duplex);
        var dispatch = new DispatchOfTest(duplex, new ScriptedConnector());

        await dispatch.AttemptAsync();

        var delivery = (await duplex.Store.Deliveries.GetAsync(id, TestContext.Current.CancellationToken))!;
        Assert.Equal(DeliveryState.Sending, delivery.State);
        Assert.Equal(HoldCodes.DeliveryFaulted, delivery.Code);
        Assert.Equal(Instant.Now(duplex.Time).Plus(dispatch.Policy.CallWithin + TimeSpan.FromSeconds(30)), delivery.NextAttemptAt);
    }

    [Fact]
    public async Task Who_asked_to_look_only_is_asked_again_before_anything_is_sent()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var id = await PostAsync(duplex);
        var connector = new ScriptedConnector
        {
            OnSend = () => new SendOutcome(SendVerdict.Unknown),
            OnFind = () => new FindOutcome(FindVerdict.CannotTell),
        };
        var dispatch = new DispatchOfTest(duplex, connector);
        await dispatch.AttemptAsync();
        duplex.Time.Advance(TimeSpan.FromMinutes(1));
        await dispatch.AttemptAsync();
        var first = (await duplex.Store.Holds.GetOpenAsync(id, TestContext.Current.CancellationToken))!;
        await new DecideHold(duplex.Store, dispatch, duplex.Time).DecideAsync(
            "default", first.Id, new Decision(HoldDecision.LookAgain, "person:test", "filed there by hand"), TestContext.Current.CancellationToken);
        connector.OnFind = () => new FindOutcome(FindVerdict.NotThere);

        await dispatch.AttemptAsync();

        var second = (await duplex.Store.Holds.GetOpenAsync(id, TestContext.Current.CancellationToken))!;
        Assert.Equal(HoldCodes.OutcomeUnknown, first.Code);
        Assert.Equal(HoldCodes.NotThere, second.Code);
        Assert.Equal(DeliveryState.Held, (await duplex.Store.Deliveries.GetAsync(id, TestContext.Current.CancellationToken))!.State);
        Assert.Equal(1, connector.Sent);
    }

    [Fact]
    public async Task A_fault_while_only_looking_does_not_turn_the_look_into_a_resend()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var id = await PostAsync(duplex);
        var connector = new ScriptedConnector
        {
            OnSend = () => new SendOutcome(SendVerdict.Unknown),
            OnFind = () => new FindOutcome(FindVerdict.CannotTell),
        };
        var dispatch = new DispatchOfTest(duplex, connector);
        await dispatch.AttemptAsync();
        duplex.Time.Advance(TimeSpan.FromMinutes(1));
        await dispatch.AttemptAsync();
        var hold = (await duplex.Store.Holds.GetOpenAsync(id, TestContext.Current.CancellationToken))!;
        await new DecideHold(duplex.Store, dispatch, duplex.Time).DecideAsync(
            "default", hold.Id, new Decision(HoldDecision.LookAgain, "person:test", "filed there by hand"), TestContext.Current.CancellationToken);
        connector.OnFind = () => throw new InvalidOperationException("A fault of the program.");
        await dispatch.AttemptAsync();
        connector.OnFind = () => new FindOutcome(FindVerdict.NotThere);
        duplex.Time.Advance(TimeSpan.FromMinutes(1));
        await dispatch.AttemptAsync();

        Assert.Equal(DeliveryState.Held, (await duplex.Store.Deliveries.GetAsync(id, TestContext.Current.CancellationToken))!.State);
        Assert.Equal(1, connector.Sent);
    }

    private static async Task<DeliveryId> PostAsync(RunningDuplex duplex)
    {
        using var answer = await ClinicalNotes.PostAtOnceAsync(duplex, ClinicalNotes.Draft());
        return Assert.Single(await duplex.Store.Deliveries.GetDueAsync(Instant.Now(duplex.Time), 2, TestContext.Current.CancellationToken)).Id;
    }
}
