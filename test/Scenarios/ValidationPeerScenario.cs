using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;
using Duplex.Scenarios.Processes;
using Duplex.Scenarios.Validation;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Scenarios;

/// <summary>Our validator beside that of the npm package fhir. Each group of differences is explained; one that no longer occurs fails.</summary>
public sealed class ValidationPeerScenario(ITestOutputHelper output)
{
    private const int Seed = 20260105;

    /// <summary>Groups of differences in generated resources: the fault put in and who saw one; then who is right and why.</summary>
    private static readonly Dictionary<string, string> Explained = new(StringComparer.Ordinal)
    {
        ["empty list: only ours, structure"] = "ours: an array is never empty (json.html 2.6.2); theirs steps through the items, of which there are none",
        ["empty object: only ours, structure"] = "ours: an object is never empty (json.html 2.6.2, ele-1); theirs finds no fault in an object whose properties may all be absent",
        ["json-type of string: only ours, structure"] = "ours: a string is a JSON string (json.html 2.6.2.1); theirs does not look at strings at all",
        ["none: only theirs, Missing property"] = "theirs is wrong: it takes allowedBoolean = false for an absent choice",
        ["text of canonical: only ours, value"] = "ours: a URI has no blanks (datatypes.html#uri); theirs has no rule for canonical",
        ["text of code: only ours, value"] = "ours: a code has single blanks only (datatypes.html#code); theirs searches for its pattern anywhere in the text",
        ["text of date: only ours, value"] = "ours: dates are valid dates (datatypes.html#date); theirs takes February 30th",
        ["text of dateTime: only ours, value"] = "ours: a time has seconds and a time zone (datatypes.html#dateTime); theirs searches for its pattern anywhere in the text",
        ["text of instant: only ours, value"] = "ours: an instant has a time (datatypes.html#instant); theirs has no rule for instant",
        ["text of uri: only ours, value"] = "ours: a URI has no blanks (datatypes.html#uri); theirs has no rule for uri",
        ["too-many: only ours, structure"] = "ours: what is at most one is no array (json.html 2.6.2); theirs validates the array as if it were the value",
    };

    private static readonly Dictionary<string, string> ExplainedExamples = new(StringComparer.Ordinal)
    {
        ["Basic-referral.json"] = "ours: a modifier extension that is not known makes the resource unsafe to use (extensibility.html); theirs does not look at modifier extensions",
        ["EventDefinition-example.json"] = "ours: the narrative is blank, against txt-2; theirs evaluates no invariants",
        ["Observation-example-genetics-brcapat.json"] = "ours: a complex extension in an old form; theirs has no extension definitions",
        ["ClaimResponse-R3500.json"] = "theirs is wrong: it takes a segment of any absolute URL for a resource type",
        ["CoverageEligibilityResponse-E2503.json"] = "theirs is wrong: it takes a segment of any absolute URL for a resource type",
        ["PaymentReconciliation-ER2500.json"] = "theirs is wrong: it takes a segment of any absolute URL for a resource type",
    };

    [Fact]
    public async Task Examples_of_the_specification_are_judged_alike_but_for_explained_differences()
    {
        var shared = Environment.GetEnvironmentVariable("DUPLEX_SHARED") ?? Path.Combine(Repository.Root, "..", "shared");
        var folder = Path.Combine(shared, "fhir-tests", "examples");
        Needed.Unless(Directory.Exists(folder), "The shared folder has no fhir-tests/examples.");
        var files = Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).ToList();

        var theirs = await TheirsAsync(files.Select(file => JsonNode.Parse(File.ReadAllBytes(file))!.ToJsonString()));

        var validator = new FhirValidator();
        var different = files.Zip(theirs)
            .Where(pair => validator.ValidateJson(File.ReadAllBytes(pair.First)).IsValid != (pair.Second.Length == 0))
            .Select(pair => Path.GetFileName(pair.First));
        Assert.Equal(ExplainedExamples.Keys.Order(StringComparer.Ordinal), different);
    }

    [Fact]
    public async Task Generated_resources_valid_or_broken_in_one_way_are_judged_alike_but_for_explained_groups()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("DUPLEX_VALIDATION_RESOURCES") ?? "10000", CultureInfo.InvariantCulture);
        var cases = Cases(count);

        var theirs = await TheirsAsync(cases.Select(one => one.Json));

        var validator = new FhirValidator();
        var groups = new SortedDictionary<string, (int Count, string Example)>(StringComparer.Ordinal);
        foreach (var ((json, fault), peer) in cases.Zip(theirs))
        {
            var errors = validator.ValidateJson(Encoding.UTF8.GetBytes(json)).Issues.Where(issue => issue.Severity is FhirIssueSeverity.Error or FhirIssueSeverity.Fatal).ToList();
            Assert.True(errors.Count > 0 == (fault != "none"), $"{fault}: {string.Join('\n', errors)}\n{json}");
            if (errors.Count > 0 == peer.Length > 0)
            {
                continue;
            }

            var group = peer.Length == 0 ? $"{fault}: only ours, {errors[0].Code}" : $"{fault}: only theirs, {peer[0].Split(": ")[1].Split('"')[0].Trim()}";
            groups[group] = (groups.GetValueOrDefault(group).Count + 1, peer.Length == 0 ? errors[0].ToString() : peer[0]);
        }

        foreach (var (group, (times, example)) in groups)
        {
            output.WriteLine($"{times} {group} | {example}");
        }

        output.WriteLine($"{cases.Count} resources, {cases.Count - groups.Values.Sum(group => group.Count)} judged alike");
        Assert.Equal(Explained.Keys.Order(StringComparer.Ordinal), groups.Keys);
    }

    private static List<(string Json, string Fault)> Cases(int count)
    {
        var generator = new ResourceGenerator(Seed);
        var cases = new List<(string, string)>(count);
        for (var i = 0; cases.Count < count; i++)
        {
            var resource = generator.Next();
            var rule = i % 3 == 0 ? "none" : ResourceBreaker.Break(resource, ResourceBreaker.Faults[generator.Random.Next(ResourceBreaker.Faults.Length)], generator.Random);
            if (rule is not null)
            {
                cases.Add((resource.ToJsonString(), rule));
            }
        }

        return cases;
    }

    private static async Task<List<string[]>> TheirsAsync(IEnumerable<string> lines)
    {
        var node = Needed.OnPath("node");
        Needed.Unless(node is not null, "node is not installed.");
        Needed.Unless(
            Directory.Exists(Path.Combine(Repository.Clients, "node_modules", "fhir")),
            "test/Scenarios/clients/node_modules is not complete: run 'npm ci' in test/Scenarios/clients, or ./test.sh.");
        using var folder = new TestFolder();
        var asked = lines.ToList();
        var ended = await ProgramProcess.RunAsync(node!, ["fhir-validation.mjs", folder.Write("resources.ndjson", string.Join('\n', asked) + "\n")], Repository.Clients);
        Assert.True(ended.ExitCode == 0, ended.Error);
        List<string[]> answers = [.. ended.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<string[]>(line)!)];
        Assert.Equal(asked.Count, answers.Count);
        return answers;
    }
}
