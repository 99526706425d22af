using Duplex.Chart.Indexing;

namespace Duplex.Storage.Postgres.Chart;

/// <summary>One type of one connection's chart, as it is indexed now.</summary>
/// <param name="Epoch">Which change of its rules this is.</param>
/// <param name="Rules">What the index was last asked to be.</param>
/// <param name="Parameters">Numbers by code.</param>
internal sealed record ChartScope(int Number, long Epoch, ConnectionIndexing Rules, IReadOnlyDictionary<string, int> Parameters);
