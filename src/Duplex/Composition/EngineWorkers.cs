using Duplex.Engine.Deliveries;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;
using Duplex.Subscriptions;

namespace Duplex.Composition;

/// <summary>The workers that run as long as the program does.</summary>
internal sealed class EngineWorkers(
    IntakeDispatcher intake,
    DeliveryDispatcher deliveries,
    IEnumerable<IFeedReaction> reactions,
    IStateStore store,
    IIdSource ids,
    TimeProvider time,
    ILoggerFactory logs,
    DeadlineWatch deadlines,
    IEnumerable<SubscriptionDispatcher> subscriptions,
    IWorkScheduler scheduler) : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private Task _running = Task.CompletedTask;

    public void Start()
    {
        var token = _stopping.Token;
        var reactors = reactions.Select(reaction => new FeedReactor(reaction, store, ids, time, logs.CreateLogger<FeedReactor>()));
        _running = Task.WhenAll(
        [
            scheduler.Start(() => intake.RunAsync(token)),
            scheduler.Start(() => deliveries.RunAsync(token)),
            scheduler.Start(() => deadlines.RunAsync(token)),
            .. subscriptions.Select(dispatcher => scheduler.Start(() => dispatcher.RunAsync(token))),
            .. reactors.Select(reactor => scheduler.Start(() => reactor.RunAsync(token))),
        ]);
    }

    /// <summary>Ends the workers; what was on its way lies durable in the store and goes on after the next start.</summary>
    public async Task StopAsync(CancellationToken hard)
    {
        await _stopping.CancelAsync();
        await _running.WaitAsync(hard).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
    }

    public void Dispose() => _stopping.Dispose();
}
