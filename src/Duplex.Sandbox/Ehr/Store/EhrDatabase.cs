using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Store;

/// <summary>A database file of the sandbox, by default the EHR's own: one writer at a time, readers beside it (WAL).</summary>
internal sealed class EhrDatabase : IAsyncDisposable
{
    private readonly string _connectionString;
    private readonly SqliteConnection _writer;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly List<Action> _afterCommit = [];
    private int _writingThread;

    private EhrDatabase(string connectionString, SqliteConnection writer)
    {
        _connectionString = connectionString;
        _writer = writer;
    }

    public static EhrDatabase Open(string path, string schema = EhrSchema.Sql)
    {
        var connectionString = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 10 }.ToString();
        var writer = new SqliteConnection(connectionString);
        writer.Open();
        writer.Run("PRAGMA journal_mode = WAL");
        writer.Run("PRAGMA synchronous = NORMAL");
        writer.Run(schema);
        return new EhrDatabase(connectionString, writer);
    }

    /// <summary>Runs the work as one transaction; an exception rolls it back.</summary>
    public async ValueTask<T> WriteAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            return Write(work);
        }
        finally
        {
            _afterCommit.Clear();
            _writing.Release();
        }
    }

    /// <summary>Runs the action once the running transaction is committed, so that nobody hears of what can't be read yet; at once outside of one.</summary>
    public void AfterCommit(Action action)
    {
        // Work is synchronous: whoever is inside the transaction is on its thread.
        if (_writingThread == Environment.CurrentManagedThreadId)
        {
            _afterCommit.Add(action);
        }
        else
        {
            action();
        }
    }

    public T Read<T>(Func<SqliteConnection, T> work)
    {
        using var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return work(connection);
    }

    private T Write<T>(Func<SqliteConnection, T> work)
    {
        _writingThread = Environment.CurrentManagedThreadId;
        T result;
        try
        {
            using var transaction = _writer.BeginTransaction();
            result = work(_writer);
            transaction.Commit();
        }
        finally
        {
            _writingThread = 0;
        }

        _afterCommit.ForEach(action => action());
        return result;
    }

    public async ValueTask DisposeAsync()
    {
        await _writing.WaitAsync();
        SqliteConnection.ClearPool(_writer);
        await _writer.DisposeAsync();
        using var idle = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(idle);
        _writing.Dispose();
    }
}
