using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;
using Xunit;

namespace Duplex.Tests.Fhir.Validation;

/// <summary>One fault each, found at its place; the resource without it is valid. Everybody here is invented.</summary>
public sealed class BrokenResourceTests
{
    private const string UsCore = "http://hl7.org/fhir/us/core/StructureDefinition/";
    private const string Text = """ "text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">Synthetic</div>"} """;

    private const string BloodPressure = """
        {"resourceType":"Observation","status":"final",
        "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"vital-signs"}]}],
        "code":{"coding":[{"system":"http://loinc.org","code":"85354-9"}]},"subject":{"reference":"Patient/synthetic"},"effectiveDateTime":"2020-01-01",
        "component":[
        {"code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},"valueQuantity":{"value":120,"unit":"mmHg","system":"http://unitsofmeasure.org","code":"mm[Hg]"}},
        {"code":{"coding":[{"system":"http://loinc.org","code":"8462-4"}]},"valueQuantity":{"value":80,"unit":"mmHg","system":"http://unitsofmeasure.org","code":"mm[Hg]"}}]}
        """;

    private const string UsPatient = """
        {"resourceType":"Patient","extension":[{"url":"http://hl7.org/fhir/us/core/StructureDefinition/us-core-race","extension":[
        {"url":"ombCategory","valueCoding":{"system":"urn:oid:2.16.840.1.113883.6.238","code":"2106-3"}},{"url":"text","valueString":"x"}]}],
        "identifier":[{"system":"urn:oid:1.2.3","value":"1"}],"name":[{"family":"Synthetic"}],"gender":"female"}
        """;

