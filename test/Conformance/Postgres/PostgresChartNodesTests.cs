using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Engine.Storage;
using Duplex.Fhir.Search;
using Duplex.Storage.Postgres.State;
using Npgsql;

namespace Duplex.Conformance.Postgres;

/// <summary>Several nodes that add to one chart and index it.</summary>
[Collection(PostgresTests.Name)]
public sealed class PostgresChartNodesTests(PostgresServer server)
{
    private const string Text = "value-string";

    [Fact]
    public async Task Nodes_that_add_the_same_new_names_at_once_agree_on_their_numbers()
    {
        var schema = server.NewSchema();
        await using var first = await OpenAsync(schema);
        await using var second = await OpenAsync(schema);

        await Task.WhenAll(Enumerable.Range(0, 24).Select(unit => Task.Run(async () => await (unit % 2 == 0 ? first : second).CommitAsync(
            async work =>
            {
                // The same systems, patients and types in all of them, in opposite orders.
                foreach (var number in unit % 4 < 2 ? Enumerable.Range(0, 12) : Enumerable.Range(0, 12).Reverse())
                {
                    await work.Join<IChartStore>().AddAsync(
                        Given.Version($"{unit}-{number}", 1, Body($"urn:system:{number}", "x", TypeOf(number)), $"Patient/synthetic-{number}") with { ResourceType = TypeOf(number) },
                        current: true);
                }
            },
            default))));

        foreach (var store in new[] { first, second })
        {
            for (var number = 0; number < 12; number++)
            {
                Assert.Equal(24, (await SearchAsync(store, TypeOf(number), $"code=urn:system:{number}|c", $"Patient/synthetic-{number}")).Count);
            }
        }

        Assert.Equal(12L, await RunAsync(schema, "SELECT count(*) FROM chart_compartment"));
        Assert.Equal(12L, await RunAsync(schema, "SELECT count(*) FROM chart_term WHERE text LIKE 'urn:system:%'"));
        Assert.Equal(2L, await RunAsync(schema, "SELECT count(*) FROM chart_scope"));
        Assert.Equal(await RunAsync(schema, "SELECT count(*) FROM (SELECT DISTINCT scope, code FROM chart_parameter) codes"), await RunAsync(schema, "SELECT count(*) FROM chart_parameter"));
    }

    [Fact]
    public async Task Nodes_that_give_one_resource_its_next_version_at_once_leave_the_rows_of_one()
    {
        var schema = server.NewSchema();
        await using var first = await OpenAsync(schema);
        await using var second = await OpenAsync(schema);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(unit => Task.Run(async () => await (unit % 2 == 0 ? first : second).CommitAsync(
            async work =>
            {
                var chart = work.Join<IChartStore>();
                var next = 1 + await chart.GetNewestVersionAsync(Given.Connection, "Observation", "1");
                await chart.AddAsync(Given.Version("1", next, Body($"urn:version:{next}", "x")), current: true);
            },
            default))));

        Assert.Single(await SearchAsync(first, "Observation", "code=urn:version:20|c"));
        Assert.Empty(await SearchAsync(first, "Observation", "code=urn:version:19|c"));
        Assert.Equal(1L, await RunAsync(schema, "SELECT count(*) FROM chart_token t JOIN chart_parameter p ON p.number = t.parameter WHERE p.code = 'code'"));
        Assert.Equal(Enumerable.Range(1, 20).Reverse(), (await first.ListHistoryAsync(new ChartHistory { Connection = Given.Connection, Count = 100 }, default)).Versions.Select(version => version.Version));
    }

    [Fact]
    public async Task What_a_node_of_older_rules_writes_is_found_by_the_new_ones_in_the_end()
    {
        var schema = server.NewSchema();
        await using var older = await OpenAsync(schema);
        await AddAsync(older, "1");
        await using var newer = await OpenAsync(schema, "Observation." + Text);
        await UntilIndexedAsync(newer);
        Assert.Equal(["1"], await SearchAsync(newer, "Observation", $"{Text}=even"));

        // The first one has not heard that the rules are others now.
        await AddAsync(older, "2");
        await AddAsync(newer, "3");
        await older.DisposeAsync();
        await newer.ReviewIndexAsync(default);
        await UntilIndexedAsync(newer);

        Assert.Equal(["1", "2", "3"], await SearchAsync(newer, "Observation", $"{Text}=even"));
        Assert.Equal(["1", "2", "3"], await SearchAsync(newer, "Observation", "code=urn:s|c"));
    }

    [Fact]
    public async Task A_search_that_takes_too_long_is_ended_with_the_reason_within_a_unit_and_outside()
    {
        var schema = server.NewSchema();
        await using var store = await OpenAsync(schema, null, TimeSpan.FromMilliseconds(100));
        await AddAsync(store, "1");
        await using var locker = new NpgsqlConnection(schema);
        await locker.OpenAsync();
        await using var transaction = await locker.BeginTransactionAsync();
        await using var command = new NpgsqlCommand("LOCK TABLE chart_token IN ACCESS EXCLUSIVE MODE", locker, transaction);
        await command.ExecuteNonQueryAsync();

        await Assert.ThrowsAsync<ChartSearchException>(async () => await SearchAsync(store, "Observation", "code=c"));
        await Assert.ThrowsAsync<ChartSearchException>(async () => await store.CommitAsync(unit => unit.Join<IChartStore>().SearchAsync(Search("Observation", "code=c", null)), default));

        await transaction.RollbackAsync();
        Assert.Equal(["1"], await SearchAsync(store, "Observation", "code=c"));
    }

    private static string TypeOf(int number) => number % 2 == 0 ? "Observation" : "Condition";

    private static string Body(string system, string text, string type = "Observation") =>
        $$"""{"resourceType":"{{type}}","code":{"coding":[{"system":"{{system}}","code":"c"}]},"valueString":"{{text}}"}""";

    private static async Task AddAsync(PostgresStateStore store, string id) =>
        await store.CommitAsync(unit => unit.Join<IChartStore>().AddAsync(Given.Version(id, 1, Body("urn:s", "even")), current: true), default);

    private static ChartSearch Search(string type, string query, string? patient) => new()
    {
        Connection = Given.Connection, Request = SearchQuery.Parse(type, query, new SearchQueryOptions { IsStrict = true }).Request!, Patient = patient, Count = 100,
    };

    private static async Task<List<string>> SearchAsync(PostgresStateStore store, string type, string query, string? patient = null) =>
        [.. (await store.SearchAsync(Search(type, query, patient), default)).Versions.Select(version => version.Id).Order(StringComparer.Ordinal)];

    private static async Task UntilIndexedAsync(PostgresStateStore store)
    {
        while ((await store.ListIndexingAsync(default)).Count > 0)
        {
            // Indexing gives no sign; each question waits for the server.
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }
    }

    private static async Task<PostgresStateStore> OpenAsync(string schema, string? parameter = null, TimeSpan? limit = null)
    {
        var rules = new ConnectionIndexing { Parameters = parameter is null ? new HashSet<string>() : new HashSet<string> { parameter } };
        var options = new PostgresStateStoreOptions { Indexing = new ChartIndexing(_ => rules) };
        return await PostgresStateStore.OpenAsync(schema, new IdentitySealer(), TimeProvider.System, limit is { } most ? options with { ReadLimit = most } : options);
    }

    private static async Task<object?> RunAsync(string schema, string sql)
    {
        await using var connection = new NpgsqlConnection(schema);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
