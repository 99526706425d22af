using System.Text;
using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Fhir.Search;
using Duplex.Storage.Relational.Search;
using Duplex.Storage.Relational.Sql;
using Duplex.Storage.Sqlite.Chart;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.State;
using Xunit;

namespace Duplex.Tests.Storage;

/// <summary>Hot queries on the chart go by indexes: what SQLite says it would do.</summary>
public sealed class ChartQueryPlanTests : IAsyncLifetime
{
    private static readonly ConnectionKey Connection = new("default", "synthetic-hospital");
    private readonly TemporaryFolder _folder = new();
    private SqliteStateStore _store = null!;
    private Database _database = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await SqliteStateStore.OpenAsync(_folder.File("state.db"), new IdentitySealer(), TimeProvider.System);
        await AddAsync("Patient", "1", """{"resourceType":"Patient","identifier":[{"system":"urn:oid:1.2.3","value":"SYN-1"}],"name":[{"family":"Synthetic"}]}""");
        await AddAsync(
            "Observation",
            "1",
            """
            {"resourceType":"Observation","status":"final","category":[{"coding":[{"system":"urn:c","code":"laboratory"}]}],
            "code":{"coding":[{"system":"http://loinc.org","code":"718-7"}]},"subject":{"reference":"Patient/1"},"effectiveDateTime":"2025-01-01"}
            """);
        _database = Database.OpenReader(_folder.File("state.db"));
    }

    public async ValueTask DisposeAsync()
    {
        _database.Dispose();
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("Observation", "patient=Patient/1&category=laboratory&date=ge2024", "SEARCH d1 USING COVERING INDEX chart_reference_by_value (parameter=? AND value=?)|chart_token|(resource=? AND parameter=?")]
    [InlineData("Observation", "code=http://loinc.org|718-7&_id:not=2", "SEARCH d1 USING COVERING INDEX chart_token_by_value (parameter=? AND code=?)|SEARCH r2 USING INTEGER PRIMARY KEY")]
    [InlineData("Patient", "identifier=urn:oid:1.2.3|SYN-1", "SEARCH d1 USING COVERING INDEX chart_token_by_value (parameter=? AND code=?)")]
    [InlineData("Patient", "_id=1", "chart_resource_by_id (scope=? AND id=?)")]
    [InlineData("Patient", "", "chart_resource_by_scope (scope=?)")]
    [InlineData("Observation", "_sort=-_lastUpdated", "chart_resource_by_at (scope=? AND at>? AND at<?)")]
    [InlineData("Observation", "_sort=_lastUpdated&status=final&_id:not=2&status:missing=false&subject:missing=false", "chart_token_by_value")]
    [InlineData("Observation", "_sort=-date", "SEARCH d1 USING COVERING INDEX chart_date_by_value (parameter=?)")]
    [InlineData("Observation", "patient.identifier=SYN-1", "SEARCH d1 USING COVERING INDEX chart_token_by_value|SEARCH d1 USING COVERING INDEX chart_reference_by_value (parameter=? AND value=?)")]
    [InlineData("Patient", "_has:Observation:patient:code=718-7", "SEARCH d1 USING COVERING INDEX chart_token_by_value|SEARCH c USING PRIMARY KEY (resource=? AND parameter=?)|chart_resource_by_id (scope=? AND id=?)")]
    public async Task A_search_is_led_by_an_index_and_looks_the_rest_up(string type, string query, string parts)
    {
        var plans = await PlansAsync(type, query, null);

        AssertLooksUp(plans, sorts: query.StartsWith("_sort=_lastUpdated&", StringComparison.Ordinal));
        Assert.All(parts.Split('|'), part => Assert.Contains(part, plans, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_compartment_leads_where_nothing_names_less()
    {
        var plans = await PlansAsync("Observation", "", "Patient/1");

        AssertLooksUp(plans, sorts: false);
        Assert.Contains("chart_resource_by_compartment (compartment=? AND scope=?)", plans, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_a_range_of_texts()
    {
        var plans = await PlansAsync("Patient", "name=synth", null);

        Assert.DoesNotContain("SCAN d", plans, StringComparison.Ordinal);
        Assert.Contains("SEARCH d1 USING COVERING INDEX chart_string_by_value (parameter=? AND text>? AND text<?)", plans, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ChartRows.Get, "chart_resource_by_id (scope=? AND id=?)", false)]
    [InlineData(ChartRows.GetCurrent, "SEARCH r USING INTEGER PRIMARY KEY", false)]
    [InlineData(ChartRows.AllVersions, "chart_resource_by_id (scope=? AND id=?)", true)]
    [InlineData(ChartRows.OfSource, "chart_version_by_source (source=?)", false)]
    [InlineData(ChartRows.OfPatient, "chart_resource_by_compartment (compartment=? AND scope=?)", true)]
    [InlineData(ChartLists.OfScope, "SEARCH v USING INDEX chart_version_by_scope (scope=? AND number<?)", false)]
    [InlineData(ChartLists.OfCompartment, "SEARCH v USING INDEX chart_version_by_compartment (compartment=? AND number<?)", false)]
    [InlineData(ChartLists.OfResource, "chart_resource_by_id (scope=? AND id=?)", true)]
    [InlineData(ChartLists.Scan, "chart_resource_by_id (scope=? AND id>?)", false)]
    [InlineData(ChartLists.ScanOfPatient, "chart_resource_by_compartment (compartment=? AND scope=?)", true)]
    [InlineData(ChartLists.ScanOfPatientWithDeleted, "chart_version_by_compartment (compartment=?)", true)]
    public void Versions_are_read_and_listed_by_indexes(string sql, string part, bool sorts)
    {
        var plan = Plan(sql);

        Assert.Contains(part, plan, StringComparison.Ordinal);
        AssertLooksUp(plan, sorts);
    }

    [Fact]
    public void A_query_is_compiled_once_whatever_is_bound()
    {
        foreach (var limit in new[] { 1, 2, 50 })
        {
            ChartRows.ListOfPatient(_database, Connection, "Patient/1", "Observation", limit, new IdentitySealer());
        }

        Assert.Equal(0, _database.Prepare(ChartRows.OfPatient).TimesCompiledAnew);
    }

    private static void AssertLooksUp(string plans, bool sorts)
    {
        // What is materialized, counted or a step of a recursion is gone through; tables are not.
        var scans = plans.Split('\n').Where(line => line.StartsWith("SCAN", StringComparison.Ordinal) && line is not ("SCAN counted" or "SCAN found" or "SCAN c" or "SCAN h" or "SCAN CONSTANT ROW"));
        Assert.Empty(scans);
        if (!sorts)
        {
            Assert.DoesNotContain("TEMP B-TREE", plans, StringComparison.Ordinal);
        }
    }

    private async Task<string> PlansAsync(string type, string query, string? patient)
    {
        var recorder = new PlanRecorder(this);
        await RelationalSearch.RunAsync(
            recorder,
            new ChartSearch { Connection = Connection, Request = SearchQuery.Parse(type, query, new SearchQueryOptions { IsStrict = true }).Request!, Patient = patient, Count = 10 },
            ChartIndexing.Default);
        return string.Join('\n', recorder.Plans);
    }

    private string Plan(string sql) => string.Join('\n', _database.PrepareSearch("EXPLAIN QUERY PLAN " + sql).List(row => row.Text(3)));

    private Task AddAsync(string type, string id, string body) => _store.CommitAsync(
        unit => unit.Join<IChartStore>().AddAsync(
            new ChartVersion
            {
                Connection = Connection,
                ResourceType = type,
                Id = id,
                Version = 1,
                At = new Instant(1_767_225_600_000_000),
                Source = new ExchangeId(Guid.CreateVersion7()),
                SourceSequence = 1,
                Patient = "Patient/1",
                Body = Encoding.UTF8.GetBytes(body),
            },
            current: true),
        default).AsTask();

    /// <summary>Runs queries and keeps what SQLite says of those on index rows and resources.</summary>
    private sealed class PlanRecorder(ChartQueryPlanTests test) : IChartDatabase
    {
        private readonly SqliteChartDatabase _inner = new(test._database, new IdentitySealer());

        public List<string> Plans { get; } = [];

        public SqlDialect Dialect => _inner.Dialect;

        public ValueTask<List<T>> QueryAsync<T>(SqlQuery query, Func<ISqlRow, T> read)
        {
            if (!query.Text.StartsWith("SELECT number FROM", StringComparison.Ordinal) && !query.Text.Contains("chart_scope", StringComparison.Ordinal))
            {
                Plans.Add(test.Plan(query.Text));
            }

            return _inner.QueryAsync(query, read);
        }

        public ValueTask<List<ChartVersion>> LoadAsync(IReadOnlyList<long> resources) => _inner.LoadAsync(resources);
    }
}
