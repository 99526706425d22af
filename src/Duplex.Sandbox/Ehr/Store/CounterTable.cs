using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Store;

/// <summary>The EHR's own ids: a prefix and a number that never comes back.</summary>
internal static class CounterTable
{
    private const int FirstAfterSeed = 3001;

    public static string NextId(this SqliteConnection connection, string prefix)
    {
        var number = connection.Number(
            """
            INSERT INTO counter(name, value) VALUES($1, $2)
            ON CONFLICT(name) DO UPDATE SET value = value + 1 RETURNING value
            """,
            prefix, FirstAfterSeed);
        return prefix + number.ToString(CultureInfo.InvariantCulture);
    }
}
