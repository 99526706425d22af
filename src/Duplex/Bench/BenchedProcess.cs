using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Duplex.Composition;

namespace Duplex.Bench;

/// <summary>A Duplex of its own process, with fresh data, that a benchmark loads and measures from outside.</summary>
internal sealed class BenchedProcess : IDisposable
{
    private const double TicksPerSecond = 100;
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(400);
    private readonly Process _process;

    private BenchedProcess(Process process, IPEndPoint mllp, Uri web, TimeSpan startedWithin)
    {
        _process = process;
        Mllp = mllp;
        Web = web;
        StartedWithin = startedWithin;
    }

    public IPEndPoint Mllp { get; }

    /// <summary>Facade and API.</summary>
    public Uri Web { get; }

    /// <summary>From the start of the process until its MLLP port takes a connection.</summary>
    public TimeSpan StartedWithin { get; }

    /// <summary>Starts <c>duplex serve</c> with the given configuration and waits until its MLLP port listens.</summary>
    public static async Task<BenchedProcess> StartAsync(string config, string data, int mllpPort, TimeProvider time, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var process = Start(config, data);
        var endpoint = new IPEndPoint(IPAddress.Loopback, mllpPort);
        await UntilAsync(process, () => Listens(endpoint), started, time, cancellationToken);
        var startedWithin = time.GetElapsedTime(started);
        return new BenchedProcess(process, endpoint, await WebAsync(process, data, started, time, cancellationToken), startedWithin);
    }

    /// <summary>Starts <c>duplex serve</c> with the given configuration and waits until it serves.</summary>
    public static async Task<BenchedProcess> StartAsync(string config, string data, TimeProvider time, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var process = Start(config, data);
        var web = await WebAsync(process, data, started, time, cancellationToken);
        return new BenchedProcess(process, new IPEndPoint(IPAddress.Loopback, 0), web, time.GetElapsedTime(started));
    }

    /// <summary>A port that was free a moment ago.</summary>
    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    /// <summary>User and system time used so far.</summary>
    public TimeSpan CpuTime()
    {
        var stat = File.ReadAllText($"/proc/{_process.Id}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        var ticks = long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
        return TimeSpan.FromSeconds(ticks / TicksPerSecond);
    }

    /// <summary>Waits until it does next to nothing, and returns how long that took; what it had still to do is done then.</summary>
    public async Task<TimeSpan> UntilQuietAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            var elapsed = time.GetElapsedTime(started);
            var before = CpuTime();
            await Task.Delay(Glance, time, cancellationToken);
            if (CpuTime() - before < Glance / 20)
            {
                return elapsed;
            }
        }
    }

    /// <summary>The most memory that was resident so far, in MB.</summary>
    public double MostResidentMegabytes() => ResidentMemory.MostMegabytes(_process.Id);

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static Process Start(string config, string data)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "duplex.dll"));
        }

        foreach (var argument in (string[])["serve", "--config", config, "--data", data, "--port", "0"])
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start) ?? throw new BenchFailedException("The program to measure did not start.");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task<Uri> WebAsync(Process process, string data, long started, TimeProvider time, CancellationToken cancellationToken)
    {
        RunFile? run = null;
        await UntilAsync(process, () => (run = RunFile.Read(DataFolderPaths.Of(data))) is not null, started, time, cancellationToken);
        return run!.Web;
    }

    private static async Task UntilAsync(Process process, Func<bool> condition, long started, TimeProvider time, CancellationToken cancellationToken)
    {
        while (!condition())
        {
            if (process.HasExited || time.GetElapsedTime(started) > StartLimit)
            {
                process.Dispose();
                throw new BenchFailedException("The program to measure did not begin to listen.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(5), time, cancellationToken);
        }
    }

    private static bool Listens(IPEndPoint endpoint)
    {
        try
        {
            using var probe = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            probe.Connect(endpoint);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
