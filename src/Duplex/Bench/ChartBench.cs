using System.CommandLine;
using System.Globalization;
using System.Threading.Channels;
using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Commands;
using Duplex.Engine.Storage;
using Duplex.Fhir.Search;
using Duplex.Storage.Sqlite.State;

namespace Duplex.Bench;

/// <summary><c>duplex bench chart</c>: a chart of many resources in SQLite is imported, read and searched.</summary>
internal static class ChartBench
{
    private const string Name = "chart";
    private const int Batch = 50;
    private const int BatchesUnderWay = 8;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(8);

    public static Command Create(CommandContext context)
    {
        var count = new Option<int>("--count") { Description = "How many resources; 1,000,000 by default", DefaultValueFactory = _ => 1_000_000 };
        var folder = new Option<string?>("--folder") { Description = "Where the store lies; a temporary folder by default" };
        var command = new Command(Name, "Importing, reading and searching a chart of a million made-up resources, under 10 min") { count, folder };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var own = Directory.CreateTempSubdirectory("duplex-bench-chart-");
            try
            {
                var metrics = await MeasureAsync(Path.Combine(parsed.GetValue(folder) ?? own.FullName, "state.db"), parsed.GetValue(count), context.Time, cancellationToken);
                new BenchReport(Name, BenchReport.ThisMachine, metrics).Print(context.Output, context.Console, parsed.WantsJson());
                return CommandContext.Done;
            }
            finally
            {
                own.Delete(recursive: true);
            }
        });
        return command;
    }

    private static async Task<List<BenchMetric>> MeasureAsync(string path, int count, TimeProvider time, CancellationToken cancellationToken)
    {
        await using var store = await SqliteStateStore.OpenAsync(path, new IdentitySealer(), time, cancellationToken: cancellationToken);
        var last = Math.Min(100_000, count / 2);
        var first = await ImportAsync(store, 0, count - last, time, cancellationToken);
        var residentBefore = ResidentMegabytes();
        var cpuBefore = Environment.CpuUsage.TotalTime;
        var rate = await ImportAsync(store, count - last, count, time, cancellationToken);
        var importCpu = (Environment.CpuUsage.TotalTime - cpuBefore).TotalMicroseconds / last;
        var patients = count / ChartBenchData.ResourcesOfPatient;
        var reads = await LoadAsync((random, token) => ReadAsync(store, random, patients, token), time, cancellationToken);
        var searches = await LoadAsync((random, token) => SearchAsync(store, random, patients, token), time, cancellationToken);
        return
        [
            new("sqlite_import_per_second", rate, "1/s"),
            new("sqlite_import_before_per_second", first, "1/s"),
            new("sqlite_import_cpu_us", importCpu, "us"),
            new("sqlite_index_entries_per_resource", store.IndexRowsWritten / (double)count, "1"),
            new("sqlite_reads_per_second", reads.PerSecond, "1/s"),
            new("sqlite_read_p50_ms", reads.Median, "ms"),
            new("sqlite_read_cpu_us", reads.CpuMicroseconds, "us"),
            new("sqlite_searches_per_second", searches.PerSecond, "1/s"),
            new("sqlite_search_p50_ms", searches.Median, "ms"),
            new("sqlite_search_cpu_us", searches.CpuMicroseconds, "us"),
            new("sqlite_bytes_per_resource", new FileInfo(path).Length / (double)count, "B"),
            new("sqlite_resident_mb_before_last", residentBefore, "MB"),
            new("resident_mb", ResidentMegabytes(), "MB"),
        ];
    }

    /// <summary>Resources per second. One thread reads and extracts while the writer writes.</summary>
    private static async Task<double> ImportAsync(SqliteStateStore store, int from, int to, TimeProvider time, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var batches = Channel.CreateBounded<List<(ChartVersion, IndexedVersion)>>(BatchesUnderWay);
        var making = Task.Run(
            async () =>
            {
                for (var start = from; start < to; start += Batch)
                {
                    var batch = new List<(ChartVersion, IndexedVersion)>(Batch);
                    for (var number = start; number < Math.Min(start + Batch, to); number++)
                    {
                        var version = ChartBenchData.Version(number / ChartBenchData.ResourcesOfPatient, number % ChartBenchData.ResourcesOfPatient);
                        batch.Add((version, ChartIndexing.Default.Index(version)));
                    }

                    await batches.Writer.WriteAsync(batch, cancellationToken);
                }

                batches.Writer.Complete();
            },
            cancellationToken);
        await Task.WhenAll(Enumerable.Range(0, BatchesUnderWay).Select(async _ =>
        {
            await foreach (var batch in batches.Reader.ReadAllAsync(cancellationToken))
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
        }));
        await making;
        return (to - from) / time.GetElapsedTime(started).TotalSeconds;
    }

    private static async ValueTask ReadAsync(SqliteStateStore store, Random random, int patients, CancellationToken cancellationToken)
    {
        var index = random.Next(ChartBenchData.ResourcesOfPatient);
        _ = await store.GetAsync(ChartBenchData.Connection, ChartBenchData.TypeOf(index), ChartBenchData.Id(random.Next(patients), index), cancellationToken)
            ?? throw new BenchFailedException("A resource that was imported is not there.");
    }

    private static async ValueTask SearchAsync(SqliteStateStore store, Random random, int patients, CancellationToken cancellationToken)
    {
        var query = string.Create(
            CultureInfo.InvariantCulture,
            $"patient=Patient/{ChartBenchData.PatientId(random.Next(patients))}&category={(random.Next(2) == 0 ? "laboratory" : "vital-signs")}&date=ge{random.Next(2016, 2022)}-01-01");
        var page = await store.SearchAsync(
            new ChartSearch { Connection = ChartBenchData.Connection, Request = SearchQuery.Parse("Observation", query).Request!, Count = 20 },
            cancellationToken);
        if (page.Versions.Count == 0)
        {
            throw new BenchFailedException("A search found nothing of what was imported.");
        }
    }

    /// <summary>As many workers as there are cores, each one call after the other.</summary>
    private static async Task<Load> LoadAsync(Func<Random, CancellationToken, ValueTask> call, TimeProvider time, CancellationToken cancellationToken)
    {
        var done = new List<double>[Environment.ProcessorCount];
        var (seconds, cpu) = (0.0, TimeSpan.Zero);
        foreach (var length in (TimeSpan[])[Round / 4, Round])
        {
            var (started, used) = (time.GetTimestamp(), Environment.CpuUsage.TotalTime);
            await Task.WhenAll(Enumerable.Range(0, done.Length).Select(worker => Task.Run(
                async () =>
                {
                    var random = new Random(worker);
                    var own = done[worker] = [];
                    while (time.GetElapsedTime(started) < length)
                    {
                        var begun = time.GetTimestamp();
                        await call(random, cancellationToken);
                        own.Add(time.GetElapsedTime(begun).TotalMilliseconds);
                    }
                },
                cancellationToken)));
            (seconds, cpu) = (time.GetElapsedTime(started).TotalSeconds, Environment.CpuUsage.TotalTime - used);
        }

        var all = done.SelectMany(own => own).Order().ToList();
        return new Load(all.Count / seconds, all[all.Count / 2], cpu.TotalMicroseconds / all.Count);
    }

    private static double ResidentMegabytes()
    {
        const string Status = "/proc/self/status";
        var line = File.Exists(Status) ? File.ReadLines(Status).FirstOrDefault(text => text.StartsWith("VmRSS:", StringComparison.Ordinal)) : null;
        return line is null ? Environment.WorkingSet / 1024.0 / 1024 : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }

    /// <param name="CpuMicroseconds">Of the process for each call: what a busy machine does not change.</param>
    private sealed record Load(double PerSecond, double Median, double CpuMicroseconds);
}
