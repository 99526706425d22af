using System.Text.Json.Nodes;
using Duplex.Tests.Commands;

namespace Duplex.Tests.FhirPath;

public sealed class FhirPathCommandTests : IDisposable
{
    // Synthetic patients.
    private const string One = """{"resourceType":"Patient","id":"a","active":true,"name":[{"family":"Synthetic","given":["Pat","Lee"]}],"birthDate":"1980-01"}""";
    private const string Two = """{"resourceType":"Patient","id":"b"}""";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // '@' also begins the name of a file of arguments, which was looked for and not found.
    [Fact]
    public async Task An_expression_may_begin_with_a_date()
    {
        _folder.Write("one.json", One);

        var run = await CommandRun.OfAsync("fhirpath", "@2012 < @2013", _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("true", run.Output);
    }

    [Fact]
    public async Task Value_sets_and_profiles_of_the_library_answer_memberOf_and_conformsTo()
    {
        _folder.Write("one.json", """{"resourceType":"Patient","id":"a","gender":"male"}""");

        var run = await CommandRun.OfAsync(
            "fhirpath",
            "gender.memberOf('http://hl7.org/fhir/ValueSet/administrative-gender') and conformsTo('http://hl7.org/fhir/StructureDefinition/Patient')"
            + " and conformsTo('http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient').not()",
            _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("true", run.Output);
    }

    [Fact]
    public async Task Each_item_of_each_resource_is_a_row()
    {
        _folder.Write("one.json", One);
        _folder.Write("two.ndjson", $"{Two}\n\n{One}\n");
        _folder.Write("note.txt", "not read");

        var run = await CommandRun.OfAsync("fhirpath", "name.given", _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.Output.Split("Lee").Length - 1);
        Assert.Contains("two.ndjson:3", run.Output);
        Assert.Contains("empty", run.Output);
        Assert.Contains("3 resources, 0 failed.", run.Output);
    }

    [Fact]
    public async Task JSON_gives_types_and_values()
    {
        _folder.Write("one.json", One);

        var run = await CommandRun.OfAsync("fhirpath", "active | name.first() | birthDate | name.given.count()", _folder.At("one.json"), "--json");

        Assert.Equal(0, run.ExitCode);
        var resource = Assert.Single(JsonNode.Parse(run.Output)!["resources"]!.AsArray())!;
        Assert.Equal(("one.json", "Patient/a"), ((string?)resource["file"], (string?)resource["resource"]));
        var items = resource["items"]!.AsArray();
        Assert.Equal(["boolean", "HumanName", "date", "System.Integer"], items.Select(item => (string?)item!["type"]));
        Assert.True((bool)items[0]!["value"]!);
        Assert.Equal("Lee", (string?)items[1]!["value"]!["given"]![1]);
        Assert.Equal("1980-01", (string?)items[2]!["value"]);
        Assert.Equal(2, (int)items[3]!["value"]!);
    }

    [Fact]
    public async Task A_syntax_error_is_shown_with_a_caret_at_its_place()
    {
        _folder.Write("one.json", One);

        var run = await CommandRun.OfAsync("fhirpath", "name.where(use = )", _folder.Path);

        Assert.Equal(2, run.ExitCode);
        var lines = run.Error.Split('\n');
        Assert.Equal("name.where(use = )", lines[0].TrimEnd());
        Assert.Equal(17, lines[1].IndexOf('^', StringComparison.Ordinal));
        Assert.StartsWith("Line 1, column 18: ", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_or_evaluated_fails_by_name_and_the_rest_is_done()
    {
        _folder.Write("a.json", "{\"resourceType\":\"Nothing\"}");
        _folder.Write("b.json", One);

        var run = await CommandRun.OfAsync("fhirpath", "name.given.single()", _folder.Path, "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["a.json", "b.json"], JsonNode.Parse(run.Output)!["failed"]!.AsArray().Select(one => (string?)one!["file"]));
        Assert.All(JsonNode.Parse(run.Output)!["failed"]!.AsArray(), one => Assert.NotEmpty((string)one!["reason"]!));
    }

    [Fact]
    public async Task The_clock_of_the_command_is_the_clock_of_now()
    {
        _folder.Write("one.json", One);

        var run = await CommandRun.OfAsync("fhirpath", "now() > @2020-01-01T00:00:00Z and birthDate < today()", _folder.Path, "--json");

        Assert.True((bool)JsonNode.Parse(run.Output)!["resources"]![0]!["items"]![0]!["value"]!);
    }

    [Fact]
    public async Task Wrong_usage_and_a_path_that_leads_nowhere_are_told_apart()
    {
        Assert.Equal(2, (await CommandRun.OfAsync("fhirpath")).ExitCode);
        Assert.Equal(2, (await CommandRun.OfAsync("fhirpath", "name")).ExitCode);
        Assert.Equal(2, (await CommandRun.OfAsync("fhirpath", "name", "x", "--suite", "y")).ExitCode);
        (await CommandRun.OfAsync("fhirpath", "name", _folder.At("absent"))).AssertFailsWith("There is no file or folder", 2);
        (await CommandRun.OfAsync("fhirpath", "--suite", _folder.At("absent.xml"))).AssertFailsWith("There is no file", 2);
        _folder.Write("broken.xml", "<tests>");
        (await CommandRun.OfAsync("fhirpath", "--suite", _folder.At("broken.xml"))).AssertFailsWith("is no XML: line 1", 2);
        _folder.Write("empty.xml", "<tests/>");
        var empty = await CommandRun.OfAsync("fhirpath", "--suite", _folder.At("empty.xml"), "--json");
        empty.AssertFailsWith("There is no test with an expression", 2);
        Assert.Empty(empty.Output);
    }

    [Fact]
    public async Task A_suite_tells_how_many_passed_and_which_failed()
    {
        _folder.Write("input/p.json", One);
        _folder.Write("suite.xml", """
            <tests>
              <group name="first">
                <test name="same" inputfile="p.xml"><expression>name.given</expression><output type="string">Pat</output><output type="string">Lee</output></test>
                <test name="any-order" inputfile="p.xml" ordered="false"><expression>name.given</expression><output>Lee</output><output>Pat</output></test>
                <test name="number"><expression>1.50</expression><output type="decimal">1.5</output></test>
                <test name="kind"><expression>'true'</expression><output type="boolean">true</output></test>
                <test name="date" inputfile="p.json"><expression>birthDate</expression><output type="date">@1980-01</output></test>
                <test name="precision" inputfile="p.json"><expression>birthDate</expression><output type="date">@1980-01-01</output></test>
                <test name="typed" inputfile="p.json"><expression>name</expression><output type="HumanName"/></test>
                <test name="condition" inputfile="p.json" predicate="true"><expression>name.given</expression><output type="boolean">true</output></test>
              </group>
              <group name="second">
                <test name="same"><expression>1 'kg'</expression><output type="Quantity">1000 'g'</output></test>
                <test name="nothing"><expression>{}</expression></test>
                <test name="syntax"><expression invalid="syntax">1 +</expression></test>
                <test name="old"><expression invalid="true">(1 | 2).single()</expression></test>
                <test name="execution"><expression invalid="execution">(1 | 2).single()</expression></test>
                <test name="semantic" inputfile="p.json"><expression invalid="semantic">name.noSuchFunction()</expression></test>
                <test name="strict" inputfile="p.json" mode="strict"><expression>name.given.first()</expression><output>Pat</output></test>
                <test name="must-fail"><expression invalid="execution">1</expression></test>
                <test name="absent-input" inputfile="q.xml"><expression>1</expression><output>1</output></test>
                <test name="same"><expression>1</expression><output type="integer">2</output></test>
              </group>
            </tests>
            """);

        var run = await CommandRun.OfAsync("fhirpath", "--suite", _folder.At("suite.xml"), "--json");

        Assert.Equal("""{"passed":13,"failed":["kind","precision","must-fail","absent-input","second/same#2"]}""", run.Output.Trim());
        Assert.Equal(1, run.ExitCode);
        var shown = await CommandRun.OfAsync("fhirpath", "--suite", _folder.At("suite.xml"));
        Assert.Contains("13 of 18 passed.", shown.Output);
        Assert.Contains("absent-input", shown.Output);
    }

    [Fact]
    public async Task A_suite_without_failures_is_done()
    {
        _folder.Write("suite.xml", """<tests><group name="g"><test name="one"><expression>1</expression><output type="integer">1</output></test></group></tests>""");

        var run = await CommandRun.OfAsync("fhirpath", "--suite", _folder.At("suite.xml"), "--json");

        Assert.Equal((0, """{"passed":1,"failed":[]}"""), (run.ExitCode, run.Output.Trim()));
    }

    [Fact]
    public async Task An_element_that_the_type_does_not_have_fails_for_its_resources_and_another_type_gives_nothing()
    {
        _folder.Write("a.json", One);
        _folder.Write("b.json", """{"resourceType":"Basic","id":"c","code":{"text":"x"}}""");

        var run = await CommandRun.OfAsync("fhirpath", "Patient.name.frist", _folder.Path, "--json");

        Assert.Equal(1, run.ExitCode);
        var failed = Assert.Single(JsonNode.Parse(run.Output)!["failed"]!.AsArray())!;
        Assert.Equal("a.json", (string?)failed["file"]);
        Assert.Contains("frist", (string?)failed["reason"]);
        Assert.Contains("HumanName", (string?)failed["reason"]);
        var other = Assert.Single(JsonNode.Parse(run.Output)!["resources"]!.AsArray())!;
        Assert.Equal("Basic/c", (string?)other["resource"]);
        Assert.Empty(other["items"]!.AsArray());
    }

    [Fact]
    public async Task Numbers_beyond_a_decimal_and_extensions_of_primitives_are_shown_as_they_stand()
    {
        _folder.Write("a.json", """{"resourceType":"Observation","valueQuantity":{"value":1.50E+400,"_value":{"id":"x"},"unit":"mg"}}""");
        _folder.Write("b.json", """{"resourceType":"Observation","valueCodeableConcept":{"coding":[{"_code":{"id":"y"}}]}}""");

        var number = JsonNode.Parse((await CommandRun.OfAsync("fhirpath", "value.value", _folder.At("a.json"), "--json")).Output)!;
        var quantity = JsonNode.Parse((await CommandRun.OfAsync("fhirpath", "value", _folder.At("a.json"), "--json")).Output)!;
        var concept = JsonNode.Parse((await CommandRun.OfAsync("fhirpath", "value | value.coding.code", _folder.At("b.json"), "--json")).Output)!;

        Assert.Equal("1.50E+400", ValueOf(number, 0));
        Assert.Equal("""{"value":1.50E+400,"_value":{"id":"x"},"unit":"mg"}""", ValueOf(quantity, 0));
        Assert.Equal("""{"coding":[{"_code":{"id":"y"}}]}""", ValueOf(concept, 0));
        Assert.Equal("""{"id":"y"}""", ValueOf(concept, 1));
        Assert.Contains("1.50E+400", (await CommandRun.OfAsync("fhirpath", "value.value", _folder.At("a.json"))).Output);
    }

    [Fact]
    public async Task An_error_in_a_long_expression_shows_the_part_around_it()
    {
        _folder.Write("one.json", One);
        var blanks = new string(' ', 500);

        var run = await CommandRun.OfAsync("fhirpath", $"name{blanks}.where(use = ){blanks}.given", _folder.Path);

        Assert.Equal(2, run.ExitCode);
        var lines = run.Error.Split('\n');
        Assert.InRange(lines[0].Length, 100, 130);
        Assert.Equal(')', lines[0][lines[1].IndexOf('^', StringComparison.Ordinal)]);
        Assert.StartsWith("Line 1, column 518: ", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_read_and_one_resource_is_counted_as_one()
    {
        using var lines = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"{One}\n{Two}\n"));
        using var whole = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(JsonNode.Parse(One)!.ToJsonString(new() { WriteIndented = true })));

        var many = await CommandRun.OfAsync(lines, "fhirpath", "id", "-");
        var one = await CommandRun.OfAsync(whole, "fhirpath", "id", "-");

        Assert.Equal((0, 0), (many.ExitCode, one.ExitCode));
        Assert.Contains("-:2", many.Output);
        Assert.Contains("2 resources, 0 failed.", many.Output);
        Assert.Contains("1 resource, 0 failed.", one.Output);
    }

    [Fact]
    public async Task JSON_of_resources_and_failures_stays_as_it_is()
    {
        _folder.Write("a.ndjson", $"{One}\n{Two}\nx\n");

        var run = await CommandRun.OfAsync("fhirpath", "name.given", _folder.Path, "--json");

        var expected = new JsonObject
        {
            ["expression"] = "name.given",
            ["resources"] = new JsonArray(
                Resource(1, "Patient/a", new JsonObject { ["type"] = "string", ["value"] = "Pat" }, new JsonObject { ["type"] = "string", ["value"] = "Lee" }),
                Resource(2, "Patient/b")),
            ["failed"] = new JsonArray(new JsonObject { ["file"] = "a.ndjson", ["line"] = 3, ["reason"] = "The text is not valid JSON from here on." }),
        };
        Assert.Equal(expected.ToJsonString(new() { WriteIndented = true, NewLine = "\n" }), run.Output.TrimEnd());

        static JsonObject Resource(int line, string name, params JsonNode[] items) =>
            new() { ["file"] = "a.ndjson", ["line"] = line, ["resource"] = name, ["items"] = new JsonArray(items) };
    }

    private static string? ValueOf(JsonNode run, int item) => run["resources"]![0]!["items"]![item]!["value"]?.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
