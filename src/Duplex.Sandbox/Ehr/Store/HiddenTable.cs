using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Store;

/// <summary>Resources that searches don't show yet, as behind a slow index.</summary>
internal static class HiddenTable
{
    public static void Hide(this SqliteConnection connection, string type, string id, int reads) =>
        connection.Run("INSERT OR REPLACE INTO hidden_resource(type, id, remaining) VALUES($1, $2, $3)", type, id, reads);

    public static HashSet<string> HiddenIds(this SqliteConnection connection, string type) =>
        [.. connection.Rows("SELECT id FROM hidden_resource WHERE type = $1", row => row.GetString(0), type)];

    /// <summary>Counts one request that asked for the resource; after the last it is shown.</summary>
    public static void CountRead(this SqliteConnection connection, string type, string id)
    {
        connection.Run("UPDATE hidden_resource SET remaining = remaining - 1 WHERE type = $1 AND id = $2", type, id);
        connection.Run("DELETE FROM hidden_resource WHERE type = $1 AND id = $2 AND remaining <= 0", type, id);
    }
}
