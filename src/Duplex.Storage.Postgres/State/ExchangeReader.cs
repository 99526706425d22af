using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Connections;
using Duplex.Storage.Postgres.Statements;

namespace Duplex.Storage.Postgres.State;

internal sealed class ExchangeReader(StateConnections connections, IPayloadSealer sealer) : IExchangeReader
{
    private const string ByLoop = $"SELECT {ExchangeRows.Columns} FROM exchange e WHERE e.loop = $1 ORDER BY e.id LIMIT 1000";
    private const string ByDelivery = $"SELECT {ExchangeRows.Columns} FROM exchange e WHERE e.delivery = $1 ORDER BY e.id LIMIT 1000";

    public async ValueTask<Exchange?> GetAsync(ExchangeId id, CancellationToken cancellationToken) =>
        await connections.FirstAsync(ExchangeRows.Find(id, sealer), cancellationToken).ConfigureAwait(false);

    public ValueTask<IReadOnlyList<Exchange>> ListAsync(ExchangeQuery query, CancellationToken cancellationToken) =>
        connections.ListAsync(ListQuery(query), cancellationToken);

    public async ValueTask<IReadOnlyDictionary<ExchangeOutcome, long>> CountAsync(ExchangeQuery query, CancellationToken cancellationToken) =>
        (await connections.ReadAsync(CountQuery(query), cancellationToken).ConfigureAwait(false)).ToDictionary(count => count.Outcome, count => count.Rows);

    public ValueTask<IReadOnlyList<Exchange>> ListByDeliveryAsync(DeliveryId delivery, CancellationToken cancellationToken) =>
        connections.ListAsync(new Statement(ByDelivery).With(delivery.Value).Rows(ExchangeRows.Read), cancellationToken);

    public ValueTask<IReadOnlyList<Exchange>> ListByLoopAsync(LoopId loop, CancellationToken cancellationToken) =>
        connections.ListAsync(new Statement(ByLoop).With(loop.Value).Rows(ExchangeRows.Read), cancellationToken);

    /// <summary>Each combination of filters has an index that gives the order.</summary>
    private static Query<Exchange> ListQuery(ExchangeQuery query)
    {
        var (filter, values) = Filter(query, next: 4);
        var statement = new Statement($"SELECT {ExchangeRows.Columns} FROM exchange e WHERE e.organization = $1 AND e.id < $2{filter} ORDER BY e.id DESC LIMIT $3")
            .With(query.Organization).With(query.Before?.Value ?? Rows.BehindAllIds).With(query.Max);
        return values.Aggregate(statement, (bound, value) => bound.With(value)).Rows(ExchangeRows.Read);
    }

    private static Query<(ExchangeOutcome Outcome, long Rows)> CountQuery(ExchangeQuery query)
    {
        var (filter, values) = Filter(query, next: 2);
        var statement = new Statement($"SELECT e.outcome, count(*) FROM exchange e WHERE e.organization = $1{filter} GROUP BY e.outcome").With(query.Organization);
        return values.Aggregate(statement, (bound, value) => bound.With(value)).Rows(row => (row.Named<ExchangeOutcome>(0), row.GetInt64(1)));
    }

    private static (string Filter, List<string> Values) Filter(ExchangeQuery query, int next)
    {
        var filter = "";
        var values = new List<string>();
        Narrow("connection", query.Connection);
        Narrow("outcome", query.Outcome is { } outcome ? Enum.GetName(outcome) : null);
        Narrow("kind", query.Kind);
        return (query is { Outcome: { } other, Connection: null } && other != ExchangeOutcome.InTheChart ? $"{filter} AND e.outcome <> 'InTheChart'" : filter, values);

        void Narrow(string column, string? value)
        {
            if (value is not null)
            {
                filter = $"{filter} AND e.{column} = ${next + values.Count}";
                values.Add(value);
            }
        }
    }
}
