using Microsoft.Data.Sqlite;

namespace Duplex.Scenarios.Processes;

/// <summary>Looks into a SQLite file, read-only, beside the program that owns it.</summary>
internal static class Database
{
    public static List<T> Rows<T>(string path, string sql, Func<SqliteDataReader, T> read, params IEnumerable<(string Name, object Value)> values)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are constants of the scenarios.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public static long Number(string path, string sql, params IEnumerable<(string Name, object Value)> values) =>
        Rows(path, sql, reader => reader.GetInt64(0), values).Single();
}
