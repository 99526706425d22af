using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.Reading;

namespace Duplex.Storage.Sqlite.State;

internal sealed class ExchangeReader(ReaderPool readers, IPayloadSealer sealer) : IExchangeReader
{
    private const string ByLoop = $"SELECT {ExchangeRows.Columns} FROM exchange e WHERE e.loop = ?1 ORDER BY e.id LIMIT 1000";
    private const string ByDelivery = $"SELECT {ExchangeRows.Columns} FROM exchange e WHERE e.delivery = ?1 ORDER BY e.id LIMIT 1000";

    public ValueTask<Exchange?> GetAsync(ExchangeId id, CancellationToken cancellationToken) => new(readers.Read(
        (database, key) => ExchangeRows.Find(database, key, sealer), id, cancellationToken));

    public ValueTask<IReadOnlyList<Exchange>> ListAsync(ExchangeQuery query, CancellationToken cancellationToken) =>
        new(readers.Read(List, query, cancellationToken));

    public ValueTask<IReadOnlyDictionary<ExchangeOutcome, long>> CountAsync(ExchangeQuery query, CancellationToken cancellationToken) =>
        new(readers.Read(Count, query, cancellationToken));

    public ValueTask<IReadOnlyList<Exchange>> ListByDeliveryAsync(DeliveryId delivery, CancellationToken cancellationToken) =>
        new(readers.Read(static (database, key) => database.Prepare(ByDelivery).Bind(1, key.Value).List(ExchangeRows.Read), delivery, cancellationToken));

    public ValueTask<IReadOnlyList<Exchange>> ListByLoopAsync(LoopId loop, CancellationToken cancellationToken) =>
        new(readers.Read(static (database, key) => database.Prepare(ByLoop).Bind(1, key.Value).List(ExchangeRows.Read), loop, cancellationToken));

    /// <summary>The query's text: each combination of filters has an index that gives the order.</summary>
    internal static string ListText(ExchangeQuery query)
    {
        var filter = query switch
        {
            { Outcome: { } outcome, Connection: null } when outcome != ExchangeOutcome.InTheChart =>
                "INDEXED BY exchange_by_outcome WHERE e.organization = ?1 AND e.outcome = ?3 AND e.outcome <> 'InTheChart'",
            { Outcome: not null, Connection: null } => "WHERE +e.organization = ?1 AND e.outcome = ?3",
            { Outcome: not null } => "INDEXED BY exchange_by_connection WHERE e.organization = ?1 AND e.connection = ?2 AND e.outcome = ?3",
            { Connection: not null } => "INDEXED BY exchange_by_connection WHERE e.organization = ?1 AND e.connection = ?2",
            _ => "WHERE +e.organization = ?1",
        };
        return $"SELECT {ExchangeRows.Columns} FROM exchange e {filter}{KindText(query)} AND e.id < ?4 ORDER BY e.id DESC LIMIT ?5";
    }

    /// <summary>
    /// The text that counts: of the connection or the kind it reads the rows; else the outcomes from their own index, and the
    /// whole, which the widest one is found from, from an index too.
    /// </summary>
    internal static string CountText(ExchangeQuery query) => query switch
    {
        { Connection: not null } =>
            $"SELECT e.outcome, count(*) FROM exchange e INDEXED BY exchange_by_connection WHERE e.organization = ?1 AND e.connection = ?2{OutcomeText(query)}{KindText(query)} GROUP BY e.outcome",
        { Kind: not null } => $"SELECT e.outcome, count(*) FROM exchange e WHERE e.organization = ?1{OutcomeText(query)}{KindText(query)} GROUP BY e.outcome",
        { Outcome: not null and not ExchangeOutcome.InTheChart } =>
            "SELECT e.outcome, count(*) FROM exchange e INDEXED BY exchange_by_outcome WHERE e.organization = ?1 AND e.outcome = ?3 AND e.outcome <> 'InTheChart' GROUP BY e.outcome",
        _ => """
            WITH other (outcome, rows) AS (
              SELECT e.outcome, count(*) FROM exchange e INDEXED BY exchange_by_outcome WHERE e.organization = ?1 AND e.outcome <> 'InTheChart' GROUP BY e.outcome)
            SELECT outcome, rows FROM other
            UNION ALL SELECT 'InTheChart', (SELECT count(*) FROM exchange a INDEXED BY exchange_by_connection WHERE a.organization = ?1) - (SELECT coalesce(sum(rows), 0) FROM other)
            """,
    };

    private static string OutcomeText(ExchangeQuery query) => query.Outcome is null ? "" : " AND e.outcome = ?3";

    private static string KindText(ExchangeQuery query) => query.Kind is null ? "" : " AND e.kind = ?6";

    private static Dictionary<ExchangeOutcome, long> Count(Database database, ExchangeQuery query)
    {
        var text = CountText(query);
        return BindSelection(database.Prepare(text), query, bindOutcome: text.Contains("?3", StringComparison.Ordinal)).List(row => (Outcome: row.Named<ExchangeOutcome>(0), Rows: row.Long(1)))
            .Where(count => count.Rows > 0 && (query.Outcome is null || query.Outcome == count.Outcome))
            .ToDictionary(count => count.Outcome, count => count.Rows);
    }

    private static Statement BindSelection(Statement statement, ExchangeQuery query, bool bindOutcome)
    {
        statement.Bind(1, query.Organization);
        if (query.Connection is not null)
        {
            statement.Bind(2, query.Connection);
        }

        if (bindOutcome && query.Outcome is { } outcome)
        {
            statement.BindName(3, outcome);
        }

        return query.Kind is null ? statement : statement.Bind(6, query.Kind);
    }

    private static List<Exchange> List(Database database, ExchangeQuery query)
    {
        var statement = BindSelection(database.Prepare(ListText(query)), query, bindOutcome: true).Bind(5, query.Max);
        return statement.BindBefore(4, query.Before?.Value).List(ExchangeRows.Read);
    }
}
