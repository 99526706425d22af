using System.Collections.Concurrent;
using Duplex.Storage.Sqlite.Native;

namespace Duplex.Storage.Sqlite.Reading;

/// <summary>Read-only connections, kept for the next reader. A query runs on its caller's thread.</summary>
internal sealed class ReaderPool(string path, TimeSpan limit, int kept) : IDisposable
{
    private readonly ConcurrentStack<Database> _idle = new();
    private volatile bool _closed;

    /// <summary>Runs a query, which may take as long as the pool's limit.</summary>
    public T Read<T, TArgument>(Func<Database, TArgument, T> query, TArgument argument, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_closed, this);
        if (!_idle.TryPop(out var database))
        {
            database = Database.OpenReader(path);
        }

        try
        {
            database.LimitUntil(Environment.TickCount64 + (long)limit.TotalMilliseconds);
            return query(database, argument);
        }
        finally
        {
            if (_closed || _idle.Count >= kept)
            {
                database.Dispose();
            }
            else
            {
                _idle.Push(database);
            }
        }
    }

    public void Dispose()
    {
        _closed = true;
        while (_idle.TryPop(out var database))
        {
            database.Dispose();
        }
    }
}
