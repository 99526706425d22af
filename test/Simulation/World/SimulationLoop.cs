namespace Duplex.Simulation.World;

/// <summary>
/// One thread on which everything of a simulated world runs: continuations in an order that the seed decides, and time
/// that moves only when nothing is left to do.
/// </summary>
public sealed class SimulationLoop(int seed)
{
    private readonly List<(SimulatedProcess Process, SendOrPostCallback Callback, object? State)> _ready = [];
    private readonly Thread _thread = Thread.CurrentThread;
    private string? _strayed;

    public Random Chance { get; } = new(seed);

    public SimulatedTime Time { get; } = new();

    /// <summary>Turns taken: a world that never rests is a bug.</summary>
    public long Turns { get; private set; }

    public long MostTurns { get; set; } = 300_000;

    internal void Enqueue(SimulatedProcess process, SendOrPostCallback callback, object? state)
    {
        if (Thread.CurrentThread != _thread)
        {
            _strayed ??= Environment.StackTrace;
            return;
        }

        if (process.IsAlive)
        {
            _ready.Add((process, callback, state));
        }
    }

    internal void Forget(SimulatedProcess process) => _ready.RemoveAll(item => item.Process == process);

    /// <summary>Runs until the condition holds, nothing is left to do, or the time is up.</summary>
    public void Run(TimeSpan limit, Func<bool> done)
    {
        var end = Time.GetUtcNow() + limit;
        var before = SynchronizationContext.Current;
        try
        {
            while (!done())
            {
                if (_ready.Count > 0)
                {
                    RunOne();
                }
                else if (!Time.AdvanceToNext(end))
                {
                    break;
                }
            }
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }

        if (_strayed is not null)
        {
            throw new InvalidOperationException("A continuation left the simulated scheduler: " + _strayed);
        }
    }

    private void RunOne()
    {
        if (++Turns > MostTurns)
        {
            throw new InvalidOperationException($"The world does not come to rest: {Time.GetUtcNow():O}.");
        }

        var index = Chance.Next(_ready.Count);
        var (process, callback, state) = _ready[index];
        _ready.RemoveAt(index);
        SynchronizationContext.SetSynchronizationContext(process);
        callback(state);
    }
}
