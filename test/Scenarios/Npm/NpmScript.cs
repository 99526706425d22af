using System.Text.Json;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios.Npm;

/// <summary>A Node script that uses MLLP libraries of others and says in lines of JSON what happens.</summary>
internal sealed class NpmScript : IAsyncDisposable
{
    private readonly ProgramProcess _process;

    private NpmScript(ProgramProcess process) => _process = process;

    public static NpmScript Start(string script, string package, params (string Name, string Value)[] environment)
    {
        var node = Needed.OnPath("node");
        Needed.Unless(node is not null, "node is not installed.");
        Needed.Unless(
            Directory.Exists(Path.Combine(Repository.Clients, "node_modules", package)),
            "test/Scenarios/clients/node_modules is not complete: run 'npm ci' in test/Scenarios/clients, or ./test.sh.");
        return new NpmScript(ProgramProcess.Start(node!, [script], Repository.Clients, environment));
    }

    public Task TellAsync(object command) => _process.TellAsync(JsonSerializer.Serialize(command));

    /// <summary>The first happening of this name that fits.</summary>
    public async Task<JsonElement> SaidAsync(string happening, Func<JsonElement, bool>? fits = null)
    {
        using var limit = Patience.Limit();
        var line = await _process.Out.FindAsync(text => Of(text, "fault") is not null || (Of(text, happening) is { } said && fits?.Invoke(said) != false), limit.Token);
        Assert.True(line is not null && Of(line, "fault") is null, $"The script did not say '{happening}': {line} {_process.Out.Text} {_process.Error.Text}");
        return Of(line!, happening)!.Value;
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    private static JsonElement? Of(string line, string happening) => JsonElement.Parse(line).TryGetProperty(happening, out var said) ? said : null;
}
