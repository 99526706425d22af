using Duplex.Sandbox.Ehr.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Clinic;

/// <summary>Fills an empty database; the same seed gives the same people and charts, with times relative to the clinic's clock.</summary>
internal static class SyntheticClinic
{
    /// <summary>False when the database already holds a clinic.</summary>
    public static bool Seed(SqliteConnection connection, int seed, DateTimeOffset now)
    {
        if (connection.Number("SELECT COUNT(*) FROM resource_version LIMIT 1") > 0)
        {
            return false;
        }

        connection.MarkSeeded(now);
#pragma warning disable CA5394 // A seeded sequence is the purpose; nothing secret depends on it.
        var random = new Random(seed);
#pragma warning restore CA5394
        var resources = SyntheticPractice.Resources()
            .Concat(SyntheticPatients.Of(random))
            .Concat(SyntheticEncounters.Of(now))
            .Concat(SyntheticHistory.Of(random, now))
            .Concat(SyntheticChart.Of(now))
            .Concat(SyntheticWholeChart.Of(now));
        foreach (var resource in UsCoreChart.Complete(resources))
        {
            connection.PutResource(resource, now);
        }

        return true;
    }
}
