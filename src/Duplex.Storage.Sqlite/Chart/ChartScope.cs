using Duplex.Chart.Indexing;

namespace Duplex.Storage.Sqlite.Chart;

/// <summary>One type of one connection's chart, as it is indexed now.</summary>
/// <param name="Rules">What the index was last asked to be.</param>
/// <param name="Parameters">Numbers by code.</param>
internal sealed record ChartScope(long Number, ConnectionIndexing Rules, Dictionary<string, long> Parameters);
