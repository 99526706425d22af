using System.Globalization;
using Duplex.Storage.Postgres.State;
using Duplex.Storage.Postgres.Statements;
using Npgsql;

namespace Duplex.Storage.Postgres.Connections;

/// <summary>Two bounded pools on one database: of units of work, and of readers, whose connections can write nothing.</summary>
internal sealed class StateConnections : IAsyncDisposable
{
    private const string Schema = "duplex";
    private const int MostPrepared = 200;
    private const int KeepAliveSeconds = 30;

    /// <summary>New names are added outside of units of work, which may wait for them, so that these connections are their own.</summary>
    private const int Namers = 4;

    /// <summary>
    /// Whatever is asked is a page by key, and each query is written for one index: plans are the same whatever the server knows of its
    /// tables and whatever the values are.
    /// </summary>
    private const string PlansByKey =
        "-c random_page_cost=1.1 -c enable_seqscan=off -c enable_bitmapscan=off -c enable_hashjoin=off -c enable_mergejoin=off -c enable_hashagg=off"
        + " -c max_parallel_workers_per_gather=0 -c jit=off -c plan_cache_mode=force_generic_plan";

    private static readonly TimeSpan[] Pauses = [TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(200), TimeSpan.FromMilliseconds(500)];

    private readonly NpgsqlDataSource _writers;
    private readonly NpgsqlDataSource _readers;
    private readonly NpgsqlDataSource _namers;
    private readonly NpgsqlDataSource _alone;
    private readonly TimeProvider _time;

