using Duplex.Storage.Postgres.Connections;
using Duplex.Storage.Postgres.Feed;
using Duplex.Storage.Postgres.Statements;
using Npgsql;

namespace Duplex.Storage.Postgres.Units;

/// <summary>
/// The transaction of one unit of work. Writes wait until something is asked or the unit ends, and then go to the server
/// together; entries of the feed go last, when the unit holds every lock that it will ever hold.
/// </summary>
internal sealed class UnitSession(StateConnections connections, bool again) : IAsyncDisposable
{
    private readonly List<(Statement Statement, bool Returns, Refusal? Refusal, Action<NpgsqlDataReader>? Read)> _waiting = [];
    private readonly List<Statement> _entries = [];
    private readonly HashSet<UnitLock> _locks = [];
    private readonly List<long> _shared = [];
    private NpgsqlConnection? _connection;
    private NpgsqlTransaction? _transaction;
    private bool _wrote;

    /// <summary>What went wrong with the transaction, whatever the work made of it.</summary>
    public Exception? Failure { get; private set; }

    public TimeProvider Time => connections.Time;

    /// <inheritdoc cref="StateConnections.ReadLimit"/>
    public TimeSpan ReadLimit => connections.ReadLimit;

    /// <summary>True where the unit had entries of the feed.</summary>
    public bool Appended => _entries.Count > 0;

    /// <summary>The server's number of the transaction, once it has been handed everything.</summary>
    public long TransactionId { get; private set; }

    /// <summary>True where the work runs again after a conflict, and should keep to itself early what it may change.</summary>
    public bool Again => again;

    /// <summary>Takes a lock until the end of the transaction, before whatever is asked or written next.</summary>
    public void Lock(UnitLock subject)
    {
        if (!_locks.Add(subject))
        {
            return;
        }

        if (subject.Kind == LockKind.AdvisoryShared)
        {
            _shared.Add(subject.Number);
        }
        else
        {
            _waiting.Add((subject.Statement(), true, null, null));
        }
    }

    /// <summary>What the unit itself adds, or reads with a lock, is locked already.</summary>
    public void Owns(UnitLock subject) => _locks.Add(subject);

    public bool Holds(UnitLock subject) => _locks.Contains(subject);

    public void Write(Statement statement, Refusal? refusal = null)
    {
        _wrote = true;
        _waiting.Add((statement, false, refusal, null));
    }

    public void Append(Statement entry)
    {
        _wrote = true;
        _entries.Add(entry);
    }

    /// <summary>A question that writes as well.</summary>
    public void Writes() => _wrote = true;

    /// <summary>What is gathered by others until it must be on its way, before the unit asks something or ends; it asks and writes itself.</summary>
    public Func<CancellationToken, ValueTask>? Gathered { get; set; }

    /// <summary>A question that goes with the next one; what it answers is there when that is answered.</summary>
    public void AskAlong<T>(Query<T> query, List<T> answer) => _waiting.Add((query.Statement, true, null, row => answer.Add(query.Read(row))));

    /// <summary>What the caller is told in place of what the server said when it ended the transaction.</summary>
    public void FailAs(Exception failure) => Failure = failure;

    /// <summary>What the unit found does not hold any more: it is run again, whatever the work makes of it.</summary>
    public UnitConflictException Conflict(string sentence)
    {
        var conflict = new UnitConflictException(new PostgresStorageException(sentence), again: int.MaxValue);
        Failure ??= conflict;
        return conflict;
    }

