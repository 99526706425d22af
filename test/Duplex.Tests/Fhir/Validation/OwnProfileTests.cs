using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Definitions;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;
using Xunit;

namespace Duplex.Tests.Fhir.Validation;

/// <summary>Profiles of one's own: each kind of discriminator, slices of slices, what can't be told. Everybody here is invented.</summary>
public sealed class OwnProfileTests
{
    private const string Url = "http://example.org/fhir/StructureDefinition/own";

    private const string Min1Max1 = "\"min\":1,\"max\":\"1\"";

    [Theory]
    [InlineData("8480-6,other", "")]
    [InlineData("other", "At least 1 of the slice 'systolic'")]
    [InlineData("8480-6,8480-6", "At most 1 of the slice 'systolic'")]
    public void Slices_told_apart_by_a_value(string codes, string said)
    {
        var definitions = Own("Observation", "component", """{"type":"value","path":"code.coding.code"}""",
            $$"""{"id":"Observation.component:systolic","path":"Observation.component","sliceName":"systolic",{{Min1Max1}}}""",
            """{"id":"Observation.component:systolic.code","path":"Observation.component.code"}""",
            """{"id":"Observation.component:systolic.code.coding","path":"Observation.component.code.coding"}""",
            """{"id":"Observation.component:systolic.code.coding.code","path":"Observation.component.code.coding.code","fixedCode":"8480-6"}""");

        AssertSaid(definitions, Components([.. codes.Split(',').Select(Coded)]), said);
    }

    [Theory]
    [InlineData("8480-6,other", "")]
    [InlineData("other", "At least 1 of the slice 'systolic'")]
    public void Slices_told_apart_by_a_pattern(string codes, string said)
    {
        var definitions = Own("Observation", "component", """{"type":"pattern","path":"code"}""",
            $$"""{"id":"Observation.component:systolic","path":"Observation.component","sliceName":"systolic",{{Min1Max1}}}""",
            """{"id":"Observation.component:systolic.code","path":"Observation.component.code","patternCodeableConcept":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]}}""");

        AssertSaid(definitions, Components([.. codes.Split(',').Select(Coded)]), said);
    }

    [Theory]
    [InlineData("\"valueQuantity\":{\"value\":1}", "")]
    [InlineData("\"valueString\":\"x\"", "At least 1 of the slice 'measured'")]
    [InlineData("\"dataAbsentReason\":{\"text\":\"x\"}", "At least 1 of the slice 'measured'")]
    public void Slices_told_apart_by_a_type(string value, string said)
    {
        var definitions = Own("Observation", "component", """{"type":"type","path":"value"}""",
            $$"""{"id":"Observation.component:measured","path":"Observation.component","sliceName":"measured",{{Min1Max1}}}""",
            """{"id":"Observation.component:measured.value[x]","path":"Observation.component.value[x]","min":1,"max":"1","type":[{"code":"Quantity"}]}""");

        AssertSaid(definitions, Components($$"""{"code":{"text":"x"},{{value}}}"""), said);
    }

    [Theory]
    [InlineData("1,0", "")]
    [InlineData("0", "At least 1 of the slice 'known'")]
    [InlineData("1,1", "At most 1 of the slice 'known'")]
    [InlineData("1,0,0", "At most 1 of the slice 'unknown'")]
    public void Slices_told_apart_by_whether_an_element_exists(string values, string said)
    {
        var definitions = Own("Observation", "component", """{"type":"exists","path":"value"}""",
            $$"""{"id":"Observation.component:known","path":"Observation.component","sliceName":"known",{{Min1Max1}}}""",
            """{"id":"Observation.component:known.value[x]","path":"Observation.component.value[x]","min":1,"max":"1"}""",
            """{"id":"Observation.component:unknown","path":"Observation.component","sliceName":"unknown","min":0,"max":"1"}""",
            """{"id":"Observation.component:unknown.value[x]","path":"Observation.component.value[x]","min":0,"max":"0"}""");

        AssertSaid(definitions, Components([.. values.Split(',').Select(value => value == "1" ? """{"code":{"text":"x"},"valueString":"x"}""" : """{"code":{"text":"x"}}""")]), said);
    }

