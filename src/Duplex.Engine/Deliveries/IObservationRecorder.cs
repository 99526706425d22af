using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Engine.Deliveries;

/// <summary>Keeps what a counterparty showed when it was read back. Implemented by the chart.</summary>
public interface IObservationRecorder
{
    ValueTask RecordAsync(IUnitOfWork unit, Delivery delivery, ObservedPart observed, string patient, ExchangeId source, Instant at);
}

/// <summary>How often a delivery is retried: exponential, with jitter from an injected source.</summary>
public interface IJitter
{
    /// <summary>A factor in [0.5, 1].</summary>
    double Next();
}
