using Duplex.Engine.Correlations;
using Duplex.Engine.Identity;
using Duplex.Storage.Sqlite.Native;

namespace Duplex.Storage.Sqlite.State;

internal sealed class CorrelationTable(Database database, UnitScope scope) : ICorrelationStore
{
    // A unique index takes two nulls for different, so that none is an id of zeros.
    private readonly Statement _add = database.Prepare("INSERT OR IGNORE INTO correlation (organization, connection, key, loop, delivery) VALUES (?1,?2,?3,?4,?5)");
    private readonly Statement _find = database.Prepare("SELECT loop, delivery FROM correlation WHERE organization = ?1 AND connection = ?2 AND key = ?3 ORDER BY number LIMIT 100");

    public ValueTask AddAsync(Correlation correlation)
    {
        scope.Check();
        _add.Bind(1, correlation.Connection).Bind(3, correlation.Key).Bind(4, correlation.Loop.Value)
            .Bind(5, correlation.Delivery?.Value ?? Guid.Empty).Execute();
        return ValueTask.CompletedTask;
    }

    public ValueTask<IReadOnlyList<Correlation>> FindAsync(ConnectionKey connection, string key)
    {
        scope.Check();
        return new(_find.Bind(1, connection).Bind(3, key).List(row => new Correlation(
            connection,
            key,
            new LoopId(row.Guid(0)),
            row.Guid(1) is var delivery && delivery == Guid.Empty ? null : new DeliveryId(delivery))));
    }
}
