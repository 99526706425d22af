using Duplex.Chart.Search;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.State;
using Npgsql;

namespace Duplex.Conformance.Postgres;

/// <summary>What readers ask is answered from indexes: no query goes through a whole table, however many rows it has.</summary>
[Collection(PostgresTests.Name)]
public sealed class PostgresPlanTests(PostgresServer server)
{
    private const string Fill = """
        INSERT INTO duplex.exchange
          SELECT gen_random_uuid(), 'default', 'connection-' || n % 5, 'Inbound', 'hl7v2', 'ADT^A04', 'M', n % 1000, n,
            CASE WHEN n % 50 = 0 THEN 'Refused' ELSE 'InTheChart' END, '', '', '', false, NULL, gen_random_uuid(), gen_random_uuid() FROM generate_series(1, 20000) n;
        INSERT INTO duplex.delivery (id, organization, connection, lane, loop, source, resource_type, purpose, state, blocks, code, sentence, attempts,
            next_attempt_at, created_at, deadline, possible_repeat, evidence)
          SELECT gen_random_uuid(), 'default', 'connection-' || n % 5, n, gen_random_uuid(), gen_random_uuid(), 'Task', '', CASE WHEN n % 100 = 0 THEN 'Queued' ELSE 'Verified' END,
            n % 100 = 0, '', '', 0, CASE WHEN n % 100 = 0 THEN n END, n, n, false, '' FROM generate_series(1, 20000) n;
        INSERT INTO duplex.loop
          SELECT gen_random_uuid(), 'default', 'connection-' || n % 5, 'note', n, gen_random_uuid(), 'Patient/1', CASE WHEN n % 100 = 0 THEN 'Open' ELSE 'Closed' END,
            '{"format":1,"steps":[]}', n, n, CASE WHEN n % 100 = 0 THEN n END FROM generate_series(1, 20000) n;
        INSERT INTO duplex.hold (id, organization, connection, delivery, loop, code, place, sentence, owner, opened_at, deadline, decision)
          SELECT gen_random_uuid(), 'default', 'connection-1', gen_random_uuid(), gen_random_uuid(), 'c', '', '', 'clinic', n, n, CASE WHEN n % 100 = 0 THEN NULL ELSE 'Cancel' END
          FROM generate_series(1, 20000) n;
        INSERT INTO duplex.audit (organization, at, who, action, subject, outcome) SELECT 'default', n, 'duplex', 'a', n::text, 'ok' FROM generate_series(1, 20000) n;
        INSERT INTO duplex.chart_scope (organization, connection, resource_type, rules) VALUES ('default', 'connection-1', 'Observation', '');
        INSERT INTO duplex.chart_compartment (organization, connection, patient) SELECT 'default', 'connection-1', 'Patient/' || n FROM generate_series(0, 499) n;
        INSERT INTO duplex.chart_resource (number, scope, id, newest_version, newest, current, compartment, at, sensitivity, state)
          SELECT n, 1, n::text, 1, n, n, 1 + n % 500, n, 0, 3 FROM generate_series(1, 20000) n;
        INSERT INTO duplex.chart_version SELECT n, n, 1, 1 + n % 500, 1, n, gen_random_uuid(), 1, false, 0 FROM generate_series(1, 20000) n;
        INSERT INTO duplex.chart_payload SELECT n, 'default', 'connection-1', 'identity', '{}' FROM generate_series(1, 20000) n;
        ANALYZE;
        """;

