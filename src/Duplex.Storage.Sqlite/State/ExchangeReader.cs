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
        return $"SELECT {ExchangeRows.Columns} FROM exchange e {filter} AND e.id < ?4 ORDER BY e.id DESC LIMIT ?5";
    }

    private static List<Exchange> List(Database database, ExchangeQuery query)
    {
        var statement = database.Prepare(ListText(query)).Bind(1, query.Organization).Bind(5, query.Max);
        if (query.Connection is not null)
        {
            statement.Bind(2, query.Connection);
        }

        if (query.Outcome is { } outcome)
        {
            statement.BindName(3, outcome);
        }

        return statement.BindBefore(4, query.Before?.Value).List(ExchangeRows.Read);
    }
}
