using System.Text.Json.Nodes;
using Duplex.Tests.Architecture;
using Duplex.Tests.Commands;

namespace Duplex.Tests.Translate;

/// <summary>The sample of a site's own cases, run as its reader runs it.</summary>
public class SiteFeedTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "samples", "site-feed");

    [Fact]
    public async Task Ten_cases_of_the_sample_pass()
    {
        var run = await CommandRun.OfAsync("test", Folder);

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.EndsWith("10 passed, 0 failed.", run.Output.TrimEnd());
    }

    [Fact]
    public async Task Without_the_configuration_of_the_site_its_own_fields_have_no_place()
    {
        var message = Path.Combine(Folder, "messages", "local-fields.hl7");

        var without = await CommandRun.OfAsync("translate", message, "--explain");
        var with = await CommandRun.OfAsync("translate", message, "--explain", "--config", Path.Combine(Folder, "site.yaml"));

        Assert.Contains(without.Output.Split('\n'), line => line.Contains("ZPI-4", StringComparison.Ordinal) && line.Contains("no place", StringComparison.Ordinal));
        Assert.Contains(with.Output.Split('\n'), line => line.Contains("ZPI-4", StringComparison.Ordinal) && line.Contains("Patient.extension", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_case_that_is_changed_fails_by_path_and_tells_no_value_to_build_servers()
    {
        using var folder = Copy();
        var file = folder.At("cases/01-admission.case.yaml");
        var bundle = (await TranslateAsync(folder, "admission"))["bundle"]!;
        bundle["entry"]![0]!["resource"]!["birthDate"] = "1971-03-15";
        folder.Write("cases/expected.json", bundle.ToJsonString());
        await File.AppendAllTextAsync(file, "expect: expected.json\n", TestContext.Current.CancellationToken);

        var run = await CommandRun.OfAsync("test", file, "--junit", folder.At("junit.xml"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Bundle.entry[0].resource.birthDate another value (expected \"1971-03-15\", got \"1970-02-14\")", run.Output);
        var junit = await File.ReadAllTextAsync(folder.At("junit.xml"), TestContext.Current.CancellationToken);
        Assert.Contains("failures=\"1\"", junit);
        Assert.Contains("Bundle.entry[0].resource.birthDate: another value", junit);
        Assert.DoesNotContain("1971-03-15", junit);
        Assert.DoesNotContain("1970-02-14", junit);
    }

    [Fact]
    public async Task A_bundle_that_is_as_expected_passes_and_fields_without_a_place_are_held_to()
    {
        using var folder = Copy();
        folder.Write("cases/expected.json", (await TranslateAsync(folder, "unknown-sex"))["bundle"]!.ToJsonString());
        folder.Write("cases/whole.case.yaml", "case: whole\ninput: ../messages/unknown-sex.hl7\nconfiguration: ../site.yaml\nexpect: expected.json\n");
        folder.Write("cases/places.case.yaml", "case: places\ninput: ../messages/local-fields.hl7\nnoPlace: [PID-2]\n");

        Assert.Equal(0, (await CommandRun.OfAsync("test", folder.At("cases/whole.case.yaml"))).ExitCode);
        var places = await CommandRun.OfAsync("test", folder.At("cases/places.case.yaml"));
        Assert.Equal(1, places.ExitCode);
        Assert.Contains("ZPI-3 it has no place in the Bundle, and the case does not allow that", places.Output);
        Assert.Contains("PID-2 the case says that it has no place, and it is absent or has one", places.Output);
    }

    [Theory]
    [InlineData("case: a\ninput: ../messages/admission.hl7\n", ":1 the case expects nothing")]
    [InlineData("case: a\ninput: absent.hl7\nassert: [true]\n", ":2 there is no file 'absent.hl7'")]
    [InlineData("case: a\ninput: ../messages/admission.hl7\nassert:\n  - \"Bundle.(\"\n", ":4 this is no FHIRPath expression")]
    [InlineData("case: a\ninput: ../messages/admission.hl7\nasert: [true]\n", "did you mean 'assert'?")]
    public async Task A_case_that_is_not_well_written_is_told_with_its_line(string text, string error)
    {
        using var folder = Copy();
        folder.Write("cases/wrong.case.yaml", text);

        var run = await CommandRun.OfAsync("test", folder.At("cases/wrong.case.yaml"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(error, run.Output);
    }

    [Fact]
    public async Task A_case_that_is_not_well_written_fails_alone_and_stands_in_the_report()
    {
        using var folder = Copy();
        folder.Write("cases/00-wrong.case.yaml", "case: a\ninput: absent.hl7\nassert: [true]\n");
        folder.Write("cases/00-config.case.yaml", "case: b\ninput: ../messages/admission.hl7\nconfiguration: wrong.yaml\nassert: [true]\n");
        folder.Write("cases/wrong.yaml", "zone: Nowhere/Land\n");

        var run = await CommandRun.OfAsync("test", folder.Path, "--junit", folder.At("junit.xml"));

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("10 passed, 2 failed.", run.Output.TrimEnd());
        var junit = await File.ReadAllBytesAsync(folder.At("junit.xml"), TestContext.Current.CancellationToken);
        Assert.Equal((byte)'<', junit[0]);
        Assert.Contains("tests=\"12\" failures=\"2\"", System.Text.Encoding.UTF8.GetString(junit));
    }

    [Fact]
    public async Task An_assertion_that_fails_is_told_to_build_servers_without_the_value_that_it_names()
    {
        using var folder = Copy();
        folder.Write("cases/only.case.yaml", "case: a\ninput: ../messages/admission.hl7\nassert:\n  - \"Bundle.entry.resource.ofType(Patient).name.family = 'SECRETNAME'\"\n");

        var run = await CommandRun.OfAsync("test", folder.At("cases/only.case.yaml"), "--junit", folder.At("junit.xml"));

        Assert.Contains("SECRETNAME", run.Output);
        var junit = await File.ReadAllTextAsync(folder.At("junit.xml"), TestContext.Current.CancellationToken);
        Assert.Contains("line 4: the assertion is not true", junit);
        Assert.DoesNotContain("SECRETNAME", junit);
    }

    [Fact]
    public async Task Links_in_a_folder_of_cases_are_not_followed()
    {
        using var folder = Copy();
        Directory.CreateSymbolicLink(folder.At("cases/again"), folder.Path);

        var run = await CommandRun.OfAsync("test", folder.Path);

        Assert.EndsWith("10 passed, 0 failed.", run.Output.TrimEnd());
    }

    [Theory]
    [InlineData("extensions: [ { from: ZPI-3, on: Patient, url: \"javascript:alert(1)\", type: string } ]", "an extension is named by an address")]
    [InlineData("NESTED", "nested deeper than")]
    public async Task A_configuration_that_could_do_harm_is_refused(string text, string error)
    {
        using var folder = Copy();
        folder.Write("harm.yaml", text == "NESTED" ? $"a: {new string('[', 100_000)}" : text);

        var run = await CommandRun.OfAsync("translate", Path.Combine(Folder, "messages", "admission.hl7"), "--config", folder.At("harm.yaml"));

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(error, run.Error);
    }

    [Fact]
    public async Task No_case_at_all_is_no_success()
    {
        using var folder = new TestFolder();

        Assert.Equal(1, (await CommandRun.OfAsync("test", folder.Path)).ExitCode);
        Assert.Equal(2, (await CommandRun.OfAsync("test")).ExitCode);
        (await CommandRun.OfAsync("test", folder.At("absent"))).AssertFailsWith("There is no file or folder");
    }

    private static async Task<JsonNode> TranslateAsync(TestFolder folder, string message)
    {
        var run = await CommandRun.OfAsync("translate", folder.At($"messages/{message}.hl7"), "--config", folder.At("site.yaml"), "--json");
        return JsonNode.Parse(run.Output)!["messages"]![0]!;
    }

    private static TestFolder Copy()
    {
        var copy = new TestFolder();
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var to = copy.At(Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        return copy;
    }
}
