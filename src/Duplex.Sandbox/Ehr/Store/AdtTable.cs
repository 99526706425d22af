using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Store;

/// <summary>Messages of the feed (ADT, ORM) in the order in which they must arrive.</summary>
internal static class AdtTable
{
    public static int QueueAdt(this SqliteConnection connection, string controlId, string trigger, string text) =>
        connection.Run(
            "INSERT INTO adt_message(control_id, event, state, attempts, text) VALUES($1, $2, 'queued', 0, $3)", controlId, trigger, text);

    public static AdtRow? NextAdt(this SqliteConnection connection) =>
        connection.FirstOrNull(
            "SELECT sequence, control_id, event, text FROM adt_message WHERE state = 'queued' ORDER BY sequence LIMIT 1",
            row => new AdtRow(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3)));

    public static int CountAdtAttempt(this SqliteConnection connection, long sequence) =>
        connection.Run("UPDATE adt_message SET attempts = attempts + 1 WHERE sequence = $1", sequence);

    public static int SettleAdt(this SqliteConnection connection, long sequence, string state) =>
        connection.Run("UPDATE adt_message SET state = $2 WHERE sequence = $1", sequence, state);
}
