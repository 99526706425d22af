using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.State;

public abstract partial class StateStoreConformance
{
    [Fact]
    public async Task A_loop_comes_back_whole_and_can_be_changed()
    {
        await using var site = await OpenAsync();
        var loop = Given.Loop(Given.Start.Plus(TimeSpan.FromHours(1)));
        await AddAsync(site.Store, loop);
        AssertEqual(loop, await site.Store.Loops.GetAsync(loop.Id, default));
        var changed = loop with
        {
            Status = LoopStatus.Closed,
            ChangedAt = Given.Start.Plus(TimeSpan.FromMinutes(1)),
            Steps = [.. loop.Steps.Select(step => step with { Status = StepStatus.Met, Evidence = "DocumentReference/1", Sentence = "Shown.", Grade = EvidenceGrade.ApplicationAck })],
        };

        await site.Store.CommitAsync(unit => unit.Loops.UpdateAsync(changed), default);

        AssertEqual(changed, await site.Store.Loops.GetAsync(loop.Id, default));
        AssertEqual(changed, await site.Store.CommitAsync(unit => unit.Loops.GetAsync(loop.Id), default));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await site.Store.CommitAsync(unit => unit.Loops.UpdateAsync(Given.Loop(Given.Start)), default));

        static void AssertEqual(Loop expected, Loop? actual)
        {
            Assert.Equal(expected.Steps, actual!.Steps);
            Assert.Equal(expected with { Steps = [] }, actual with { Steps = [] });
        }
    }

    [Fact]
    public async Task Loops_are_listed_newest_first_by_status_and_kind()
    {
        await using var site = await OpenAsync();
        var loops = Enumerable.Range(0, 5).Select(number => Given.Loop(Given.Start) with
        {
            Status = number % 2 == 0 ? LoopStatus.Open : LoopStatus.Held,
            Kind = number < 3 ? "note" : "lab-order",
        }).ToList();
        await AddAsync(site.Store, [.. loops, Given.Loop(Given.Start) with { Connection = new ConnectionKey("other", "x") }]);

        Assert.Equal([4, 3], await Listed(new LoopQuery("default", Max: 2)));
        Assert.Equal([2, 1], await Listed(new LoopQuery("default", Before: loops[3].Id, Max: 2)));
        Assert.Equal([4, 2, 0], await Listed(new LoopQuery("default", LoopStatus.Open)));
        Assert.Equal([1], await Listed(new LoopQuery("default", LoopStatus.Held, loops[3].Id)));
        Assert.Equal([2, 1, 0], await Listed(new LoopQuery("default", Kind: "note")));
        Assert.Equal([3], await Listed(new LoopQuery("default", LoopStatus.Held, Kind: "lab-order")));
        Assert.Equal([0], await Listed(new LoopQuery("default", LoopStatus.Open, loops[2].Id, Kind: "note")));
        Assert.Empty(await Listed(new LoopQuery("default", Kind: "other")));

        async Task<IEnumerable<int>> Listed(LoopQuery query) =>
            (await site.Store.Loops.ListAsync(query, default)).Select(row => loops.FindIndex(loop => loop.Id == row.Id));
    }

    [Fact]
    public async Task Open_and_held_loops_with_a_waiting_step_past_its_deadline_are_overdue()
    {
        await using var site = await OpenAsync();
        var first = Given.Loop(Given.Start.Plus(TimeSpan.FromMinutes(1)));
        var second = Given.Loop(Given.Start.Plus(TimeSpan.FromMinutes(2)));
        var held = Given.Loop(Given.Start.Plus(TimeSpan.FromMinutes(4))) with { Status = LoopStatus.Held };
        var closed = Given.Loop(Given.Start) with { Status = LoopStatus.Closed };
        await AddAsync(site.Store, second, first, held, closed);

        Assert.Equal(Given.Start.Plus(TimeSpan.FromMinutes(1)), await site.Store.Loops.GetNextDeadlineAsync(default));
        Assert.Empty(await Overdue(TimeSpan.FromSeconds(59)));
        Assert.Equal([first.Id], await Overdue(TimeSpan.FromMinutes(1)));
        Assert.Equal([first.Id, second.Id], await Overdue(TimeSpan.FromMinutes(3)));
        Assert.Equal([first.Id, second.Id, held.Id], await Overdue(TimeSpan.FromMinutes(4)));
        await site.Store.CommitAsync(unit => unit.Loops.UpdateAsync(held with { Status = LoopStatus.Cancelled }), default);

        // A step that is marked, met or failed is no longer waited for; the next one of the loop is.
        await site.Store.CommitAsync(unit => unit.Loops.UpdateAsync(first with { Steps = [first.Steps[0] with { Overdue = true }, first.Steps[1]] }), default);
        Assert.Equal([second.Id], await Overdue(TimeSpan.FromMinutes(3)));
        Assert.Equal([second.Id, first.Id], await Overdue(TimeSpan.FromMinutes(61)));
        await site.Store.CommitAsync(unit => unit.Loops.UpdateAsync(second with { Status = LoopStatus.Cancelled }), default);
        await site.Store.CommitAsync(unit => unit.Loops.UpdateAsync(first with { Steps = [.. first.Steps.Select(step => step with { Status = StepStatus.Met })] }), default);
        Assert.Empty(await Overdue(TimeSpan.FromDays(1)));
        Assert.Null(await site.Store.Loops.GetNextDeadlineAsync(default));

        async Task<IEnumerable<LoopId>> Overdue(TimeSpan after) => await site.Store.Loops.GetOverdueAsync(Given.Start.Plus(after), 10, default);
    }

    [Fact]
    public async Task A_hold_comes_back_whole_and_is_open_until_decided()
    {
        await using var site = await OpenAsync();
        var delivery = new DeliveryId(Given.NewId());
        var hold = Given.Hold(delivery) with { Loop = new LoopId(Given.NewId()), Exchange = new ExchangeId(Given.NewId()), Place = "author" };
        await AddAsync(site.Store, hold);
        Assert.Equal(hold, await site.Store.Holds.GetAsync(hold.Id, default));
        Assert.Equal(hold, await site.Store.CommitAsync(unit => unit.Holds.GetOpenAsync(delivery), default));
        var decided = hold with { Decision = HoldDecision.Resend, DecidedBy = "person:synthetic", DecidedAt = Given.Start, Reason = "mapped" };

        await site.Store.CommitAsync(unit => unit.Holds.UpdateAsync(decided), default);

        Assert.Equal(decided, await site.Store.Holds.GetAsync(hold.Id, default));
        Assert.Null(await site.Store.CommitAsync(unit => unit.Holds.GetOpenAsync(delivery), default));
        Assert.Equal(decided, await site.Store.CommitAsync(unit => unit.Holds.GetAsync(hold.Id), default));
    }

    [Fact]
    public async Task Holds_are_listed_newest_first()
    {
        await using var site = await OpenAsync();
        var holds = Enumerable.Range(0, 4).Select(number => Given.Hold() with { Decision = number == 2 ? HoldDecision.Cancel : null }).ToList();
        await AddAsync(site.Store, [.. holds, Given.Hold() with { Connection = new ConnectionKey("other", "x") }]);

        Assert.Equal([3, 2, 1, 0], await Listed(openOnly: false, before: null, max: 10));
        Assert.Equal([3, 1, 0], await Listed(openOnly: true, before: null, max: 10));
        Assert.Equal([1], await Listed(openOnly: true, holds[3].Id, max: 1));

        async Task<IEnumerable<int>> Listed(bool openOnly, HoldId? before, int max) =>
            (await site.Store.Holds.ListAsync("default", openOnly, before, max, default)).Select(row => holds.FindIndex(hold => hold.Id == row.Id));
    }

    private static async Task AddAsync(IStateStore store, params IReadOnlyList<Loop> loops) => await store.CommitAsync(
        async unit =>
        {
            foreach (var loop in loops)
            {
                await unit.Loops.AddAsync(loop);
            }
        },
        default);

    private static async Task AddAsync(IStateStore store, params IReadOnlyList<Hold> holds) => await store.CommitAsync(
        async unit =>
        {
            foreach (var hold in holds)
            {
                await unit.Holds.AddAsync(hold);
            }
        },
        default);
}
