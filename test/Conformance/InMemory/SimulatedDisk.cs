namespace Duplex.Conformance.InMemory;

/// <summary>
/// A disk that keeps what was synced and may lose the rest when the program on it crashes. Stores are opened on it by name
/// and found again after <see cref="Crash"/>. No threads, no timers: what it delays is released by its owner.
/// </summary>
public sealed class SimulatedDisk
{
    private readonly Dictionary<string, SimulatedFile> _files = [];
    private long _calls;

    /// <summary>Decides what happens to each port call; null: all succeed.</summary>
    public Func<PortCall, Fault>? Faults { get; set; }

    /// <summary>A planted fault: appends and commits say that they are durable before they are.</summary>
    public bool AcknowledgeBeforeSync { get; set; }

    /// <summary>While true, nothing becomes durable; set back, all that waits does.</summary>
    public bool HoldSyncs
    {
        get;
        set
        {
            field = value;
            if (!value)
            {
                ReleaseSyncs();
            }
        }
    }

    /// <summary>Awaited before each sync has its effect: a delay in the simulation's own time. Null: none.</summary>
    public Func<ValueTask>? BeforeSync { get; set; }

    /// <summary>Syncs that had an effect so far.</summary>
    public long Syncs { get; internal set; }

    /// <summary>How often the program on it has crashed.</summary>
    public int Crashes { get; private set; }

    /// <summary>Serialises callers, where there are several threads; a simulation has one.</summary>
    internal object Gate { get; } = new();

    /// <summary>Makes durable what waits for it now.</summary>
    public void ReleaseSyncs()
    {
        lock (Gate)
        {
            foreach (var file in _files.Values)
            {
                file.Release();
            }
        }
    }

    /// <summary>
    /// Kills the program: each file is back at what was synced. Stores that were open throw
    /// <see cref="SimulatedCrashException"/> from now on, also to whoever waits for them.
    /// </summary>
    /// <param name="survivors">
    /// Given how many unsynced commits a file has, says how many of them reached the disk all the same; null: none.
    /// </param>
    public void Crash(Func<int, int>? survivors = null)
    {
        lock (Gate)
        {
            Crashes++;
            foreach (var file in _files.Values)
            {
                file.Crash(survivors);
            }
        }
    }

    internal SimulatedFile<TImage> Open<TImage>(string name, TImage empty)
        where TImage : class
    {
        lock (Gate)
        {
            if (!_files.TryGetValue(name, out var file))
            {
                file = new SimulatedFile<TImage>(this, empty);
                _files.Add(name, file);
            }

            return (SimulatedFile<TImage>)file;
        }
    }

    /// <summary>A port call begins. Returns what must happen when it ends.</summary>
    internal Fault Enter(string port, int crashesAtOpen)
    {
        ThrowIfDead(crashesAtOpen);
        var fault = Faults?.Invoke(new PortCall(port, ++_calls)) ?? Fault.None;
        switch (fault)
        {
            case Fault.FailBefore:
                throw new SimulatedDiskException($"{port}: the simulated disk failed before the call.");
            case Fault.CrashBefore:
                Crash();
                throw new SimulatedCrashException();
            default:
                return fault;
        }
    }

    /// <summary>A port call has done its work.</summary>
    internal void Leave(string port, Fault fault)
    {
        switch (fault)
        {
            case Fault.FailAfter:
                throw new SimulatedDiskException($"{port}: the simulated disk failed after the call.");
            case Fault.CrashAfter:
                Crash();
                throw new SimulatedCrashException();
        }
    }

    internal void ThrowIfDead(int crashesAtOpen)
    {
        if (crashesAtOpen != Crashes)
        {
            throw new SimulatedCrashException();
        }
    }
}
