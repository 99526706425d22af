using Duplex.Chart.Sections;
using Duplex.Commands;
using Duplex.Composition;
using Duplex.Configuration;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Search;
using Duplex.Sandbox;
using Duplex.Transports.FhirRest;

namespace Duplex.Bench;

/// <summary>
/// <c>duplex bench chart-read</c>: a whole chart through the facade from a sandbox EHR that takes 80 ms for each call, beside its slowest
/// section read alone: what follows one another there (search, pages, references, texts) can't be had at once. All that is about the
/// patient is asked for each time; who and where (practitioners, places) is known from the first read, but in <c>anew_wall_ms</c>.
/// </summary>
internal static class ChartReadBench
{
    private const string Name = "chart-read";
    private const int Rounds = 7;
    private const int RoundsOfSection = 3;

    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(80);

    public static Benchmark Benchmark { get; } = new(Name, "A whole chart from an EHR that takes 80 ms a call, about 40 s", RunAsync);

    private static async Task<int> RunAsync(CommandContext context, bool json, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("duplex-bench-").FullName;
        try
        {
            var metrics = await MeasureAsync(folder, context.Time, cancellationToken);
            new BenchReport(Name, BenchReport.ThisMachine, metrics).Print(context.Output, context.Console, json);
            return CommandContext.Done;
        }
        catch (BenchFailedException failed)
        {
            await context.Error.WriteLineAsync($"duplex bench {Name}: {failed.Message}");
            return CommandContext.Failed;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<BenchMetric>> MeasureAsync(string folder, TimeProvider time, CancellationToken cancellationToken)
    {
        await using var installation = await Installation.StartAsync(
            new InstallationOptions
            {
                Data = DataFolderPaths.Of(folder), WebPort = 0, SandboxPort = 0, MllpPort = 0, LaboratoryPort = 0, ResultsPort = 0, SandboxLatency = Latency, Log = LogLevel.Error,
            },
            cancellationToken);
        using var key = AppKeys.Find(installation.Paths, BuiltInConfiguration.App) ?? throw new BenchFailedException("The scribe app's key is not in the data folder.");
        using var app = new FhirRestTransport(
            new FhirRestOptions
            {
                Base = new Uri(installation.Node.Web, $"fhir/{BuiltInConfiguration.Connection}"), ClientId = BuiltInConfiguration.App, Scopes = BuiltInConfiguration.AppScopes,
            },
            key, new UuidSource(time), time);

        var first = await ReadAsync(app.Client, "", null, time, cancellationToken);
        // The client asks for everything anew unless told how fresh: the second read asks what the first did, with connections open.
        var anew = await RoundsAsync(RoundsOfSection, () => ReadAsync(app.Client, "", null, time, cancellationToken));
        var callsBefore = installation.Sandbox!.Calls;
        var whole = await RoundsAsync(Rounds, () => ReadAsync(app.Client, "", "PT0S", time, cancellationToken));
        var calls = (installation.Sandbox.Calls - callsBefore) / Rounds;
        var slowest = 0.0;
        foreach (var section in ChartSections.All)
        {
            slowest = Math.Max(slowest, await RoundsAsync(RoundsOfSection, () => ReadAsync(app.Client, section.Name, "PT0S", time, cancellationToken)));
        }

        var again = await RoundsAsync(Rounds, () => ReadAsync(app.Client, "", "PT1H", time, cancellationToken));
        return
        [
            new("wall_ms", whole, "ms"),
            new("slowest_chain_ms", slowest, "ms"),
            new("wall_to_slowest_chain", whole / slowest, "1"),
            new("anew_wall_ms", anew, "ms"),
            new("cached_wall_ms", again, "ms"),
            new("calls", calls, "1"),
            new("resources", first.Resources, "1"),
            new("limit:calls_at_once_ms", Math.Ceiling(calls / (double)FhirOptions.DefaultAtOnce) * Latency.TotalMilliseconds, "ms"),
        ];
    }

    /// <summary>The median.</summary>
    private static async Task<double> RoundsAsync(int rounds, Func<Task<(double Milliseconds, int Resources)>> read)
    {
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            times.Add((await read()).Milliseconds);
        }

        times.Sort();
        return times[rounds / 2];
    }

    private static async Task<(double Milliseconds, int Resources)> ReadAsync(
        FhirRestClient client, string section, string? freshness, TimeProvider time, CancellationToken cancellationToken)
    {
        List<QueryParameter> parameters = section.Length == 0 ? [] : [new("_section", section)];
        if (freshness is not null)
        {
            parameters.Add(new("_fresh", freshness));
        }

        var started = time.GetTimestamp();
        var answer = await client.InvokeAsync(
            new FhirOperation("chart") { ResourceType = "Patient", Id = SandboxClinic.WholeChartPatient, Query = parameters }, cancellationToken);
        var elapsed = time.GetElapsedTime(started).TotalMilliseconds;
        var bundle = answer.Response?.Json ?? throw new BenchFailedException("The facade did not answer with JSON.");
        var composition = bundle.GetProperty("entry")[0].GetProperty("resource");
        return composition.GetProperty("status").ValueEquals("final")
            ? (elapsed, bundle.GetProperty("entry").GetArrayLength() - 1)
            : throw new BenchFailedException("The chart is not complete: its Composition is not final.");
    }
}
