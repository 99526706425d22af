using Duplex.Chart;
using Duplex.Engine.Correlations;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.State;

/// <summary>Units at the same time have the effect of units one after another.</summary>
public abstract partial class StateStoreConformance
{
    private const int Racers = 12;

    [Fact]
    public async Task Units_that_read_a_row_and_then_change_it_lose_no_change()
    {
        await using var site = await OpenAsync();
        var delivery = Given.Delivery();
        var loop = Given.Loop(Given.Start);
        var exchange = Given.Exchange();
        var hold = Given.Hold();
        await AddAsync(site.Store, delivery);
        await AddAsync(site.Store, loop);
        await AddAsync(site.Store, exchange);
        await AddAsync(site.Store, hold);

        await RaceAsync(site.Store, each: 4, async unit =>
        {
            var sent = (await unit.Deliveries.GetAsync(delivery.Id))!;
            await unit.Deliveries.UpdateAsync(sent with { Attempts = sent.Attempts + 1 });
            var open = (await unit.Loops.GetAsync(loop.Id))!;
            await unit.Loops.UpdateAsync(open with { Patient = open.Patient + "+" });
            var said = (await unit.Exchanges.GetAsync(exchange.Id))!;
            await unit.Exchanges.UpdateAsync(said with { Code = said.Code + "+" });
            var decide = (await unit.Holds.GetAsync(hold.Id))!;
            await unit.Holds.UpdateAsync(decide with { Owner = decide.Owner + "+" });
            await unit.Feed.SetPositionAsync("racers", 1 + await unit.Feed.GetPositionAsync("racers"));
        });

        Assert.Equal(Racers * 4, (await site.Store.Deliveries.GetAsync(delivery.Id, default))!.Attempts);
        Assert.Equal(loop.Patient.Length + (Racers * 4), (await site.Store.Loops.GetAsync(loop.Id, default))!.Patient.Length);
        Assert.Equal(Racers * 4, (await site.Store.Exchanges.GetAsync(exchange.Id, default))!.Code.Length);
        Assert.Equal(hold.Owner.Length + (Racers * 4), (await site.Store.Holds.GetAsync(hold.Id, default))!.Owner.Length);
        Assert.Equal(Racers * 4, await site.Store.CommitAsync(unit => unit.Feed.GetPositionAsync("racers"), default));
    }

    [Fact]
    public async Task Units_that_read_a_resource_and_then_add_its_next_version_add_one_each()
    {
        await using var site = await OpenAsync();

        await RaceAsync(site.Store, each: 3, async unit =>
        {
            var chart = unit.Join<IChartStore>();
            var current = await chart.GetAsync(Given.Connection, "Observation", "1");
            var newest = await chart.GetNewestVersionAsync(Given.Connection, "Observation", "1");
            await chart.AddAsync(Given.Version("1", newest + 1, (current is null ? "" : Given.Text(current.Body)) + "+"), current: true);
        });

        var history = await site.Chart.GetHistoryAsync(Given.Connection, "Observation", "1", default);
        Assert.Equal(Enumerable.Range(1, Racers * 3), history.Select(version => version.Version));
        Assert.Equal(Enumerable.Range(1, Racers * 3), history.Select(version => version.Body.Length));
    }

    [Fact]
    public async Task Units_that_race_for_new_resources_see_the_first_that_came()
    {
        await using var site = await OpenAsync();
        for (var round = 0; round < 25; round++)
        {
            var id = $"new-{round}";
            await RaceAsync(site.Store, each: 1, async unit =>
            {
                var chart = unit.Join<IChartStore>();
                var current = await chart.GetAsync(Given.Connection, "Observation", id);
                var newest = await chart.GetNewestVersionAsync(Given.Connection, "Observation", id);
                await chart.AddAsync(Given.Version(id, newest + 1, (current is null ? "" : Given.Text(current.Body)) + "+"), current: true);
            });

            Assert.Equal(Enumerable.Range(1, Racers), (await site.Chart.GetHistoryAsync(Given.Connection, "Observation", id, default)).Select(version => version.Body.Length));
        }
    }

