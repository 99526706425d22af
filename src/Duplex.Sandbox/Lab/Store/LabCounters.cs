using System.Globalization;
using Duplex.Sandbox.Ehr.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Lab.Store;

/// <summary>The laboratory's own numbers; none comes back.</summary>
internal static class LabCounters
{
    private const int First = 1001;

    public static string NextFiller(this SqliteConnection connection) =>
        string.Create(CultureInfo.InvariantCulture, $"F{connection.Count("filler", First)}");

    /// <summary>At most 20 characters (MSH-10 in v2.5.1); the start time in it keeps two databases apart.</summary>
    public static string NextControlId(this SqliteConnection connection) =>
        string.Create(CultureInfo.InvariantCulture, $"L{connection.Number("SELECT value FROM counter WHERE name = 'started'"):X}-{connection.Count("message", First)}");

    /// <summary>1 for the first new order, and so on.</summary>
    public static long NextNewOrder(this SqliteConnection connection) => connection.Count("new_order", 1);

    public static int MarkStarted(this SqliteConnection connection, DateTimeOffset now) =>
        connection.Run("INSERT OR IGNORE INTO counter(name, value) VALUES('started', $1)", now.ToUnixTimeSeconds());

    private static long Count(this SqliteConnection connection, string name, int first) => connection.Number(
        "INSERT INTO counter(name, value) VALUES($1, $2) ON CONFLICT(name) DO UPDATE SET value = value + 1 RETURNING value", name, first);
}
