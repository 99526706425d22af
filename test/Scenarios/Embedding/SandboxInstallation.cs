using System.Text.Json;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios.Embedding;

/// <summary>The program as a newcomer starts it: without configuration, with its sandbox clinic, on ports of its own.</summary>
internal sealed class SandboxInstallation : IAsyncDisposable
{
    private readonly TestFolder _folder;
    private readonly ServedDuplex _duplex;

    private SandboxInstallation(TestFolder folder, ServedDuplex duplex, Uri sandbox)
    {
        _folder = folder;
        _duplex = duplex;
        Sandbox = sandbox;
    }

    /// <summary>Of facade and API.</summary>
    public Uri Web => _duplex.Web;

    /// <summary>Of the sandbox EHR.</summary>
    public Uri Sandbox { get; }

    public string OperatorToken => File.ReadAllText(Path.Combine(Data, "keys", "operator.token")).Trim();

    /// <summary>A folder to work in, beside the data.</summary>
    public string Folder => _folder.Path;

    public string Data => _folder.At("data");

    /// <summary>The private key of the app that the sandbox registers.</summary>
    public string AppKey => Path.Combine(Data, "keys", "apps", "scribe.jwk");

    public static async Task<SandboxInstallation> StartAsync()
    {
        var folder = new TestFolder();
        var data = folder.At("data");
        var duplex = await ServedDuplex.StartAsync(data, "--no-day", "--sandbox-port", "0", "--mllp-port", "0", "--laboratory-port", "0", "--results-port", "0");
        var said = JsonElement.Parse(duplex.Process.Out.Text.Split('\n')[0]);
        return new SandboxInstallation(folder, duplex, new Uri(said.GetProperty("sandbox").GetString()!));
    }

    /// <summary>A token of the app, as <c>duplex token</c> prints it.</summary>
    public async Task<string> TokenAsync()
    {
        var token = await ProgramProcess.RunDuplexAsync("token", "scribe", "--data", Data);
        Assert.True(token.ExitCode == 0, token.Error);
        return token.Out.Trim();
    }

    public async ValueTask DisposeAsync()
    {
        await _duplex.DisposeAsync();
        _folder.Dispose();
    }
}