    public static TheoryData<string, string, string, string, string, string> Faults => new()
    {
        { "required element", """{"resourceType":"Patient","link":[{"other":{"reference":"Patient/1"},"type":"seealso"}]}""", "\"type\":\"seealso\"", "\"id\":\"x\"", "required", "Patient.link[0].type" },
        { "required code", """{"resourceType":"Patient","gender":"female"}""", "female", "woman", "code-invalid", "Patient.gender" },
        { "required code of a concept", """{"resourceType":"Condition","subject":{"reference":"Patient/1"},"clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]}}""", "\"active\"", "\"ongoing\"", "code-invalid", "Condition.clinicalStatus" },
        { "reference target", """{"resourceType":"Condition","subject":{"reference":"Patient/1"}}""", "Patient/1", "Device/1", "structure", "Condition.subject" },
        { "contained resource that is not there", """{"resourceType":"Condition","contained":[{"resourceType":"Patient","id":"p"}],"subject":{"reference":"#p"}}""", "\"reference\":\"#p\"", "\"reference\":\"#q\"", "not-found", "Condition.subject.reference" },
        { "contained resource that nobody uses", """{"resourceType":"Condition","contained":[{"resourceType":"Patient","id":"p"}],"subject":{"reference":"#p"}}""", "\"reference\":\"#p\"", "\"reference\":\"Patient/1\"", "invariant", "Condition" },
        { "modifier extension that is not known", """{"resourceType":"Patient","extension":[{"url":"http://example.org/unknown","valueBoolean":true}]}""", "\"extension\":", "\"modifierExtension\":", "extension", "Patient.modifierExtension[0]" },
        { "extension at the wrong element", """{"resourceType":"Patient","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/patient-birthPlace","valueAddress":{"city":"x"}}]}""", "patient-birthPlace\",\"valueAddress\":{\"city\":\"x\"}", "humanname-own-name\",\"valueString\":\"x\"", "extension", "Patient.extension[0]" },
        { "extension with the wrong type", """{"resourceType":"Patient","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/patient-birthPlace","valueAddress":{"city":"x"}}]}""", "\"valueAddress\":{\"city\":\"x\"}", "\"valueString\":\"x\"", "structure", "Patient.extension[0].value" },
        { "extension with value and extensions", """{"resourceType":"Patient","extension":[{"url":"http://example.org/unknown","valueBoolean":true}]}""", "\"valueBoolean\":true", "\"valueBoolean\":true,\"extension\":[{\"url\":\"a\",\"valueString\":\"x\"}]", "invariant", "Patient.extension[0]" },
        { "blood pressure without systole", BloodPressure, "8480-6", "8480-7", "required", "Observation.component" },
        { "blood pressure in another unit", BloodPressure, "\"code\":\"mm[Hg]\"", "\"code\":\"kPa\"", "value", "Observation.component[0].value.code" },
        { "vital sign without category", BloodPressure, "\"vital-signs\"", "\"exam\"", "required", "Observation.category" },
        { "race with two texts", UsPatient, "{\"url\":\"text\"", "{\"url\":\"text\",\"valueString\":\"y\"},{\"url\":\"text\"", "structure", "Patient.extension[0].extension" },
        { "value and reason for none (obs-6)", BloodPressure, "\"status\":\"final\"", "\"status\":\"final\",\"valueString\":\"x\",\"dataAbsentReason\":{\"text\":\"x\"}", "invariant", "Observation" },
        { "total outside of a search (bdl-1)", """{"resourceType":"Bundle","type":"searchset","total":0}""", "searchset", "collection", "invariant", "Bundle" },
        { "name without parts (us-core-6)", UsPatient, "{\"family\":\"Synthetic\"}", "{\"text\":\"Synthetic\"}", "invariant", "Patient.name[0]" },
        { "race without text", UsPatient, ",{\"url\":\"text\",\"valueString\":\"x\"}", "", "required", "Patient.extension[0].extension" },
        { "identifier is required in US Core", UsPatient, "\"identifier\":[{\"system\":\"urn:oid:1.2.3\",\"value\":\"1\"}],", "", "required", "Patient.identifier" },
        { "race with a part that it does not have", UsPatient, "{\"url\":\"text\"", "{\"url\":\"bogus\",\"valueString\":\"y\"},{\"url\":\"text\"", "extension", "Patient.extension[0].extension[1].url" },
        { "extension with a relative URL", """{"resourceType":"Patient","extension":[{"url":"http://example.org/unknown","valueBoolean":true}]}""", "http://example.org/unknown", "unknown", "value", "Patient.extension[0].url" },
        { "relative system of an identifier", UsPatient, "\"system\":\"urn:oid:1.2.3\"", "\"system\":\"mrn\"", "value", "Patient.identifier[0].system" },
        { "relative system of a code", """{"resourceType":"Basic","code":{"coding":[{"system":"http://example.org/codes","code":"x"}]}}""", "http://example.org/codes", "codes", "value", "Basic.code.coding[0].system" },
        { "age in kilograms", """{"resourceType":"Condition","subject":{"reference":"Patient/1"},"onsetAge":{"value":1,"system":"http://unitsofmeasure.org","code":"a"}}""", "\"code\":\"a\"", "\"code\":\"kg\"", "code-invalid", "Condition.onset" },
        { "distance in kilograms", """{"resourceType":"Basic","code":{"text":"x"},"extension":[{"url":"http://example.org/far","valueDistance":{"value":1,"system":"http://unitsofmeasure.org","code":"km"}}]}""", "\"code\":\"km\"", "\"code\":\"kg\"", "code-invalid", "Basic.extension[0].value" },
        { "duration in kilograms", """{"resourceType":"Encounter","status":"finished","class":{"code":"x"},"length":{"value":1,"system":"http://unitsofmeasure.org","code":"h"}}""", "\"code\":\"h\"", "\"code\":\"kg\"", "code-invalid", "Encounter.length" },
        { "two elements with one id", """{"resourceType":"Patient","name":[{"id":"a","family":"Synthetic"}],"telecom":[{"id":"b","value":"x","system":"other"}]}""", "\"id\":\"b\"", "\"id\":\"a\"", "structure", "Patient.telecom[0].id" },
        { "reference to no type of R4", """{"resourceType":"Basic","code":{"text":"x"},"subject":{"reference":"Patient/1"}}""", "Patient/1", "Foo/1", "value", "Basic.subject.reference" },
        { "search for no type of R4", """{"resourceType":"Basic","code":{"text":"x"},"subject":{"reference":"Patient?a=b"}}""", "Patient?", "Foo?", "value", "Basic.subject.reference" },
        { "reference with an id that is too long", """{"resourceType":"Basic","code":{"text":"x"},"subject":{"reference":"Patient/1"}}""", "Patient/1", "Patient/" + new string('1', 65), "value", "Basic.subject.reference" },
        { "script in a narrative", $$"""{"resourceType":"Patient",{{Text}}}""", ">Synthetic<", " onclick='x()'>Synthetic<", "invariant", "Patient.text.div" },
        { "empty narrative", $$"""{"resourceType":"Patient",{{Text}}}""", ">Synthetic<", "> <", "invariant", "Patient.text.div" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_found_at_its_place(string fault, string valid, string part, string replacement, string code, string path)
    {
        Assert.NotEmpty(fault);
        string[] profiles = ProfilesOf(valid);
        Assert.Empty(ValidationSamples.Errors(ValidationSamples.Validate(valid, profiles)));
        int at = valid.IndexOf(part, StringComparison.Ordinal);
        Assert.True(at >= 0);

        string broken = string.Concat(valid.AsSpan(0, at), replacement, valid.AsSpan(at + part.Length));
        ValidationResult result = new FhirValidator().ValidateJson(System.Text.Encoding.UTF8.GetBytes(broken), profiles);

        Assert.Contains(ValidationSamples.Errors(result), issue => issue.Code == code && issue.Path == path);
        Assert.False(result.IsValid);
    }

    [Fact]
    public void Messages_hold_no_values_of_the_resource()
    {
        ValidationResult result = ValidationSamples.Validate("""{"resourceType":"Condition","subject":{"reference":"Device/secret-1"},"onsetString":"  "}""");

        Assert.NotEmpty(result.Issues);
        Assert.DoesNotContain(result.Issues, issue => issue.Message.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public void A_profile_that_the_caller_names_and_that_is_not_loaded_is_an_error()
    {
        ValidationResult result = ValidationSamples.Validate("""{"resourceType":"Patient"}""", "http://example.org/profile");

        FhirIssue issue = Assert.Single(result.Issues, issue => issue.Code == "not-found");
        Assert.Equal(FhirIssueSeverity.Error, issue.Severity);
        Assert.False(result.IsValid);
        Assert.Contains("http://example.org/profile", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_that_the_resource_names_and_that_is_not_loaded_is_said_to_be_unchecked()
    {
        ValidationResult result = ValidationSamples.Validate("""{"resourceType":"Patient","meta":{"profile":["http://example.org/profile"]}}""");

        FhirIssue issue = Assert.Single(result.Issues, issue => issue.Code == "not-found");
        Assert.Equal(FhirIssueSeverity.Warning, issue.Severity);
        Assert.True(result.IsValid);
        Assert.Contains("http://example.org/profile", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_binding_to_codes_that_are_not_embedded_is_said_to_be_unchecked()
    {
        ValidationResult result = ValidationSamples.Validate(BloodPressure, UsCore + "us-core-blood-pressure");

        Assert.Contains(result.Issues, issue => issue.Severity == FhirIssueSeverity.Information && issue.Message.Contains("not checked", StringComparison.Ordinal));
    }

    [Fact]
    public void An_extension_that_is_not_known_is_information()
    {
        ValidationResult result = ValidationSamples.Validate("""{"resourceType":"Patient","extension":[{"url":"http://example.org/unknown","valueBoolean":true}]}""");

        Assert.Equal(FhirIssueSeverity.Information, Assert.Single(result.Issues, issue => issue.Code == "extension").Severity);
    }

    [Fact]
    public void Every_entry_of_a_Bundle_is_validated_at_its_place()
    {
        ValidationResult result = ValidationSamples.Validate(
            """{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"Patient/1","resource":{"resourceType":"Patient","id":"1"}},{"resource":{"resourceType":"Condition","subject":{"reference":"Device/1"}}}]}""");

        Assert.Contains(result.Issues, issue => issue.Path == "Bundle.entry[0].fullUrl" && issue.Code == "value");
        Assert.Contains(result.Issues, issue => issue.Path == "Bundle.entry[1].resource.subject" && issue.Code == "structure");
    }

    [Fact]
    public void A_profile_for_another_type_is_an_error()
    {
        ValidationResult result = ValidationSamples.Validate("""{"resourceType":"Basic","code":{"text":"x"}}""", UsCore + "us-core-patient");

        Assert.Contains(ValidationSamples.Errors(result), issue => issue.Path == "Basic" && issue.Code == "structure");
    }

    private static string[] ProfilesOf(string json) =>
        json == BloodPressure ? [UsCore + "us-core-blood-pressure"]
        : json == UsPatient ? [UsCore + "us-core-patient|6.1.0"]
        : [];
}
