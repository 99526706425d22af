using System.Diagnostics;
using System.Security.Cryptography;

namespace Duplex.Bench;

/// <summary>
/// Servers of others, from <c>bench/peers</c>, installed with <c>npm ci</c> into a folder of the user's cache that is kept from
/// run to run.
/// </summary>
internal static class NodePeers
{
    /// <summary>By the name that their figures carry.</summary>
    public static IReadOnlyList<(string Name, string Script)> Scripts { get; } =
        [("node_bare", "bare-mllp.mjs"), ("medplum_hl7", "medplum-hl7.mjs"), ("node-hl7-server", "node-hl7-server.mjs")];

    /// <summary>Starts what can be started; the rest is told with its reason.</summary>
    public static async Task<IReadOnlyList<(string Name, ListeningProcess Server)>> StartAsync(
        Func<string, Task> tellAsync, TimeProvider time, CancellationToken cancellationToken)
    {
        var servers = new List<(string, ListeningProcess)>();
        if (Source() is not { } source)
        {
            await tellAsync("No peer was measured: the folder bench/peers of the repository is not above this program or the current folder.");
            return servers;
        }

        if (OnPath("node") is not { } node)
        {
            await tellAsync("No peer was measured: node is not installed.");
            return servers;
        }

        var folder = Prepare(source);
        var installed = await InstallAsync(folder, cancellationToken);
        foreach (var (name, script) in Scripts)
        {
            try
            {
                servers.Add((name, await ListeningProcess.StartAsync(node, [script], folder, time, cancellationToken)));
            }
            catch (BenchFailedException failed)
            {
                await tellAsync($"Peer {name} was not measured: {(installed is null ? failed.Message : installed)}");
            }
        }

        return servers;
    }

    /// <summary>Node and the folder where the scripts lie beside their packages; null where they cannot be had, told with the reason.</summary>
    public static async Task<(string Node, string Folder)?> InstalledAsync(Func<string, Task> tellAsync, CancellationToken cancellationToken)
    {
        if (Source() is not { } source || OnPath("node") is not { } node)
        {
            await tellAsync("No peer was measured: node is not installed, or bench/peers of the repository is not above this program or the current folder.");
            return null;
        }

        var folder = Prepare(source);
        if (await InstallAsync(folder, cancellationToken) is { } reason)
        {
            await tellAsync($"No peer was measured: {reason}");
            return null;
        }

        return (node, folder);
    }

    private static string? Source() => new[] { AppContext.BaseDirectory, Environment.CurrentDirectory }
        .SelectMany(Above)
        .Select(folder => Path.Combine(folder, "bench", "peers"))
        .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "package-lock.json")));

    private static IEnumerable<string> Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            yield return at.FullName;
        }
    }

    /// <summary>A folder for this state of the lock file, with the scripts as they are now.</summary>
    private static string Prepare(string source)
    {
        var state = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(source, "package-lock.json"))))[..16];
        var folder = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "duplex", "bench-peers", state);
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        return folder;
    }

    /// <returns>Why it could not be; null where it is installed.</returns>
    private static async Task<string?> InstallAsync(string folder, CancellationToken cancellationToken)
    {
        if (File.Exists(Path.Combine(folder, "node_modules", ".package-lock.json")))
        {
            return null;
        }

        if (OnPath("npm") is not { } npm)
        {
            return "npm is not installed, and its packages are not in the cache.";
        }

        using var process = Process.Start(new ProcessStartInfo(npm, ["ci", "--no-audit", "--no-fund"])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0 ? null : $"'npm ci' in {folder} failed with exit code {process.ExitCode}.";
    }

    private static string? OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => OperatingSystem.IsWindows() ? new[] { $"{program}.exe", $"{program}.cmd" }.Select(name => Path.Combine(folder, name)) : [Path.Combine(folder, program)])
        .FirstOrDefault(File.Exists);
}
