using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Spectre.Console;

namespace Duplex.Bench;

/// <summary>One figure. Peers and physical limits are named <c>peer:...</c> and <c>limit:...</c>.</summary>
internal sealed record BenchMetric(string Name, double Value, string Unit);

/// <summary>What a benchmark prints: a table, or <c>{"benchmark","machine","metrics":[{"name","value","unit"}]}</c>.</summary>
internal sealed record BenchReport(string Benchmark, string Machine, IReadOnlyList<BenchMetric> Metrics)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static string ThisMachine => $"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, {CpuName()}, .NET {Environment.Version}";

    public void Print(TextWriter output, IAnsiConsole console, bool json)
    {
        if (json)
        {
            output.WriteLine(JsonSerializer.Serialize(this, Json));
            return;
        }

        console.MarkupLineInterpolated($"[bold]{Benchmark}[/] [grey]{Machine}[/]");
        var table = new Table().Border(TableBorder.Simple).AddColumn("metric").AddColumn(new TableColumn("value").RightAligned()).AddColumn("unit");
        foreach (var metric in Metrics)
        {
            table.AddRow(metric.Name, metric.Value.ToString("#,0.###", CultureInfo.InvariantCulture), metric.Unit);
        }

        console.Write(table);
    }

    private static string CpuName()
    {
        const string Info = "/proc/cpuinfo";
        var line = File.Exists(Info) ? File.ReadLines(Info).FirstOrDefault(text => text.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
