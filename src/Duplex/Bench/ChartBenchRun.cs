namespace Duplex.Bench;

/// <summary>What is measured of one store: within this process through its ports, then as a user meets it through a Duplex in a process of its own.</summary>
/// <param name="data">The data folder of that Duplex.</param>
internal sealed class ChartBenchRun(IBenchedStore store, string data, int count, TimeProvider time)
{
    private const int Last = 100_000;

    public async Task<IReadOnlyList<BenchMetric>> MeasureAsync(CancellationToken cancellationToken)
    {
        var last = Math.Min(Last, count);
        var import = new ChartBenchImport(store.State, time);
        var metrics = new List<BenchMetric>();
        if (count > last)
        {
            metrics.Add(Metric("import_before_per_second", await import.RunAsync(0, count - last, cancellationToken), "1/s"));
        }

        metrics.Add(Metric("resident_mb_before_last", ResidentMemory.Megabytes(), "MB"));
        var cpu = Environment.CpuUsage.TotalTime;
        metrics.Add(Metric("import_per_second", await import.RunAsync(count - last, count, cancellationToken), "1/s"));
        metrics.Add(Metric("import_cpu_us", (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / last, "us"));
        metrics.Add(Metric("resident_mb_after_import", ResidentMemory.Megabytes(), "MB"));
        metrics.Add(Metric("index_entries_per_resource", await store.CountIndexRowsAsync(cancellationToken) / (double)count, "1"));
        metrics.Add(Metric("bytes_per_resource", await store.MeasureBytesAsync(cancellationToken) / (double)count, "B"));

        var questions = new ChartBenchQuestions(store.Chart, ChartBenchData.PatientsOf(count));
        Add("read", await ConcurrentLoad.RunAsync(questions.ReadAsync, Environment.ProcessorCount, time, cancellationToken));
        Add("search", await ConcurrentLoad.RunAsync(questions.SearchAsync, Environment.ProcessorCount, time, cancellationToken));
        metrics.Add(Metric("resident_mb_after_searches", ResidentMemory.Megabytes(), "MB"));

        await store.CloseAsync();
        var served = await new ChartBenchServed(store.ServedFrom, data, count, time).MeasureAsync(cancellationToken);
        return [.. metrics, .. served.Select(metric => metric with { Name = $"{store.Name}_{metric.Name}" })];

        void Add(string what, ConcurrentLoad load) => metrics.AddRange(load.Metrics(what).Select(metric => metric with { Name = $"{store.Name}_{metric.Name}" }));
    }

    private BenchMetric Metric(string name, double value, string unit) => new($"{store.Name}_{name}", value, unit);
}
