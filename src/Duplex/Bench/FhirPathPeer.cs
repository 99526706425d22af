using System.Diagnostics;
using System.Text.Json;

namespace Duplex.Bench;

/// <summary>npm fhirpath with the same data and expressions, in the same run.</summary>
internal static class FhirPathPeer
{
    private const string Seconds = "1";

    public static async Task<IReadOnlyList<BenchMetric>> MeasureAsync(
        FhirBenchData data, string patientExpression, string bundleExpression, TextWriter notes, CancellationToken cancellationToken)
    {
        if (await NodePeers.InstalledAsync(text => notes.WriteLineAsync(text), cancellationToken) is not { } peers)
        {
            return [];
        }

        var folder = Directory.CreateTempSubdirectory("duplex-bench-").FullName;
        try
        {
            var (patient, bundle) = (Path.Combine(folder, "patient.json"), Path.Combine(folder, "bundle.json"));
            await File.WriteAllBytesAsync(patient, data.Patient, cancellationToken);
            await File.WriteAllBytesAsync(bundle, data.Bundle, cancellationToken);
            var start = new ProcessStartInfo(peers.Node, ["fhirpath.mjs", patient, bundle, Seconds, patientExpression, bundleExpression])
            {
                WorkingDirectory = peers.Folder, RedirectStandardOutput = true,
            };
            using var process = Process.Start(start) ?? throw new BenchFailedException("node did not start.");
            var said = await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return await ReadAsync(said, notes);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<BenchMetric>> ReadAsync(string said, TextWriter notes)
    {
        if (said.Length == 0)
        {
            await notes.WriteLineAsync("peer npm-fhirpath: not measured (its script ended without an answer)");
            return [];
        }

        using var read = JsonDocument.Parse(said);
        if (read.RootElement.TryGetProperty("reason", out var reason))
        {
            await notes.WriteLineAsync($"peer npm-fhirpath: not measured ({reason.GetString()})");
            return [];
        }

        return
        [
            new("peer:npm-fhirpath_patient_per_second", read.RootElement.GetProperty("patient").GetDouble(), "1/s"),
            new("peer:npm-fhirpath_bundle_per_second", read.RootElement.GetProperty("bundle").GetDouble(), "1/s"),
            new("peer:npm-fhirpath_compile_us", read.RootElement.GetProperty("compileMicroseconds").GetDouble(), "us"),
        ];
    }
}
