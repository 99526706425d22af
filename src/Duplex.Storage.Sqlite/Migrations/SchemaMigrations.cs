using System.Globalization;
using System.Reflection;
using Duplex.Engine.Identity;
using Duplex.Storage.Sqlite.Native;

namespace Duplex.Storage.Sqlite.Migrations;

/// <summary>Brings a store file to the newest schema: numbered steps, forward only, each in a transaction of its own.</summary>
internal static class SchemaMigrations
{
    /// <param name="family"><c>State</c> or <c>Intake</c>.</param>
    public static void Apply(Database database, string family, TimeProvider time)
    {
        database.Run("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, applied_at INTEGER NOT NULL)");
        var steps = Steps(family);
        var present = (int)(database.Prepare("SELECT max(version) FROM schema_version").Scalar() ?? 0);
        var newest = steps[^1].Number;
        if (present > newest)
        {
            throw new SqliteStorageException(
                $"{database.Path}: the file has schema version {present}, and this program knows versions up to {newest}. Run the program version that wrote it, or a newer one.");
        }

        foreach (var (number, resource) in steps)
        {
            if (number > present)
            {
                ApplyStep(database, number, Read(resource), time);
            }
        }
    }

    private static void ApplyStep(Database database, int number, string sql, TimeProvider time)
    {
        database.Run("BEGIN IMMEDIATE");
        try
        {
            database.Run(sql);
            database.Prepare("INSERT INTO schema_version (version, applied_at) VALUES (?1, ?2)").Bind(1, number).Bind(2, Instant.Now(time)).Execute();
            database.Run("COMMIT");
        }
        catch
        {
            if (database.InTransaction)
            {
                database.Run("ROLLBACK");
            }

            throw;
        }
    }

    private static List<(int Number, string Resource)> Steps(string family)
    {
        var prefix = $"Migrations/{family}/";
        return Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => (int.Parse(name.AsSpan(prefix.Length, 4), CultureInfo.InvariantCulture), name))
            .Order()
            .ToList();
    }

    private static string Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
