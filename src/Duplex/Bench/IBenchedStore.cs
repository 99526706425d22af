using Duplex.Chart;
using Duplex.Engine.Storage;

namespace Duplex.Bench;

/// <summary>A store that a benchmark fills and asks.</summary>
internal interface IBenchedStore : IAsyncDisposable
{
    /// <summary>As its metrics begin.</summary>
    string Name { get; }

    IStateStore State { get; }

    IChartReader Chart { get; }

    /// <summary>By what a Duplex is to reach it; null: it lies in the data folder.</summary>
    string? ServedFrom { get; }

    /// <summary>Rows by which resources are found.</summary>
    ValueTask<long> CountIndexRowsAsync(CancellationToken cancellationToken);

    /// <summary>On the disk, without logs of what was written.</summary>
    ValueTask<long> MeasureBytesAsync(CancellationToken cancellationToken);

    /// <summary>This process lets go of it; what it holds stays until disposal.</summary>
    ValueTask CloseAsync();
}
