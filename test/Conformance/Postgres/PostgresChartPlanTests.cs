using System.Globalization;
using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Engine.Storage;
using Duplex.Fhir.Search;
using Duplex.Storage.Postgres.Chart;
using Duplex.Storage.Postgres.Connections;
using Duplex.Storage.Postgres.State;
using Duplex.Storage.Relational.Search;
using Duplex.Storage.Relational.Sql;
using Npgsql;

namespace Duplex.Conformance.Postgres;

/// <summary>Hot searches go by the indexes that they are meant to go by, whether the server has looked at its tables yet or not.</summary>
[Collection(PostgresTests.Name)]
public sealed class PostgresChartPlanTests(PostgresServer server)
{
    private const string Fill = """
        CREATE TEMP TABLE p AS SELECT s.resource_type || '.' || p.code AS name, p.number FROM chart_scope s JOIN chart_parameter p ON p.scope = s.number;
        CREATE TEMP TABLE n AS SELECT n, n % 10 = 0 AS is_patient FROM generate_series(1000, 40000) n;
        INSERT INTO chart_resource (number, scope, id, newest_version, newest, current, compartment, at, sensitivity, state)
          SELECT n, (SELECT number FROM chart_scope WHERE resource_type = CASE WHEN is_patient THEN 'Patient' ELSE 'Observation' END), 's' || n, 1, n, n, 1, n, 0, 3 FROM n;
        INSERT INTO chart_version SELECT number, number, scope, 1, 1, at, gen_random_uuid(), 1, false, 0 FROM chart_resource WHERE number >= 1000;
        INSERT INTO chart_payload SELECT n, 'default', 'synthetic-hospital', 'identity', '{}' FROM n;
        INSERT INTO chart_token SELECT n, (SELECT number FROM p WHERE name = 'Patient.identifier'), 0, 'S' || n FROM n WHERE is_patient;
        INSERT INTO chart_string SELECT n, (SELECT number FROM p WHERE name = 'Patient.name'), 'synthetic ' || n FROM n WHERE is_patient;
        INSERT INTO chart_token SELECT n, p.number, 0, CASE WHEN p.name = 'Observation.status' THEN 'final' ELSE 'c' || n % 50 END FROM n, p
          WHERE NOT is_patient AND p.name IN ('Observation.status', 'Observation.category', 'Observation.code');
        INSERT INTO chart_reference SELECT n, (SELECT number FROM p WHERE name = 'Observation.subject'), (SELECT 15 + number FROM chart_term WHERE text = 'Patient'), 's' || n / 10 * 10 FROM n WHERE NOT is_patient;
        INSERT INTO chart_date SELECT n, 638000000000000000 + n, 638000000000000000 + n, (SELECT number FROM p WHERE name = 'Observation.date') FROM n WHERE NOT is_patient;
        SELECT 1
        """;

    [Fact]
    public async Task A_search_is_led_by_an_index_and_looks_the_rest_up()
    {
        var database = await server.CreateDatabaseAsync();
        await using var store = await PostgresStateStore.OpenAsync(database, new IdentitySealer(), TimeProvider.System);
        await store.CommitAsync(
            async unit =>
            {
                await unit.Join<IChartStore>().AddAsync(Given.Version("p", 1, """{"resourceType":"Patient","identifier":[{"value":"SYN-1"}]}""") with { ResourceType = "Patient" }, current: true);
                await unit.Join<IChartStore>().AddAsync(Given.Version("o", 1, """{"resourceType":"Observation","status":"final","subject":{"reference":"Patient/p"}}"""), current: true);
            },
            default);
        await using var connections = new StateConnections(database, TimeProvider.System, new PostgresStateStoreOptions());
        await using var link = await connections.OpenReaderAsync(default);
        await using (var owner = new NpgsqlConnection(database + ";Search Path=duplex"))
        {
            await owner.OpenAsync();
            await RunAsync(owner, Fill);
            await AssertPlansAsync(link);
            await RunAsync(owner, "ANALYZE");
        }

        await AssertPlansAsync(link);
    }

