using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Storage.Sqlite.Migrations;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.State;
using Xunit;

namespace Duplex.Tests.Storage;

public sealed class QueryPlanTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Database _database;

    public QueryPlanTests()
    {
        _database = Database.OpenWriter(_folder.File("state.db"));
        SchemaMigrations.Apply(_database, "State", TimeProvider.System);
    }

    [Fact]
    public void Due_deliveries_are_found_by_index_in_order_and_their_lanes_too()
    {
        var plan = Plan(DeliveryRows.Due);

        Assert.Contains("SEARCH d USING INDEX delivery_due", plan, StringComparison.Ordinal);
        Assert.Contains("SEARCH b USING COVERING INDEX delivery_blocking", plan, StringComparison.Ordinal);
        AssertReadsInOrder(plan);
    }

    [Fact]
    public void The_next_due_delivery_is_the_first_of_the_index()
    {
        var plan = Plan(DeliveryRows.NextDue);

        Assert.Contains("INDEX delivery_due", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "sqlite_autoindex_exchange_1")]
    [InlineData("lab", null, "exchange_by_connection")]
    [InlineData("lab", ExchangeOutcome.Refused, "exchange_by_connection")]
    [InlineData(null, ExchangeOutcome.Refused, "exchange_by_outcome")]
    [InlineData(null, ExchangeOutcome.InTheChart, "sqlite_autoindex_exchange_1")]
    public void Lists_of_exchanges_walk_an_index_backwards(string? connection, ExchangeOutcome? outcome, string index)
    {
        var plan = Plan(ExchangeReader.ListText(new ExchangeQuery("default", connection, outcome, new ExchangeId(Guid.Empty))));

        Assert.Contains($"SEARCH e USING INDEX {index}", plan, StringComparison.Ordinal);
        AssertReadsInOrder(plan);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(ExchangeOutcome.Refused)]
    [InlineData(ExchangeOutcome.InTheChart)]
    public void Exchanges_are_counted_from_indexes_alone(ExchangeOutcome? outcome)
    {
        var plan = Plan(ExchangeReader.CountText(new ExchangeQuery("default", Outcome: outcome)));

        var reads = plan.Split('\n').Where(line => line.StartsWith("SEARCH", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(reads);
        Assert.All(reads, line => Assert.Contains("USING COVERING INDEX", line, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    private static void AssertReadsInOrder(string plan)
    {
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN", plan, StringComparison.Ordinal);
    }

    private string Plan(string sql) => string.Join('\n', _database.Prepare("EXPLAIN QUERY PLAN " + sql).List(row => row.Text(3)));
}
