using Duplex.Engine.Storage;

namespace Duplex.Conformance.State;

public abstract partial class StateStoreConformance
{
    [Fact]
    public async Task Feed_positions_grow_in_the_order_of_the_appends()
    {
        await using var site = await OpenAsync();
        var entry = Given.FeedEntry("Patient/0");
        await site.Store.CommitAsync(unit => unit.Feed.AppendAsync(entry), default);
        await AppendAsync(site.Store, "Patient/1", "Patient/2");

        var all = await site.Store.Feed.ReadAsync(0, 10, default);

        Assert.Equal(["Patient/0", "Patient/1", "Patient/2"], all.Select(one => one.Subject));
        Assert.Equal(entry with { Position = all[0].Position }, all[0]);
        Assert.True(all[0].Position > 0 && all[1].Position > all[0].Position && all[2].Position > all[1].Position);
        Assert.Equal(all[2].Position, await site.Store.Feed.GetEndAsync(default));
        Assert.Equal(["Patient/1"], (await site.Store.Feed.ReadAsync(all[0].Position, 1, default)).Select(one => one.Subject));
        Assert.Empty(await site.Store.Feed.ReadAsync(all[2].Position, 10, default));
    }

    [Fact]
    public async Task A_reader_that_follows_while_units_race_misses_no_entry()
    {
        await using var site = await OpenAsync();
        const int Writers = 6;
        const int Each = 40;
        var reader = Task.Run(async () =>
        {
            var seen = new List<string>();
            var after = 0L;
            while (seen.Count < Writers * Each)
            {
                await site.Store.Feed.WaitAsync(after, default).AsTask().WaitAsync(TooLong);
                foreach (var entry in await site.Store.Feed.ReadAsync(after, 16, default))
                {
                    Assert.True(entry.Position > after);
                    after = entry.Position;
                    seen.Add(entry.Subject);
                }
            }

            return seen;
        });
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var number = 0; number < Each; number++)
            {
                await AppendAsync(site.Store, $"{writer}/{number}");
            }
        })));

        var subjects = await reader.WaitAsync(TooLong);

        Assert.Equal(Writers * Each, subjects.Distinct().Count());
        for (var writer = 0; writer < Writers; writer++)
        {
            Assert.Equal(Enumerable.Range(0, Each).Select(number => $"{writer}/{number}"), subjects.Where(subject => subject.StartsWith($"{writer}/", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task A_reader_stops_before_a_unit_that_commits_late_and_misses_nothing_of_it()
    {
        await using var site = await OpenAsync();
        await AppendAsync(site.Store, "Patient/first");
        var first = await site.Store.Feed.GetEndAsync(default);
        await using var held = await site.HoldCommitAsync("Patient/late");
        var late = AppendAsync(site.Store, "Patient/late");
        await (held?.ReachedAsync() ?? late);
        await AppendAsync(site.Store, "Patient/early");

        if (held is not null)
        {
            Assert.Equal(["Patient/first"], (await site.Store.Feed.ReadAsync(0, 10, default)).Select(entry => entry.Subject));
            Assert.Equal(first, await site.Store.Feed.GetEndAsync(default));
            var waiting = site.Store.Feed.WaitAsync(first, default).AsTask();
            await held.ReleaseAsync();
            await waiting.WaitAsync(TooLong);
        }

        await late;
        Assert.Equal(["Patient/late", "Patient/early"], (await site.Store.Feed.ReadAsync(first, 10, default)).Select(entry => entry.Subject));
    }

    [Fact]
    public async Task Waiting_ends_when_an_entry_was_committed()
    {
        await using var site = await OpenAsync();
        await AppendAsync(site.Store, "Patient/1");
        var end = await site.Store.Feed.GetEndAsync(default);
        await site.Store.Feed.WaitAsync(end - 1, default);
        var waiting = site.Store.Feed.WaitAsync(end, default).AsTask();
        Assert.False(waiting.IsCompleted);

        await AppendAsync(site.Store, "Patient/2");

        await waiting.WaitAsync(TooLong);
        Assert.Single(await site.Store.Feed.ReadAsync(end, 10, default));
    }

    [Fact]
    public async Task Waiting_can_be_cancelled()
    {
        await using var site = await OpenAsync();
        using var cancelled = new CancellationTokenSource();
        var waiting = site.Store.Feed.WaitAsync(0, cancelled.Token).AsTask();

        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.WaitAsync(TooLong));
    }

    [Fact]
    public async Task A_consumers_position_moves_with_its_unit_or_not_at_all()
    {
        await using var site = await OpenAsync();
        await site.Store.CommitAsync(unit => unit.Feed.SetPositionAsync("loops", 5), default);

        await Assert.ThrowsAsync<InvalidDataException>(async () => await site.Store.CommitAsync(
            async unit =>
            {
                await unit.Feed.SetPositionAsync("loops", 9);
                throw new InvalidDataException();
            },
            default));

        Assert.Equal(5, await Position("loops"));
        Assert.Equal(0, await Position("routes"));
        await site.Store.CommitAsync(unit => unit.Feed.SetPositionAsync("loops", 6), default);
        Assert.Equal(6, await Position("loops"));

        async Task<long> Position(string consumer) => await site.Store.CommitAsync(unit => unit.Feed.GetPositionAsync(consumer), default);
    }

    private static async Task AppendAsync(IStateStore store, params IReadOnlyList<string> subjects) => await store.CommitAsync(
        async unit =>
        {
            foreach (var subject in subjects)
            {
                await unit.Feed.AppendAsync(Given.FeedEntry(subject));
            }
        },
        default);
}
