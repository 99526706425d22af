using System.Globalization;
using Duplex.Commands;

namespace Duplex.Bench;

/// <summary>
/// <c>duplex bench mllp</c>: durable acknowledgements of a Duplex in a process of its own, with all that it does to a
/// message afterwards, beside what the disk can do in the same run.
/// </summary>
internal static class MllpBench
{
    private const int Rounds = 3;
    private static readonly TimeSpan Warmup = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LimitRound = TimeSpan.FromSeconds(2);

    public static Benchmark Benchmark { get; } = new("mllp", "Durable acknowledgements over MLLP (ORU^R01 of 1.2 KB), and of servers that keep nothing, about 3 min", RunAsync);

    private static async Task<int> RunAsync(CommandContext context, bool json, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("duplex-bench-").FullName;
        try
        {
            var metrics = await MeasureAsync(folder, context, cancellationToken);
            new BenchReport("mllp", BenchReport.ThisMachine, metrics).Print(context.Output, context.Console, json);
            return CommandContext.Done;
        }
        catch (BenchFailedException failed)
        {
            await context.Error.WriteLineAsync($"duplex bench mllp: {failed.Message}");
            return CommandContext.Failed;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<BenchMetric>> MeasureAsync(string folder, CommandContext context, CancellationToken cancellationToken)
    {
        var time = context.Time;
        using var transient = await TransientBench.StartAsync(context.Error.WriteLineAsync, time, cancellationToken);
        var port = BenchedProcess.FreePort();
        var (config, data) = BenchConfiguration.Write(folder, port);
        using var duplex = await BenchedProcess.StartAsync(config, data, port, time, cancellationToken);
        using var syncs = SyncCounter.Of(data);
        long number = 0;
        MllpLoadResult Load(int connections, TimeSpan duration, int inFlight = 1) =>
            MllpLoad.Run(duplex.Mllp, connections, inFlight, duration, count => Interlocked.Add(ref number, count) - count, time);

        Load(16, Warmup);
        Load(16, Warmup, inFlight: 16);
        await transient.WarmUpAsync();
        var limits = new List<double>();
        var one = new List<MllpLoadResult>();
        var sixteen = new List<MllpLoadResult>();
        var many = new List<MllpLoadResult>();
        var perMessage = new List<double>();
        var cpu = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            limits.Add(SyncLimit.PerSecond(folder, LimitRound, time));
            one.Add(Load(1, Round));
            var syncsBefore = syncs.Read();
            var cpuBefore = duplex.CpuTime();
            sixteen.Add(Load(16, Round));
            perMessage.Add((syncs.Read() - syncsBefore) / (double)sixteen[^1].Acknowledged);
            cpu.Add((duplex.CpuTime() - cpuBefore).TotalMilliseconds / sixteen[^1].Acknowledged);
            many.Add(Load(16, Round, inFlight: 16));
            transient.RunRound();
        }

        var refused = one.Concat(sixteen).Concat(many).Sum(result => result.Refused);
        if (refused > 0)
        {
            throw new BenchFailedException(string.Create(CultureInfo.InvariantCulture, $"{refused} messages were not answered AA."));
        }

        return
        [
            new("durable_acks_per_second_1", Median(one.ConvertAll(result => result.PerSecond)), "1/s"),
            new("durable_acks_per_second_16", Median(sixteen.ConvertAll(result => result.PerSecond)), "1/s"),
            new("durable_acks_per_second_256", Median(many.ConvertAll(result => result.PerSecond)), "1/s"),
            new("fsyncs_per_message_16", Median(perMessage), "1"),
            new("durable_p99_ms_1", Median(one.ConvertAll(result => result.P99)), "ms"),
            new("cpu_ms_per_message", Median(cpu), "ms"),
            new("rss_mb", duplex.MostResidentMegabytes(), "MB"),
            new("start_ms", duplex.StartedWithin.TotalMilliseconds, "ms"),
            new("message_bytes", BenchMessage.Length, "B"),
            new("limit:fsyncs_per_second", Median(limits), "1/s"),
            .. transient.Metrics(Median),
        ];
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
