using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Postgres.Units;

namespace Duplex.Storage.Postgres.Feed;

/// <summary>
/// How a reader knows that no position behind it will still appear. A unit says before it takes positions, by a shared lock that
/// goes with its transaction, behind which number they will lie. A reader takes the sequence's last number first, then the
/// lowest number said by a running transaction, then the entries: up to the lower of the two, nothing can appear any more.
/// </summary>
internal static class FeedPositions
{
    /// <summary>Says that the transaction takes positions from here on.</summary>
    public static Statement Enter() => new Statement("SELECT pg_advisory_xact_lock_shared($1 | CASE WHEN is_called THEN last_value ELSE 0 END) FROM feed_position").With(AdvisoryKeys.Of(AdvisoryKeys.FeedFloor, 0));

    public static Query<long> LastTaken() => new Statement("SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM feed_position").Rows(row => row.GetInt64(0));

    /// <summary>The number behind which all positions of running transactions lie.</summary>
    public static Query<long> LowestRunning() => new Statement("""
        SELECT coalesce(min(((classid::bigint << 32) | objid::bigint) & 281474976710655), 9223372036854775807) FROM pg_locks
        WHERE locktype = 'advisory' AND objsubid = 1 AND granted AND (classid::bigint >> 16) = $1
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
        """).With((long)AdvisoryKeys.FeedFloor).Rows(row => row.GetInt64(0));
}
