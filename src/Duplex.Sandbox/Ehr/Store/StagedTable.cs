using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Store;

/// <summary>Notes that were taken (202) and wait for a person to file them.</summary>
internal static class StagedTable
{
    private const string Columns = "SELECT id, received, state, document, json FROM staged_note ";

    public static void Stage(this SqliteConnection connection, string id, DateTimeOffset now, string json) =>
        connection.Run(
            "INSERT INTO staged_note(id, received, state, json) VALUES($1, $2, 'waiting', $3)", id, FhirInstant.Of(now), json);

    public static StagedRow? StagedNote(this SqliteConnection connection, string id) =>
        connection.FirstOrNull(Columns + "WHERE id = $1", Read, id);

    public static List<StagedRow> StagedNotes(this SqliteConnection connection) => connection.Rows(Columns + "ORDER BY id", Read);

    public static void SettleStaged(this SqliteConnection connection, string id, string state, string? document) =>
        connection.Run("UPDATE staged_note SET state = $2, document = $3 WHERE id = $1", id, state, document);

    private static StagedRow Read(Microsoft.Data.Sqlite.SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3), row.GetString(4));
}
