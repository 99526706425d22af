using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;

namespace Duplex.Engine.Loops;

/// <summary>What is known when a loop opens.</summary>
public sealed record LoopOpening(LoopId Id, Delivery Delivery, DeliveryJob Job, Instant At);

/// <summary>The steps of one kind of loop. Pure.</summary>
public interface ILoopRule
{
    string Kind { get; }

    Loop Open(LoopOpening opening);

    /// <summary>
    /// The loop after its delivery changed. Returns the same instance when nothing changed. A loop closes only when each
    /// step was shown by the other side, or is not observable there and says so.
    /// </summary>
    Loop React(Loop loop, Delivery delivery, Hold? openHold, Instant at);
}

/// <summary>Finds the rule of a kind of loop on a connection.</summary>
public interface ILoopRuleCatalog
{
    ILoopRule? Find(ConnectionKey connection, string kind);
}
