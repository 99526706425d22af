using Duplex.Storage.Sqlite.Native;
using SQLitePCL;

namespace Duplex.Storage.Sqlite.Writing;

/// <summary>
/// The one thread that writes a store file. It takes all waiting jobs, runs them in one transaction, syncs once, and only
/// then completes them: the more callers wait, the fewer syncs each of them costs.
/// </summary>
internal sealed class GroupCommitWriter : IAsyncDisposable
{
    private const int MaxJobs = 512;
    private static readonly TimeSpan MaxTransaction = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan IdleDelay = TimeSpan.FromMilliseconds(50);

    /// <summary>A fraction of what a sync takes.</summary>
    private static readonly TimeSpan CompanyTime = TimeSpan.FromMicroseconds(200);

    private readonly object _gate = new();
    private readonly Database _database;
    private readonly IWriteTarget _target;
    private readonly Checkpointer _checkpointer;
    private readonly TimeProvider _time;
    private readonly TimeSpan _gather;
    private readonly Thread _thread;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Statement _begin;
    private readonly Statement _commit;
    private readonly Statement _rollback;
    private readonly Statement _savepoint;
    private readonly Statement _release;
    private readonly Statement _rollbackTo;
    private List<WriteJob> _waiting = [];
    private List<WriteJob> _taken = [];
    private volatile int _lastTogether;
    private bool _closing;
    private bool _lastTaken;
    private Exception? _broken;

    /// <param name="gather">How long the first waiting job waits for others to share its sync.</param>
    public GroupCommitWriter(string name, Database database, IWriteTarget target, Checkpointer checkpointer, TimeProvider time, TimeSpan gather = default)
    {
        _database = database;
        _target = target;
        _checkpointer = checkpointer;
        _time = time;
        _gather = gather;
        _begin = database.Prepare("BEGIN IMMEDIATE");
        _commit = database.Prepare("COMMIT");
        _rollback = database.Prepare("ROLLBACK");
        _savepoint = database.Prepare("SAVEPOINT job");
        _release = database.Prepare("RELEASE job");
        _rollbackTo = database.Prepare("ROLLBACK TO job");
        _thread = new Thread(Loop) { Name = name, IsBackground = true };
    }

    /// <summary>True on the writer's own thread.</summary>
    public bool IsCurrent => Environment.CurrentManagedThreadId == _thread.ManagedThreadId;

    /// <summary>Transactions committed so far: each cost one sync.</summary>
    public long Commits { get; private set; }

    /// <summary>Checkpoints begun so far: each cost a few syncs more.</summary>
    public long Checkpoints => _checkpointer.Begun;

    /// <summary>Jobs that were taken together last.</summary>
    public int LastTogether => _lastTogether;

    /// <summary>Jobs that wait for the writer.</summary>
    public int Waiting
    {
        get
        {
            lock (_gate)
            {
                return _waiting.Count;
            }
        }
    }

    public void Start() => _thread.Start();

    public void Enqueue(WriteJob job)
    {
        lock (_gate)
        {
            ThrowIfUnusable();
            _waiting.Add(job);
            if (_waiting.Count == 1)
            {
                Monitor.Pulse(_gate);
            }
        }
    }

    /// <summary>Makes a waiting writer look at the target's deferred work again.</summary>
    public void Nudge()
    {
        lock (_gate)
        {
            ThrowIfUnusable();
            Monitor.Pulse(_gate);
        }
    }

