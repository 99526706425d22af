using Duplex.Engine.Storage;

namespace Duplex.Storage.Postgres;

/// <summary>The PostgreSQL server could not be reached, or refused.</summary>
public sealed class PostgresStorageException : StorageUnavailableException
{
    public PostgresStorageException(string message)
        : base(message)
    {
    }

    public PostgresStorageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public PostgresStorageException(string message, string sqlState, Exception innerException)
        : base(message, innerException) => SqlState = sqlState;

    public PostgresStorageException()
    {
    }

    /// <summary>PostgreSQL's five characters; empty where the server was not the one to refuse.</summary>
    public string SqlState { get; } = "";
}
