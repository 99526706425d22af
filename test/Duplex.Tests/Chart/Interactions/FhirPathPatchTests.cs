using System.Text;
using System.Text.Json.Nodes;
using Duplex.Chart.Interactions;

namespace Duplex.Tests.Chart.Interactions;

public sealed class FhirPathPatchTests
{
    private const string Resource = """{"resourceType":"Patient","id":"p","active":true,"name":[{"use":"official","family":"Ü"},{"family":"B","given":["Avery","Robin"]}],"deceasedBoolean":false}""";

    [Theory]
    [InlineData("replace", "Patient.active", """{"name":"value","valueBoolean":false}""", "active", "false")]
    [InlineData("replace", "Patient.name.where(use = 'official').family", """{"name":"value","valueString":"A"}""", "name", """[{"use":"official","family":"A"},{"family":"B","given":["Avery","Robin"]}]""")]
    [InlineData("replace", "Patient.deceased", """{"name":"value","valueDateTime":"2026-01-02"}""", "deceasedDateTime", "\"2026-01-02\"")]
    [InlineData("replace", "Patient.name[1].given[0]", """{"name":"value","valueString":"Kim"}""", "name", """[{"use":"official","family":"Ü"},{"family":"B","given":["Kim","Robin"]}]""")]
    [InlineData("add", "Patient", """{"name":"name","valueString":"birthDate"},{"name":"value","valueDate":"1980-02-03"}""", "birthDate", "\"1980-02-03\"")]
    [InlineData("add", "Patient", """{"name":"name","valueString":"name"},{"name":"value","valueHumanName":{"family":"C"}}""", "name", """[{"use":"official","family":"Ü"},{"family":"B","given":["Avery","Robin"]},{"family":"C"}]""")]
    [InlineData("add", "Patient.name[0]", """{"name":"name","valueString":"given"},{"name":"value","valueString":"Kim"}""", "name", """[{"use":"official","family":"Ü","given":["Kim"]},{"family":"B","given":["Avery","Robin"]}]""")]
    [InlineData(
        "add", "Patient",
        """{"name":"name","valueString":"contact"},{"name":"value","part":[{"name":"gender","valueCode":"female"},{"name":"telecom","valueContactPoint":{"value":"1"}},{"name":"telecom","valueContactPoint":{"value":"2"}}]}""",
        "contact", """[{"gender":"female","telecom":[{"value":"1"},{"value":"2"}]}]""")]
    [InlineData("insert", "Patient.name[1].given", """{"name":"index","valueInteger":1},{"name":"value","valueString":"Kim"}""", "name", """[{"use":"official","family":"Ü"},{"family":"B","given":["Avery","Kim","Robin"]}]""")]
    [InlineData("move", "Patient.name", """{"name":"source","valueInteger":1},{"name":"destination","valueInteger":0}""", "name", """[{"family":"B","given":["Avery","Robin"]},{"use":"official","family":"Ü"}]""")]
    [InlineData("delete", "Patient.name[1].given[1]", null, "name", """[{"use":"official","family":"Ü"},{"family":"B","given":["Avery"]}]""")]
    [InlineData("delete", "Patient.active", null, "active", null)]
    [InlineData("delete", "Patient.photo", null, "active", "true")]
    public void An_operation_changes_what_its_path_leads_to(string type, string path, string? parts, string member, string? expected)
    {
        var patched = JsonNode.Parse(Apply(Operation(type, path, parts)).Body!)!;

        Assert.Equal(expected, patched[member]?.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public void Operations_are_applied_one_after_the_other()
    {
        var patched = JsonNode.Parse(Apply(
            Operation("delete", "Patient.name[0]", null), Operation("replace", "Patient.name.single().family", """{"name":"value","valueString":"Only"}""")).Body!)!;

        Assert.Equal("Only", (string?)patched["name"]![0]!["family"]);
    }

    [Theory]
    [InlineData("replace", "Patient.gender", """{"name":"value","valueCode":"male"}""", "leads to 0")]
    [InlineData("delete", "Patient.name", null, "leads to 2")]
    [InlineData("replace", "Patient.name.count()", """{"name":"value","valueInteger":1}""", "not to a computed value")]
    [InlineData("add", "Patient", """{"name":"name","valueString":"shoeSize"},{"name":"value","valueString":"9"}""", "no such part")]
    [InlineData("add", "Patient", """{"name":"name","valueString":"active"},{"name":"value","valueBoolean":true}""", "already")]
    [InlineData("replace", "Patient.deceased", """{"name":"value","valueString":"yes"}""", "of this type")]
    [InlineData("insert", "Patient.name", """{"name":"index","valueInteger":9},{"name":"value","valueHumanName":{"family":"C"}}""", "outside of the list")]
    [InlineData("insert", "Patient.active | Patient.name[0]", """{"name":"index","valueInteger":0},{"name":"value","valueString":"C"}""", "one list")]
    [InlineData("move", "Patient.name", """{"name":"source","valueInteger":2},{"name":"destination","valueInteger":0}""", "outside of the list")]
    [InlineData("delete", "Patient", null, "deleted by a deletion")]
    public void What_cannot_be_applied_says_which_and_why(string type, string path, string? parts, string words)
    {
        var refusal = Apply(Operation(type, path, parts)).Refusal!;

        Assert.Equal((RefusalKind.Unprocessable, "chart.patch"), (refusal.Kind, refusal.Code));
        Assert.Contains(words, refusal.Issues[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("Operation 1 of 1", refusal.Issues[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"resourceType":"Patient"}""", "Parameters")]
    [InlineData("""[]""", "")]
    [InlineData("""{"resourceType":"Parameters","parameter":[{"name":"operations"}]}""", "named operation")]
    [InlineData("""{"resourceType":"Parameters","parameter":[{"name":"operation","part":[{"name":"type","valueCode":"merge"},{"name":"path","valueString":"Patient"}]}]}""", "'type'")]
    [InlineData("""{"resourceType":"Parameters","parameter":[{"name":"operation","part":[{"name":"type","valueCode":"delete"},{"name":"path","valueString":"Patient.("}]}]}""", "no FHIRPath")]
    [InlineData("""{"resourceType":"Parameters","parameter":[{"name":"operation","part":[{"name":"type","valueCode":"move"},{"name":"path","valueString":"Patient.name"}]}]}""", "'source' and 'destination'")]
    public void What_is_no_list_of_operations_is_no_patch(string text, string words)
    {
        var (patch, refusal) = FhirPathPatch.Parse(Encoding.UTF8.GetBytes(text));

        Assert.Null(patch);
        Assert.Equal((RefusalKind.Malformed, "chart.not-a-patch"), (refusal!.Kind, refusal.Code));
        Assert.Contains(words, refusal.Issues[0].Message, StringComparison.Ordinal);
    }

    private static string Operation(string type, string path, string? parts) =>
        $$"""{"name":"operation","part":[{"name":"type","valueCode":"{{type}}"},{"name":"path","valueString":"{{path}}"}{{(parts is null ? "" : "," + parts)}}]}""";

    private static PatchResult Apply(params string[] operations)
    {
        var (patch, refusal) = FhirPathPatch.Parse(Encoding.UTF8.GetBytes($$"""{"resourceType":"Parameters","parameter":[{{string.Join(',', operations)}}]}"""));
        Assert.True(patch is not null, refusal?.Issues[0].Message);
        return patch.Apply(Encoding.UTF8.GetBytes(Resource));
    }
}
