using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Duplex.Scenarios.Processes;

/// <summary>A running <c>duplex serve</c> in a process of its own, known by what it printed about itself.</summary>
internal sealed class ServedDuplex : IAsyncDisposable
{
    private ServedDuplex(ProgramProcess process, string data, JsonElement said)
    {
        Process = process;
        Web = new Uri(said.GetProperty("web").GetString()!);
        Console = new Uri(said.GetProperty("console").GetString()!);
        Listeners = said.GetProperty("mllp").EnumerateObject().ToDictionary(listener => listener.Name, listener => IPEndPoint.Parse(listener.Value.GetString()!));
        Api = new HttpClient { BaseAddress = Web, Timeout = Patience.Most };
        Api.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Bearer", File.ReadAllText(Path.Combine(data, "keys", "operator.token")).Trim());
    }

    public ProgramProcess Process { get; }

    public Uri Web { get; }

    /// <summary>The one-time address of the console.</summary>
    public Uri Console { get; }

    /// <summary>Of the first connection that listens.</summary>
    public IPEndPoint Mllp => Listeners.First().Value;

    /// <summary>Where each connection's messages come in.</summary>
    public IReadOnlyDictionary<string, IPEndPoint> Listeners { get; }

    /// <summary>The JSON API with the operator's token.</summary>
    public HttpClient Api { get; }

    /// <summary>Returns once every socket listens.</summary>
    public static async Task<ServedDuplex> StartAsync(string data, params IEnumerable<string> more)
    {
        var process = ProgramProcess.StartDuplex(["serve", "--json", "--data", data, "--port", "0", .. more]);
        return await OfAsync(process, data);
    }

    /// <summary>The Duplex that this process is, or runs inside itself.</summary>
    public static async Task<ServedDuplex> OfAsync(ProgramProcess process, string data)
    {
        using var limit = Patience.Limit();
        var line = await process.Out.FindAsync(text => text.StartsWith('{'), limit.Token);
        if (line is null)
        {
            var end = await process.EndAsync();
            Assert.Fail($"duplex serve ended with {end.ExitCode} before it listened: {end.Error}");
        }

        return new ServedDuplex(process, data, JsonElement.Parse(line));
    }

    /// <summary>Asks the program to stop, and waits until it did.</summary>
    public async Task<ProgramEnd> StopAsync()
    {
        Process.AskToStop();
        return await Process.EndAsync();
    }

    /// <summary>kill -9, and waits until the process is gone.</summary>
    public async Task KillAsync()
    {
        Process.Kill();
        await Process.EndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Api.Dispose();
        await Process.DisposeAsync();
    }
}
