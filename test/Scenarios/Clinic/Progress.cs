namespace Duplex.Scenarios.Clinic;

/// <summary>Counts what was acknowledged, and wakes up who waits for a count.</summary>
internal sealed class Progress
{
    private readonly Lock _lock = new();
    private readonly List<(int At, TaskCompletionSource Reached)> _waiting = [];
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public void Add()
    {
        lock (_lock)
        {
            _count++;
            foreach (var (_, reached) in _waiting.FindAll(one => one.At <= _count))
            {
                reached.TrySetResult();
            }

            _waiting.RemoveAll(one => one.At <= _count);
        }
    }

    public async Task UntilAsync(int count, CancellationToken cancellationToken)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            if (_count >= count)
            {
                return;
            }

            _waiting.Add((count, reached));
        }

        await reached.Task.WaitAsync(cancellationToken);
    }
}
