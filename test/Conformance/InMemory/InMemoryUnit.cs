using Duplex.Chart;
using Duplex.Chart.Subscriptions;
using Duplex.Chart.Bulk;
using Duplex.Engine.Audit;
using Duplex.Engine.Correlations;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.InMemory;

/// <summary>A unit of work: an image that replaces the file's when all went well. One file per port that it offers.</summary>
internal sealed partial class InMemoryUnit(SimulatedDisk disk, StateImage image, IPayloadSealer sealer, int crashesAtOpen) : IUnitOfWork
{
    private bool _closed;

    public StateImage Image { get; private set; } = image;

    public IExchangeStore Exchanges => this;

    public IIdempotencyStore Idempotency => this;

    public IFeedStore Feed => this;

    public IDeliveryStore Deliveries => this;

    public ILoopStore Loops => this;

    public IHoldStore Holds => this;

    public IAuditStore Audit => this;

    public ICorrelationStore Correlations => this;

    public TStore Join<TStore>()
        where TStore : class => typeof(TStore) == typeof(IChartStore) || typeof(TStore) == typeof(ISubscriptionStore) || typeof(TStore) == typeof(IBulkJobStore)
        ? (TStore)(object)this
        : throw new InvalidOperationException($"This store holds no {typeof(TStore).Name}; it can be joined by {nameof(IChartStore)}, {nameof(ISubscriptionStore)} and {nameof(IBulkJobStore)}.");

    public void Close() => _closed = true;

    private ValueTask<T> Read<T>(string port, Func<StateImage, T> read)
    {
        var fault = Enter(port);
        var value = read(Image);
        disk.Leave(port, fault);
        return new(value);
    }

    private ValueTask Write(string port, Func<StateImage, StateImage> write)
    {
        var fault = Enter(port);
        Image = write(Image);
        disk.Leave(port, fault);
        return ValueTask.CompletedTask;
    }

    private Fault Enter(string port) => _closed
        ? throw new InvalidOperationException("The unit of work is over; it may be used only inside the work that was handed to CommitAsync.")
        : disk.Enter(port, crashesAtOpen);

    private SealedPayload Seal(ReadOnlyMemory<byte> payload) => payload.IsEmpty ? default : sealer.Seal(payload.ToArray());
}

/// <summary>Opens what a store has sealed.</summary>
internal static class SealedPayloads
{
    public static ReadOnlyMemory<byte> OpenOrEmpty(this IPayloadSealer sealer, SealedPayload payload) =>
        payload.KeyId is null ? default : sealer.Open(payload);
}
