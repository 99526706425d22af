using System.Text.Json.Nodes;
using Duplex.Tests.Commands;
using Xunit;

namespace Duplex.Tests.Fhir.Validation;

public sealed class ValidateCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // Two links to their own folder made 2^40 paths of one file.
    [Fact]
    public async Task Links_in_a_folder_are_not_followed()
    {
        _folder.Write("a.json", """{"resourceType":"Patient","gender":"female"}""");
        File.CreateSymbolicLink(_folder.At("x"), ".");
        File.CreateSymbolicLink(_folder.At("y"), ".");
        File.CreateSymbolicLink(_folder.At("gone.json"), "nowhere");

        CommandRun run = await CommandRun.OfAsync("validate", _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 resource, 0 with errors", run.Output);
    }

    // A misspelt profile passed everything with a warning.
    [Fact]
    public async Task A_profile_that_is_not_there_is_wrong_usage()
    {
        _folder.Write("a.json", """{"resourceType":"Patient"}""");

        CommandRun run = await CommandRun.OfAsync("validate", _folder.Path, "--profile", "us-core-patient");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("There is no profile us-core-patient here", run.Error);
    }

    [Fact]
    public async Task A_folder_of_JSON_and_NDJSON_gives_a_line_for_each_resource_and_the_exit_code_says_whether_there_are_errors()
    {
        _folder.Write("a.json", """{"resourceType":"Patient","gender":"female"}""");
        _folder.Write("b.ndjson", "{\"resourceType\":\"Basic\",\"code\":{\"text\":\"x\"}}\n{\"resourceType\":\"Basic\"}\n");
        _folder.Write("readme.txt", "no resource");

        CommandRun run = await CommandRun.OfAsync("validate", _folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("valid        a.json Patient", run.Output);
        Assert.Contains("valid        b.ndjson#1 Basic", run.Output);
        Assert.Contains("errors       b.ndjson#2", run.Output);
        Assert.Contains("3 resources, 1 with errors", run.Output);
    }

    [Fact]
    public async Task Exit_code_is_0_without_errors()
    {
        _folder.Write("a.json", """{"resourceType":"Patient","gender":"female"}""");

        CommandRun run = await CommandRun.OfAsync("validate", _folder.Path);

        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task JSON_is_one_OperationOutcome_per_line_that_names_the_file()
    {
        _folder.Write("a.json", """{"resourceType":"Patient","gender":"femal","nickname":"x","contact":[{"gender":"male"}]}""");

        CommandRun run = await CommandRun.OfAsync("validate", _folder.Path, "--json");

        Assert.Equal(1, run.ExitCode);
        JsonNode outcome = JsonNode.Parse(Assert.Single(run.Output.TrimEnd().Split('\n')))!;
        Assert.Equal("OperationOutcome", (string?)outcome["resourceType"]);
        Assert.Equal("a.json", (string?)outcome["extension"]![0]!["valueString"]);
        string[] paths = [.. outcome["issue"]!.AsArray().Select(issue => (string?)issue!["expression"]?[0] ?? "")];
        Assert.Contains("Patient.gender", paths);
        Assert.Contains("Patient.nickname", paths);
        Assert.DoesNotContain("femal\"", run.Output);
    }

    [Fact]
    public async Task A_line_of_NDJSON_shows_the_same_as_the_JSON_of_it_faults_of_reading_and_of_validation_together()
    {
        const string Broken = """{"resourceType":"Patient","gender":"female","nickname":"x","generalPractitioner":[{"reference":"Device/1"}]}""";
        _folder.Write("a.json", Broken);
        _folder.Write("b.ndjson", "{\"resourceType\":\"Basic\",\"code\":{\"text\":\"x\"}}\r\n" + Broken + "\r\n");

        CommandRun run = await CommandRun.OfAsync("validate", _folder.Path, "--json");

        string[][] paths =
        [
            .. run.Output.TrimEnd().Split('\n').Select(line => JsonNode.Parse(line)!["issue"]!.AsArray())
                .Select(issues => issues.Select(issue => (string?)issue!["expression"]?[0] ?? "").ToArray()),
        ];
        Assert.Equal(3, paths.Length);
        Assert.Contains("Patient.nickname", paths[0]);
        Assert.Contains("Patient.generalPractitioner[0]", paths[0]);
        Assert.Equal(paths[0], paths[2]);
    }

    [Fact]
    public async Task A_profile_that_is_asked_for_is_held_against_the_resource()
    {
        string file = _folder.Write("a.json", """{"resourceType":"Patient","gender":"female"}""");

        CommandRun run = await CommandRun.OfAsync("validate", file, "--profile", "http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient|6.1.0");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("required      Patient.identifier", run.Output);
    }

    [Fact]
    public async Task What_is_not_there_is_said()
    {
        CommandRun run = await CommandRun.OfAsync("validate", _folder.At("none.json"));

        run.AssertFailsWith("There is no file or folder", 2);
    }

    [Fact]
    public async Task A_folder_without_resources_is_wrong_usage_and_a_file_without_them_fails()
    {
        _folder.Write("in/readme.txt", "no resource");
        _folder.Write("lines/a.ndjson", "\n \n");

        (await CommandRun.OfAsync("validate", _folder.At("in"))).AssertFailsWith("There is no *.json or *.ndjson file in", 2);
        (await CommandRun.OfAsync("validate", _folder.At("lines"))).AssertFailsWith("There is no resource in", 1);
    }

    // Opening it waited for somebody to write.
    [Fact]
    public async Task A_pipe_is_refused_wherever_it_stands()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("Only Linux says what kind of file it is.");
        }

        using (var made = System.Diagnostics.Process.Start("mkfifo", _folder.At("pipe.json")))
        {
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        (await CommandRun.OfAsync("validate", _folder.At("pipe.json"))).AssertFailsWith("is a pipe or a device", 2);
        (await CommandRun.OfAsync("validate", _folder.Path)).AssertFailsWith("is a pipe or a device", 2);
        (await CommandRun.OfAsync("fhirpath", "name", _folder.At("pipe.json"))).AssertFailsWith("is a pipe or a device", 2);
        (await CommandRun.OfAsync("fhirpath", "--suite", _folder.At("pipe.json"))).AssertFailsWith("is a pipe or a device", 2);
        (await CommandRun.OfAsync("validate", "/dev/null")).AssertFailsWith("is a pipe or a device", 2);
    }

    [Theory]
    [InlineData("{\n \"resourceType\": \"Patient\",\n \"nickname\": 1\n}\n", "errors       - Patient", "1 resource, 1 with errors")]
    [InlineData("\n{\"resourceType\":\"Patient\"}\r\n{\"resourceType\":\"Patient\",\"nickname\":1}", "errors       -#3 Patient", "2 resources, 1 with errors")]
    [InlineData("{\"resourceType\":\"Patient\"", "errors       - ", "looks cut off")]
    [InlineData("", "errors       - ", "There is nothing here")]
    public async Task Standard_input_is_JSON_or_NDJSON_as_it_comes(string input, params string[] shown)
    {
        using var stream = new Duplex.Tests.Fhir.Json.PiecemealStream(System.Text.Encoding.UTF8.GetBytes(input), 7);

        CommandRun run = await CommandRun.OfAsync(stream, "validate", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.All(shown, text => Assert.Contains(text, run.Output));
    }

    [Fact]
    public async Task Text_of_more_than_1_MB_and_text_of_blanks_are_told_for_what_they_are()
    {
        string file = _folder.Write("a.json", $$"""{"resourceType":"Patient","name":[{"family":"{{new string('x', 1_048_577)}}","text":"  "}]}""");

        CommandRun run = await CommandRun.OfAsync("validate", file);

        Assert.Contains("Patient.name[0].family: The value is no valid string; expected is at most 1048576 characters, and here are 1048577.", run.Output);
        Assert.Contains("Patient.name[0].text: The value is no valid string; expected is text with something other than blanks.", run.Output);
    }

    [Fact]
    public async Task A_link_and_a_path_that_lead_nowhere_are_told()
    {
        File.CreateSymbolicLink(_folder.At("gone.json"), "nowhere");

        (await CommandRun.OfAsync("validate", _folder.At("gone.json"))).AssertFailsWith("gone.json leads nowhere", 2);
        (await CommandRun.OfAsync("validate", "")).AssertFailsWith("The path is empty", 2);
    }
}