    public StateConnections(string connectionString, TimeProvider time, PostgresStateStoreOptions options)
    {
        _time = time;
        ReadLimit = options.ReadLimit;
        var settings = Parse(connectionString);
        Database = $"{settings.Host}:{settings.Port}/{settings.Database}";
        SearchPath = settings.SearchPath!;
        _writers = Source(settings, options.Writers, $"-c lock_timeout={Milliseconds(options.LockLimit)} -c idle_in_transaction_session_timeout=60000");
        _namers = Source(settings, Namers, $"-c lock_timeout={Milliseconds(options.LockLimit)} -c idle_in_transaction_session_timeout=60000");
        _alone = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Pooling = false, KeepAlive = KeepAliveSeconds });
        _readers = Source(settings, options.Readers, $"-c statement_timeout={Milliseconds(options.ReadLimit)} -c default_transaction_read_only=on");
    }

    /// <summary>Host, port and name, for error texts.</summary>
    public string Database { get; }

    /// <summary>The schema that holds the tables: the connection string's search path, <c>duplex</c> by default.</summary>
    public string SearchPath { get; }

    public TimeProvider Time => _time;

    /// <summary>The longest a search may take.</summary>
    public TimeSpan ReadLimit { get; }

    /// <summary>How often a connection is tried, and what is waited in between.</summary>
    public static int Tries => Pauses.Length + 1;

    /// <summary>A connection for one unit of work.</summary>
    public ValueTask<NpgsqlConnection> OpenWriterAsync(CancellationToken cancellationToken) => _writers.OpenConnectionAsync(cancellationToken);

    /// <summary>A connection that can write nothing, for several queries.</summary>
    public ValueTask<NpgsqlConnection> OpenReaderAsync(CancellationToken cancellationToken) => _readers.OpenConnectionAsync(cancellationToken);

    /// <summary>A connection for a short transaction beside a unit of work.</summary>
    public ValueTask<NpgsqlConnection> OpenNamerAsync(CancellationToken cancellationToken) => _namers.OpenConnectionAsync(cancellationToken);

    /// <summary>A connection without limits that belongs to no pool: for what waits long.</summary>
    public ValueTask<NpgsqlConnection> OpenAloneAsync(CancellationToken cancellationToken) => _alone.OpenConnectionAsync(cancellationToken);

    /// <summary>All rows that a query gives, within the time that a reader has. Asked again where the connection was lost.</summary>
    /// <exception cref="PostgresStorageException">The server cannot be reached, or the query took too long.</exception>
    public async ValueTask<List<T>> ReadAsync<T>(Query<T> query, CancellationToken cancellationToken) => await RunAsync(
        async token =>
        {
            await using var batch = _readers.CreateBatch();
            batch.BatchCommands.Add(query.Statement.Command);
            await using var reader = await batch.ExecuteReaderAsync(token).ConfigureAwait(false);
            return await ReadAllAsync(reader, query.Read, token).ConfigureAwait(false);
        },
        cancellationToken).ConfigureAwait(false);

    /// <summary>The one row of a statement that writes and may be repeated.</summary>
    public async ValueTask<T> AgreeAsync<T>(Query<T> query, CancellationToken cancellationToken) => await RunAsync(
        async token =>
        {
            await using var batch = _writers.CreateBatch();
            batch.BatchCommands.Add(query.Statement.Command);
            await using var reader = await batch.ExecuteReaderAsync(token).ConfigureAwait(false);
            return (await ReadAllAsync(reader, query.Read, token).ConfigureAwait(false))[0];
        },
        cancellationToken).ConfigureAwait(false);

    /// <summary>The first row that a query gives, or null.</summary>
    public async ValueTask<T?> FirstAsync<T>(Query<T> query, CancellationToken cancellationToken)
        where T : class => await ReadAsync(query, cancellationToken).ConfigureAwait(false) is [var first, ..] ? first : null;

    public async ValueTask<IReadOnlyList<T>> ListAsync<T>(Query<T> query, CancellationToken cancellationToken) =>
        await ReadAsync(query, cancellationToken).ConfigureAwait(false);

    /// <summary>The same as <see cref="ReadAsync{T}"/> for three queries, one after the other, each of which sees what was committed when it begins.</summary>
    public async ValueTask<(List<TFirst> First, List<TSecond> Second, List<TThird> Third)> ReadAsync<TFirst, TSecond, TThird>(
        Query<TFirst> first, Query<TSecond> second, Query<TThird> third, CancellationToken cancellationToken) => await RunAsync(
        async token =>
        {
            await using var batch = _readers.CreateBatch();
            batch.BatchCommands.Add(first.Statement.Command);
            batch.BatchCommands.Add(second.Statement.Command);
            batch.BatchCommands.Add(third.Statement.Command);
            await using var reader = await batch.ExecuteReaderAsync(token).ConfigureAwait(false);
            var one = await ReadAllAsync(reader, first.Read, token).ConfigureAwait(false);
            await reader.NextResultAsync(token).ConfigureAwait(false);
            var two = await ReadAllAsync(reader, second.Read, token).ConfigureAwait(false);
            await reader.NextResultAsync(token).ConfigureAwait(false);
            return (one, two, await ReadAllAsync(reader, third.Read, token).ConfigureAwait(false));
        },
        cancellationToken).ConfigureAwait(false);

    /// <summary>Runs what may be repeated, as often as <see cref="Tries"/> where the server is not reached.</summary>
    public async ValueTask<T> RunAsync<T>(Func<CancellationToken, ValueTask<T>> question, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await question(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception failure) when (failure is NpgsqlException or TimeoutException)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (attempt == Pauses.Length || !Failures.IsOfConnection(failure))
                {
                    throw Failures.Storage(Database, failure);
                }
            }

            await PauseAsync(attempt, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The pause after a try that did not reach the server.</summary>
    public Task PauseAsync(int attempt, CancellationToken cancellationToken) =>
        Task.Delay(Pauses[Math.Min(attempt, Pauses.Length - 1)], _time, cancellationToken);

    public static async ValueTask<List<T>> ReadAllAsync<T>(NpgsqlDataReader reader, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        await _writers.DisposeAsync().ConfigureAwait(false);
        await _readers.DisposeAsync().ConfigureAwait(false);
        await _namers.DisposeAsync().ConfigureAwait(false);
        await _alone.DisposeAsync().ConfigureAwait(false);
    }

    private static NpgsqlConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(connectionString) { Enlist = false, IncludeErrorDetail = false, LogParameters = false };
            settings.SearchPath ??= Schema;
            settings.ApplicationName ??= "duplex";
            settings.MaxAutoPrepare = MostPrepared;
            settings.AutoPrepareMinUsages = 2;
            return settings;
        }
        catch (ArgumentException wrong)
        {
            throw new PostgresStorageException("The PostgreSQL connection string cannot be read; it is 'Host=…;Port=…;Database=…;Username=…;Password=…'.", wrong);
        }
    }

    private static NpgsqlDataSource Source(NpgsqlConnectionStringBuilder settings, int connections, string session) =>
        NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(settings.ConnectionString)
        {
            Pooling = true,

            // Nothing is left behind in a session: settings and locks are a transaction's.
            NoResetOnClose = true,
            MaxPoolSize = connections,
            Options = $"{PlansByKey} {settings.Options} {session}".Trim(),
        });

    private static string Milliseconds(TimeSpan span) => ((long)span.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
}
