using Duplex.Scenarios.Embedding;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios;

/// <summary>The apps in samples/, run as their README says, against the program with its sandbox clinic.</summary>
public sealed class SampleScenario
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples");

    [Fact]
    public async Task The_TypeScript_app_writes_a_note_and_prints_the_evidence_of_its_closed_loop()
    {
        var node = Needed.OnPath("node");
        Needed.Unless(node is not null, "node is not installed.");
        var modules = Path.Combine(Repository.Root, "console", "node_modules");
        Needed.Unless(Directory.Exists(Path.Combine(modules, "typescript")), "console/node_modules is not there: run 'npm ci' in console, or ./test.sh.");
        await using var duplex = await SandboxInstallation.StartAsync();
        var compiled = Path.Combine(duplex.Folder, "app");
        var tsc = await ProgramProcess.RunAsync(
            node!, [Path.Combine(modules, "typescript", "bin", "tsc"), "-p", Path.Combine(Samples, "typescript"), "--typeRoots", Path.Combine(modules, "@types"), "--outDir", compiled]);
        Assert.True(tsc.ExitCode == 0, tsc.Out + tsc.Error);
        File.Copy(Path.Combine(Samples, "typescript", "package.json"), Path.Combine(compiled, "package.json"));

        AssertEvidence(await RunAsync(duplex, node!, Path.Combine(compiled, "note.js")));
    }

    [Fact]
    public async Task The_Python_app_writes_a_note_and_prints_the_evidence_of_its_closed_loop()
    {
        var python = Needed.OnPath("python3");
        Needed.Unless(python is not null, "python3 is not installed.");
        Needed.Unless(Needed.OnPath("openssl") is not null, "openssl is not installed.");
        await using var duplex = await SandboxInstallation.StartAsync();

        AssertEvidence(await RunAsync(duplex, python!, Path.Combine(Samples, "python", "note.py")));
    }

    [Fact]
    public async Task The_CSharp_app_writes_a_note_and_prints_the_evidence_of_its_closed_loop()
    {
        var built = Path.Combine(Samples, "csharp", "bin", "Release", "net10.0", "Note.dll");
        Needed.Unless(File.Exists(built), "samples/csharp was not built: run 'dotnet build samples/csharp -c Release', or ./test.sh.");
        await using var duplex = await SandboxInstallation.StartAsync();

        AssertEvidence(await RunAsync(duplex, "dotnet", built));
    }

    [Fact]
    public async Task Each_request_of_the_http_file_succeeds()
    {
        await using var duplex = await SandboxInstallation.StartAsync();
        var requests = HttpFile.Read(Path.Combine(Samples, "http", "duplex.http"), new()
        {
            ["duplex"] = duplex.Web.GetLeftPart(UriPartial.Authority),
            ["token"] = await duplex.TokenAsync(),
        });
        Assert.Equal(8, requests.Count);
        using var http = new HttpClient();
        using var limit = Patience.Limit();
        foreach (var request in requests)
        {
            using var answer = await http.SendAsync(request, limit.Token);
            Assert.True(answer.IsSuccessStatusCode, $"{request.Method} {request.RequestUri}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync(limit.Token)}");
        }
    }

    private static async Task<string> RunAsync(SandboxInstallation duplex, string program, string script)
    {
        var run = await ProgramProcess.RunAsync(
            program, [script], duplex.Folder, ("DUPLEX_URL", duplex.Web.AbsoluteUri), ("DUPLEX_APP_KEY", duplex.AppKey));
        Assert.True(run.ExitCode == 0, run.Out + run.Error);
        return run.Out;
    }

    private static void AssertEvidence(string said)
    {
        var lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Contains("patient: Elowen Istwick-Synth", lines);
        Assert.Contains(lines, line => line.StartsWith("vital: Heart rate ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("note: HTTP 201 http://127.0.0.1:", StringComparison.Ordinal));
        Assert.Contains("loop: closed", lines);
        Assert.Equal(
            ["accepted", "in the chart", "in its place", "signed there"],
            lines.Where(line => line.StartsWith("step: ", StringComparison.Ordinal)).Select(line => line["step: ".Length..].Split(',')[0]));
        Assert.Equal(3, lines.Count(line => line.Contains(", met, read-back DocumentReference/", StringComparison.Ordinal)));
    }
}
