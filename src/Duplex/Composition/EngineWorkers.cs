using Duplex.Engine.Deliveries;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Loops;

namespace Duplex.Composition;

/// <summary>The four workers that run as long as the program does.</summary>
internal sealed class EngineWorkers(
    IntakeDispatcher intake,
    DeliveryDispatcher deliveries,
    LoopReactor loops,
    DeadlineWatch deadlines,
    IWorkScheduler scheduler) : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private Task _running = Task.CompletedTask;

    public void Start()
    {
        var token = _stopping.Token;
        _running = Task.WhenAll(
            scheduler.Start(() => intake.RunAsync(token)),
            scheduler.Start(() => deliveries.RunAsync(token)),
            scheduler.Start(() => loops.RunAsync(token)),
            scheduler.Start(() => deadlines.RunAsync(token)));
    }

    /// <summary>Ends the workers; what was on its way lies durable in the store and goes on after the next start.</summary>
    public async Task StopAsync(CancellationToken hard)
    {
        await _stopping.CancelAsync();
        await _running.WaitAsync(hard).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
    }

    public void Dispose() => _stopping.Dispose();
}
