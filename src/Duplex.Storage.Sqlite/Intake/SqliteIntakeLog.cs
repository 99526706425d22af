using System.Runtime.CompilerServices;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Migrations;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.Reading;
using Duplex.Storage.Sqlite.Writing;

namespace Duplex.Storage.Sqlite.Intake;

/// <summary>The intake log in one SQLite file. One process at a time may have it open.</summary>
public sealed class SqliteIntakeLog : IIntakeLog, IAsyncDisposable
{
    private const int RefusedInFlight = 1_024;
    private static readonly TimeSpan ReadLimit = TimeSpan.FromSeconds(2);


    private readonly Database _database;
    private readonly IPayloadSealer _sealer;
    private readonly TimeProvider _time;
    private readonly SqliteIntakeLogOptions _options;
    private readonly ReaderPool _readers;
    private readonly IntakeWriter _target;
    private readonly GroupCommitWriter _writer;
    private readonly SendersFirst _senders;
    private readonly CancellationTokenSource _closed = new();
    private int _consuming;

    private SqliteIntakeLog(Database database, IPayloadSealer sealer, TimeProvider time, SqliteIntakeLogOptions options)
    {
        _database = database;
        _sealer = sealer;
        _time = time;
        _options = options;
        _readers = new ReaderPool(database.Path, ReadLimit, kept: 1);
        _target = new IntakeWriter(database, options, time);
        _writer = new GroupCommitWriter("intake writer", database, _target, new Checkpointer(database, options.CheckpointPages), time);
        _senders = new SendersFirst(_writer, time);
        _writer.Start();
    }

    /// <summary>Opens the log, creating or migrating the file.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="options">Null: the defaults.</param>
    /// <exception cref="SqliteStorageException">The file cannot be opened, or is of a newer schema.</exception>
    public static async ValueTask<SqliteIntakeLog> OpenAsync(
        string path,
        IPayloadSealer sealer,
        TimeProvider time,
        SqliteIntakeLogOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sealer);
        ArgumentNullException.ThrowIfNull(time);
        return await Task.Run(
            () =>
            {
                var database = Database.OpenWriter(path);
                try
                {
                    SchemaMigrations.Apply(database, "Intake", time);
                    if (options?.MaxFileBytes is { } limit)
                    {
                        database.LimitSize(limit);
                    }

                    return new SqliteIntakeLog(database, sealer, time, options ?? new SqliteIntakeLogOptions());
                }
                catch
                {
                    database.Dispose();
                    throw;
                }
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Syncs that appends and acknowledgements have cost so far.</summary>
    public long Commits => _writer.Commits;

    /// <summary>Checkpoints so far; each costs a few syncs more.</summary>
    public long Checkpoints => _writer.Checkpoints;

    /// <inheritdoc/>
    public ValueTask<IntakeReceipt> AppendAsync(IntakeEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        cancellationToken.ThrowIfCancellationRequested();

        // The sender's buffer is free again when this returns, and the consumer reads the entry later.
        var payload = entry.Payload;
        if (entry.Refusal is not null && payload.Length > _options.RefusedPayloadBytes)
        {
            payload = payload[.._options.RefusedPayloadBytes];
        }

        var kept = entry with { Payload = payload.ToArray() };
        var job = new AppendJob(_target, kept, _sealer.Seal(kept.Payload));
        var early = entry.Refusal is not null && _writer.Waiting < RefusedInFlight;
        _writer.Enqueue(job);
        return early
            ? new ValueTask<IntakeReceipt>(new IntakeReceipt(IntakeOutcome.New, entry.Id, entry.ReceivedAt))
            : job.Completion;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<IReadOnlyList<IntakeRecord>> ConsumeAsync(int maxBatch, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxBatch);
        if (Interlocked.Exchange(ref _consuming, 1) == 1)
        {
            throw new InvalidOperationException("The intake log has a consumer already; end that one first.");
        }

        try
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _closed.Token);
            await FlushAsync().ConfigureAwait(false);
            var after = 0L;
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                ObjectDisposedException.ThrowIf(_closed.IsCancellationRequested, this);
                var batch = _target.Tail.Take(after, maxBatch, out var inFile, out var arrival);
                if (batch.Count == 0 && inFile > after)
                {
                    batch = _readers.Read((reader, range) => IntakeRows.Read(reader, _sealer, range.after, range.inFile, maxBatch), (after, inFile), cancellationToken);
                    after = batch.Count == 0 ? inFile : after;
                }
                else if (batch.Count == 0)
                {
                    await arrival.WaitAsync(either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                }

                if (batch.Count > 0)
                {
                    after = batch[^1].Sequence;
                    var handed = _time.GetTimestamp();
                    yield return batch;
                    await _senders.GoFirstAsync(handed, isFull: batch.Count == maxBatch, either.Token).ConfigureAwait(false);
                }
            }
        }
        finally
        {
            Volatile.Write(ref _consuming, 0);
        }
    }

    /// <inheritdoc/>
    public ValueTask AcknowledgeAsync(IReadOnlyList<long> sequences, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sequences);
        cancellationToken.ThrowIfCancellationRequested();
        if (_target.Acknowledgements.Add(sequences))
        {
            _writer.Nudge();
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Ends after what was taken is on the disk; then the log can be opened again.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_closed.IsCancellationRequested)
        {
            return;
        }

        await _closed.CancelAsync().ConfigureAwait(false);
        await _writer.DisposeAsync().ConfigureAwait(false);
        _readers.Dispose();
        _database.Dispose();
        _closed.Dispose();
    }

    /// <summary>Completes when all that was appended and acknowledged before is on the disk.</summary>
    private async ValueTask FlushAsync()
    {
        var job = new FlushJob(_target);
        _writer.Enqueue(job);
        await job.Completion.ConfigureAwait(false);
    }
}
