using System.Net;
using Duplex.Commands;
using Duplex.Composition;

namespace Duplex.Tests.Commands;

/// <summary>The program as a person starts it, within the test's process: real sockets and files, ephemeral ports.</summary>
public sealed class ServeCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Serve_listens_answers_other_commands_and_stops_cleanly()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using var output = new SignalWriter("Running until stopped");
        await using var error = new StringWriter();
        var paths = new DataFolderPaths(_folder.At("data"));

        var serving = CommandLine.RunAsync(
            ["serve", "--no-day", "--port", "0", "--sandbox-port", "0", "--mllp-port", "0", "--lab-port", "0", "--results-port", "0", "--data", paths.Root],
            new CommandContext(output, error, TimeProvider.System),
            stop.Token);
        await Task.WhenAny(output.Seen, serving);
        Assert.False(serving.IsCompleted, error.ToString());

        var run = RunFile.Read(paths)!;
        Assert.Contains($"{run.Web}console/enter?code=", output.ToString());
        await TheTokenOpensTheFacadeAsync(run, paths, cancellationToken);
        (await CommandRun.OfAsync("serve", "--data", paths.Root)).AssertFailsWith($"in use by the duplex with process id {Environment.ProcessId}");
        await HoldsCanOnlyBeDecidedWhereTheyAreAsync(paths);
        await stop.CancelAsync();

        Assert.Equal(0, await serving);
        Assert.Null(RunFile.Read(paths));
        DataFolder.Open(paths.Root).Dispose();
    }

    private static async Task TheTokenOpensTheFacadeAsync(RunFile run, DataFolderPaths paths, CancellationToken cancellationToken)
    {
        var token = await CommandRun.OfAsync("token", "scribe", "--data", paths.Root);
        Assert.Equal(0, token.ExitCode);
        Assert.Equal(2, token.Output.Trim().Count(letter => letter == '.'));

        using var http = new HttpClient { BaseAddress = run.Web };
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.GetAsync("fhir/clinic/Patient/p1001", cancellationToken)).StatusCode);
        http.DefaultRequestHeaders.Authorization = new("Bearer", token.Output.Trim());
        var patient = await http.GetStringAsync("fhir/clinic/Patient/p1001", cancellationToken);
        Assert.Contains("\"p1001\"", patient);
    }

    private static async Task HoldsCanOnlyBeDecidedWhereTheyAreAsync(DataFolderPaths paths) =>
        (await CommandRun.OfAsync("holds", "decide", "0197d2a0-0000-7000-8000-000000000000", "resend", "--reason", "why", "--data", paths.Root))
            .AssertFailsWith("There is no such hold.");
}
