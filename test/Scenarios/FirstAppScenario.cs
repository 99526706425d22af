using System.Globalization;
using Duplex.Scenarios.Embedding;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios;

/// <summary>docs/guides/first-app.md, command for command, in one shell against the program as it was built.</summary>
public sealed class FirstAppScenario
{
    private const string Guide = "docs/guides/first-app.md";
    private const string Program = "dotnet run --project src/Duplex -- ";

    [Fact]
    public async Task Each_command_of_the_guide_does_what_the_guide_says()
    {
        var bash = Needed.OnPath("bash");
        foreach (var tool in new[] { "bash", "curl", "node", "npm" })
        {
            Needed.Unless(Needed.OnPath(tool) is not null, $"{tool} is not installed.");
        }

        var blocks = GuideBlocks.Read(Guide);
        Assert.Equal(Program + "serve --no-day\n", blocks[0]);
        await using var duplex = await SandboxInstallation.StartAsync();
        // Only what differs on this machine is put in: the built program in place of a build, and ports that are free.
        var commands = blocks.Skip(1).Select(block => block
            .Replace(Program, $"dotnet {Repository.Program} ", StringComparison.Ordinal)
            .Replace("http://127.0.0.1:8850", duplex.Web.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal)
            .Replace("http://127.0.0.1:8851", duplex.Sandbox.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal));
        var script = Path.Combine(duplex.Folder, "guide.sh");
        await File.WriteAllTextAsync(script, "set -e -o pipefail\n" + string.Concat(commands.Select((block, index) => $"echo; echo '@@ {index + 1}'\n{block}")));

        var run = await ProgramProcess.RunAsync(
            bash!, [script], duplex.Folder, ("DUPLEX_DATA", duplex.Data), ("npm_config_prefer_offline", "true"), ("npm_config_audit", "false"), ("npm_config_fund", "false"));

        Assert.True(run.ExitCode == 0, $"The guide ended with {run.ExitCode}:\n{run.Out}\n{run.Error}");
        var said = run.Out.Split("@@ ").Skip(1).ToDictionary(
            part => int.Parse(part.Split('\n')[0], CultureInfo.InvariantCulture), part => part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        Assert.Contains("\"CapabilityStatement\"", said[2], StringComparison.Ordinal);
        Assert.Equal(2, said[3].Split("\"family\":\"Istwick-Synth\"").Length - 1);
        Assert.Contains("\"id\":\"e2009\"", said[3], StringComparison.Ordinal);
        Assert.Contains("\"text\":\"Heart rate\"", said[3], StringComparison.Ordinal);
        Assert.Contains("\"id\":\"d1009\"", said[3], StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 201", await File.ReadAllTextAsync(Path.Combine(duplex.Folder, "headers.txt")), StringComparison.Ordinal);
        Assert.Contains("\"data\":\"U3ludGhldGljIG5vdGU6IG5vIHBhaW4gaW4gdGhlIGxlZnQga25lZS4=\"", said[5], StringComparison.Ordinal);
        Assert.Contains("\"status\":\"open\"", said[6], StringComparison.Ordinal);
        Assert.Contains("\"name\":\"signed there\",\"status\":\"met\",\"grade\":\"read-back\"", said[7], StringComparison.Ordinal);
        Assert.Matches("born [0-9]{4}-[0-9]{2}-[0-9]{2}\n(?:.*\n)*201: d[0-9]+, version 1\n<http://127.0.0.1:[0-9]+/api/loops/[0-9a-f-]+>; rel=\"monitor\"", said[8]);
        Assert.Contains("\"DocumentReference.subject", said[9], StringComparison.Ordinal);
        Assert.EndsWith("\n422", said[9].TrimEnd(), StringComparison.Ordinal);
    }
}
