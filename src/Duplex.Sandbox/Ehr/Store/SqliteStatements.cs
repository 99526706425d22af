using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Store;

/// <summary>Parameterised statements on one connection; parameters are $1, $2, ... in order.</summary>
internal static class SqliteStatements
{
    public static int Run(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = Prepare(connection, sql, values);
        return command.ExecuteNonQuery();
    }

    public static List<T> Rows<T>(this SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var command = Prepare(connection, sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public static T? FirstOrNull<T>(this SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
        where T : class
    {
        using var command = Prepare(connection, sql, values);
        using var reader = command.ExecuteReader();
        return reader.Read() ? read(reader) : null;
    }

    public static long Number(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = Prepare(connection, sql, values);
        return command.ExecuteScalar() is long number ? number : 0;
    }

    /// <summary>Runs the work and undoes what it wrote, inside the running transaction.</summary>
    public static T Rehearse<T>(this SqliteConnection connection, Func<T> work)
    {
        connection.Run("SAVEPOINT rehearsal");
        try
        {
            return work();
        }
        finally
        {
            connection.Run("ROLLBACK TO rehearsal");
            connection.Run("RELEASE rehearsal");
        }
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, ReadOnlySpan<object?> values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this folder; values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue($"${i + 1}", values[i] ?? DBNull.Value);
        }

        return command;
    }
}
