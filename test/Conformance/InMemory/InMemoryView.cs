namespace Duplex.Conformance.InMemory;

/// <summary>What readers see of a state store: what is durable.</summary>
internal sealed class InMemoryView(SimulatedDisk disk, SimulatedFile<StateImage> file, int crashesAtOpen)
{
    public ValueTask<T> Read<T>(string port, Func<StateImage, T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (disk.Gate)
        {
            var fault = disk.Enter(port, crashesAtOpen);
            var value = read(file.Durable);
            disk.Leave(port, fault);
            return new(value);
        }
    }

    /// <summary>Completes at once when the durable image is as wanted, else when more has become durable.</summary>
    public ValueTask WaitAsync(Func<StateImage, bool> wanted, CancellationToken cancellationToken)
    {
        lock (disk.Gate)
        {
            disk.ThrowIfDead(crashesAtOpen);
            return wanted(file.Durable) ? ValueTask.CompletedTask : file.ArrivalAsync(cancellationToken);
        }
    }
}
