using System.Threading.Channels;
using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Engine.Storage;

namespace Duplex.Bench;

/// <summary>Made-up charts go into a store: one thread makes and extracts while the store writes.</summary>
internal sealed class ChartBenchImport(IStateStore store, TimeProvider time)
{
    private const int Batch = 50;
    private const int BatchesUnderWay = 8;

    /// <summary>Resources per second.</summary>
    public async Task<double> RunAsync(int from, int to, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var batches = Channel.CreateBounded<List<(ChartVersion, IndexedVersion)>>(BatchesUnderWay);
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var making = Task.Run(() => MakeAsync(from, to, batches.Writer, failed.Token), cancellationToken);
        try
        {
            await Task.WhenAll(Enumerable.Range(0, BatchesUnderWay).Select(_ => WriteAsync(batches.Reader, failed.Token)));
        }
        catch
        {
            // The one that makes them waits for room otherwise.
            await failed.CancelAsync();
            await making.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            throw;
        }

        await making;
        return (to - from) / time.GetElapsedTime(started).TotalSeconds;
    }

    private static async Task MakeAsync(int from, int to, ChannelWriter<List<(ChartVersion, IndexedVersion)>> batches, CancellationToken cancellationToken)
    {
        for (var start = from; start < to; start += Batch)
        {
            var batch = new List<(ChartVersion, IndexedVersion)>(Batch);
            for (var number = start; number < Math.Min(start + Batch, to); number++)
            {
                var version = ChartBenchData.Version(number / ChartBenchData.ResourcesOfPatient, number % ChartBenchData.ResourcesOfPatient);
                batch.Add((version, ChartIndexing.Default.Index(version)));
            }

            await batches.WriteAsync(batch, cancellationToken);
        }

        batches.Complete();
    }

    private async Task WriteAsync(ChannelReader<List<(ChartVersion, IndexedVersion)>> batches, CancellationToken cancellationToken)
    {
        await foreach (var batch in batches.ReadAllAsync(cancellationToken))
        {
            await store.CommitAsync(
                async unit =>
                {
                    var chart = unit.Join<IChartStore>();
                    foreach (var (version, indexed) in batch)
                    {
                        await chart.AddAsync(version, current: true, indexed);
                    }
                },
                cancellationToken);
        }
    }
}
