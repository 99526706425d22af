using System.Net;

namespace Duplex.Bench;

/// <summary>
/// MLLP without persistence: Duplex's transport beside servers of others that keep nothing either. Each is loaded in turn, round
/// after round, by the same load.
/// </summary>
internal sealed class TransientBench : IDisposable
{
    private const int Connections = 16;
    private const int InFlight = 16;
    private static readonly TimeSpan Warmup = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);

    private readonly List<Target> _targets = [];
    private readonly TimeProvider _time;
    private readonly Func<string, Task> _tellAsync;
    private long _number;

    private TransientBench(TimeProvider time, Func<string, Task> tellAsync) => (_time, _tellAsync) = (time, tellAsync);

    public static async Task<TransientBench> StartAsync(Func<string, Task> tellAsync, TimeProvider time, CancellationToken cancellationToken)
    {
        var bench = new TransientBench(time, tellAsync);
        try
        {
            bench.Add("transient_", await ListeningProcess.OfDuplexAsync(BenchServers.Transient, time, cancellationToken));
            foreach (var (name, server) in await NodePeers.StartAsync(tellAsync, time, cancellationToken))
            {
                bench.Add($"peer:{name}_", server);
            }

            // Its answers name no message: it shows what the load itself can do, and nothing more.
            bench.Add("limit:load_", await ListeningProcess.OfDuplexAsync(BenchServers.Canned, time, cancellationToken));
            return bench;
        }
        catch
        {
            bench.Dispose();
            throw;
        }
    }

    /// <summary>Loads each server once before it counts. A peer that does not answer each message in its own name is told, and left out.</summary>
    public async Task WarmUpAsync()
    {
        foreach (var target in _targets)
        {
            foreach (var inFlight in (int[])[1, InFlight])
            {
                try
                {
                    _ = PerSecond(target, Load(target, inFlight, Warmup));
                    target.Measured.Add(inFlight, []);
                }
                catch (BenchFailedException failed) when (target.Prefix.StartsWith("peer:", StringComparison.Ordinal))
                {
                    await _tellAsync($"{target.Prefix}acks_per_second_{Connections * inFlight} was not measured: {failed.Message}");
                }
            }
        }
    }

    public void RunRound()
    {
        foreach (var target in _targets)
        {
            foreach (var (inFlight, figures) in target.Measured)
            {
                figures.Add(PerSecond(target, Load(target, inFlight, Round)));
            }
        }
    }

    public IEnumerable<BenchMetric> Metrics(Func<List<double>, double> median) => _targets.SelectMany(target => target.Measured.Select(
        measured => new BenchMetric($"{target.Prefix}acks_per_second_{Connections * measured.Key}", median(measured.Value), "1/s")));

    public void Dispose() => _targets.ForEach(target => target.Server.Dispose());

    private void Add(string prefix, ListeningProcess server) => _targets.Add(new Target(prefix, server));

    private MllpLoadResult Load(Target target, int inFlight, TimeSpan duration) =>
        MllpLoad.Run(target.Server.Endpoint, Connections, inFlight, duration, count => Interlocked.Add(ref _number, count) - count, _time);

    private static double PerSecond(Target target, MllpLoadResult result) => !target.IsCanned && result.Refused > 0
        ? throw new BenchFailedException($"{result.Refused} of {result.Refused + result.Acknowledged} messages were not answered AA in their own name.")
        : (result.Acknowledged + result.Refused) / result.Elapsed.TotalSeconds;

    private sealed record Target(string Prefix, ListeningProcess Server)
    {
        /// <summary>By messages in flight on each connection.</summary>
        public SortedDictionary<int, List<double>> Measured { get; } = [];

        public bool IsCanned => Prefix.StartsWith("limit:", StringComparison.Ordinal);
    }
}
