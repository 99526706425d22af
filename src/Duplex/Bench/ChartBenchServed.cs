using System.Text.Json;
using Duplex.Composition;

namespace Duplex.Bench;

/// <summary>A chart as an app meets it: by HTTP from a Duplex in a process of its own, with all that it does beside.</summary>
/// <param name="connectionString">Of the state; null: it lies in the data folder.</param>
/// <param name="data">The data folder.</param>
internal sealed class ChartBenchServed(string? connectionString, string data, int count, TimeProvider time)
{
    private const int Connections = 4;
    private const int WarmupRounds = 60;
    private const int Rounds = 75;
    private const int PatientsOfThousand = 3;
    private const int ResourcesOfThousand = 1_000;
    private const int NeverImported = 10_000_000;

    private readonly int _patients = ChartBenchData.PatientsOf(count);
    private int _nextPatient = NeverImported;

    public async Task<IReadOnlyList<BenchMetric>> MeasureAsync(CancellationToken cancellationToken)
    {
        var config = ChartBenchConfiguration.Write(data, connectionString);
        using var duplex = await BenchedProcess.StartAsync(config, data, time, cancellationToken);
        using var app = ChartBenchApp.Of(new DataFolderPaths(data), duplex.Web, time);
        var reads = await LoadAsync(random => ChartBenchQuestions.Read(random, _patients) is var (type, id) ? $"{type}/{id}" : "");
        var searches = await LoadAsync(random => $"Observation?{ChartBenchQuestions.Search(random, _patients)}&_count={ChartBenchQuestions.Count}");
        var (transaction, transactionCpu) = await TransactionsAsync(app, duplex, cancellationToken);
        var (everything, everythingCpu) = await EverythingAsync(app, duplex, cancellationToken);
        return
        [
            .. reads.Metrics("http_read"),
            .. searches.Metrics("http_search"),
            new("transaction_ms", transaction, "ms"),
            new("transaction_cpu_ms", transactionCpu, "ms"),
            new("everything_ms", everything, "ms"),
            new("everything_cpu_ms", everythingCpu, "ms"),
            new("served_resident_mb", duplex.MostResidentMegabytes(), "MB"),
        ];

        Task<ConcurrentLoad> LoadAsync(Func<Random, string> address) =>
            ConcurrentLoad.RunAsync(async (random, token) => _ = await app.GetAsync(address(random), token), Connections, time, cancellationToken, duplex.CpuTime);
    }

    /// <summary>Median, and CPU time of the Duplex for each, in milliseconds.</summary>
    private async Task<(double Median, double Cpu)> TransactionsAsync(ChartBenchApp app, BenchedProcess duplex, CancellationToken cancellationToken)
    {
        var first = _nextPatient;
        _nextPatient += WarmupRounds + Rounds;
        return await RoundsAsync(
            async round =>
            {
                var body = ChartBenchBundles.OfNewPatient(first + round);
                var started = time.GetTimestamp();
                await app.PostAsync(body, cancellationToken);
                return time.GetElapsedTime(started);
            },
            duplex);
    }

    private async Task<(double Median, double Cpu)> EverythingAsync(ChartBenchApp app, BenchedProcess duplex, CancellationToken cancellationToken)
    {
        var patients = new List<string>();
        for (var number = 0; number < PatientsOfThousand; number++)
        {
            patients.Add(await AddThousandAsync(app, cancellationToken));
        }

        using var first = JsonDocument.Parse(await app.GetAsync($"{patients[0]}/$everything", cancellationToken));
        return first.RootElement.GetProperty("entry").GetArrayLength() != ResourcesOfThousand ? throw new BenchFailedException("$everything did not give what was written.") : await RoundsAsync(
            async round =>
            {
                var started = time.GetTimestamp();
                await app.GetAsync($"{patients[round % patients.Count]}/$everything", cancellationToken);
                return time.GetElapsedTime(started);
            },
            duplex);
    }

    private async Task<string> AddThousandAsync(ChartBenchApp app, CancellationToken cancellationToken)
    {
        using var answer = JsonDocument.Parse(await app.PostAsync(ChartBenchBundles.OfNewPatient(_nextPatient++), cancellationToken));
        var location = answer.RootElement.GetProperty("entry")[0].GetProperty("response").GetProperty("location").GetString()!;
        var reference = $"Patient/{location.Split('/')[^3]}";
        for (var written = ChartBenchBundles.Entries; written < ResourcesOfThousand; written += ChartBenchBundles.Entries)
        {
            await app.PostAsync(ChartBenchBundles.More(reference, _nextPatient++), cancellationToken);
        }

        return reference;
    }

    private static async Task<(double Median, double Cpu)> RoundsAsync(Func<int, Task<TimeSpan>> work, BenchedProcess duplex)
    {
        for (var round = 0; round < WarmupRounds; round++)
        {
            await work(round);
        }

        var (times, cpu) = (new List<double>(), duplex.CpuTime());
        for (var round = WarmupRounds; round < WarmupRounds + Rounds; round++)
        {
            times.Add((await work(round)).TotalMilliseconds);
        }

        times.Sort();
        return (times[Rounds / 2], (duplex.CpuTime() - cpu).TotalMilliseconds / Rounds);
    }
}
