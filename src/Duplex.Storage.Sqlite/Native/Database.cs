using SQLitePCL;

namespace Duplex.Storage.Sqlite.Native;

/// <summary>One SQLite connection with its prepared statements. Used by one thread at a time.</summary>
internal sealed class Database : IDisposable
{
    private const int ProgressSteps = 20_000;
    private const int BusyMilliseconds = 5_000;

    /// <summary>Texts of searches are many: the last ones are kept.</summary>
    private const int KeptSearches = 100;

    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Sql, Statement Statement)> _searches = [];
    private readonly Dictionary<string, LinkedListNode<(string Sql, Statement Statement)>> _searchOf = new(StringComparer.Ordinal);
    private readonly sqlite3 _handle;
    private readonly delegate_progress? _progress;
    private long _deadline = long.MaxValue;
    private FileStream? _lock;

    static Database() => Batteries_V2.Init();

    private Database(sqlite3 handle, string path, bool limited)
    {
        _handle = handle;
        Path = path;
        if (limited)
        {
            _progress = _ => Environment.TickCount64 > _deadline ? 1 : 0;
            raw.sqlite3_progress_handler(handle, ProgressSteps, _progress, null);
        }
    }

    public string Path { get; }

    /// <summary>False once SQLite itself has given a transaction up.</summary>
    public bool InTransaction => raw.sqlite3_get_autocommit(_handle) == 0;

    /// <summary>Rows that the last statement changed.</summary>
    public int Changes => raw.sqlite3_changes(_handle);

    public long LastRowId => raw.sqlite3_last_insert_rowid(_handle);

    /// <summary>Opens for the one writer, creating the file where there is none.</summary>
    /// <param name="cacheKilobytes">Pages kept in memory at most.</param>
    public static Database OpenWriter(string path, int cacheKilobytes = 8_000)
    {
        var database = Open(path, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE, limited: true);
        try
        {
            database._lock = Lock(path + ".lock");
            database.Run("PRAGMA journal_mode=WAL");
            database.Run("PRAGMA synchronous=FULL");
            database.Run("PRAGMA wal_autocheckpoint=0");
            database.Run("PRAGMA temp_store=MEMORY");
            database.Run(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"PRAGMA cache_size=-{cacheKilobytes}"));
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Opens for reading; statements are ended once <see cref="LimitUntil"/> has passed.</summary>
    public static Database OpenReader(string path) => Open(path, raw.SQLITE_OPEN_READONLY, limited: true);

    /// <summary>Opens a connection that only moves pages from the write-ahead log to the file.</summary>
    public static Database OpenCheckpointer(string path)
    {
        var database = Open(path, raw.SQLITE_OPEN_READWRITE, limited: false);
        database.Run("PRAGMA synchronous=FULL");
        return database;
    }

    private static Database Open(string path, int flags, bool limited)
    {
        var code = raw.sqlite3_open_v2(path, out var handle, flags | raw.SQLITE_OPEN_NOMUTEX, null);
        if (code != raw.SQLITE_OK)
        {
            handle?.Dispose();
            throw new SqliteStorageException($"{path}: the store file cannot be opened ({raw.sqlite3_errstr(code).utf8_to_string()}); the folder must exist and be writable.", code);
        }

        // A plan does not depend on what is bound: SQLite would compile statements anew whenever a limit changes.
        _ = raw.sqlite3_db_config(handle, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _);
        raw.sqlite3_extended_result_codes(handle, 1);
        raw.sqlite3_busy_timeout(handle, BusyMilliseconds);
        return new Database(handle, path, limited);
    }

    /// <summary>The prepared statement of a constant text, compiled once.</summary>
    public Statement Prepare(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            Check(raw.sqlite3_prepare_v3(_handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out var handle));
            statement = new Statement(this, handle);
            _statements.Add(sql, statement);
        }

        return statement;
    }

    /// <summary>The prepared statement of a text that a search made. Not while another text's statement of this kind is being read.</summary>
    public Statement PrepareSearch(string sql)
    {
        if (_searchOf.TryGetValue(sql, out var known))
        {
            _searches.Remove(known);
            _searches.AddFirst(known);
            return known.Value.Statement;
        }

        Check(raw.sqlite3_prepare_v3(_handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out var handle));
        _searchOf[sql] = _searches.AddFirst((sql, new Statement(this, handle)));
        if (_searches.Count > KeptSearches)
        {
            var (oldest, statement) = _searches.Last!.Value;
            statement.Dispose();
            _searchOf.Remove(oldest);
            _searches.RemoveLast();
        }

        return _searches.First!.Value.Statement;
    }

    /// <summary>Whether the time is over until which statements may run.</summary>
    public bool IsLate => Environment.TickCount64 > _deadline;

    /// <summary>Runs a text once: one or several statements without parameters.</summary>
    public void Run(string sql) => Check(raw.sqlite3_exec(_handle, sql));

    /// <summary>Refuses to let the file grow beyond a size.</summary>
    public void LimitSize(long bytes)
    {
        var page = Prepare("PRAGMA page_size").Scalar() ?? 4_096;
        Run(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"PRAGMA max_page_count={Math.Max(1, bytes / page)}"));
    }

    public void LimitUntil(long tickCount) => _deadline = tickCount;

    /// <summary>Moves what it can to the file without waiting for anybody.</summary>
    public void Checkpoint() =>
        raw.sqlite3_wal_checkpoint_v2(_handle, "main", raw.SQLITE_CHECKPOINT_PASSIVE, out _, out _);

    /// <summary>Moves everything to the file and empties the log, so that it holds no page of before; false where a reader still needs it.</summary>
    public bool EmptyLog()
    {
        raw.sqlite3_busy_timeout(_handle, 0);
        try
        {
            return raw.sqlite3_wal_checkpoint_v2(_handle, "main", raw.SQLITE_CHECKPOINT_TRUNCATE, out _, out _) == raw.SQLITE_OK;
        }
        finally
        {
            raw.sqlite3_busy_timeout(_handle, BusyMilliseconds);
        }
    }

    /// <summary>Pages that this connection has written to the write-ahead log so far.</summary>
    public long PagesWritten()
    {
        raw.sqlite3_db_status(_handle, raw.SQLITE_DBSTATUS_CACHE_WRITE, out var pages, out _, 0);
        return pages;
    }

    public void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            throw Failure(code);
        }
    }

    public SqliteStorageException Failure(int code)
    {
        var extended = raw.sqlite3_extended_errcode(_handle);
        var message = (code & 0xff) == raw.SQLITE_INTERRUPT
            ? $"{System.IO.Path.GetFileName(Path)}: the query took longer than a reader may; ask for a smaller page or a narrower filter."
            : $"{System.IO.Path.GetFileName(Path)}: SQLite refused ({raw.sqlite3_errmsg(_handle).utf8_to_string()}).";
        return new SqliteStorageException(message, extended == raw.SQLITE_OK ? code : extended);
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        foreach (var (_, statement) in _searches)
        {
            statement.Dispose();
        }

        _searches.Clear();
        _searchOf.Clear();
        _statements.Clear();
        _handle.Dispose();
        _lock?.Dispose();
    }

    /// <summary>Held as long as the writer is open, since a second one would assign the same sequences.</summary>
    private static FileStream Lock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException inUse)
        {
            throw new SqliteStorageException($"{path}: the store is open already, here or in another process; end that one first.", inUse);
        }
    }
}