    [Theory]
    [InlineData("""{"resourceType":"Patient","identifier":[{"system":"urn:oid:1.2.3","value":"1"}],"name":[{"family":"Synthetic"}],"gender":"female"}""", "")]
    [InlineData("""{"resourceType":"Patient"}""", "At least 1 of the slice 'patient'")]
    [InlineData("""{"resourceType":"Basic","code":{"text":"x"}}""", "At least 1 of the slice 'patient'")]
    public void Slices_told_apart_by_a_profile(string resource, string said)
    {
        var definitions = Own("Bundle", "entry", """{"type":"profile","path":"resource"}""",
            $$"""{"id":"Bundle.entry:patient","path":"Bundle.entry","sliceName":"patient",{{Min1Max1}}}""",
            """{"id":"Bundle.entry:patient.resource","path":"Bundle.entry.resource","min":1,"max":"1","type":[{"code":"Patient","profile":["http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient|6.1.0"]}]}""");

        AssertSaid(definitions, $$"""{"resourceType":"Bundle","type":"collection","entry":[{"resource":{{resource}}}]}""", said);
    }

    [Fact]
    public void A_resource_of_a_slice_by_type_is_held_against_the_profile_of_the_slice()
    {
        var definitions = Own("Bundle", "entry", """{"type":"type","path":"resource"}""",
            $$"""{"id":"Bundle.entry:patient","path":"Bundle.entry","sliceName":"patient",{{Min1Max1}}}""",
            """{"id":"Bundle.entry:patient.resource","path":"Bundle.entry.resource","min":1,"max":"1","type":[{"code":"Patient","profile":["http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient|6.1.0"]}]}""");

        var errors = Errors(definitions, """{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Patient"}}]}""");

        Assert.Contains(errors, issue => issue.Path == "Bundle.entry[0].resource.identifier" && issue.Code == "required");
    }

    [Theory]
    [InlineData("a1,a2,b", "")]
    [InlineData("a1,b", "At least 1 of the slice 'letterA/second'")]
    [InlineData("a1,a1,a2", "At most 1 of the slice 'letterA/first'")]
    [InlineData("a1,a2,a3", "")]
    public void A_slice_is_sliced_again(string codes, string said)
    {
        const string Again = """ "slicing":{"rules":"open","discriminator":[{"type":"value","path":"id"}]} """;
        var definitions = Own("Observation", "component", """{"type":"value","path":"code.text"}""",
            $$"""{"id":"Observation.component:letterA","path":"Observation.component","sliceName":"letterA","min":0,"max":"*",{{Again}}}""",
            """{"id":"Observation.component:letterA.code","path":"Observation.component.code"}""",
            """{"id":"Observation.component:letterA.code.text","path":"Observation.component.code.text","fixedString":"a"}""",
            $$"""{"id":"Observation.component:letterA/first","path":"Observation.component","sliceName":"letterA/first",{{Min1Max1}}}""",
            """{"id":"Observation.component:letterA/first.id","path":"Observation.component.id","fixedString":"1"}""",
            $$"""{"id":"Observation.component:letterA/second","path":"Observation.component","sliceName":"letterA/second",{{Min1Max1}}}""",
            """{"id":"Observation.component:letterA/second.id","path":"Observation.component.id","fixedString":"2"}""");

        AssertSaid(definitions, Components([.. codes.Split(',').Select(Lettered)]), said);
    }

    [Fact]
    public void Slices_that_only_words_tell_apart_are_said_to_be_unchecked()
    {
        var definitions = Own("Observation", "component", "", $$"""{"id":"Observation.component:x","path":"Observation.component","sliceName":"x",{{Min1Max1}}}""");

        var result = Validate(definitions, Components(Coded("8480-6")));

        Assert.True(result.IsValid);
        Assert.Contains(result.Issues, issue => issue.Path == "Observation.component" && issue.Message.Contains("not checked", StringComparison.Ordinal));
    }