    [Fact]
    public async Task No_query_of_a_reader_goes_through_a_whole_table_or_index()
    {
        var database = await server.CreateDatabaseAsync();
        await (await PostgresStateStore.OpenAsync(database, new IdentitySealer(), TimeProvider.System)).DisposeAsync();
        await RunAsync(database, Fill);
        var before = await WholeTablesAsync(database);
        var readBefore = await NumberAsync(database, "SELECT coalesce(sum(idx_tup_read), 0) FROM pg_stat_user_indexes WHERE schemaname = 'duplex'");

        await using (var reader = await PostgresStateReader.OpenAsync(database, new IdentitySealer(), TimeProvider.System))
        {
            var connection = new ConnectionKey("default", "connection-1");
            Assert.Equal(100, (await reader.Exchanges.ListAsync(new ExchangeQuery("default"), default)).Count);
            await reader.Exchanges.ListAsync(new ExchangeQuery("default", "connection-1"), default);
            await reader.Exchanges.ListAsync(new ExchangeQuery("default", Outcome: ExchangeOutcome.Refused), default);
            await reader.Exchanges.GetAsync(new ExchangeId(Given.NewId()), default);
            await reader.Exchanges.ListByDeliveryAsync(new DeliveryId(Given.NewId()), default);
            await reader.Exchanges.ListByLoopAsync(new LoopId(Given.NewId()), default);
            Assert.Equal(50, (await reader.Deliveries.GetDueAsync(new Instant(long.MaxValue), 50, default)).Count);
            await reader.Deliveries.GetNextDueAsync(default);
            await reader.Deliveries.ListByLoopAsync(new LoopId(Given.NewId()), default);
            await reader.Deliveries.GetPartsAsync(new DeliveryId(Given.NewId()), default);
            Assert.Equal(100, (await reader.Loops.ListAsync(new LoopQuery("default"), default)).Count);
            await reader.Loops.ListAsync(new LoopQuery("default", LoopStatus.Open), default);
            await reader.Loops.GetOverdueAsync(new Instant(100), 50, default);
            await reader.Loops.GetNextDeadlineAsync(default);
            Assert.Equal(10, (await reader.Holds.ListAsync("default", openOnly: true, null, 10, default)).Count);
            await reader.Holds.ListAsync("default", openOnly: false, null, 10, default);
            await reader.Holds.GetOpenAsync(new DeliveryId(Given.NewId()), default);
            await reader.Holds.ListByLoopAsync(new LoopId(Given.NewId()), default);
            await reader.Audit.ListAsync("default", "7", 10, default);
            Assert.NotNull(await reader.GetAsync(connection, "Observation", "7", default));
            Assert.NotNull(await reader.GetVersionAsync(connection, "Observation", "7", 1, default));
            Assert.Single(await reader.GetHistoryAsync(connection, "Observation", "7", default));
            Assert.Equal(2, (await reader.GetManyAsync(connection, ["Observation/7", "Observation/8"], default)).Count);
            Assert.Equal(40, (await reader.ListAsync(connection, "Patient/1", "Observation", 100, default)).Count);
            await reader.ListBySourceAsync(new ExchangeId(Given.NewId()), default);
            Assert.Equal(20, (await reader.ScanAsync(new ChartScan { Connection = connection, ResourceType = "Observation", Count = 20 }, default)).Versions.Count);
            Assert.Equal(20, (await reader.ListHistoryAsync(new ChartHistory { Connection = connection, Count = 20 }, default)).Versions.Count);
            Assert.Single((await reader.ListHistoryAsync(new ChartHistory { Connection = connection, ResourceType = "Observation", Id = "7", Count = 20 }, default)).Versions);
            Assert.Equal(20, (await reader.ListHistoryAsync(new ChartHistory { Connection = connection, ResourceType = "Observation", Count = 20, After = "10000" }, default)).Versions.Count);
            Assert.Equal(20, (await reader.ListHistoryAsync(new ChartHistory { Connection = connection, ResourceType = "Observation", Patient = "Patient/7", Count = 20 }, default)).Versions.Count);
            Assert.Equal(20, (await reader.ScanAsync(new ChartScan { Connection = connection, ResourceType = "Observation", Patient = "Patient/7", WithDeleted = true, Count = 20 }, default)).Versions.Count);
            Assert.Equal(20, (await reader.ScanAsync(new ChartScan { Connection = connection, ResourceType = "Observation", Count = 20, After = "5" }, default)).Versions.Count);
        }

        // A connection hands in its figures when it ends.
        while (await NumberAsync(database, "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'duplex' AND datname = current_database()") > 0)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }

        Assert.True(await NumberAsync(database, "SELECT sum(idx_scan) FROM pg_stat_user_tables WHERE schemaname = 'duplex'") > 20);
        Assert.Equal(before, await WholeTablesAsync(database));
        Assert.InRange(await NumberAsync(database, "SELECT sum(idx_tup_read) FROM pg_stat_user_indexes WHERE schemaname = 'duplex'") - readBefore, 1, 10_000);
    }

    /// <summary>How often each table was read as a whole so far, but for the one that holds the schema's number.</summary>
    private static async Task<List<string>> WholeTablesAsync(string database)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT relname || ' ' || seq_scan FROM pg_stat_user_tables WHERE schemaname = 'duplex' AND relname <> 'schema_version' AND n_live_tup > 0 ORDER BY relname", connection);
        await using var rows = await command.ExecuteReaderAsync();
        var tables = new List<string>();
        while (await rows.ReadAsync())
        {
            tables.Add(rows.GetString(0));
        }

        return tables;
    }

    private static async Task<long> NumberAsync(string database, string sql) => Convert.ToInt64(await RunAsync(database, sql), System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<object?> RunAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
