using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Subscriptions;
using Duplex.Chart.Bulk;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.State;

/// <summary>Where a state store under test lies, so that it can be closed, killed and opened again.</summary>
public abstract class StateStoreSite : IAsyncDisposable
{
    public abstract IStateStore Store { get; }

    public abstract IChartReader Chart { get; }

    public abstract ISubscriptionReader Subscriptions { get; }

    /// <summary>How far the chart is indexed; null: the store has no index.</summary>
    public virtual IChartIndexState? Indexing => null;

    public abstract IBulkJobReader Bulk { get; }

    /// <summary>Closes in order and opens again, under another sealer when one is given.</summary>
    public abstract ValueTask RestartAsync(IPayloadSealer? sealer = null);

    /// <summary>Opens what a kill at this moment would leave behind.</summary>
    public abstract ValueTask CrashAsync();

    /// <summary>
    /// From now on, a unit that appends to the feed about a subject comes to the brink of its commit and stays there. Null where
    /// units come one after another, so that none can stand there while another commits.
    /// </summary>
    public virtual ValueTask<IHeldCommit?> HoldCommitAsync(string subject) => new((IHeldCommit?)null);

    public abstract ValueTask DisposeAsync();
}

/// <summary>A unit on the brink of its commit.</summary>
public interface IHeldCommit : IAsyncDisposable
{
    /// <summary>Completes when a unit has come there.</summary>
    Task ReachedAsync();

    /// <summary>Lets it commit.</summary>
    Task ReleaseAsync();
}
