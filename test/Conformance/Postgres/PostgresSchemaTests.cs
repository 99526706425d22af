using Duplex.Chart;
using Duplex.Chart.Search;
using Duplex.Engine.Storage;
using Duplex.Fhir.Search;
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
                await unit.Join<IChartStore>().AddAsync(Given.Version("1", 1, "synthetic secret"), current: true);
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

    [Fact]
    public async Task A_chart_of_the_first_schema_is_searched_after_the_migration()
    {
        var database = await server.CreateDatabaseAsync();
        using (var first = new StreamReader(typeof(PostgresStateStore).Assembly.GetManifestResourceStream("Migrations/State/0001_initial.sql")!))
        {
            await ScalarAsync(database + ";Search Path=duplex", $$"""
                CREATE SCHEMA duplex; CREATE TABLE schema_version (version integer PRIMARY KEY, applied_at bigint NOT NULL); INSERT INTO schema_version VALUES (1, 0);
                {{await first.ReadToEndAsync()}}
                INSERT INTO chart_resource (organization, connection, resource_type, id, newest_version, newest, current, patient)
                  VALUES ('default', 'synthetic-hospital', 'Observation', 'a', 2, 2, 2, 'Patient/2'), ('default', 'synthetic-hospital', 'Observation', 'b', 1, 3, NULL, 'Patient/1'),
                    ('default', 'synthetic-hospital', 'Observation', 'c', 1, 4, 4, 'Patient/1'), ('other', 'synthetic-hospital', 'Observation', 'a', 1, 5, 5, 'Patient/1');
                INSERT INTO chart_version SELECT n, (ARRAY[1, 1, 2, 3, 4])[n], CASE n WHEN 5 THEN 'other' ELSE 'default' END, 'synthetic-hospital', 'Observation', (ARRAY['a', 'a', 'b', 'c', 'a'])[n],
                  CASE n WHEN 2 THEN 2 ELSE 1 END, n, gen_random_uuid(), n, CASE n WHEN 2 THEN 'Patient/2' ELSE 'Patient/1' END, n = 4, 0 FROM generate_series(1, 5) n;
                INSERT INTO chart_payload SELECT n, CASE n WHEN 5 THEN 'other' ELSE 'default' END, 'synthetic-hospital', 'identity',
                  convert_to('{"resourceType":"Observation","code":{"coding":[{"code":"c' || n || '"}] } }', 'UTF8') FROM generate_series(1, 5) n WHERE n <> 4;
                SELECT setval('chart_version_number', 5);
                """);
        }

        await using var store = await OpenAsync(database);
        while ((await store.ListIndexingAsync(default)).Count > 0)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }

        await store.CommitAsync(unit => unit.Join<IChartStore>().AddAsync(Given.Version("a", 3, """{"resourceType":"Observation","code":{"coding":[{"code":"c3"}]}}"""), current: false), default);
        await store.CommitAsync(unit => unit.Join<IChartStore>().AddAsync(Given.Version("d", 1, """{"resourceType":"Observation","code":{"coding":[{"code":"c2"}]}}"""), current: true), default);

        Assert.Equal(["a", "d"], await FoundAsync("code=c2"));
        Assert.Empty(await FoundAsync("code=c1,c3,c5"));
        Assert.Equal(["a", "d"], await FoundAsync(""));
        Assert.Equal([1, 2, 3], (await store.GetHistoryAsync(Given.Connection, "Observation", "a", default)).Select(version => version.Version));
        Assert.Equal("Patient/2", (await store.GetAsync(Given.Connection, "Observation", "a", default))!.Patient);
        Assert.True((await store.GetAsync(Given.Connection, "Observation", "c", default))!.IsDeleted);
        Assert.Null(await store.GetAsync(Given.Connection, "Observation", "b", default));
        Assert.Single(await store.ListAsync(Given.Connection with { Organization = "other" }, "Patient/1", "Observation", 10, default));

        async Task<List<string>> FoundAsync(string query) =>
            [.. (await store.SearchAsync(new ChartSearch { Connection = Given.Connection, Request = SearchQuery.Parse("Observation", query).Request!, Count = 10 }, default)).Versions.Select(version => version.Id)];
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