    public async ValueTask<List<T>> AskAsync<T>(Query<T> query, CancellationToken cancellationToken)
    {
        try
        {
            await SendGatheredAsync(cancellationToken).ConfigureAwait(false);
            return await SendAsync(query, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            Failure ??= failure;
            throw;
        }
    }

    /// <summary>Sends what still waits, and commits. Nothing of it is kept where this throws, but see <see cref="CommitUnknownException"/>.</summary>
    public async ValueTask CommitAsync(CancellationToken cancellationToken)
    {
        if (!_wrote)
        {
            return;
        }

        await SendGatheredAsync(cancellationToken).ConfigureAwait(false);
        if (_entries.Count > 0)
        {
            _waiting.Add((FeedPositions.Enter(), true, null, null));
            _waiting.AddRange(_entries.Select(entry => (entry, false, (Refusal?)null, (Action<NpgsqlDataReader>?)null)));
        }

        TransactionId = (await SendAsync(new Statement("SELECT pg_current_xact_id()::text::bigint").Rows(row => row.GetInt64(0)), cancellationToken).ConfigureAwait(false))[0];
        try
        {
            // From here on a cancelled caller could not tell what was kept.
            await _transaction!.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception lost) when (Failures.IsOfConnection(lost) || lost is IOException or TimeoutException)
        {
            throw new CommitUnknownException(lost);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_transaction is not null)
        {
            // Rolls back what was not committed; a lost connection has done so itself.
            await _transaction.DisposeAsync().ConfigureAwait(false);
        }

        if (_connection is not null)
        {
            await _connection.DisposeAsync().ConfigureAwait(false);
        }
    }

    private ValueTask SendGatheredAsync(CancellationToken cancellationToken) => Gathered is { } send ? send(cancellationToken) : ValueTask.CompletedTask;

    private async ValueTask<List<T>> SendAsync<T>(Query<T> query, CancellationToken cancellationToken)
    {
        if (Failure is { } earlier)
        {
            throw new InvalidOperationException("The unit of work has failed already, and asks nothing more.", earlier);
        }

        if (_connection is null)
        {
            _connection = await connections.OpenWriterAsync(cancellationToken).ConfigureAwait(false);
            _transaction = await _connection.BeginTransactionAsync(System.Data.IsolationLevel.ReadCommitted, cancellationToken).ConfigureAwait(false);
        }

        if (_shared.Count > 0)
        {
            _shared.Sort();
            _waiting.Insert(0, (new Statement("SELECT pg_advisory_xact_lock_shared(key) FROM unnest($1) key").With([.. _shared]), true, null, null));
            _shared.Clear();
        }

        await using var batch = new NpgsqlBatch(_connection, _transaction);
        foreach (var (statement, _, _, _) in _waiting)
        {
            batch.BatchCommands.Add(statement.Command);
        }

        batch.BatchCommands.Add(query.Statement.Command);
        try
        {
            return await ReadAsync(batch, query, cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException refused) when (Failures.IsTaken(refused))
        {
            var sentence = _waiting.Find(one => one.Statement.Command == refused.BatchCommand).Refusal?.Sentence(0);
            throw new UnitConflictException(new InvalidOperationException(sentence ?? "A key is in the store already; look for it first.", refused), again: 1);
        }
        finally
        {
            _waiting.Clear();
        }
    }

    private async ValueTask<List<T>> ReadAsync<T>(NpgsqlBatch batch, Query<T> query, CancellationToken cancellationToken)
    {
        List<T> rows;
        await using (var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (var (_, returns, _, readOne) in _waiting)
            {
                if (returns)
                {
                    while (readOne is not null && await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                    {
                        readOne(reader);
                    }

                    await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
                }
            }

            rows = await StateConnections.ReadAllAsync(reader, query.Read, cancellationToken).ConfigureAwait(false);
        }

        foreach (var (statement, _, refusal, _) in _waiting)
        {
            if (refusal is not null && statement.Command.RecordsAffected != 1)
            {
                throw await RefusedAsync(refusal, cancellationToken).ConfigureAwait(false);
            }
        }

        return rows;
    }

    private async ValueTask<Exception> RefusedAsync(Refusal refusal, CancellationToken cancellationToken)
    {
        if (refusal.Present is not { } present)
        {
            return new InvalidOperationException(refusal.Sentence(0));
        }

        _waiting.Clear();
        var found = await SendAsync(present, cancellationToken).ConfigureAwait(false);
        return new UnitConflictException(new InvalidOperationException(refusal.Sentence(found.Count == 0 ? 0 : found[0])), again: 1);
    }
}
