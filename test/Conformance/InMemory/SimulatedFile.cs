namespace Duplex.Conformance.InMemory;

internal abstract class SimulatedFile
{
    public abstract void Release();

    public abstract void Crash(Func<int, int>? survivors);
}

/// <summary>An image that is replaced as a whole by each commit, and the newest one that is on the disk.</summary>
internal sealed class SimulatedFile<TImage>(SimulatedDisk disk, TImage empty) : SimulatedFile
    where TImage : class
{
    private readonly List<TImage> _unsynced = [];
    private readonly List<(long Commit, TaskCompletionSource Done)> _waiting = [];
    private readonly List<TaskCompletionSource> _arrivals = [];
    private long _synced;

    /// <summary>With all commits.</summary>
    public TImage Current => _unsynced.Count == 0 ? Durable : _unsynced[^1];

    /// <summary>As a restart would find it.</summary>
    public TImage Durable { get; private set; } = empty;

    private long Written => _synced + _unsynced.Count;

    public void Commit(TImage image) => _unsynced.Add(image);

    /// <summary>Completes when what is committed now is durable. Called under the disk's gate.</summary>
    public ValueTask SyncAsync()
    {
        var commit = Written;
        if (disk.BeforeSync is { } before)
        {
            return SyncAfterAsync(before(), commit, disk.Crashes);
        }

        return SyncUpTo(commit);
    }

    /// <summary>Completes when more has become durable.</summary>
    public async ValueTask ArrivalAsync(CancellationToken cancellationToken)
    {
        var arrival = NewSignal();
        await using var registration = cancellationToken.UnsafeRegister(static (state, token) => ((TaskCompletionSource)state!).TrySetCanceled(token), arrival);
        _arrivals.Add(arrival);
        await arrival.Task;
    }

    public override void Release() => MakeDurable(_unsynced.Count);

    public override void Crash(Func<int, int>? survivors)
    {
        if (survivors is not null)
        {
            MakeDurable(Math.Clamp(survivors(_unsynced.Count), 0, _unsynced.Count), silently: true);
        }

        _unsynced.Clear();
        Fail(_waiting.Select(waiting => waiting.Done));
        Fail(_arrivals);
        _waiting.Clear();
        _arrivals.Clear();
    }

    private static void Fail(IEnumerable<TaskCompletionSource> waiting)
    {
        foreach (var done in waiting)
        {
            done.TrySetException(new SimulatedCrashException());
            _ = done.Task.Exception;
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async ValueTask SyncAfterAsync(ValueTask before, long commit, int crashes)
    {
        await before;
        ValueTask synced;
        lock (disk.Gate)
        {
            disk.ThrowIfDead(crashes);
            synced = SyncUpTo(commit);
        }

        await synced;
    }

    private ValueTask SyncUpTo(long commit)
    {
        if (commit <= _synced)
        {
            return ValueTask.CompletedTask;
        }

        if (!disk.HoldSyncs)
        {
            MakeDurable((int)(commit - _synced));
            return ValueTask.CompletedTask;
        }

        var done = NewSignal();
        _waiting.Add((commit, done));
        return new ValueTask(done.Task);
    }

    private void MakeDurable(int commits, bool silently = false)
    {
        if (commits <= 0)
        {
            return;
        }

        Durable = _unsynced[commits - 1];
        _unsynced.RemoveRange(0, commits);
        _synced += commits;
        disk.Syncs++;
        if (silently)
        {
            return;
        }

        foreach (var (commit, done) in _waiting)
        {
            if (commit <= _synced)
            {
                done.TrySetResult();
            }
        }

        _waiting.RemoveAll(waiting => waiting.Commit <= _synced);
        foreach (var arrival in _arrivals)
        {
            arrival.TrySetResult();
        }

        _arrivals.Clear();
    }
}
