using Duplex.Chart.Indexing;
using Duplex.Storage.Postgres.Connections;

namespace Duplex.Storage.Postgres.Chart;

/// <summary>What the units of one store share of the chart's index: its rules, and the numbers of names. Thread-safe.</summary>
internal sealed class ChartIndex(StateConnections connections, ChartIndexing indexing)
{
    private long _written;

    public ChartIndexing Indexing => indexing;

    public ChartScopes Scopes { get; } = new(connections, indexing);

    public ChartNames Names { get; } = new(connections);

    /// <summary>Index rows written so far, whether their units were kept or not.</summary>
    public long Written => Interlocked.Read(ref _written);

    public void Wrote(int rows) => Interlocked.Add(ref _written, rows);
}
