using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace Duplex.Bench;

/// <summary>A server in a process of its own that says on its first line where it listens: <c>{"listening":port}</c>.</summary>
internal sealed class ListeningProcess : IDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(30);
    private readonly Process _process;

    private ListeningProcess(Process process, int port)
    {
        _process = process;
        Endpoint = new IPEndPoint(IPAddress.Loopback, port);
    }

    public IPEndPoint Endpoint { get; }

    /// <summary>A hidden command of this program.</summary>
    public static Task<ListeningProcess> OfDuplexAsync(string server, TimeProvider time, CancellationToken cancellationToken)
    {
        var program = Environment.ProcessPath!;
        string[] arguments = ["bench", server];
        return Path.GetFileNameWithoutExtension(program) == "dotnet"
            ? StartAsync(program, [Path.Combine(AppContext.BaseDirectory, "duplex.dll"), .. arguments], Environment.CurrentDirectory, time, cancellationToken)
            : StartAsync(program, arguments, Environment.CurrentDirectory, time, cancellationToken);
    }

    /// <exception cref="BenchFailedException">It did not start, or said nothing.</exception>
    public static async Task<ListeningProcess> StartAsync(
        string program, IReadOnlyList<string> arguments, string folder, TimeProvider time, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start) ?? throw new BenchFailedException($"{program} did not start.");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        try
        {
            var line = await process.StandardOutput.ReadLineAsync(cancellationToken).AsTask().WaitAsync(StartLimit, time, cancellationToken);
            using var said = JsonDocument.Parse(line ?? "{}");
            var port = said.RootElement.GetProperty("listening").GetInt32();
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            return new ListeningProcess(process, port);
        }
        catch (Exception failure) when (failure is TimeoutException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            process.Kill();
            process.Dispose();
            throw new BenchFailedException($"{Path.GetFileName(program)} {arguments[0]} did not say where it listens.", failure);
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
