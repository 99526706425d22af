using Duplex.Chart;
using Duplex.Chart.Bulk;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.State;

/// <summary>Where a state store under test lies, so that it can be closed, killed and opened again.</summary>
public abstract class StateStoreSite : IAsyncDisposable
{
    public abstract IStateStore Store { get; }

    public abstract IChartReader Chart { get; }

    public abstract IBulkJobReader Bulk { get; }

    /// <summary>Closes in order and opens again, under another sealer when one is given.</summary>
    public abstract ValueTask RestartAsync(IPayloadSealer? sealer = null);

    /// <summary>Opens what a kill at this moment would leave behind.</summary>
    public abstract ValueTask CrashAsync();

    public abstract ValueTask DisposeAsync();
}
