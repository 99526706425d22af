using Duplex.Engine.Deliveries;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Tests.Facade;
using Microsoft.Extensions.Logging.Abstractions;

namespace Duplex.Tests.Deliveries;

/// <summary>Dispatches the deliveries of a running Duplex to one connector, one attempt at a time.</summary>
internal sealed class DispatchOfTest(RunningDuplex duplex, IConnector connector)
    : IDestinationCatalog, IReadBackRuleCatalog, IObservationRecorder, IJitter, IWorkScheduler, IIdSource
{
    private TaskCompletionSource _attempted = new();

    public DeliveryPolicy Policy { get; } = new();

    /// <summary>Runs until one attempt has ended.</summary>
    public async Task AttemptAsync()
    {
        _attempted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var stop = new CancellationTokenSource();
        var ledger = new DeliveryLedger(duplex.Store, this, new KeyedHash(new byte[32]), this, duplex.Time);
        var result = new SendResult(ledger, this);
        var attempt = new DeliveryAttempt(new SendParts(ledger, result, this), new FindParts(ledger, result, this), new ProveParts(ledger, this, this));
        var dispatcher = new DeliveryDispatcher(
            duplex.Store, this, attempt, ledger, this, duplex.Time, NullLogger<DeliveryDispatcher>.Instance);
        var running = dispatcher.RunAsync(stop.Token);
        await _attempted.Task;
        await stop.CancelAsync();
        await running;
    }

    public Destination Find(ConnectionKey connection) => new(connector, Policy);

    public IReadBackRule? Find(ConnectionKey connection, string resourceType, string purpose) => null;

    public ValueTask RecordAsync(IUnitOfWork unit, Delivery delivery, ObservedPart observed, string patient, ExchangeId source, Instant at) =>
        ValueTask.CompletedTask;

    public double Next() => 1;

    public async Task Start(Func<Task> work)
    {
        await work();
        _attempted.TrySetResult();
    }

    public Guid NewId() => Guid.CreateVersion7();
}
