using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Storage.Postgres.Connections;
using Duplex.Storage.Postgres.Statements;
using Npgsql;

namespace Duplex.Storage.Postgres.Feed;

internal sealed class FeedReader(StateConnections connections, FeedFollower follower) : IFeedReader
{
    private const string Select = """
        SELECT position, organization, connection, lane, kind, subject, source, at FROM feed
        WHERE position > $1 ORDER BY position LIMIT $2
        """;

    public async ValueTask<IReadOnlyList<FeedEntry>> ReadAsync(long after, int max, CancellationToken cancellationToken)
    {
        var (taken, running, entries) = await connections.ReadAsync(
            FeedPositions.LastTaken(), FeedPositions.LowestRunning(), new Statement(Select).With(after).With(max).Rows(Read), cancellationToken).ConfigureAwait(false);
        var end = Math.Min(taken[0], running[0]);
        if (entries.Count > 0 && entries[^1].Position > end)
        {
            entries.RemoveRange(entries.FindIndex(entry => entry.Position > end), entries.Count - entries.FindIndex(entry => entry.Position > end));
        }

        return entries;
    }

    public ValueTask<long> GetEndAsync(CancellationToken cancellationToken) => follower.ReadEndAsync(cancellationToken);

    public ValueTask WaitAsync(long after, CancellationToken cancellationToken) => follower.WaitAsync(after, cancellationToken);

    private static FeedEntry Read(NpgsqlDataReader row) => new()
    {
        Position = row.GetInt64(0),
        Connection = row.Connection(1),
        Lane = new Lane(row.GetInt64(3)),
        Kind = row.Named<FeedKind>(4),
        Subject = row.Text(5),
        Source = row.ExchangeOrNull(6),
        At = row.Instant(7),
    };
}
