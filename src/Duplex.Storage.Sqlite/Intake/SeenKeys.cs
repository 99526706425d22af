using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Storage.Sqlite.Native;

namespace Duplex.Storage.Sqlite.Intake;

/// <summary>What was received within the window, by key and content, to tell repeats from new messages.</summary>
internal sealed class SeenKeys(Database database, TimeSpan window)
{
    private const int TrimSlice = 500;

    private readonly Statement _find = database.Prepare("SELECT content, exchange, received_at FROM intake_seen WHERE key = ?1 AND received_at >= ?2");
    private readonly Statement _add = database.Prepare("INSERT OR REPLACE INTO intake_seen VALUES (?1,?2,?3,?4,?5,?6)");
    private readonly Statement _sliceEnd = database.Prepare("SELECT key FROM intake_seen WHERE key > ?1 ORDER BY key LIMIT 1 OFFSET ?2");
    private readonly Statement _trim = database.Prepare("DELETE FROM intake_seen WHERE key > ?1 AND key <= ?2 AND received_at < ?3");
    private byte[] _trimmedTo = [];

    /// <summary>Compares an entry with earlier ones and remembers it when it is not a repeat.</summary>
    public IntakeReceipt Compare(IntakeEntry entry, ContentHash key)
    {
        var reused = false;
        _find.Bind(1, key).Bind(2, entry.ReceivedAt.Plus(-window));
        try
        {
            while (_find.Step())
            {
                if (_find.Hash(0) == entry.Content)
                {
                    return new IntakeReceipt(IntakeOutcome.Duplicate, new ExchangeId(_find.Guid(1)), _find.Instant(2));
                }

                reused = true;
            }
        }
        finally
        {
            _find.Reset();
        }

        _add.Bind(1, key).Bind(2, entry.Content).Bind(3, entry.Connection).Bind(5, entry.Id.Value).Bind(6, entry.ReceivedAt).Execute();
        return new IntakeReceipt(reused ? IntakeOutcome.ControlIdReused : IntakeOutcome.New, entry.Id, entry.ReceivedAt);
    }

    /// <summary>Forgets what is older than the window in the next small slice of keys, and starts over behind the last.</summary>
    public void TrimSome(Instant now)
    {
        var end = _sliceEnd.Bind(1, _trimmedTo).Bind(2, TrimSlice).First(row => row.Blob(0).ToArray());
        _trim.Bind(1, _trimmedTo).Bind(2, end ?? LastKey).Bind(3, now.Plus(-window)).Execute();
        _trimmedTo = end ?? [];
    }

    private static readonly byte[] LastKey = [.. Enumerable.Repeat<byte>(0xff, ContentHash.Size + 1)];
}
