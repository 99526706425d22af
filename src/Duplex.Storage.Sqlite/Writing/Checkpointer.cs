using Duplex.Storage.Sqlite.Native;

namespace Duplex.Storage.Sqlite.Writing;

/// <summary>
/// Moves the write-ahead log into the file beside the commits: a thread of its own copies what is there, and the writer
/// then copies the short rest, so that the log starts again at its beginning instead of growing.
/// </summary>
internal sealed class Checkpointer : IDisposable
{
    private readonly Database _writer;
    private readonly long _pages;
    private readonly SemaphoreSlim _wanted = new(0);
    private readonly Thread _thread;
    private long _written;
    private volatile State _state;
    private volatile bool _closing;
    private bool _holdsErased;

    /// <param name="pages">Pages written between two checkpoints.</param>
    public Checkpointer(Database writer, long pages)
    {
        _writer = writer;
        _pages = pages;
        _thread = new Thread(Loop) { Name = "checkpoint " + Path.GetFileName(writer.Path), IsBackground = true };
        _thread.Start();
    }

    private enum State
    {
        Resting,
        Copying,
        Copied,
    }

    /// <summary>Checkpoints begun so far; each costs two syncs or more.</summary>
    public long Begun { get; private set; }

    /// <summary>On the writer's thread, outside of a transaction.</summary>
    public void AfterCommit()
    {
        if (_holdsErased && _state != State.Copying)
        {
            _holdsErased = !_writer.EmptyLog();
        }

        switch (_state)
        {
            case State.Resting when _writer.PagesWritten() - _written >= _pages:
                _state = State.Copying;
                Begun++;
                _wanted.Release();
                break;
            case State.Copied:
                _writer.Checkpoint();
                _written = _writer.PagesWritten();
                _state = State.Resting;
                break;
        }
    }

    /// <summary>Something was erased: the log is emptied now, or after a later commit as soon as no reader needs it. On the writer's thread.</summary>
    public void AfterErasure() => _holdsErased = _state == State.Copying || !_writer.EmptyLog();

    /// <summary>Ends the thread; the connection that is closed last empties the log.</summary>
    public void Dispose()
    {
        _closing = true;
        _wanted.Release();
        _thread.Join();
        _wanted.Dispose();
    }

    private void Loop()
    {
        Database? database = null;
        try
        {
            while (true)
            {
                _wanted.Wait(Timeout.Infinite);
                if (_closing)
                {
                    return;
                }

                try
                {
                    database ??= Database.OpenCheckpointer(_writer.Path);
                    database.Checkpoint();
                }
                catch (SqliteStorageException) when (database is null)
                {
                    // Without a connection of its own it copies nothing, and the writer copies it all.
                }

                _state = State.Copied;
            }
        }
        finally
        {
            database?.Dispose();
        }
    }
}
