using Duplex.Engine.Storage;
using Duplex.Storage.Postgres;
using Duplex.Storage.Postgres.State;
using Npgsql;

namespace Duplex.Conformance.Postgres;

[Collection(PostgresTests.Name)]
public sealed class PostgresOutageTests(PostgresServer server)
{
    [Fact]
    public async Task A_store_goes_on_with_a_server_that_was_killed_and_started_again()
    {
        await using var store = await OpenAsync(server.NewSchema());
        var (before, after) = (Given.Exchange("before"), Given.Exchange("after"));
        await store.CommitAsync(unit => unit.Exchanges.TryAddAsync(before), default);
        Assert.NotNull(await store.Exchanges.GetAsync(before.Id, default));

        await server.KillAsync();
        await server.StartAsync();

        Assert.True(await store.CommitAsync(unit => unit.Exchanges.TryAddAsync(after), default));
        Assert.False(await store.CommitAsync(unit => unit.Exchanges.TryAddAsync(before), default));
        Assert.Equal("before", Given.Text((await store.Exchanges.GetAsync(before.Id, default))!.Payload));
        var waiting = store.Feed.WaitAsync(0, default).AsTask();
        await store.CommitAsync(unit => unit.Feed.AppendAsync(Given.FeedEntry("Patient/1")), default);
        await waiting.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_server_that_is_away_is_said_to_be_in_the_ports_own_words()
    {
        var schema = server.NewSchema();
        var store = await OpenAsync(schema);
        await server.KillAsync();
        try
        {
            var commit = await Assert.ThrowsAsync<PostgresStorageException>(async () => await store.CommitAsync(unit => unit.Exchanges.TryAddAsync(Given.Exchange()), default));
            var read = await Assert.ThrowsAsync<PostgresStorageException>(async () => await store.Exchanges.ListAsync(new("default"), default));
            var feed = await Assert.ThrowsAsync<PostgresStorageException>(async () => await store.Feed.ReadAsync(0, 10, default));
            var open = await Assert.ThrowsAsync<PostgresStorageException>(() => OpenAsync(schema));
            Assert.All([commit, read, feed, open], refused => Assert.Contains("cannot be reached", refused.Message, StringComparison.Ordinal));
            Assert.IsType<StorageUnavailableException>(commit, exactMatch: false);
        }
        finally
        {
            await server.StartAsync();
            await store.DisposeAsync();
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_unit_whose_commit_was_not_answered_is_kept_once(bool arrives)
    {
        var direct = server.NewSchema();
        await using var proxy = new CuttingProxy(new NpgsqlConnectionStringBuilder(direct).Port) { PassesTheCommit = arrives };
        await using var store = await OpenAsync(new NpgsqlConnectionStringBuilder(direct) { Port = proxy.Port }.ConnectionString);
        await store.CommitAsync(unit => unit.Feed.AppendAsync(Given.FeedEntry("Patient/1")), default);
        var runs = 0;
        proxy.Arm();

        await store.CommitAsync(
            async unit =>
            {
                runs++;
                await unit.Feed.AppendAsync(Given.FeedEntry("Patient/2"));
            },
            default);

        Assert.False(proxy.IsArmed);
        Assert.Equal(arrives ? 1 : 2, runs);
        Assert.Equal(["Patient/1", "Patient/2"], (await store.Feed.ReadAsync(0, 10, default)).Select(entry => entry.Subject));
    }

    [Fact]
    public async Task A_connection_string_that_cannot_be_read_is_refused_without_showing_it()
    {
        var refused = await Assert.ThrowsAsync<PostgresStorageException>(() => OpenAsync("Host=127.0.0.1;Pasword=synthetic"));

        Assert.DoesNotContain("synthetic", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Host=", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<PostgresStateStore> OpenAsync(string connectionString) =>
        await PostgresStateStore.OpenAsync(connectionString, new IdentitySealer(), TimeProvider.System);
}
