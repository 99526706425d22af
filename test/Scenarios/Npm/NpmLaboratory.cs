using System.Text.Json;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios.Npm;

/// <summary>A laboratory that a Node script plays with libraries of others. It says in lines of JSON what it takes and gets answered.</summary>
internal sealed class NpmLaboratory : IAsyncDisposable
{
    private readonly ProgramProcess _script;

    private NpmLaboratory(ProgramProcess script, int port)
    {
        _script = script;
        Port = port;
    }

    /// <summary>Where it takes orders.</summary>
    public int Port { get; }

    /// <param name="package">The npm package without which the script cannot run.</param>
    public static async Task<NpmLaboratory> StartAsync(string script, string package)
    {
        var node = Needed.OnPath("node");
        Needed.Unless(node is not null, "node is not installed.");
        Needed.Unless(
            Directory.Exists(Path.Combine(Repository.Clients, "node_modules", package)),
            "test/Scenarios/clients/node_modules is not complete: run 'npm ci' in test/Scenarios/clients, or ./test.sh.");
        var process = ProgramProcess.Start(node!, [script], Repository.Clients);
        var said = await SaidAsync(process, line => line.TryGetProperty("listening", out _), "that it listens");
        return new NpmLaboratory(process, said.GetProperty("listening").GetInt32());
    }

    /// <summary>The message that it received as this order; fields as the library gives them.</summary>
    public Task<JsonElement> ReceivedAsync(string placer) => SaidAsync(
        _script, line => line.TryGetProperty("received", out var received) && received.GetProperty("placer").GetString() == placer, $"that it received order {placer}");

    /// <summary>How often it received this order so far.</summary>
    public int CountOf(string placer) => _script.Out.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => JsonElement.Parse(line))
        .Count(line => line.TryGetProperty("received", out var received) && received.GetProperty("placer").GetString() == placer);

    /// <summary>Has it send a message under this control id; the code with which Duplex acknowledged it.</summary>
    public async Task<string> SendAsync(string command, string controlId, object values)
    {
        var line = JsonSerializer.SerializeToNode(values)!.AsObject();
        (line["command"], line["controlId"]) = (command, controlId);
        await _script.TellAsync(line.ToJsonString());
        var said = await SaidAsync(
            _script, one => one.TryGetProperty("acknowledged", out var answer) && answer.GetProperty("controlId").GetString() == controlId, $"that {controlId} was acknowledged");
        return said.GetProperty("acknowledged").GetProperty("code").GetString()!;
    }

    public ValueTask DisposeAsync() => _script.DisposeAsync();

    private static async Task<JsonElement> SaidAsync(ProgramProcess script, Func<JsonElement, bool> fits, string what)
    {
        using var limit = Patience.Limit();
        try
        {
            var line = await script.Out.FindAsync(text => JsonElement.Parse(text) is var one && (one.TryGetProperty("fault", out _) || fits(one)), limit.Token);
            Assert.True(line is not null && !line.StartsWith("{\"fault\"", StringComparison.Ordinal), $"The script did not say {what}: {line} {script.Error.Text}");
            return JsonElement.Parse(line!);
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"The script did not say {what}: {script.Out.Text} {script.Error.Text}");
            throw;
        }
    }
}
