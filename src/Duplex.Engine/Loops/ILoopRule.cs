using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;

namespace Duplex.Engine.Loops;

/// <summary>What is known when a loop opens.</summary>
/// <param name="Connection">The connection whose workflow it is; the delivery may go to another one (an order to a laboratory).</param>
public sealed record LoopOpening(LoopId Id, ConnectionKey Connection, Delivery Delivery, DeliveryJob Job, Instant At);

/// <summary>All that a loop's status follows from.</summary>
/// <param name="Deliveries">In the order in which they were committed.</param>
/// <param name="Holds">Oldest first, decided ones too.</param>
public sealed record LoopFacts(IReadOnlyList<Delivery> Deliveries, IReadOnlyList<Hold> Holds)
{
    /// <summary>The undecided hold of a delivery, if any.</summary>
    public Hold? OpenHoldOf(DeliveryId delivery) => Holds.FirstOrDefault(hold => hold.Delivery == delivery && hold.Decision is null);
}

/// <summary>The steps of one kind of loop. Pure.</summary>
public interface ILoopRule
{
    string Kind { get; }

    Loop Open(LoopOpening opening);

    /// <summary>
    /// The loop after one of its deliveries or holds changed. Returns the same instance when nothing changed. A loop closes only
    /// when each step was shown by the other side, or is not observable there and says so.
    /// </summary>
    Loop React(Loop loop, LoopFacts facts, Instant at);
}

/// <summary>Finds the rule of a kind of loop on a connection.</summary>
public interface ILoopRuleCatalog
{
    ILoopRule? Find(ConnectionKey connection, string kind);
}
