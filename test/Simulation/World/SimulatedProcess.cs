using Duplex.Engine.Dispatch;

namespace Duplex.Simulation.World;

/// <summary>Something that runs in the simulated world and can be killed: then nothing of it ever runs again.</summary>
public sealed class SimulatedProcess(SimulationLoop loop) : SynchronizationContext, IWorkScheduler
{
    public bool IsAlive { get; private set; } = true;

    /// <summary>The first exception that nobody handled.</summary>
    public Exception? Fault { get; private set; }

    public override void Post(SendOrPostCallback d, object? state) => loop.Enqueue(this, d, state);

    public override void Send(SendOrPostCallback d, object? state) =>
        throw new NotSupportedException("Nothing may block in a simulated world.");

    public override SynchronizationContext CreateCopy() => this;

    public void Kill()
    {
        IsAlive = false;
        loop.Forget(this);
    }

    public Task Start(Func<Task> work)
    {
        var done = new TaskCompletionSource();
        Post(_ => _ = RunAsync(work, done), null);
        return done.Task;
    }

    private async Task RunAsync(Func<Task> work, TaskCompletionSource done)
    {
        try
        {
            await work();
        }
        catch (OperationCanceledException)
        {
            // Stopped, as a process may be.
            done.TrySetCanceled();
            return;
        }
        catch (Exception fault)
        {
            Fault ??= fault;
        }

        done.TrySetResult();
    }
}
