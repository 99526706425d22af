using Duplex.Engine.Identity;

namespace Duplex.Engine.Holds;

/// <summary>Holds as a unit of work sees them.</summary>
public interface IHoldStore
{
    ValueTask AddAsync(Hold hold);

    ValueTask<Hold?> GetAsync(HoldId id);

    /// <summary>The undecided hold of a delivery, if any.</summary>
    ValueTask<Hold?> GetOpenAsync(DeliveryId delivery);

    ValueTask UpdateAsync(Hold hold);

    /// <summary>The holds of a loop, decided ones too, oldest first; 200 at most.</summary>
    ValueTask<IReadOnlyList<Hold>> ListByLoopAsync(LoopId loop);
}

/// <summary>Holds outside a unit of work.</summary>
public interface IHoldReader
{
    ValueTask<Hold?> GetAsync(HoldId id, CancellationToken cancellationToken);

    /// <summary>The undecided hold of a delivery, if any.</summary>
    ValueTask<Hold?> GetOpenAsync(DeliveryId delivery, CancellationToken cancellationToken);

    /// <summary>The holds of a loop, decided ones too, oldest first; 200 at most.</summary>
    ValueTask<IReadOnlyList<Hold>> ListByLoopAsync(LoopId loop, CancellationToken cancellationToken);

    /// <summary>Newest first; <paramref name="before"/> is the last one of the previous page.</summary>
    ValueTask<IReadOnlyList<Hold>> ListAsync(string organization, bool openOnly, HoldId? before, int max, CancellationToken cancellationToken);
}
