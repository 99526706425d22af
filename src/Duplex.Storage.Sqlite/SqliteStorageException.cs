using Duplex.Engine.Storage;

namespace Duplex.Storage.Sqlite;

/// <summary>A store file could not be opened, read or written.</summary>
public sealed class SqliteStorageException : StorageUnavailableException
{
    public SqliteStorageException(string message)
        : base(message)
    {
    }

    public SqliteStorageException(string message, int code)
        : base(message) => Code = code;

    public SqliteStorageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public SqliteStorageException()
    {
    }

    /// <summary>SQLite's extended result code; zero where SQLite was not the one to refuse.</summary>
    public int Code { get; }
}
