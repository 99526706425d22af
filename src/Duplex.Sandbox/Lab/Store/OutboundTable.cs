using Duplex.Sandbox.Ehr.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Lab.Store;

/// <summary>Results and late answers in the order in which they must arrive.</summary>
internal static class OutboundTable
{
    private const string Columns = "SELECT sequence, control_id, type, filler, state, attempts, answer, text FROM outbound ";

    public static int Queue(this SqliteConnection connection, string controlId, string type, string? filler, string text) => connection.Run(
        "INSERT INTO outbound(control_id, type, filler, state, attempts, text) VALUES($1, $2, $3, 'Queued', 0, $4)", controlId, type, filler, text);

    public static LabMessage? NextOutbound(this SqliteConnection connection) =>
        connection.FirstOrNull(Columns + "WHERE state = 'Queued' ORDER BY sequence LIMIT 1", Read);

    public static LabMessage? OutboundOf(this SqliteConnection connection, string controlId) =>
        connection.FirstOrNull(Columns + "WHERE control_id = $1 ORDER BY sequence LIMIT 1", Read, controlId);

    public static List<LabMessage> AllOutbound(this SqliteConnection connection) => connection.Rows(Columns + "ORDER BY sequence", Read);

    public static int CountAttempt(this SqliteConnection connection, long sequence) =>
        connection.Run("UPDATE outbound SET attempts = attempts + 1 WHERE sequence = $1", sequence);

    public static int SettleOutbound(this SqliteConnection connection, long sequence, LabMessageState state, string answer) =>
        connection.Run("UPDATE outbound SET state = $2, answer = $3 WHERE sequence = $1", sequence, state.ToString(), answer);

    private static LabMessage Read(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3),
        Enum.Parse<LabMessageState>(row.GetString(4)), row.GetInt32(5), row.IsDBNull(6) ? null : row.GetString(6), row.GetString(7));
}
