using Duplex.Engine.Correlations;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.State;

/// <summary>What a loop of several deliveries needs: what belongs to it, and how what comes later finds it.</summary>
public abstract partial class StateStoreConformance
{
    [Fact]
    public async Task A_correlation_is_found_by_its_connection_and_key_alone_oldest_first_and_once()
    {
        await using var site = await OpenAsync();
        var (first, second) = (new LoopId(Given.NewId()), new LoopId(Given.NewId()));
        var delivery = new DeliveryId(Given.NewId());
        Correlation[] all =
        [
            new(Given.Connection, "key-1", second),
            new(Given.Connection, "key-1", first, delivery),
            new(Given.Connection, "key-1", first),
        ];
        await CorrelateAsync(site.Store, [.. all, all[0], all[1], all[2]]);
        await CorrelateAsync(site.Store, new Correlation(Given.Connection, "key-2", first), new Correlation(Given.Connection with { Connection = "other" }, "key-1", second));
        await CorrelateAsync(site.Store, all[1]);

        Assert.Equal(all, await FindAsync(site.Store, "key-1"));
        Assert.Empty(await FindAsync(site.Store, "key-3"));

        await site.RestartAsync();
        Assert.Equal(all, await FindAsync(site.Store, "key-1"));
    }

    [Fact]
    public async Task No_more_than_a_hundred_correlations_of_a_key_come_back()
    {
        await using var site = await OpenAsync();
        var loops = Enumerable.Range(0, 120).Select(_ => new LoopId(Given.NewId())).ToList();
        await CorrelateAsync(site.Store, [.. loops.Select(loop => new Correlation(Given.Connection, "key", loop))]);

        Assert.Equal(loops.Take(100), (await FindAsync(site.Store, "key")).Select(one => one.Loop));
    }

    [Fact]
    public async Task A_correlation_is_seen_within_its_own_unit_and_gone_where_the_unit_fails()
    {
        await using var site = await OpenAsync();
        var correlation = new Correlation(Given.Connection, "key", new LoopId(Given.NewId()));

        await Assert.ThrowsAnyAsync<Exception>(async () => await site.Store.CommitAsync<int>(
            async unit =>
            {
                await unit.Correlations.AddAsync(correlation);
                Assert.Equal([correlation], await unit.Correlations.FindAsync(Given.Connection, "key"));
                throw new InvalidOperationException("The unit fails.");
            },
            default));

        Assert.Empty(await FindAsync(site.Store, "key"));
    }

    [Fact]
    public async Task The_deliveries_of_a_loop_come_in_the_order_in_which_they_were_committed()
    {
        await using var site = await OpenAsync();
        var loop = new LoopId(Given.NewId());
        var deliveries = new[] { "order", "send", "result-final" }.Select(purpose => Given.Delivery() with { Loop = loop, Purpose = purpose }).ToList();
        await AddAsync(site.Store, deliveries[2], Given.Delivery(), deliveries[0], deliveries[1]);

        Assert.Equal(["result-final", "order", "send"], (await site.Store.Deliveries.ListByLoopAsync(loop, default)).Select(one => one.Purpose));
        var within = await site.Store.CommitAsync(
            async unit =>
            {
                await unit.Deliveries.UpdateAsync(deliveries[0] with { State = DeliveryState.Held, NextAttemptAt = null });
                return await unit.Deliveries.ListByLoopAsync(loop);
            },
            default);
        Assert.Equal(["result-final", "order", "send"], within.Select(one => one.Purpose));
        Assert.Equal(DeliveryState.Held, within[1].State);
        Assert.Empty(await site.Store.Deliveries.ListByLoopAsync(new LoopId(Given.NewId()), default));
    }

    [Fact]
    public async Task A_job_comes_back_with_its_context_and_another_takes_its_place_whole()
    {
        await using var site = await OpenAsync();
        var delivery = Given.Delivery();
        var job = Given.Job() with { Context = Given.Bytes("""{"resourceType":"Bundle"}""") };
        await site.Store.CommitAsync(unit => unit.Deliveries.AddAsync(delivery, job), default);
        Assert.Equal(Given.Text(job.Context), Given.Text((await site.Store.Deliveries.GetJobAsync(delivery.Id, default)).Context));

        var located = Given.Job("""{"resourceType":"Task"}""") with { Placement = job.Placement with { Patient = "Patient/synthetic-2" }, Expectation = null };
        var within = await site.Store.CommitAsync(
            async unit =>
            {
                await unit.Deliveries.UpdateJobAsync(delivery.Id, located);
                return await unit.Deliveries.GetJobAsync(delivery.Id);
            },
            default);

        await site.RestartAsync();
        foreach (var read in new[] { within, await site.Store.Deliveries.GetJobAsync(delivery.Id, default) })
        {
            Assert.Equal(("Patient/synthetic-2", null), (read.Placement.Patient, read.Expectation));
            Assert.Equal(Given.Text(located.Interaction.Body), Given.Text(read.Interaction.Body));
            Assert.True(read.Context.IsEmpty);
        }
    }