    [Fact]
    public async Task Of_units_that_add_what_they_did_not_find_one_adds_it()
    {
        await using var site = await OpenAsync();
        var loop = Given.Loop(Given.Start);
        var delivery = Given.Delivery() with { Loop = loop.Id };
        await AddAsync(site.Store, loop);
        await AddAsync(site.Store, delivery);
        var record = new IdempotencyRecord("default", "scribe", "key-1", Given.Hash("body"), new(Given.NewId()), loop.Id, delivery.Id, Given.Start);

        await RaceAsync(site.Store, each: 1, async unit =>
        {
            if (await unit.Idempotency.GetAsync("default", "scribe", "key-1") is null)
            {
                await unit.Idempotency.AddAsync(record);
                await unit.Feed.AppendAsync(Given.FeedEntry("key"));
            }
        });
        await RaceAsync(site.Store, each: 2, async unit => await unit.Feed.SetPositionAsync("absent", 1 + await unit.Feed.GetPositionAsync("absent")));
        Assert.Equal(Racers * 2, await site.Store.CommitAsync(unit => unit.Feed.GetPositionAsync("absent"), default));
        await RaceAsync(site.Store, each: 1, async unit =>
        {
            if (await unit.Holds.GetOpenAsync(delivery.Id) is null)
            {
                await unit.Holds.AddAsync(Given.Hold(delivery.Id) with { Loop = loop.Id });
                await unit.Feed.AppendAsync(Given.FeedEntry("hold"));
            }
        });
        await RaceAsync(site.Store, each: 1, async unit =>
        {
            if ((await unit.Correlations.FindAsync(Given.Connection, "key")).Count == 0)
            {
                await unit.Correlations.AddAsync(new Correlation(Given.Connection, "key", new LoopId(Given.NewId())));
                await unit.Feed.AppendAsync(Given.FeedEntry("correlation"));
            }
        });
        await RaceAsync(site.Store, each: 1, async unit =>
        {
            if ((await unit.Deliveries.ListByLoopAsync(loop.Id)).Count == 1)
            {
                await unit.Deliveries.AddAsync(Given.Delivery() with { Loop = loop.Id }, Given.Job());
                await unit.Feed.AppendAsync(Given.FeedEntry("delivery"));
            }
        });
        await RaceAsync(site.Store, each: 1, async unit =>
        {
            var chart = unit.Join<IChartStore>();
            if ((await chart.ListAsync(Given.Connection, "Patient/synthetic-1", "Observation", 10)).Count == 0)
            {
                await chart.AddAsync(Given.Version(Given.NewId().ToString(), 1), current: true);
                await unit.Feed.AppendAsync(Given.FeedEntry("resource"));
            }
        });

        Assert.Equal(["key", "hold", "correlation", "delivery", "resource"], (await site.Store.Feed.ReadAsync(0, 100, default)).Select(entry => entry.Subject));
    }

    [Fact]
    public async Task Of_two_units_that_each_read_what_the_other_writes_one_sees_the_other()
    {
        await using var site = await OpenAsync();
        for (var round = 0; round < 8; round++)
        {
            var (first, second) = (Given.Loop(Given.Start), Given.Loop(Given.Start));
            await AddAsync(site.Store, first, second);

            // Each closes its own loop only while the other's is open: both closed would be what no order of the two leads to.
            await Task.WhenAll(CloseAsync(first.Id, second.Id), CloseAsync(second.Id, first.Id));

            var ends = await Task.WhenAll(site.Store.Loops.GetAsync(first.Id, default).AsTask(), site.Store.Loops.GetAsync(second.Id, default).AsTask());
            Assert.Single(ends, end => end!.Status == Duplex.Engine.Loops.LoopStatus.Closed);
        }

        Task CloseAsync(LoopId own, LoopId other) => Task.Run(async () => await site.Store.CommitAsync(
            async unit =>
            {
                if ((await unit.Loops.GetAsync(other))!.Status == Duplex.Engine.Loops.LoopStatus.Open)
                {
                    await unit.Loops.UpdateAsync((await unit.Loops.GetAsync(own))! with { Status = Duplex.Engine.Loops.LoopStatus.Closed });
                }
            },
            default));
    }

    [Fact]
    public async Task Deliveries_of_a_lane_have_sequences_in_the_order_of_their_commits()
    {
        await using var site = await OpenAsync();

        await RaceAsync(site.Store, each: 4, async unit =>
        {
            var delivery = Given.Delivery(lane: 7) with { State = DeliveryState.Accepted };
            await unit.Deliveries.AddAsync(delivery, Given.Job());
            await unit.Feed.AppendAsync(Given.FeedEntry(delivery.Id.ToString()));
        });

        var committed = await site.Store.Feed.ReadAsync(0, 100, default);
        var bySequence = (await site.Store.Deliveries.GetDueAsync(Given.Start, 100, default)).OrderBy(delivery => delivery.Sequence).Select(delivery => delivery.Id.ToString());
        Assert.Equal(committed.Select(entry => entry.Subject), bySequence);
    }

    [Fact]
    public async Task Text_that_a_counterparty_should_not_have_sent_is_kept_beside_the_bytes()
    {
        await using var site = await OpenAsync();
        var exchange = Given.Exchange("as sent") with { ControlId = "M\0" + '\ud800' + "1", Kind = "ADT\0" };

        await AddAsync(site.Store, exchange);

        var read = (await site.Store.Exchanges.GetAsync(exchange.Id, default))!;
        Assert.Equal("as sent", Given.Text(read.Payload));
        Assert.StartsWith("M", read.ControlId, StringComparison.Ordinal);
        Assert.EndsWith("1", read.ControlId, StringComparison.Ordinal);
    }

    private static async Task RaceAsync(IStateStore store, int each, Func<IUnitOfWork, ValueTask> work) => await Task.WhenAll(
        Enumerable.Range(0, Racers).Select(_ => Task.Run(async () =>
        {
            for (var turn = 0; turn < each; turn++)
            {
                await store.CommitAsync(work, default);
            }
        })));
}