    /// <summary>Runs what was taken, syncs, and ends the thread. Later jobs are refused.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            _closing = true;
            Monitor.Pulse(_gate);
        }

        await _ended.Task.ConfigureAwait(false);
    }

    private void ThrowIfUnusable()
    {
        ObjectDisposedException.ThrowIf(_closing, _thread.Name!);
        if (_broken is not null)
        {
            throw new SqliteStorageException($"{_database.Path}: an earlier write did not reach the disk, so nothing more is written until the program is restarted and the disk checked.", _broken);
        }
    }

    private void Loop()
    {
        try
        {
            while (Take())
            {
                _lastTogether = _taken.Count;
                RunTaken();
                AwaitCompany();
                _taken.Clear();
            }

            _checkpointer.Dispose();
            _ended.SetResult();
        }
        catch (Exception failure)
        {
            _ended.SetException(failure);
            throw;
        }
    }

    /// <summary>
    /// Callers whose jobs were done together come again together, a moment apart. Without this moment the first of them would
    /// have a sync of its own, and the others would wait for that and then for theirs.
    /// </summary>
    private void AwaitCompany()
    {
        if (_lastTogether <= 1)
        {
            return;
        }

        var start = _time.GetTimestamp();
        while (Waiting < _lastTogether && _time.GetElapsedTime(start) < CompanyTime)
        {
            Thread.Yield();
        }
    }

    /// <summary>Waits for jobs, or for an idle moment with deferred work. False once the writer is closing and all is done.</summary>
    private bool Take()
    {
        lock (_gate)
        {
            while (_waiting.Count == 0)
            {
                var deferred = _target.HasDeferredWork && _broken is null;
                if (_closing)
                {
                    deferred &= !_lastTaken;
                    _lastTaken = true;
                    return deferred;
                }

                if (!deferred)
                {
                    Monitor.Wait(_gate);
                }
                else if (!Monitor.Wait(_gate, IdleDelay))
                {
                    break;
                }
            }

            if (_gather > TimeSpan.Zero && _waiting.Count > 0 && !_closing)
            {
                Monitor.Wait(_gate, _gather);
            }

            (_waiting, _taken) = (_taken, _waiting);
            return true;
        }
    }

    private void RunTaken()
    {
        if (_taken.Count == 0)
        {
            Transact(0, 0, idle: true);
            return;
        }

        var done = 0;
        while (done < _taken.Count)
        {
            done = Transact(done, _taken.Count, idle: false);
        }
    }

    /// <summary>Runs jobs from an index in one transaction and returns the index of the first that was not run.</summary>
    private int Transact(int from, int to, bool idle)
    {
        var next = from;
        Exception? failure = null;
        try
        {
            if (_broken is not null)
            {
                throw new SqliteStorageException($"{_database.Path}: an earlier write did not reach the disk.", _broken);
            }

            _begin.Execute();
            _target.Begin();
            var start = _time.GetTimestamp();
            do
            {
                if (next < to)
                {
                    RunJob(_taken[next++]);
                }
            }
            while (next < to && next - from < MaxJobs && _time.GetElapsedTime(start) < MaxTransaction);

            _target.BeforeCommit(idle);
            _commit.Execute();
            Commits++;
        }
        catch (Exception caught)
        {
            failure = caught;
            RollBack(caught);
        }

        if (failure is not null && next - from > 1 && !_target.UsesSavepoints && _broken is null)
        {
            for (var alone = from; alone < next; alone++)
            {
                Transact(alone, alone + 1, idle: false);
            }

            return next;
        }

        if (failure is null)
        {
            _target.Committed();
            if (_target.HasErased)
            {
                _checkpointer.AfterErasure();
            }
        }

        Finish(from, next, failure);

        // A transaction that could not begin has run no job: those that wait fail with it.
        if (failure is not null && next == from)
        {
            Finish(next, to, failure);
            next = to;
        }

        _checkpointer.AfterCommit();
        return next;
    }

    private void RunJob(WriteJob job)
    {
        job.Failure = null;
        if (!_target.UsesSavepoints)
        {
            job.Run();
            return;
        }

        _savepoint.Execute();
        try
        {
            job.Run();
        }
        catch (Exception failure) when (_database.InTransaction)
        {
            job.Failure = failure;
            _rollbackTo.Execute();
        }

        _release.Execute();
    }

    /// <summary>Completes the taken jobs of a range. Those that go in turn outlive this round, so they get a list of their own.</summary>
    private void Finish(int from, int to, Exception? failure)
    {
        List<WriteJob>? inTurn = null;
        for (var index = from; index < to; index++)
        {
            var job = _taken[index];
            if (job.CompletesInTurn)
            {
                (inTurn ??= new(to - index)).Add(job);
            }
            else
            {
                Finish(job, failure);
            }
        }

        if (inTurn is not null)
        {
            ThreadPool.UnsafeQueueUserWorkItem(new JobsInTurn(inTurn, failure), preferLocal: false);
        }
    }

    private static void Finish(WriteJob job, Exception? failure)
    {
        if ((job.Failure ?? failure) is { } reason)
        {
            job.Fail(reason);
        }
        else
        {
            job.Complete();
        }
    }

    private void RollBack(Exception failure)
    {
        // A failed sync may have dropped pages that the kernel then calls clean: nothing after it can be trusted.
        if (failure is SqliteStorageException { Code: var code } && (code & 0xff) == raw.SQLITE_IOERR)
        {
            lock (_gate)
            {
                _broken = failure;
            }
        }

        if (_database.InTransaction)
        {
            try
            {
                _rollback.Execute();
            }
            catch (SqliteStorageException second)
            {
                lock (_gate)
                {
                    _broken ??= second;
                }
            }
        }

        _target.RolledBack();
    }

    private sealed class JobsInTurn(List<WriteJob> jobs, Exception? failure) : IThreadPoolWorkItem
    {
        public void Execute()
        {
            foreach (var job in jobs)
            {
                Finish(job, failure);
            }
        }
    }
}
