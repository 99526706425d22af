using Duplex.Engine.Identity;

namespace Duplex.Engine.Loops;

/// <summary>Loops as a unit of work sees them.</summary>
public interface ILoopStore
{
    ValueTask AddAsync(Loop loop);

    ValueTask<Loop?> GetAsync(LoopId id);

    ValueTask UpdateAsync(Loop loop);
}

/// <summary>What to list. Pages by key: <see cref="Before"/> is the last loop of the previous page.</summary>
public sealed record LoopQuery(string Organization, LoopStatus? Status = null, LoopId? Before = null, int Max = 100, string? Kind = null);

/// <summary>Loops outside a unit of work.</summary>
public interface ILoopReader
{
    ValueTask<Loop?> GetAsync(LoopId id, CancellationToken cancellationToken);

    /// <summary>Newest first.</summary>
    ValueTask<IReadOnlyList<Loop>> ListAsync(LoopQuery query, CancellationToken cancellationToken);

    /// <summary>Loops that are open or held with a waiting step whose deadline has passed and is not marked overdue.</summary>
    ValueTask<IReadOnlyList<LoopId>> GetOverdueAsync(Instant now, int max, CancellationToken cancellationToken);

    /// <summary>The next deadline of a waiting step that is not marked overdue, or null.</summary>
    ValueTask<Instant?> GetNextDeadlineAsync(CancellationToken cancellationToken);
}
