using Duplex.Sandbox.Ehr.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Lab.Store;

/// <summary>
/// What is still to be done. States: <c>blocked</c> (behind the answer or another act), <c>held</c> (until released),
/// <c>waiting</c> (until it is due), <c>done</c>, <c>dropped</c>.
/// </summary>
internal static class ActTable
{
    private const string Columns =
        "SELECT chain, message, filler, numbers, kind, content, sequence, delay, until_released, due FROM act ";

    /// <summary>Puts an act at the end of its chain; it does not start by itself.</summary>
    public static void AddAct(this SqliteConnection connection, ActRow act) => connection.Run(
        """
        INSERT INTO act(chain, message, filler, numbers, kind, content, delay, until_released, state)
        VALUES($1, $2, $3, $4, $5, $6, $7, $8, 'blocked')
        """,
        act.Chain, act.Message, act.Filler, act.Numbers, act.Kind, act.Content, (long)act.Delay.TotalMilliseconds, act.UntilReleased);

    /// <summary>Lets the next act of the chain wait for its time or its release; answers it where it is held from now on.</summary>
    public static ActRow? StartNext(this SqliteConnection connection, string chain, long now)
    {
        var started = connection.Run(
            """
            UPDATE act SET state = CASE until_released WHEN 1 THEN 'held' ELSE 'waiting' END,
              due = CASE until_released WHEN 1 THEN NULL ELSE $2 + delay END
            WHERE sequence = (SELECT MIN(sequence) FROM act WHERE chain = $1 AND state = 'blocked')
              AND NOT EXISTS (SELECT 1 FROM act WHERE chain = $1 AND state IN ('held', 'waiting'))
            """,
            chain, now);
        return started == 0 ? null : connection.FirstOrNull(Columns + "WHERE chain = $1 AND state = 'held'", Read, chain);
    }

    /// <summary>The chains of one kind that a received message began.</summary>
    public static List<string> ChainsOf(this SqliteConnection connection, string message, string kind) =>
        connection.Rows("SELECT DISTINCT chain FROM act WHERE message = $1 AND kind = $2 ORDER BY sequence", row => row.GetString(0), message, kind);

    /// <summary>Whether the application answer to this message is still to be queued.</summary>
    public static bool HasOpenAnswer(this SqliteConnection connection, string message) => connection.Number(
        "SELECT COUNT(*) FROM act WHERE message = $1 AND kind = 'answer' AND state IN ('blocked', 'held', 'waiting')", message) > 0;

    /// <summary>The act that is due first, whenever that is.</summary>
    public static ActRow? FirstDue(this SqliteConnection connection) =>
        connection.FirstOrNull(Columns + "WHERE state = 'waiting' ORDER BY due, sequence LIMIT 1", Read);

    public static int SettleAct(this SqliteConnection connection, long sequence) =>
        connection.Run("UPDATE act SET state = 'done' WHERE sequence = $1", sequence);

    public static int DropActs(this SqliteConnection connection, string chain) =>
        connection.Run("UPDATE act SET state = 'dropped' WHERE chain = $1 AND state <> 'done'", chain);

    /// <summary>Releases held acts; a null number means all. Answers how many.</summary>
    public static int ReleaseActs(this SqliteConnection connection, string? number, long now) => connection.Run(
        "UPDATE act SET state = 'waiting', due = $2 + delay WHERE state = 'held' AND ($1 IS NULL OR instr(' ' || numbers || ' ', ' ' || $1 || ' ') > 0)",
        number, now);

    private static ActRow Read(SqliteDataReader row) => new(
        row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2),
        row.GetString(3), row.GetString(4), row.GetString(5))
    {
        Sequence = row.GetInt64(6),
        Delay = TimeSpan.FromMilliseconds(row.GetInt64(7)),
        UntilReleased = row.GetBoolean(8),
        Due = row.IsDBNull(9) ? 0 : row.GetInt64(9),
    };
}
