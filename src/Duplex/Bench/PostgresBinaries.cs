using System.ComponentModel;
using System.Diagnostics;

namespace Duplex.Bench;

/// <summary>PostgreSQL's own programs on this machine, run as a user that they accept: they refuse root.</summary>
internal static class PostgresBinaries
{
    private const string Owner = "postgres";

    /// <summary>The folder of <c>initdb</c> and <c>pg_ctl</c>; null where there is none.</summary>
    public static string? Folder { get; } = Find();

    public const string Missing = "This machine has no PostgreSQL server (initdb, pg_ctl): apt-get install postgresql, or name its bin folder in DUPLEX_POSTGRES_BIN.";

    public static async Task RunAsync(string program, params IReadOnlyList<string> arguments)
    {
        var path = Path.Combine(Folder ?? throw new InvalidOperationException(Missing), program);
        var start = Environment.IsPrivilegedProcess
            ? new ProcessStartInfo("runuser", ["-u", Owner, "--", path, .. arguments])
            : new ProcessStartInfo(path, arguments);
        start.WorkingDirectory = "/";
        start.RedirectStandardError = true;
        start.RedirectStandardOutput = true;
        await RunAsync(start);
    }

    /// <summary>Hands a folder to the user as whom the programs run.</summary>
    public static async Task GiveAsync(string folder)
    {
        if (Environment.IsPrivilegedProcess)
        {
            await RunAsync(new ProcessStartInfo("chown", ["-R", Owner, folder]) { RedirectStandardError = true, RedirectStandardOutput = true });
        }
    }

    private static async Task RunAsync(ProcessStartInfo start)
    {
        using var process = Process.Start(start) ?? throw new Win32Exception($"{start.FileName} was not started.");
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}: {said[0]} {said[1]}");
        }
    }

    private static string? Find()
    {
        const string Debian = "/usr/lib/postgresql";
        var candidates = new List<string?> { Environment.GetEnvironmentVariable("DUPLEX_POSTGRES_BIN") };
        if (Directory.Exists(Debian))
        {
            candidates.AddRange(Directory.GetDirectories(Debian).OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0).Select(folder => Path.Combine(folder, "bin")));
        }

        candidates.AddRange((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator));
        return candidates.FirstOrDefault(folder => folder is { Length: > 0 } && File.Exists(Path.Combine(folder, "pg_ctl")) && File.Exists(Path.Combine(folder, "initdb")));
    }
}
