using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Fhir;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Duplex.FhirPath;
using Duplex.Scenarios.Processes;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Scenarios.FhirPath;

/// <summary>The same expressions on the same data as npm fhirpath: same answers, or a difference that is known and explained.</summary>
public sealed class NpmFhirPathScenario : IDisposable
{
    private const string Unread = "error";
    private readonly string _folder = Directory.CreateTempSubdirectory("duplex-fhirpath-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Own_expressions_are_answered_as_npm_fhirpath_answers_them()
    {
        var patient = await WriteAsync("patient.json", SyntheticInputs.Patient);
        var observation = await WriteAsync("observation.json", SyntheticInputs.Observation);
        List<(string Expression, string? Input)> cases =
        [
            .. Lines(OwnExpressions.OnPatient).Select(text => (text, (string?)patient)),
            .. Lines(OwnExpressions.OnObservation).Select(text => (text, (string?)observation)),
            .. Lines(OwnExpressions.OnNothing).Select(text => (text, (string?)null)),
        ];
        Assert.True(cases.Count >= 200, $"{cases.Count} expressions");

        await CompareAsync(cases, KnownDifferences.OfOwn);
    }

    [Fact]
    public async Task The_expressions_of_the_official_suite_are_answered_as_npm_fhirpath_answers_them()
    {
        var folder = SharedFolder("fhirpath");
        await using var suite = File.OpenRead(Path.Combine(folder, "tests-fhir-r4.part.xml"));
        await CompareAsync([.. FhirPathSuite.Read(suite).Cases.Where(one => !TellsTheTime(one.Expression)).Select(one =>
            (one.Expression.Trim(), one.InputFile is { } file ? Path.Combine(folder, "input", Path.ChangeExtension(file, ".json")) : null))], KnownDifferences.OfSuite);
    }

    [Fact]
    public async Task General_expressions_on_the_official_examples_are_answered_as_npm_fhirpath_answers_them()
    {
        var examples = Directory.GetFiles(SharedFolder("examples"), "*.json").Order(StringComparer.Ordinal);
        await CompareAsync([.. examples.SelectMany(file => Lines(OwnExpressions.OnAnything).Select(text => (text, (string?)file)))], KnownDifferences.OfExamples);
    }

    private async Task CompareAsync(List<(string Expression, string? Input)> cases, IReadOnlyList<DifferenceRule> known)
    {
        var theirs = await NpmAnswersAsync(cases);
        var groups = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        var ungrouped = new List<string>();
        var same = 0;
        foreach (var ((expression, input), answer) in cases.Zip(theirs))
        {
            var (ours, npm) = (OurAnswer(expression, input), TextOf(answer));
            if (ours == npm)
            {
                same++;
            }
            else if (known.FirstOrDefault(rule => rule.Applies(expression, ours, npm)) is { } rule)
            {
                (groups.TryGetValue(rule.Name, out var group) ? group : groups[rule.Name] = []).Add(expression);
            }
            else
            {
                ungrouped.Add($"{expression} on {Path.GetFileName(input)}\n  ours {ours}\n  npm  {npm}");
            }
        }

        foreach (var (name, group) in groups)
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{name} ({group.Count}): {known.First(rule => rule.Name == name).Why}");
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{same} of {cases.Count} answers are the same."));
        Assert.True(ungrouped.Count == 0, $"{same} the same, {ungrouped.Count} differences without a group:\n{string.Join('\n', ungrouped)}");
        Assert.Empty(known.Select(rule => rule.Name).Except(groups.Keys));
    }

    private async Task<JsonArray> NpmAnswersAsync(List<(string Expression, string? Input)> cases)
    {
        var node = Needed.OnPath("node");
        Needed.Unless(node is not null, "node is not installed.");
        Needed.Unless(
            Directory.Exists(Path.Combine(Repository.Clients, "node_modules", "fhirpath")),
            "test/Scenarios/clients/node_modules is not complete: run 'npm ci' in test/Scenarios/clients, or ./test.sh.");
        var file = await WriteAsync("cases.json", JsonSerializer.Serialize(cases.Select(one => new { expression = one.Expression, input = one.Input })));
        await using var script = ProgramProcess.Start(node!, ["fhirpath-answers.mjs", file], Repository.Clients);
        using var limit = Patience.Limit();
        var line = await script.Out.FindAsync(_ => true, limit.Token);
        Assert.True(line is not null, script.Error.Text);
        return JsonNode.Parse(line!)!.AsArray();
    }

    private static string OurAnswer(string text, string? input)
    {
        var resource = input is null ? null : FhirJson.Parse(File.ReadAllBytes(input), FhirReadMode.Lenient).Resource;
        try
        {
            var items = FhirPathExpression.Compile(text).Evaluate(resource, new FhirPathContext { Resource = resource, RootResource = resource });
            return Joined(items.Select(item => Normal(FhirPathValue.NodeOf(item))));
        }
        catch (FhirPathException)
        {
            return Unread;
        }
    }

    private static string TextOf(JsonNode? answer) =>
        answer?["items"] is JsonArray items ? Joined(items.Select(Normal)) : Unread;

    private static string Joined(IEnumerable<string> texts) => $"[{string.Join(", ", texts)}]";

    // Numbers as npm holds them (doubles), members in order of their names, and without extensions of primitives.
    private static string Normal(JsonNode? node) => node switch
    {
        JsonObject json => $"{{{string.Join(",", json.Where(member => !member.Key.StartsWith('_') && member.Key != "resourceType").OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{member.Key}:{Normal(member.Value)}"))}}}",
        JsonArray list => Joined(list.Select(Normal)),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => ((double)decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture)).ToString("G12", CultureInfo.InvariantCulture),
        null => "null",
        _ => node.ToString(),
    };

    private static bool TellsTheTime(string expression) =>
        expression.Contains("now()", StringComparison.Ordinal) || expression.Contains("today()", StringComparison.Ordinal);

    private static string SharedFolder(string name)
    {
        var shared = Environment.GetEnvironmentVariable("DUPLEX_SHARED") ?? Path.Combine(Repository.Root, "..", "shared");
        var folder = Path.Combine(shared, "fhir-tests", name);
        if (!Directory.Exists(folder))
        {
            Assert.Skip($"The folder fhir-tests/{name} is not beside the repository; DUPLEX_SHARED says where its parent is.");
        }

        return folder;
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private async Task<string> WriteAsync(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        await File.WriteAllTextAsync(file, text);
        return file;
    }
}
