using Duplex.Sandbox.Ehr.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Lab.Store;

/// <summary>Messages that came, each once.</summary>
internal static class ReceptionTable
{
    private const string Columns =
        "SELECT message, sender, control_id, count, numbers, text, reply, is_remembered, omissions, closes, delay, due, results_first FROM reception ";

    public static void PutReception(this SqliteConnection connection, ReceptionRow row) => connection.Run(
        """
        INSERT INTO reception(message, sender, control_id, count, numbers, text, reply, is_remembered, omissions, closes, delay, due, results_first)
        VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        ON CONFLICT(message) DO UPDATE SET count = excluded.count, numbers = excluded.numbers, text = excluded.text, reply = excluded.reply,
          is_remembered = excluded.is_remembered, omissions = excluded.omissions, closes = excluded.closes,
          delay = excluded.delay, due = excluded.due, results_first = excluded.results_first
        """,
        row.Message, row.Sender, row.ControlId, row.Count, row.Numbers, row.Text, row.Reply, row.IsRemembered,
        row.Omissions, row.Closes, (long)row.Delay.TotalMilliseconds, row.Due, row.ResultsFirst);

    public static ReceptionRow? Reception(this SqliteConnection connection, string message) =>
        connection.FirstOrNull(Columns + "WHERE message = $1", Read, message);

    public static List<ReceptionRow> AllReceptions(this SqliteConnection connection) => connection.Rows(Columns + "ORDER BY sequence", Read);

    /// <summary>Lets withheld replies go; a null number means all. Answers how many.</summary>
    public static int ReleaseReplies(this SqliteConnection connection, string? number, long now) => connection.Run(
        "UPDATE reception SET due = $2 + delay WHERE due = $3 AND ($1 IS NULL OR instr(' ' || numbers || ' ', ' ' || $1 || ' ') > 0)",
        number, now, ReceptionRow.NotReleased);

    private static ReceptionRow Read(SqliteDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2))
    {
        Count = row.GetInt32(3),
        Numbers = row.GetString(4),
        Text = row.GetString(5),
        Reply = row.IsDBNull(6) ? null : row.GetString(6),
        IsRemembered = row.GetBoolean(7),
        Omissions = row.GetInt32(8),
        Closes = row.GetBoolean(9),
        Delay = TimeSpan.FromMilliseconds(row.GetInt64(10)),
        Due = row.GetInt64(11),
        ResultsFirst = row.GetBoolean(12),
    };
}