    [Fact]
    public async Task The_context_of_a_job_is_sealed()
    {
        await using var site = await OpenAsync();
        var delivery = Given.Delivery();
        await site.Store.CommitAsync(unit => unit.Deliveries.AddAsync(delivery, Given.Job() with { Context = Given.Bytes("synthetic patient") }), default);

        await site.RestartAsync(new FlippingSealer("another-key"));

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await site.Store.Deliveries.GetJobAsync(delivery.Id, default));
        Assert.Equal(delivery.Purpose, (await site.Store.Deliveries.GetAsync(delivery.Id, default))!.Purpose);
    }

    [Fact]
    public async Task A_job_that_is_not_there_is_an_error_within_a_unit_too()
    {
        await using var site = await OpenAsync();
        var absent = new DeliveryId(Given.NewId());

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(async () => await site.Store.CommitAsync(unit => unit.Deliveries.GetJobAsync(absent), default));

        Assert.Contains(absent.ToString(), refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_holds_of_a_loop_come_oldest_first_decided_ones_too()
    {
        await using var site = await OpenAsync();
        var loop = new LoopId(Given.NewId());
        var holds = Enumerable.Range(0, 3).Select(_ => Given.Hold() with { Loop = loop }).ToList();
        await AddAsync(site.Store, [.. holds, Given.Hold() with { Loop = new LoopId(Given.NewId()) }, Given.Hold()]);
        var assigned = holds[1] with
        {
            Decision = HoldDecision.Assign, DecidedBy = "person:synthetic", DecidedAt = Given.Start, Reason = "its order", Target = Given.NewId().ToString(),
        };
        await site.Store.CommitAsync(unit => unit.Holds.UpdateAsync(assigned), default);

        Assert.Equal([holds[0], assigned, holds[2]], await site.Store.Holds.ListByLoopAsync(loop, default));
        Assert.Equal([holds[0], assigned, holds[2]], await site.Store.CommitAsync(unit => unit.Holds.ListByLoopAsync(loop), default));
        Assert.Empty(await site.Store.Holds.ListByLoopAsync(new LoopId(Given.NewId()), default));
    }

    [Fact]
    public async Task What_became_of_an_exchange_can_change_and_its_bytes_never_do()
    {
        await using var site = await OpenAsync();
        var exchange = Given.Exchange("as received");
        await AddAsync(site.Store, exchange);
        var changed = exchange with
        {
            Outcome = ExchangeOutcome.Held,
            Code = "chart.other-patient",
            Place = "PID-3",
            Sentence = "It is another patient's.",
            Delivery = new DeliveryId(Given.NewId()),
            Loop = new LoopId(Given.NewId()),
        };

        var within = await site.Store.CommitAsync(
            async unit =>
            {
                Assert.Equal("as received", Given.Text((await unit.Exchanges.GetAsync(exchange.Id))!.Payload));
                await unit.Exchanges.UpdateAsync(changed with { Payload = Given.Bytes("other bytes") });
                return await unit.Exchanges.GetAsync(exchange.Id);
            },
            default);

        foreach (var read in new[] { within!, (await site.Store.Exchanges.GetAsync(exchange.Id, default))! })
        {
            Assert.Equal(changed with { Payload = default }, read with { Payload = default });
            Assert.Equal("as received", Given.Text(read.Payload));
        }

        Assert.Null(await site.Store.CommitAsync(unit => unit.Exchanges.GetAsync(new ExchangeId(Given.NewId())), default));
    }

    [Fact]
    public async Task The_exchanges_of_a_loop_come_oldest_first_without_their_bytes()
    {
        await using var site = await OpenAsync();
        var loop = new LoopId(Given.NewId());
        var exchanges = Enumerable.Range(0, 3).Select(_ => Given.Exchange() with { Loop = loop }).ToList();
        await AddAsync(site.Store, [exchanges[2], Given.Exchange(), exchanges[0], exchanges[1] with { Loop = null }]);
        await site.Store.CommitAsync(unit => unit.Exchanges.UpdateAsync(exchanges[1]), default);

        var rows = await site.Store.Exchanges.ListByLoopAsync(loop, default);

        Assert.Equal(exchanges.Select(one => one.Id), rows.Select(row => row.Id));
        Assert.All(rows, row => Assert.True(row.Payload.IsEmpty));
        Assert.Empty(await site.Store.Exchanges.ListByLoopAsync(new LoopId(Given.NewId()), default));
    }

    private static async Task CorrelateAsync(IStateStore store, params IReadOnlyList<Correlation> correlations) => await store.CommitAsync(
        async unit =>
        {
            foreach (var correlation in correlations)
            {
                await unit.Correlations.AddAsync(correlation);
            }
        },
        default);

    private static async Task<IReadOnlyList<Correlation>> FindAsync(IStateStore store, string key) =>
        await store.CommitAsync(unit => unit.Correlations.FindAsync(Given.Connection, key), default);
}
