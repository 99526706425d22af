using Duplex.Engine.Storage;
using Duplex.Storage.Postgres;
using Duplex.Storage.Postgres.State;
using Npgsql;

namespace Duplex.Conformance.Postgres;

[Collection(PostgresTests.Name)]
public sealed class PostgresSchemaTests(PostgresServer server)
{
    [Fact]
    public async Task Nodes_that_start_together_make_the_tables_once()
    {
        var database = await server.CreateDatabaseAsync();

        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () => await OpenAsync(database))));

        var exchange = Given.Exchange("from the first");
        await stores[0].CommitAsync(unit => unit.Exchanges.TryAddAsync(exchange), default);
        foreach (var store in stores)
        {
            Assert.Equal("from the first", Given.Text((await store.Exchanges.GetAsync(exchange.Id, default))!.Payload));
            await store.DisposeAsync();
        }

        Assert.Equal(1L, await ScalarAsync(database, "SELECT count(*) FROM duplex.schema_version WHERE version = 1"));
    }

    [Fact]
    public async Task A_database_of_a_newer_schema_is_refused_in_a_clear_sentence()
    {
        var database = await server.CreateDatabaseAsync();
        await (await OpenAsync(database)).DisposeAsync();
        await ScalarAsync(database, "INSERT INTO duplex.schema_version VALUES (900, 0)");

        var byStore = await Assert.ThrowsAsync<PostgresStorageException>(() => OpenAsync(database));
        var byReader = await Assert.ThrowsAsync<PostgresStorageException>(async () => await PostgresStateReader.OpenAsync(database, new IdentitySealer(), TimeProvider.System));

        foreach (var refused in new[] { byStore, byReader })
        {
            Assert.Contains("schema version 900", refused.Message, StringComparison.Ordinal);
            Assert.Contains("Run the program version that wrote it, or a newer one", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_reader_beside_the_store_sees_what_was_committed_and_writes_nothing()
    {
        var database = await server.CreateDatabaseAsync();
        var absent = await Assert.ThrowsAsync<PostgresStorageException>(async () => await PostgresStateReader.OpenAsync(database, new IdentitySealer(), TimeProvider.System));
        Assert.Contains("holds no state", absent.Message, StringComparison.Ordinal);
        await using var store = await OpenAsync(database);
        var exchange = Given.Exchange("seen");
        await store.CommitAsync(unit => unit.Exchanges.TryAddAsync(exchange), default);

        await using var reader = await PostgresStateReader.OpenAsync(database, new IdentitySealer(), TimeProvider.System);

        Assert.Equal("seen", Given.Text((await reader.Exchanges.GetAsync(exchange.Id, default))!.Payload));
        Assert.Equal("on", await ScalarAsync(database, "SELECT setting FROM pg_settings WHERE name = 'fsync'"));
    }

    [Fact]
    public async Task Payloads_lie_sealed_in_tables_of_their_own()
    {
        var database = await server.CreateDatabaseAsync();
        await using var store = await PostgresStateStore.OpenAsync(database, new FlippingSealer("first-key"), TimeProvider.System);
        var delivery = Given.Delivery();
        await store.CommitAsync(
            async unit =>
            {
                await unit.Exchanges.TryAddAsync(Given.Exchange("synthetic secret"));
                await unit.Deliveries.AddAsync(delivery, Given.Job("synthetic secret"));
                await unit.Deliveries.AddPartsAsync([Given.Part(delivery.Id, 0, "synthetic secret")]);
                await unit.Join<Duplex.Chart.IChartStore>().AddAsync(Given.Version("1", 1, "synthetic secret"), current: true);
            },
            default);

        var plain = await ScalarAsync(database, """
            SELECT count(*) FROM (
              SELECT bytes FROM duplex.exchange_payload UNION ALL SELECT bytes FROM duplex.delivery_payload UNION ALL SELECT bytes FROM duplex.chart_payload) all_bytes
            WHERE position('synthetic'::bytea IN bytes) > 0 OR bytes IS NULL
            """);

        Assert.Equal(0L, plain);
        Assert.Equal(5L, await ScalarAsync(database, "SELECT (SELECT count(*) FROM duplex.exchange_payload) + (SELECT count(*) FROM duplex.delivery_payload) + (SELECT count(*) FROM duplex.chart_payload)"));
    }

    private static async Task<PostgresStateStore> OpenAsync(string database) => await PostgresStateStore.OpenAsync(database, new IdentitySealer(), TimeProvider.System);

    private static async Task<object?> ScalarAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
