using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Store;

/// <summary>The EHR's own ids: a prefix and a number that never comes back.</summary>
internal static class CounterTable
{
    private const int FirstAfterSeed = 3001;

    /// <summary>Remembers when this database was filled, so that control ids of two databases differ.</summary>
    public static void MarkSeeded(this SqliteConnection connection, DateTimeOffset now) =>
        connection.Run("INSERT INTO counter(name, value) VALUES('seeded_at', $1)", now.ToUnixTimeSeconds());

    /// <summary>Start of this database's control ids; with the number at most 20 characters (MSH-10 in v2.5.1).</summary>
    public static string ControlIdPrefix(this SqliteConnection connection) =>
        string.Create(CultureInfo.InvariantCulture, $"S{connection.Number("SELECT value FROM counter WHERE name = 'seeded_at'"):X}-");

    /// <summary>A placer number of the EHR: EHR000001 and on.</summary>
    public static string NextPlacerNumber(this SqliteConnection connection) =>
        "EHR" + connection.NextNumber("placer", first: 1).ToString("000000", CultureInfo.InvariantCulture);

    public static string NextId(this SqliteConnection connection, string prefix) =>
        prefix + connection.NextNumber(prefix, FirstAfterSeed).ToString(CultureInfo.InvariantCulture);

    private static long NextNumber(this SqliteConnection connection, string name, int first) =>
        connection.Number(
            """
            INSERT INTO counter(name, value) VALUES($1, $2)
            ON CONFLICT(name) DO UPDATE SET value = value + 1 RETURNING value
            """,
            name, first);
}
