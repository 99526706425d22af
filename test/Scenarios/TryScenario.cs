using System.Text.Json;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios;

/// <summary><c>duplex try</c>: the clinic day, judged here by the sandbox EHR's own database.</summary>
public sealed class TryScenario
{
    [Fact]
    public async Task The_day_ends_as_its_script_says_and_every_evidence_lies_in_the_EHRs_own_database()
    {
        using var folder = new TestFolder();
        var data = folder.At("data");

        var end = await ProgramProcess.RunDuplexAsync("try", "--json", "--data", data);

        Assert.True(end.ExitCode == 0, end.Out + end.Error);
        var report = JsonElement.Parse(end.Out);
        var loops = report.GetProperty("loops").EnumerateArray().ToList();
        Assert.True(loops.Count(loop => Text(loop, "kind") == "note") >= 10);
        Assert.True(loops.Count(loop => Text(loop, "kind") is "lab-order" or "lab-result") >= 10);
        Assert.True(loops.Select(loop => Text(loop, "patient")).Distinct().Count() >= 8);
        Assert.Equal(loops.Count(loop => Text(loop, "status") == "closed"), report.GetProperty("closed").GetInt32());
        Assert.Equal(loops.Count(loop => Text(loop, "status") == "held"), report.GetProperty("held").GetInt32());
        Assert.Equal(loops.Count(loop => Text(loop, "status") == "cancelled"), report.GetProperty("cancelled").GetInt32());
        Assert.Equal(0, report.GetProperty("open").GetInt32());
        Assert.Equal(0, report.GetProperty("unexpected").GetInt32());
        Assert.Contains(loops, loop => Text(loop, "status") == "held" && HoldCode(loop) == "text-altered");
        Assert.Contains(loops, loop => Text(loop, "status") == "held" && HoldCode(loop) == "patient-other");
        Assert.Contains(loops, loop => Text(loop, "status") == "closed" && Text(loop, "name").Contains("reopened", StringComparison.Ordinal));

        var database = Path.Combine(data, "sandbox", "sandbox.db");
        var proofs = 0;
        foreach (var loop in loops)
        {
            var steps = loop.GetProperty("steps").EnumerateArray().ToList();
            if (Text(loop, "status") == "closed" && Text(loop, "kind") == "note")
            {
                Assert.Equal(["accepted", "in the chart", "in its place", "signed there"], steps.Select(step => Text(step, "name")));
                Assert.All(steps, step => Assert.Equal("met", Text(step, "status")));
                Assert.All(steps.Skip(1), step => Assert.Equal("read-back", Text(step, "grade")));
            }

            foreach (var step in steps.Where(step => Text(step, "status") == "met" && (Text(step, "grade") == "read-back" || Text(loop, "kind") == "note")))
            {
                var evidence = Text(step, "evidence").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
                Assert.NotEmpty(evidence);
                Assert.All(evidence, reference => Assert.True(Holds(database, reference), $"sandbox.db has no {reference}"));
                proofs += evidence.Length;
            }
        }

        Assert.True(proofs >= 80, $"only {proofs} pieces of evidence");
        Assert.False(Holds(database, "DocumentReference/d9999/_history/1"));
    }

    [Fact]
    public async Task A_second_day_on_the_same_data_is_refused_with_one_sentence()
    {
        using var folder = new TestFolder();
        folder.Write("data/state.db", "");

        var end = await ProgramProcess.RunDuplexAsync("try", "--json", "--data", folder.At("data"));

        Assert.Equal(1, end.ExitCode);
        Assert.Contains("holds an earlier run", end.Error, StringComparison.Ordinal);
        Assert.Equal("", end.Out);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string? HoldCode(JsonElement loop) =>
        loop.GetProperty("hold") is { ValueKind: JsonValueKind.Object } hold ? Text(hold, "code") : null;

    private static bool Holds(string database, string reference)
    {
        Assert.Matches("^(DocumentReference|ServiceRequest|DiagnosticReport|Task)/[A-Za-z0-9-]+/_history/[0-9]+$", reference);
        var parts = reference.Split('/');
        return 1 == Database.Number(
            database,
            "SELECT count(*) FROM resource_version WHERE type = $type AND id = $id AND version = $version",
            ("$type", parts[0]), ("$id", parts[1]), ("$version", long.Parse(parts[3], System.Globalization.CultureInfo.InvariantCulture)));
    }
}
