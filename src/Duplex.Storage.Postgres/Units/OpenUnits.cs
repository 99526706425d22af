namespace Duplex.Storage.Postgres.Units;

/// <summary>Counts the units that run, so that the store closes after them.</summary>
internal sealed class OpenUnits
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    // One more than units run, until the store closes.
    private int _count = 1;

    public async ValueTask<T> RunAsync<T>(ValueTask<T> unit)
    {
        Interlocked.Increment(ref _count);
        try
        {
            return await unit.ConfigureAwait(false);
        }
        finally
        {
            Leave();
        }
    }

    public Task EndAsync()
    {
        Leave();
        return _ended.Task;
    }

    private void Leave()
    {
        if (Interlocked.Decrement(ref _count) == 0)
        {
            _ended.TrySetResult();
        }
    }
}
