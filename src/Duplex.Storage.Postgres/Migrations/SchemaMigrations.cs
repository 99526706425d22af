using System.Globalization;
using System.Reflection;
using Duplex.Engine.Identity;
using Duplex.Storage.Postgres.Connections;
using Duplex.Storage.Postgres.Units;
using Npgsql;

namespace Duplex.Storage.Postgres.Migrations;

/// <summary>
/// Brings a database to the newest schema: numbered steps, forward only, each in a transaction of its own. Under a lock, so that
/// of several nodes that start together one does it and the others find it done.
/// </summary>
internal static class SchemaMigrations
{
    private const string Prefix = "Migrations/State/";

    public static async ValueTask ApplyAsync(StateConnections connections, CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenAloneAsync(cancellationToken).ConfigureAwait(false);
        await RunAsync(connection, $"SELECT pg_advisory_lock({AdvisoryKeys.Of(AdvisoryKeys.Migrations, 0)})", cancellationToken).ConfigureAwait(false);
        foreach (var schema in connections.SearchPath.Split(',', StringSplitOptions.TrimEntries).Take(1))
        {
            await RunAsync(connection, $"CREATE SCHEMA IF NOT EXISTS \"{schema.Trim('"').Replace("\"", "\"\"", StringComparison.Ordinal)}\"", cancellationToken).ConfigureAwait(false);
        }

        await RunAsync(connection, "CREATE TABLE IF NOT EXISTS schema_version (version integer PRIMARY KEY, applied_at bigint NOT NULL)", cancellationToken).ConfigureAwait(false);
        var present = await PresentAsync(connection, cancellationToken).ConfigureAwait(false);
        var steps = Steps();
        Check(connections.Database, present, steps[^1].Number);
        foreach (var (number, resource) in steps.Where(step => step.Number > present))
        {
            await ApplyStepAsync(connection, number, Read(resource), connections.Time, cancellationToken).ConfigureAwait(false);
        }

        // The lock goes with the connection, which belongs to no pool.
    }

    /// <summary>Refuses a database that is not there yet, or of a newer schema.</summary>
    public static async ValueTask CheckAsync(StateConnections connections, CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenAloneAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            Check(connections.Database, await PresentAsync(connection, cancellationToken).ConfigureAwait(false), Steps()[^1].Number);
        }
        catch (PostgresException absent) when (absent.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            throw new PostgresStorageException($"{connections.Database}: the database holds no state of this program; the program itself makes it when it starts.", absent.SqlState, absent);
        }
    }

    private static void Check(string database, int present, int newest)
    {
        if (present > newest)
        {
            throw new PostgresStorageException(
                $"{database}: the database has schema version {present}, and this program knows versions up to {newest}. Run the program version that wrote it, or a newer one.");
        }
    }

    private static async ValueTask ApplyStepAsync(NpgsqlConnection connection, int number, string sql, TimeProvider time, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await RunAsync(connection, sql, cancellationToken).ConfigureAwait(false);
        await RunAsync(
            connection, string.Create(CultureInfo.InvariantCulture, $"INSERT INTO schema_version VALUES ({number}, {Instant.Now(time).Microseconds})"), cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<int> PresentAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT coalesce(max(version), 0) FROM schema_version", connection);
        return (int)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
    }

    private static List<(int Number, string Resource)> Steps() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => (int.Parse(name.AsSpan(Prefix.Length, 4), CultureInfo.InvariantCulture), name))
        .Order()
        .ToList();

    private static string Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
