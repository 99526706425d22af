using Duplex.Engine.Correlations;
using Duplex.Engine.Identity;
using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Postgres.Units;

namespace Duplex.Storage.Postgres.State;

internal sealed class CorrelationTable(PostgresUnit unit) : ICorrelationStore
{
    private const string Add = "INSERT INTO correlation (organization, connection, key, loop, delivery) VALUES ($1,$2,$3,$4,$5) ON CONFLICT DO NOTHING";
    private const string Find = "SELECT loop, delivery FROM correlation WHERE organization = $1 AND connection = $2 AND key = $3 ORDER BY number LIMIT 100";

    public ValueTask AddAsync(Correlation correlation)
    {
        unit.Lock(UnitLock.OfCorrelation(correlation.Connection, correlation.Key, shared: true));
        return unit.WriteAsync(new Statement(Add).With(correlation.Connection).With(correlation.Key).With(correlation.Loop.Value).With(correlation.Delivery?.Value));
    }

    public ValueTask<IReadOnlyList<Correlation>> FindAsync(ConnectionKey connection, string key)
    {
        unit.Lock(UnitLock.OfCorrelation(connection, key, shared: false));
        return unit.ListAsync(new Statement(Find).With(connection).With(key)
            .Rows(row => new Correlation(connection, key, new LoopId(row.GetGuid(0)), row.DeliveryOrNull(1))));
    }
}