    private static async Task AssertPlansAsync(NpgsqlConnection link)
    {
        var failures = new List<string>();
        const string ByPatient = "Index Only Scan using chart_reference_by_value on chart_reference d|((parameter = $1) AND (value = $2))|chart_token_by_resource on chart_token x|chart_date_by_resource on chart_date x";
        await AssertAsync("Observation", "patient=Patient/s2000&category=c1,c2,c3&date=ge2022", ByPatient);
        await AssertAsync("Observation", "patient=Patient/s2000&category=c1,c2,c3&date=ge2022&_sort=-date", ByPatient, sorts: true);
        await AssertAsync("Patient", "identifier=S2000", "Index Only Scan using chart_token_by_value on chart_token d|((parameter = $1) AND (code = $2))");
        await AssertAsync("Patient", "identifier=S2000&_id:not=2", "Index Only Scan using chart_token_by_value on chart_token d|Index Scan using chart_resource_pkey on chart_resource r");
        await AssertAsync("Observation", "_sort=-_lastUpdated", "Index Only Scan Backward using chart_resource_by_at on chart_resource d");
        await AssertAsync("Observation", "_lastUpdated=ge2022", "chart_resource_by_at on chart_resource d", sorts: true);
        await AssertAsync("Observation", "status=final&category=c3", "Index Only Scan using chart_token_by_value on chart_token d|((parameter = $1) AND (code = $2))");
        await AssertAsync("Observation", "_sort=-date", "Index Only Scan Backward using chart_date_by_value on chart_date d|(parameter = $1)|chart_date_by_resource on chart_date o");
        await AssertAsync("Observation", "code=c1,c2", "Index Only Scan using chart_token_by_value on chart_token d", sorts: true);
        await AssertAsync("Observation", "date=ge2022", "Index Only Scan using chart_date_by_value on chart_date d|((parameter = $1) AND (until >= $2))", sorts: true);
        await AssertAsync("Observation", "status=final&date:missing=true", "chart_date_by_resource on chart_date x");
        await AssertAsync("Observation", "patient.identifier=S2000", "Index Only Scan using chart_token_by_value on chart_token d|Index Only Scan using chart_reference_by_value on chart_reference d");
        await AssertAsync("Observation", "patient.name=synthetic&status=final", "chart_reference_by_resource on chart_reference c|chart_resource_by_id on chart_resource t|chart_string_by_resource on chart_string x");
        await AssertAsync("Patient", "_has:Observation:patient:status=final", "chart_resource_by_scope on chart_resource d|chart_reference_by_value on chart_reference c|chart_token_by_resource on chart_token x");
        await AssertAsync("Patient", "name=synthetic 20", "Index Only Scan using chart_string_by_value on chart_string d|((parameter = $1) AND (text >= $2) AND (text < $3))", sorts: true);
        await AssertAsync("Patient", "_id=s2000", "Index Scan using chart_resource_by_id on chart_resource d|((scope = $1) AND (id = $2))", sorts: true);
        await AssertAsync("Patient", "", "Index Only Scan using chart_resource_by_scope on chart_resource d");
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));

        async Task AssertAsync(string type, string query, string parts, bool sorts = false)
        {
            var recorder = new PlanRecorder(link);
            var page = await RelationalSearch.RunAsync(
                recorder,
                new ChartSearch { Connection = Given.Connection, Request = SearchQuery.Parse(type, query, new SearchQueryOptions { IsStrict = true }).Request!, Count = 10 },
                ChartIndexing.Default);
            var plans = string.Join('\n', recorder.Plans);
            if (!parts.Split('|').All(part => plans.Contains(part, StringComparison.Ordinal))
                || plans.Contains("Seq Scan", StringComparison.Ordinal) || plans.Contains("Join", StringComparison.Ordinal) || (!sorts && plans.Contains("Sort", StringComparison.Ordinal))
                || (page.Versions.Count == 0 && !query.Contains("missing=true", StringComparison.Ordinal)))
            {
                failures.Add($"{type}?{query} finds {page.Versions.Count} by:\n{plans}");
            }
        }
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Runs queries and keeps what the server says that it does for those on index rows and resources.</summary>
    private sealed class PlanRecorder(NpgsqlConnection link) : IChartDatabase
    {
        private readonly ReaderChartDatabase _inner = new(link, null, new SearchTime(TimeProvider.System, TimeSpan.FromMinutes(1)), new IdentitySealer(), default);

        public List<string> Plans { get; } = [];

        public SqlDialect Dialect => _inner.Dialect;

        public async ValueTask<List<T>> QueryAsync<T>(SqlQuery query, Func<ISqlRow, T> read)
        {
            if (!query.Text.StartsWith("SELECT number FROM", StringComparison.Ordinal) && !query.Text.Contains("chart_scope", StringComparison.Ordinal))
            {
                var types = query.Parameters.Select(value => value switch { long => "bigint", double => "double precision", _ => "text" });
                var values = query.Parameters.Select(value => $"'{Convert.ToString(value, CultureInfo.InvariantCulture)!.Replace("'", "''", StringComparison.Ordinal)}'");
                await RunAsync(link, $"PREPARE asked ({string.Join(',', types)}) AS {query.Text}");
                await using (var command = new NpgsqlCommand($"EXPLAIN (COSTS OFF) EXECUTE asked ({string.Join(',', values)})", link))
                await using (var rows = await command.ExecuteReaderAsync())
                {
                    while (await rows.ReadAsync())
                    {
                        Plans.Add(rows.GetString(0));
                    }
                }

                await RunAsync(link, "DEALLOCATE asked");
            }

            return await _inner.QueryAsync(query, read);
        }

        public ValueTask<List<ChartVersion>> LoadAsync(IReadOnlyList<long> resources) => _inner.LoadAsync(resources);
    }
}
