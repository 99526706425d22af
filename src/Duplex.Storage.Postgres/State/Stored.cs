using Duplex.Storage.Relational.State;

namespace Duplex.Storage.Postgres.State;

internal static class Stored
{
    /// <summary>How loops' steps, deliveries' evidence and their jobs are stored.</summary>
    public static StoredJson Json { get; } = new(sentence => new PostgresStorageException(sentence));
}
