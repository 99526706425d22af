using Duplex.Engine.Feed;
using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Postgres.Units;

namespace Duplex.Storage.Postgres.Feed;

internal sealed class FeedTable(PostgresUnit unit) : IFeedStore
{
    private const string Add = "INSERT INTO feed (organization, connection, lane, kind, subject, source, at) VALUES ($1,$2,$3,$4,$5,$6,$7)";
    private const string Position = "SELECT position FROM feed_consumer WHERE name = $1";
    private const string SetPosition = "INSERT INTO feed_consumer VALUES ($1,$2) ON CONFLICT (name) DO UPDATE SET position = excluded.position";

    public ValueTask AppendAsync(FeedEntry entry)
    {
        unit.Scope.Check();
        unit.Session.Append(new Statement(Add).With(entry.Connection).With(entry.Lane.Value).WithName(entry.Kind).With(entry.Subject)
            .With(entry.Source?.Value).With(entry.At));
        return ValueTask.CompletedTask;
    }

    public async ValueTask<long> GetPositionAsync(string consumer)
    {
        unit.Lock(UnitLock.OfConsumer(consumer));
        return await unit.AskAsync(new Statement(Position).With(consumer).Rows(row => row.GetInt64(0))).ConfigureAwait(false) is [var position, ..] ? position : 0;
    }

    public ValueTask SetPositionAsync(string consumer, long position)
    {
        unit.Lock(UnitLock.OfConsumer(consumer));
        return unit.WriteAsync(new Statement(SetPosition).With(consumer).With(position));
    }
}
