using Duplex.Chart;
using Duplex.Engine.Audit;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.State;

public abstract partial class StateStoreConformance
{
    [Fact]
    public async Task A_unit_returns_what_its_work_returns()
    {
        await using var site = await OpenAsync();

        Assert.Equal(42, await site.Store.CommitAsync(_ => ValueTask.FromResult(42), default));
    }

    [Fact]
    public async Task An_exception_rolls_back_all_that_the_unit_wrote()
    {
        await using var site = await OpenAsync();
        var exchange = Given.Exchange();
        var (delivery, loop, hold) = (Given.Delivery(), Given.Loop(Given.Start), Given.Hold());

        var thrown = await Assert.ThrowsAsync<InvalidDataException>(() => site.Store.CommitAsync(
            async unit =>
            {
                Assert.True(await unit.Exchanges.TryAddAsync(exchange));
                await unit.Feed.AppendAsync(Given.FeedEntry("Patient/1"));
                await unit.Feed.SetPositionAsync("loops", 7);
                await unit.Deliveries.AddAsync(delivery, Given.Job());
                await unit.Loops.AddAsync(loop);
                await unit.Holds.AddAsync(hold);
                await unit.Audit.AddAsync(new AuditEntry("default", Given.Start, "duplex", "exchange.handled", "x", "ok"));
                await unit.Join<IChartStore>().AddAsync(Given.Version("1", 1), current: true);
                throw new InvalidDataException("the work's own");
            },
            default).AsTask());

        Assert.Equal("the work's own", thrown.Message);
        Assert.Null(await site.Store.Exchanges.GetAsync(exchange.Id, default));
        Assert.Equal(0, await site.Store.Feed.GetEndAsync(default));
        Assert.Empty(await site.Store.Feed.ReadAsync(0, 10, default));
        Assert.Equal(0, await site.Store.CommitAsync(unit => unit.Feed.GetPositionAsync("loops"), default));
        Assert.Null(await site.Store.Deliveries.GetAsync(delivery.Id, default));
        Assert.Null(await site.Store.Loops.GetAsync(loop.Id, default));
        Assert.Null(await site.Store.Holds.GetAsync(hold.Id, default));
        Assert.Empty(await site.Store.Audit.ListAsync("default", "x", 10, default));
        Assert.Null(await site.Chart.GetAsync(Given.Connection, "Observation", "1", default));
    }

    [Fact]
    public async Task A_failing_unit_takes_none_of_its_neighbours_with_it()
    {
        await using var site = await OpenAsync();
        var exchanges = Enumerable.Range(0, 60).Select(_ => Given.Exchange()).ToList();

        var ends = await Task.WhenAll(exchanges.Select((exchange, number) => Task.Run(async () =>
        {
            try
            {
                await site.Store.CommitAsync(
                    async unit =>
                    {
                        await unit.Exchanges.TryAddAsync(exchange);
                        await unit.Feed.AppendAsync(Given.FeedEntry(exchange.Id.ToString()));
                        return number % 3 == 0 ? throw new InvalidDataException() : true;
                    },
                    default);
                return true;
            }
            catch (InvalidDataException)
            {
                return false;
            }
        })));

        Assert.Equal(Enumerable.Range(0, 60).Select(number => number % 3 != 0), ends);
        for (var number = 0; number < 60; number++)
        {
            Assert.Equal(number % 3 != 0, await site.Store.Exchanges.GetAsync(exchanges[number].Id, default) is not null);
        }

        Assert.Equal(40, (await site.Store.Feed.ReadAsync(0, 100, default)).Count);
    }

    [Fact]
    public async Task A_unit_sees_its_own_writes_and_those_before_it()
    {
        await using var site = await OpenAsync();
        var delivery = Given.Delivery();
        await site.Store.CommitAsync(unit => unit.Deliveries.AddAsync(delivery, Given.Job()), default);

        var seen = await site.Store.CommitAsync(
            async unit =>
            {
                var before = await unit.Deliveries.GetAsync(delivery.Id);
                await unit.Deliveries.UpdateAsync(before! with { Attempts = 3 });
                return (Before: before!.Attempts, After: (await unit.Deliveries.GetAsync(delivery.Id))!.Attempts);
            },
            default);

        Assert.Equal((0, 3), seen);
    }

    [Fact]
    public async Task Work_that_awaits_something_else_is_rolled_back_and_told_the_rule()
    {
        await using var site = await OpenAsync();
        var exchange = Given.Exchange();
        var elsewhere = new TaskCompletionSource();
        IUnitOfWork? kept = null;

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => site.Store.CommitAsync(
            async unit =>
            {
                kept = unit;
                await unit.Exchanges.TryAddAsync(exchange);
                await elsewhere.Task;
            },
            default).AsTask());

        Assert.Contains("the unit's own methods", refused.Message, StringComparison.Ordinal);
        Assert.Null(await site.Store.Exchanges.GetAsync(exchange.Id, default));
        elsewhere.SetResult();
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await kept!.Exchanges.TryAddAsync(exchange));
    }

    [Fact]
    public async Task A_unit_cannot_be_used_when_its_work_is_over()
    {
        await using var site = await OpenAsync();
        var kept = await site.Store.CommitAsync(ValueTask.FromResult, default);

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await kept.Feed.AppendAsync(Given.FeedEntry("Patient/1")));
    }

    [Fact]
    public async Task Only_the_charts_port_can_be_joined()
    {
        await using var site = await OpenAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await site.Store.CommitAsync(unit => ValueTask.FromResult(unit.Join<string>()), default));
    }

    [Fact]
    public async Task A_cancelled_unit_is_not_begun()
    {
        await using var site = await OpenAsync();
        var ran = false;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await site.Store.CommitAsync(_ => ValueTask.FromResult(ran = true), new CancellationToken(true)));

        Assert.False(ran);
    }

    [Fact]
    public async Task Units_that_were_handed_in_before_the_store_closes_are_kept()
    {
        await using var site = await OpenAsync();
        var exchanges = Enumerable.Range(0, 20).Select(_ => Given.Exchange()).ToList();

        var adding = exchanges.Select(exchange => site.Store.CommitAsync(unit => unit.Exchanges.TryAddAsync(exchange), default).AsTask()).ToList();
        await site.RestartAsync();

        Assert.All(await Task.WhenAll(adding), Assert.True);
        foreach (var exchange in exchanges)
        {
            Assert.NotNull(await site.Store.Exchanges.GetAsync(exchange.Id, default));
        }
    }

    [Fact]
    public async Task What_was_committed_survives_a_kill_and_a_restart()
    {
        await using var site = await OpenAsync();
        var exchange = Given.Exchange("kept");
        var delivery = Given.Delivery();
        await site.Store.CommitAsync(
            async unit =>
            {
                await unit.Exchanges.TryAddAsync(exchange);
                await unit.Deliveries.AddAsync(delivery, Given.Job());
                await unit.Feed.AppendAsync(Given.FeedEntry("Patient/1"));
                await unit.Feed.SetPositionAsync("loops", 1);
            },
            default);

        foreach (var reopen in new Func<ValueTask>[] { site.CrashAsync, () => site.RestartAsync() })
        {
            await reopen();
            Assert.Equal("kept", Given.Text((await site.Store.Exchanges.GetAsync(exchange.Id, default))!.Payload));
            Assert.NotNull(await site.Store.Deliveries.GetAsync(delivery.Id, default));
            Assert.Equal(1, await site.Store.Feed.GetEndAsync(default));
            Assert.Equal(1, await site.Store.CommitAsync(unit => unit.Feed.GetPositionAsync("loops"), default));
        }
    }
}
