using System.Globalization;
using Duplex.Commands;

namespace Duplex.Bench;

/// <summary>
/// <c>duplex bench mllp</c>: durable acknowledgements of a Duplex in a process of its own, with all that it does to a
/// message afterwards, beside what the disk can do in the same run.
/// </summary>
internal static class MllpBench
{
    private const int RoundCount = 3;
    private const int TransientRoundCount = 5;
    private static readonly TimeSpan Warmup = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Burst = TimeSpan.FromSeconds(1);
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
        // What keeps nothing comes first: a Duplex still has work long after its last acknowledgement.
        var transient = await MeasureTransientAsync(context, cancellationToken);
        var time = context.Time;
        var port = BenchedProcess.FreePort();
        var (config, data) = BenchConfiguration.Write(folder, port);
        using var duplex = await BenchedProcess.StartAsync(config, data, port, time, cancellationToken);
        using var syncs = SyncCounter.Of(data);
        long number = 0;
        MllpLoadResult Load(int connections, TimeSpan duration, int inFlight = 1) =>
            MllpLoad.Run(duplex.Mllp, connections, inFlight, duration, count => Interlocked.Add(ref number, count) - count, time);

        Load(16, Warmup);
        Load(16, Warmup, inFlight: 16);
        await duplex.UntilQuietAsync(time, cancellationToken);

        var cpuBefore = duplex.CpuTime();
        var started = time.GetTimestamp();
        var burst = Load(16, Burst);
        var handledWithin = time.GetElapsedTime(started) + await duplex.UntilQuietAsync(time, cancellationToken);
        var cpu = duplex.CpuTime() - cpuBefore;

        var limits = new List<double>();
        var perMessage = new List<double>();
        var one = Rounds(() => Load(1, Round));
        var sixteen = Rounds(() =>
        {
            var before = syncs.Read();
            var result = Load(16, Round);
            perMessage.Add((syncs.Read() - before) / (double)result.Acknowledged);
            return result;
        });
        var many = Rounds(() => Load(16, Round, inFlight: 16));
        List<MllpLoadResult> Rounds(Func<MllpLoadResult> round) => [.. Enumerable.Range(0, RoundCount).Select(_ =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            limits.Add(SyncLimit.PerSecond(folder, LimitRound, time));
            return round();
        })];

        var refused = one.Concat(sixteen).Concat(many).Append(burst).Sum(result => result.Refused);
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
            new("handled_per_second", burst.Acknowledged / handledWithin.TotalSeconds, "1/s"),
            new("cpu_ms_per_message", cpu.TotalMilliseconds / burst.Acknowledged, "ms"),
            new("rss_mb", duplex.MostResidentMegabytes(), "MB"),
            new("start_ms", duplex.StartedWithin.TotalMilliseconds, "ms"),
            new("message_bytes", BenchMessage.Length, "B"),
            new("limit:fsyncs_per_second", Median(limits), "1/s"),
            .. transient,
        ];
    }

    private static async Task<IReadOnlyList<BenchMetric>> MeasureTransientAsync(CommandContext context, CancellationToken cancellationToken)
    {
        using var transient = await TransientBench.StartAsync(context.Error.WriteLineAsync, context.Time, cancellationToken);
        await transient.WarmUpAsync();
        for (var round = 0; round < TransientRoundCount; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            transient.RunRound();
        }

        return [.. transient.Metrics(Median)];
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
