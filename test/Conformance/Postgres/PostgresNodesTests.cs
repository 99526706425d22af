using Duplex.Engine.Exchanges;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres;
using Duplex.Storage.Postgres.State;
using Npgsql;

namespace Duplex.Conformance.Postgres;

/// <summary>Several processes on one database, here several stores.</summary>
[Collection(PostgresTests.Name)]
public sealed class PostgresNodesTests(PostgresServer server)
{
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_node_that_waits_for_the_feed_is_woken_by_what_another_commits()
    {
        var schema = server.NewSchema();

        // Never by looking: only a notice ends this wait before the test does.
        await using var waits = await OpenAsync(schema, new PostgresStateStoreOptions { FeedPoll = TimeSpan.FromHours(1) });
        await using var writes = await OpenAsync(schema);
        await ListeningAsync(schema);
        var waiting = waits.Feed.WaitAsync(0, default).AsTask();
        Assert.False(waiting.IsCompleted);

        await writes.CommitAsync(unit => unit.Feed.AppendAsync(Given.FeedEntry("Patient/1")), default);

        await waiting.WaitAsync(TooLong);
        Assert.Single(await waits.Feed.ReadAsync(0, 10, default));
    }

    [Fact]
    public async Task A_node_finds_what_another_committed_by_looking_where_no_notice_comes()
    {
        var schema = server.NewSchema();
        await using var waits = await OpenAsync(schema, new PostgresStateStoreOptions { FeedPoll = TimeSpan.FromMilliseconds(20) });
        var waiting = waits.Feed.WaitAsync(0, default).AsTask();

        // A row that no store of this program announced.
        await RunAsync(schema, "INSERT INTO feed (organization, connection, lane, kind, subject, at) VALUES ('default', 'synthetic-hospital', 1, 'ResourceVersion', 'Patient/1', 0)");

        await waiting.WaitAsync(TooLong);
        Assert.Single(await waits.Feed.ReadAsync(0, 10, default));
    }

    [Fact]
    public async Task An_exchange_is_handled_once_by_whichever_node()
    {
        var schema = server.NewSchema();
        await using var first = await OpenAsync(schema);
        await using var second = await OpenAsync(schema);
        var exchanges = Enumerable.Range(0, 20).Select(_ => Given.Exchange()).ToList();

        var added = await Task.WhenAll(exchanges.SelectMany(exchange => new[] { first, second }.Select(node => Task.Run(async () => await node.CommitAsync(
            async unit =>
            {
                if (!await unit.Exchanges.TryAddAsync(exchange))
                {
                    return 0;
                }

                await unit.Feed.AppendAsync(Given.FeedEntry(exchange.Id.ToString()));
                return 1;
            },
            default)))));

        Assert.Equal(20, added.Sum());
        Assert.Equal(20, (await first.Feed.ReadAsync(0, 100, default)).Select(entry => entry.Subject).Distinct().Count());
    }

    [Fact]
    public async Task More_units_than_connections_wait_for_one()
    {
        await using var store = await OpenAsync(server.NewSchema(), new PostgresStateStoreOptions { Writers = 2, Readers = 1 });

        var added = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(async () => await store.CommitAsync(unit => unit.Exchanges.TryAddAsync(Given.Exchange()), default))));

        Assert.All(added, Assert.True);
        Assert.Equal(64, (await store.Exchanges.ListAsync(new ExchangeQuery("default"), default)).Count);
    }

    [Fact]
    public async Task Two_units_that_wait_for_each_other_both_come_through()
    {
        await using var store = await OpenAsync(server.NewSchema());
        var (first, second) = (Given.Loop(Given.Start), Given.Loop(Given.Start));
        await store.CommitAsync(
            async unit =>
            {
                await unit.Loops.AddAsync(first);
                await unit.Loops.AddAsync(second);
            },
            default);
        var (firstHeld, secondHeld) = (new TaskCompletionSource(), new TaskCompletionSource());

        await Task.WhenAll(
            CrossAsync(first.Id, second.Id, () => firstHeld.TrySetResult(), secondHeld.Task),
            CrossAsync(second.Id, first.Id, () => secondHeld.TrySetResult(), firstHeld.Task)).WaitAsync(TooLong);

        Assert.Equal(2, (await store.Loops.GetAsync(first.Id, default))!.Patient.Split('+').Length - 1);
        Assert.Equal(2, (await store.Loops.GetAsync(second.Id, default))!.Patient.Split('+').Length - 1);

        Task CrossAsync(Engine.Identity.LoopId one, Engine.Identity.LoopId other, Action held, Task otherHeld) => Task.Run(async () => await store.CommitAsync(
            async unit =>
            {
                var own = (await unit.Loops.GetAsync(one))!;
                held();

                // Until both hold one lock; a work may not await it, so this thread stays here.
                ((IAsyncResult)otherHeld).AsyncWaitHandle.WaitOne(TooLong);
                await unit.Loops.UpdateAsync(own with { Patient = own.Patient + "+" });
                var foreign = (await unit.Loops.GetAsync(other))!;
                await unit.Loops.UpdateAsync(foreign with { Patient = foreign.Patient + "+" });
            },
            default));
    }

    [Fact]
    public async Task A_query_that_takes_too_long_is_ended_with_the_reason()
    {
        var schema = server.NewSchema();
        await using var store = await OpenAsync(schema, new PostgresStateStoreOptions { ReadLimit = TimeSpan.FromMilliseconds(50) });
        await using var locker = new NpgsqlConnection(schema);
        await locker.OpenAsync();
        await using var transaction = await locker.BeginTransactionAsync();
        await using var command = new NpgsqlCommand("LOCK TABLE exchange IN ACCESS EXCLUSIVE MODE", locker, transaction);
        await command.ExecuteNonQueryAsync();

        var slow = await Assert.ThrowsAsync<PostgresStorageException>(async () => await store.Exchanges.ListAsync(new ExchangeQuery("default"), default));

        Assert.Contains("took longer than a reader may", slow.Message, StringComparison.Ordinal);
    }

    private static async Task<PostgresStateStore> OpenAsync(string connectionString, PostgresStateStoreOptions? options = null) =>
        await PostgresStateStore.OpenAsync(connectionString, new IdentitySealer(), TimeProvider.System, options);

    /// <summary>Until the store that was opened listens.</summary>
    private static async Task ListeningAsync(string schema)
    {
        while (await RunAsync(schema, "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND state = 'idle'") is not > 0L)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }
    }

    private static async Task<object?> RunAsync(string schema, string sql)
    {
        await using var connection = new NpgsqlConnection(schema);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
