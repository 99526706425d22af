namespace Duplex.Bench;

/// <summary>A few workers make one call after the other.</summary>
/// <param name="Median">In milliseconds.</param>
/// <param name="CpuMicroseconds">Of this process for each call: what a busy machine does not change.</param>
internal sealed record ConcurrentLoad(double PerSecond, double Median, double P99, double CpuMicroseconds)
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(6);

    /// <param name="call">Each worker has a random source of its own.</param>
    /// <param name="cpu">The CPU time used so far; null: this process's.</param>
    public static async Task<ConcurrentLoad> RunAsync(
        Func<Random, CancellationToken, ValueTask> call, int workers, TimeProvider time, CancellationToken cancellationToken, Func<TimeSpan>? cpu = null)
    {
        cpu ??= () => Environment.CpuUsage.TotalTime;
        await RoundAsync(call, workers, Round / 3, time, cancellationToken);
        var (started, used) = (time.GetTimestamp(), cpu());
        var done = await RoundAsync(call, workers, Round, time, cancellationToken);
        var (seconds, spent) = (time.GetElapsedTime(started).TotalSeconds, cpu() - used);
        return new(done.Count / seconds, done[done.Count / 2], done[done.Count * 99 / 100], spent.TotalMicroseconds / done.Count);
    }

    public IEnumerable<BenchMetric> Metrics(string what) =>
    [
        new($"{what}{(what.EndsWith('h') ? "es" : "s")}_per_second", PerSecond, "1/s"),
        new($"{what}_p50_ms", Median, "ms"),
        new($"{what}_p99_ms", P99, "ms"),
        new($"{what}_cpu_us", CpuMicroseconds, "us"),
    ];

    /// <summary>What each call took, in milliseconds, the quickest first.</summary>
    private static async Task<List<double>> RoundAsync(
        Func<Random, CancellationToken, ValueTask> call, int workers, TimeSpan length, TimeProvider time, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var done = await Task.WhenAll(Enumerable.Range(0, workers).Select(worker => Task.Run(
            async () =>
            {
                var (random, own) = (new Random(worker), new List<double>());
                while (time.GetElapsedTime(started) < length)
                {
                    var begun = time.GetTimestamp();
                    await call(random, cancellationToken);
                    own.Add(time.GetElapsedTime(begun).TotalMilliseconds);
                }

                return own;
            },
            cancellationToken)));
        return [.. done.SelectMany(own => own).Order()];
    }
}
