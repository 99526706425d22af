using Duplex.Engine.Identity;

namespace Duplex.Engine.Correlations;

/// <summary>Something that a counterparty may name later, and the loop that it belongs to.</summary>
/// <param name="Connection">The counterparty that will name it.</param>
/// <param name="Key">Made by <see cref="KeyedHash.CorrelationOf"/>: order numbers and the like are patient data.</param>
/// <param name="Delivery">The delivery that it belongs to; null where it is the loop's as a whole.</param>
public sealed record Correlation(ConnectionKey Connection, string Key, LoopId Loop, DeliveryId? Delivery = null);

/// <summary>How inbound exchanges find the loop that waits for them, within a unit of work.</summary>
public interface ICorrelationStore
{
    /// <summary>Adds it where the same is not there yet.</summary>
    ValueTask AddAsync(Correlation correlation);

    /// <summary>Everything under a key, oldest first; 100 at most.</summary>
    ValueTask<IReadOnlyList<Correlation>> FindAsync(ConnectionKey connection, string key);
}
