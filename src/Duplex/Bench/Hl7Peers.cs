using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Duplex.Bench;

/// <summary>npm parsers with the same message and the same work, in the same run (<c>bench/peers</c>, after <c>npm ci</c> there).</summary>
internal static class Hl7Peers
{
    private const string Seconds = "2";

    public static async Task<IReadOnlyList<BenchMetric>> MeasureAsync(byte[] message, TextWriter notes, CancellationToken cancellationToken)
    {
        var script = Script();
        if (script is null || !Directory.Exists(Path.Combine(Path.GetDirectoryName(script)!, "node_modules")))
        {
            await notes.WriteLineAsync(script is null
                ? "peers: not measured (bench/peers of the sources is not here)"
                : "peers: not measured (run 'npm ci' in bench/peers first)");
            return [];
        }

        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, message, cancellationToken);
            return await RunAsync(script, file, notes, cancellationToken);
        }
        catch (Win32Exception)
        {
            await notes.WriteLineAsync("peers: not measured (node is not here)");
            return [];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<IReadOnlyList<BenchMetric>> RunAsync(string script, string file, TextWriter notes, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("node", [script, file, Seconds]) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new BenchFailedException("node did not start.");
        var metrics = new List<BenchMetric>();
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            using var read = JsonDocument.Parse(line);
            var name = read.RootElement.GetProperty("peer").GetString();
            if (read.RootElement.TryGetProperty("perCpuSecond", out var rate))
            {
                metrics.Add(new($"peer:{name}_messages_per_cpu_second", rate.GetDouble(), "1/s"));
            }
            else
            {
                await notes.WriteLineAsync($"peer {name}: not measured ({read.RootElement.GetProperty("reason").GetString()})");
            }
        }

        await process.WaitForExitAsync(cancellationToken);
        return metrics;
    }

    private static string? Script()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var script = Path.Combine(folder.FullName, "bench", "peers", "hl7.mjs");
            if (File.Exists(script))
            {
                return script;
            }
        }

        return null;
    }
}
