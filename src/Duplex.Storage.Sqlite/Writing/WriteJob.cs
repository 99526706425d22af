using System.Threading.Tasks.Sources;

namespace Duplex.Storage.Sqlite.Writing;

/// <summary>One piece of work for a writer thread.</summary>
internal abstract class WriteJob
{
    /// <summary>The exception that ended it, once it has failed.</summary>
    public Exception? Failure { get; set; }

    /// <summary>True: the jobs of a transaction are completed one after the other by one work item of the pool, so that no continuation may take long.</summary>
    public virtual bool CompletesInTurn => false;

    /// <summary>Runs on the writer thread within a transaction. May run again after everything was rolled back.</summary>
    public abstract void Run();

    /// <summary>What <see cref="Run"/> did is durable.</summary>
    public abstract void Complete();

    /// <summary>What <see cref="Run"/> did is gone.</summary>
    public abstract void Fail(Exception failure);
}

/// <summary>A job with a result that one caller awaits; its continuation never runs on the writer thread.</summary>
internal abstract class WriteJob<T> : WriteJob, IValueTaskSource<T>
{
    private ManualResetValueTaskSourceCore<T> _completion;

    protected WriteJob() => _completion.RunContinuationsAsynchronously = !CompletesInTurn;

    public ValueTask<T> Completion => new(this, _completion.Version);

    protected T? Result { get; set; }

    public override void Complete() => _completion.SetResult(Result!);

    public override void Fail(Exception failure) => _completion.SetException(failure);

    public T GetResult(short token) => _completion.GetResult(token);

    public ValueTaskSourceStatus GetStatus(short token) => _completion.GetStatus(token);

    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _completion.OnCompleted(continuation, state, token, flags);
}
