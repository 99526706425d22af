using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.Reading;

namespace Duplex.Storage.Sqlite.State;

internal sealed class FeedTable(Database database, UnitScope scope) : IFeedStore
{
    private readonly Statement _append = database.Prepare("INSERT INTO feed (organization, connection, lane, kind, subject, source, at) VALUES (?1,?2,?3,?4,?5,?6,?7)");
    private readonly Statement _position = database.Prepare("SELECT position FROM feed_consumer WHERE name = ?1");
    private readonly Statement _setPosition = database.Prepare("INSERT INTO feed_consumer VALUES (?1,?2) ON CONFLICT (name) DO UPDATE SET position = excluded.position");

    /// <summary>The newest position appended in the running transaction; zero when there is none.</summary>
    public long Newest { get; private set; }

    public static long ReadEnd(Database database) => database.Prepare("SELECT max(position) FROM feed").Scalar() ?? 0;

    public void Begin() => Newest = 0;

    /// <summary>What was appended after a position is rolled back.</summary>
    public void ReturnTo(long position) => Newest = position;

    public ValueTask AppendAsync(FeedEntry entry)
    {
        scope.Check();
        _append.Bind(1, entry.Connection).Bind(3, entry.Lane.Value).BindName(4, entry.Kind).Bind(5, entry.Subject)
            .Bind(6, entry.Source?.Value).Bind(7, entry.At).Execute();
        Newest = database.LastRowId;
        return ValueTask.CompletedTask;
    }

    public ValueTask<long> GetPositionAsync(string consumer)
    {
        scope.Check();
        return new(_position.Bind(1, consumer).Scalar() ?? 0);
    }

    public ValueTask SetPositionAsync(string consumer, long position)
    {
        scope.Check();
        _setPosition.Bind(1, consumer).Bind(2, position).Execute();
        return ValueTask.CompletedTask;
    }
}

internal sealed class FeedReader(ReaderPool readers, FeedSignal signal) : IFeedReader
{
    private const string Select = """
        SELECT position, organization, connection, lane, kind, subject, source, at FROM feed
        WHERE position > ?1 ORDER BY position LIMIT ?2
        """;

    public ValueTask<IReadOnlyList<FeedEntry>> ReadAsync(long after, int max, CancellationToken cancellationToken) => after >= signal.End
        ? new([])
        : new(readers.Read(static (database, page) => database.Prepare(Select).Bind(1, page.after).Bind(2, page.max).List(Read), (after, max), cancellationToken));

    public ValueTask<long> GetEndAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(signal.End);
    }

    public ValueTask WaitAsync(long after, CancellationToken cancellationToken) => signal.WaitAsync(after, cancellationToken);

    private static FeedEntry Read(Statement row) => new()
    {
        Position = row.Long(0),
        Connection = row.Connection(1),
        Lane = new Lane(row.Long(3)),
        Kind = row.Named<FeedKind>(4),
        Subject = row.Text(5),
        Source = row.ExchangeOrNull(6),
        At = row.Instant(7),
    };
}