    [Fact]
    public void A_slice_by_what_a_reference_leads_to_is_unknown_where_that_is_not_at_hand()
    {
        var definitions = Own("Observation", "hasMember", """{"type":"value","path":"resolve().status"}""",
            $$"""{"id":"Observation.hasMember:final","path":"Observation.hasMember","sliceName":"final",{{Min1Max1}},"type":[{"code":"Reference","targetProfile":["{{Url}}"]}]}""");
        definitions = definitions.With(Definition("Observation", """{"id":"Observation","path":"Observation"}""", """{"id":"Observation.status","path":"Observation.status","fixedCode":"final"}"""));
        definitions = definitions.With(Named("http://example.org/fhir/StructureDefinition/group", "Observation", """{"id":"Observation","path":"Observation"}""",
            """{"id":"Observation.hasMember","path":"Observation.hasMember","slicing":{"rules":"closed","discriminator":[{"type":"value","path":"resolve().status"}]}}""",
            $$"""{"id":"Observation.hasMember:final","path":"Observation.hasMember","sliceName":"final",{{Min1Max1}},"type":[{"code":"Reference","targetProfile":["{{Url}}"]}]}"""));

        var result = ValidateAgainst(definitions, """{"resourceType":"Observation","status":"final","code":{"text":"x"},"hasMember":[{"reference":"Observation/elsewhere"}]}""", "http://example.org/fhir/StructureDefinition/group");

        Assert.Empty(ValidationSamples.Errors(result));
        Assert.Contains(result.Issues, issue => issue.Path == "Observation.hasMember[0]" && issue.Message.Contains("can't be told", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_profile_repeats_of_its_type_is_said_once()
    {
        var definitions = FhirDefinitions.R4.With(Definition("Observation",
            """{"id":"Observation","path":"Observation"}""",
            """{"id":"Observation.status","path":"Observation.status","min":1,"max":"1","type":[{"code":"code"}],"isModifier":true,"binding":{"strength":"required","valueSet":"http://hl7.org/fhir/ValueSet/observation-status|4.0.1"}}""",
            """{"id":"Observation.value[x]","path":"Observation.value[x]","min":1,"max":"1","type":[{"code":"Quantity"}],"constraint":[{"key":"own-1","severity":"error","human":"It is above zero","expression":"value > 0"}]}"""));

        var broken = Errors(definitions, """{"resourceType":"Observation","status":"perhaps","code":{"text":"x"},"valueQuantity":{"value":0}}""");

        Assert.Equal(["Observation.status", "Observation.value"], broken.Select(issue => issue.Path).Distinct());
        Assert.Single(broken, issue => issue.Path == "Observation.value" && issue.Message.Contains("own-1", StringComparison.Ordinal));
        Assert.Contains(Errors(definitions, """{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueString":"x"}"""), issue => issue.Path == "Observation.value" && issue.Code == "structure");
        Assert.Contains(Errors(definitions, """{"resourceType":"Observation","status":"final","code":{"text":"x"}}"""), issue => issue.Path == "Observation.value" && issue.Code == "required");
    }

    [Fact]
    public void A_profile_of_US_Core_given_as_a_definition_judges_as_the_embedded_one_does()
    {
        var shared = Path.Combine(SharedFiles.FolderOrSkip("us-core"), "us-core-6.1.0.json.gz");
        var embedded = new FhirValidator();
        foreach (var name in new[] { "us-core-patient", "us-core-blood-pressure", "us-core-condition-problems-health-concerns", "us-core-race", "us-core-observation-lab" })
        {
            var json = ValidationSamples.Entries(shared).Single(entry => entry.Name == $"StructureDefinition/{name}").Json;
            var source = (StructureDefinition)FhirJson.Parse(json, FhirReadMode.Lenient).Resource!;
            var url = source.Url!.Value!;
            source.Url = url + "-own";
            var own = new FhirValidator(FhirDefinitions.R4.With(source));
            foreach (var (_, example) in ValidationSamples.Entries(Path.Combine(SharedFiles.FolderOrSkip("us-core"), "us-core-6.1.0-examples.json.gz")).Where(entry => entry.Name.StartsWith(source.Type!.Value + "/", StringComparison.Ordinal)))
            {
                Assert.Equal(
                    Paths(embedded.ValidateJson(example, url + "|6.1.0")),
                    Paths(own.ValidateJson(example, url + "-own")));
            }
        }
    }

    [Fact]
    public void A_definition_without_a_snapshot_or_URL_is_refused_with_the_reason()
    {
        var none = new StructureDefinition { Url = Url, Name = "Own", Status = "draft", Kind = "resource", Abstract = false, Type = "Patient" };

        Assert.Contains("snapshot", Assert.Throws<ArgumentException>(() => FhirDefinitions.R4.With(none)).Message, StringComparison.Ordinal);
        none.Url = null;
        Assert.Contains("URL", Assert.Throws<ArgumentException>(() => FhirDefinitions.R4.With(none)).Message, StringComparison.Ordinal);
    }

    private static string Lettered(string code) => (code.Length > 1 ? $"{{\"id\":\"{code[1]}\"," : "{") + "\"code\":{\"text\":\"" + code[0] + "\"}}";

    private static string Coded(string code) => $$$"""{"code":{"coding":[{"system":"http://loinc.org","code":"{{{code}}}"}]},"valueString":"x"}""";

    private static string Components(params string[] components) =>
        $$"""{"resourceType":"Observation","status":"final","code":{"text":"x"},"component":[{{string.Join(',', components)}}]}""";

    private static FhirDefinitions Own(string type, string element, string discriminator, params string[] slices) => FhirDefinitions.R4.With(Definition(type,
    [
        $$"""{"id":"{{type}}","path":"{{type}}"}""",
        $$$"""{"id":"{{{type}}}.{{{element}}}","path":"{{{type}}}.{{{element}}}","slicing":{"rules":"open"{{{(discriminator.Length == 0 ? "" : $",\"discriminator\":[{discriminator}]")}}}}}""",
        .. slices,
    ]));

    private static StructureDefinition Definition(string type, params string[] elements) => Named(Url, type, elements);

    private static StructureDefinition Named(string url, string type, params string[] elements)
    {
        var read = FhirJson.Parse(
            Encoding.UTF8.GetBytes($$$"""
            {"resourceType":"StructureDefinition","url":"{{{url}}}","name":"Own","status":"draft","kind":"resource","abstract":false,"type":"{{{type}}}",
            "baseDefinition":"http://hl7.org/fhir/StructureDefinition/{{{type}}}","derivation":"constraint","snapshot":{"element":[{{{string.Join(',', elements)}}}]}}
            """),
            FhirReadMode.Lenient);
        Assert.Empty(read.Issues);
        return (StructureDefinition)read.Resource!;
    }

    private static ValidationResult Validate(FhirDefinitions definitions, string json) => ValidateAgainst(definitions, json, Url);

    private static ValidationResult ValidateAgainst(FhirDefinitions definitions, string json, string url) => new FhirValidator(definitions).ValidateJson(Encoding.UTF8.GetBytes(json), url);

    private static List<FhirIssue> Errors(FhirDefinitions definitions, string json) => [.. ValidationSamples.Errors(Validate(definitions, json))];

    private static void AssertSaid(FhirDefinitions definitions, string json, string said)
    {
        // Ids that tell slices apart are given twice here, which is an error of its own.
        var errors = Errors(definitions, json).Where(issue => !issue.Path.EndsWith(".id", StringComparison.Ordinal)).ToList();
        if (said.Length == 0)
        {
            Assert.Empty(errors);
            return;
        }

        Assert.Contains(said, Assert.Single(errors).Message, StringComparison.Ordinal);
    }

    private static List<string> Paths(ValidationResult result) => [.. ValidationSamples.Errors(result).Select(issue => $"{issue.Code} {issue.Path}").Order(StringComparer.Ordinal)];
}
