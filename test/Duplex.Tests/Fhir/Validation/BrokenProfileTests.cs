using Duplex.Fhir.Definitions;
using Duplex.Fhir.Model;
using Xunit;

namespace Duplex.Tests.Fhir.Validation;

/// <summary>What profiles ask: slices that are closed or in an order, slices told apart by what a reference resolves to, limits below the type's, bindings of US Core. Everybody here is invented.</summary>
public sealed class BrokenProfileTests
{
    private const string Specification = "http://hl7.org/fhir/StructureDefinition/";
    private const string UsCore = "http://hl7.org/fhir/us/core/StructureDefinition/";

    [Fact]
    public void Slices_that_a_reference_resolves_to_are_told_apart_and_in_order()
    {
        var issues = Lipids("cholesterol", "triglyceride", "hdlcholesterol");

        Assert.DoesNotContain(issues, issue => issue.Path.StartsWith("DiagnosticReport.result", StringComparison.Ordinal));
    }

    [Fact]
    public void Slices_out_of_order_are_said()
    {
        var issues = Lipids("triglyceride", "cholesterol", "hdlcholesterol");

        Assert.Contains(issues, issue => issue.Path == "DiagnosticReport.result[1]" && issue.Message.Contains("'Cholesterol' must come before 'Triglyceride'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_slice_that_is_missing_is_said()
    {
        var issues = Lipids("cholesterol", "hdlcholesterol", "ldlcholesterol");

        Assert.Contains(issues, issue => issue.Code == "required" && issue.Path == "DiagnosticReport.result" && issue.Message.Contains("'Triglyceride'", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_of_no_slice_is_an_error_where_the_slicing_is_closed()
    {
        var issues = Lipids("cholesterol", "triglyceride", "hdlcholesterol", "heartrate");

        Assert.Contains(issues, issue => issue.Path == "DiagnosticReport.result[3]" && issue.Message.Contains("closed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_limit_of_a_profile_below_that_of_the_type_holds()
    {
        var above = Lipids("cholesterol", "triglyceride", "triglyceride", "triglyceride", "hdlcholesterol");
        var none = ValidationSamples.Errors(ValidationSamples.Validate(Report("""[{"display":"x"}]""", "", """, "conclusionCode":[{"text":"x"}]"""), Specification + "lipidprofile")).ToList();

        Assert.Contains(above, issue => issue.Path == "DiagnosticReport.result" && issue.Message.Contains("At most 4 ", StringComparison.Ordinal));
        Assert.Contains(above, issue => issue.Path == "DiagnosticReport.result" && issue.Message.Contains("At most 1 of the slice 'Triglyceride'", StringComparison.Ordinal));
        Assert.Contains(none, issue => issue.Path == "DiagnosticReport.conclusionCode" && issue.Message.Contains("must not be there", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("us-core-allergyintolerance", """{"resourceType":"AllergyIntolerance"}""", "AllergyIntolerance.code")]
    [InlineData("us-core-condition-problems-health-concerns", """{"resourceType":"Condition"}""", "Condition.category,Condition.code")]
    [InlineData("us-core-documentreference", """{"resourceType":"DocumentReference"}""", "DocumentReference.type,DocumentReference.category,DocumentReference.subject")]
    [InlineData("us-core-encounter", """{"resourceType":"Encounter"}""", "Encounter.type,Encounter.subject")]
    [InlineData("us-core-observation-lab", """{"resourceType":"Observation"}""", "Observation.category,Observation.subject")]
    [InlineData("us-core-diagnosticreport-lab", """{"resourceType":"DiagnosticReport"}""", "DiagnosticReport.category,DiagnosticReport.subject")]
    [InlineData("us-core-procedure", """{"resourceType":"Procedure"}""", "Procedure.code")]
    [InlineData("us-core-practitioner", """{"resourceType":"Practitioner"}""", "Practitioner.identifier,Practitioner.name")]
    [InlineData("us-core-organization", """{"resourceType":"Organization"}""", "Organization.name")]
    [InlineData("us-core-patient", """{"resourceType":"Patient"}""", "Patient.identifier,Patient.name,Patient.gender")]
    public void Elements_that_US_Core_demands_are_demanded(string profile, string json, string paths)
    {
        var asked = new Duplex.Fhir.Validation.FhirValidator().ValidateJson(System.Text.Encoding.UTF8.GetBytes(json), UsCore + profile);
        var missing = ValidationSamples.Errors(asked).Where(issue => issue.Code == "required").Select(issue => issue.Path).ToList();

        Assert.All(paths.Split(','), path => Assert.Contains(path, missing));
    }

    [Theory]
    [InlineData("generated", true)]
    [InlineData("additional", true)]
    [InlineData("empty", false)]
    public void A_required_binding_of_US_Core_that_is_narrower_than_that_of_the_type_holds(string status, bool isValid)
    {
        var errors = ValidationSamples.Errors(ValidationSamples.Validate(
            $$"""{"resourceType":"CarePlan","text":{"status":"{{status}}","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">Synthetic</div>"},"status":"active","intent":"plan","subject":{"reference":"Patient/1"} }""",
            UsCore + "us-core-careplan"));

        Assert.Equal(isValid, !errors.Any(issue => issue.Code == "code-invalid" && issue.Path == "CarePlan.text.status"));
    }

    [Theory]
    [InlineData("us-core-body-weight", "kg", true)]
    [InlineData("us-core-body-weight", "cm", false)]
    [InlineData("us-core-body-height", "cm", true)]
    [InlineData("us-core-body-height", "kg", false)]
    [InlineData("us-core-body-temperature", "Cel", true)]
    [InlineData("us-core-body-temperature", "K", false)]
    public void Units_of_vital_signs_are_those_that_US_Core_binds(string profile, string unit, bool isValid)
    {
        var errors = ValidationSamples.Errors(ValidationSamples.Validate(
            $$"""{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":1,"unit":"x","system":"http://unitsofmeasure.org","code":"{{unit}}"} }""", UsCore + profile));

        Assert.Equal(isValid, !errors.Any(issue => issue.Code == "code-invalid" && issue.Path == "Observation.value.code"));
    }

    /// <summary>The errors of a lipid report (profile lipidprofile) with contained results of these profiles, in this order.</summary>
    private static List<FhirIssue> Lipids(params string[] results)
    {
        var contained = results.Select((name, i) => $$"""{"resourceType":"Observation","id":"r{{i}}","status":"final","code":{{CodeOf(name)}},"valueString":"x"}""");
        var references = results.Select((_, i) => $$"""{"reference":"#r{{i}}"}""");
        return [.. ValidationSamples.Errors(ValidationSamples.Validate(Report($"[{string.Join(',', references)}]", $"\"contained\":[{string.Join(',', contained)}],"), Specification + "lipidprofile"))];
    }

    private static string Report(string results, string contained, string more = "") =>
        $$"""{"resourceType":"DiagnosticReport",{{contained}}"status":"final","code":{{CodeOf("lipidprofile")}},"result":{{results}}{{more}}}""";

    private static string CodeOf(string profile)
    {
        var code = FhirDefinitions.R4.FindProfile(Specification + profile)!.Elements.Single(element => element.Path is "Observation.code" or "DiagnosticReport.code");
        return code.FixedJson ?? code.PatternJson ?? """{"text":"x"}""";
    }
}
