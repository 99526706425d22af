using System.Reflection;
using System.Text.RegularExpressions;
using Duplex.Fhir.Model;
using Duplex.Tests.Architecture;

namespace Duplex.Tests.Docs.ErrorCodes;

/// <summary>
/// docs/errors.md has an entry for each code that the compiled program can say, and for no other. A code is each text that can reach a
/// property <c>Code</c> of the program's own types, on whatever way: literal, constant, helper, switch or interpolation.
/// </summary>
public partial class ErrorCodeTests
{
    private const string Page = "docs/errors.md";

    /// <summary>The counterparties of the sandbox, tests, and the generated model say nothing for the product.</summary>
    private static readonly string[] NotOfTheProduct = ["Duplex.Tests", "Duplex.Conformance", "Duplex.Sandbox", "Duplex.Fhir.Model"];

    /// <summary>Strings pass through these, but a <c>Code</c> of theirs is one of a terminology.</summary>
    private static readonly string[] OfTerminologies =
        ["Duplex.Fhir", "Duplex.Translation", "Duplex.Storage.Relational", "Duplex.Storage.Sqlite", "Duplex.Storage.Postgres"];

    /// <summary>Types elsewhere whose <c>Code</c> is one of a terminology, by full name.</summary>
    private static readonly string[] Terminologies = [];

    /// <summary>Who can act, as the page names them.</summary>
    private static readonly string[] Actors = ["app developer", "integration engineer", "practice staff", "counterparty", "operator", "nobody"];

    /// <summary>Each code with the types that can say it.</summary>
    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<string>>> Said = new(() => CodesOf(
        [.. Product().SelectMany(name => Assembly.Load(name).GetTypes()), typeof(FhirIssue)],
        type => type == typeof(FhirIssue) || !(OfTerminologies.Contains(type.Assembly.GetName().Name) || Terminologies.Contains(type.FullName))));

    [Fact]
    public void Each_code_that_the_program_can_say_has_an_entry()
    {
        var missing = Said.Value.Keys.Except(Entries().Select(entry => entry.Code)).Order(StringComparer.Ordinal).ToList();
        Assert.True(missing.Count == 0, $"{Page} has no entry for these codes. Put these lines into its tables and fill them:\n"
            + string.Join('\n', missing.Select(code => $"| `{code}` | WHAT IT MEANS AND WHY. | {string.Join(" / ", Actors)} | WHAT TO DO. |"))
            + "\nSaid by (a type whose Code is of a terminology goes into the list above in this file):\n"
            + string.Join('\n', missing.Select(code => $"{code}: {string.Join(", ", Said.Value[code].Take(5))}")));
    }

    [Fact]
    public void No_entry_is_left_for_a_code_that_nothing_says()
    {
        var left = Entries().Where(entry => !Said.Value.ContainsKey(entry.Code)).Select(entry => $"line {entry.Line}: `{entry.Code}`").ToList();
        Assert.True(left.Count == 0, $"{Page} explains codes that nothing in the program says; remove these lines:\n{string.Join('\n', left)}");
    }

    [Fact]
    public void Each_entry_says_what_it_means_who_acts_and_what_to_do()
    {
        var entries = Entries();
        Assert.True(entries.Count > 100);
        Assert.Empty(entries.GroupBy(entry => entry.Code, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.Empty(entries.Where(entry => entry.Meaning.StartsWith("WHAT ", StringComparison.Ordinal) || !Sentence().IsMatch(entry.Meaning) || !Sentence().IsMatch(entry.ToDo)).Select(entry => entry.Code));
        Assert.Empty(entries.Where(entry => entry.Actor.Split(" or ").Except(Actors).Any()).Select(entry => $"{entry.Code}: {entry.Actor}"));
    }

    [Fact]
    public void The_check_sees_a_code_on_each_way_that_it_can_take()
    {
        var seen = CodesOf([.. typeof(CodeProbe).Assembly.GetTypes().Where(type => type.FullName!.Contains(nameof(CodeProbe), StringComparison.Ordinal))], _ => true);
        Assert.Equal(
            ["probe.by-constant", "probe.by-helper", "probe.by-switch-one", "probe.by-switch-two", "probe.by-tuple", "probe.by-with", "probe.http-*", "probe.literal", "probe.other-thing", "probe.some-thing"],
            seen.Keys.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Product() => Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Where(name => (name == "duplex" || name.StartsWith("Duplex.", StringComparison.Ordinal)) && !NotOfTheProduct.Contains(name));

    private static Dictionary<string, IReadOnlyList<string>> CodesOf(IReadOnlyCollection<Type> types, Func<Type, bool> speaks)
    {
        var flow = new StringFlow(types);
        return types.Where(speaks)
            .SelectMany(type => type.GetFields(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.Name == "<Code>k__BackingField" && field.FieldType == typeof(string))
            .SelectMany(field => flow.TextsOf(StringFlow.FieldOf(field)).Select(text => (Text: text, By: field.DeclaringType!.FullName!)))
            .Concat(flow.Compared.Select(text => (Text: text, By: "a SentenceOf")))
            .Where(said => Code().IsMatch(said.Text))
            .GroupBy(said => said.Text, StringComparer.Ordinal)
            .ToDictionary(said => said.Key, said => (IReadOnlyList<string>)[.. said.Select(one => one.By)], StringComparer.Ordinal);
    }

    private static List<Entry> Entries() =>
    [
        .. File.ReadLines(Path.Combine(Repository.Root, Page))
            .Select((text, index) => (Text: text, Line: index + 1))
            .Where(line => line.Text.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => (line.Line, Cells: line.Text.Split('|', StringSplitOptions.TrimEntries)))
            .Select(line => new Entry(line.Line, line.Cells[1].Trim('`'), line.Cells.ElementAtOrDefault(2) ?? "", line.Cells.ElementAtOrDefault(3) ?? "", line.Cells.ElementAtOrDefault(4) ?? "")),
    ];

    // Sentences reach the same tuples as codes do; a code has no blank and no capital.
    [GeneratedRegex(@"^[a-z][a-z0-9]*(?:[-._][a-z0-9*]+)*$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^[A-Z`'][^|]*[a-z][^|]*\.$")]
    private static partial Regex Sentence();

    private sealed record Entry(int Line, string Code, string Meaning, string Actor, string ToDo);
}
