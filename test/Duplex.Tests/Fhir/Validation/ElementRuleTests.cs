using System.Text;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;
using Xunit;

namespace Duplex.Tests.Fhir.Validation;

/// <summary>Units, arrays of primitives, and where extensions may be. Everybody here is invented.</summary>
public sealed class ElementRuleTests
{
    private const string Specification = "http://hl7.org/fhir/StructureDefinition/";

    [Theory]
    [InlineData("mm[Hg]", null)]
    [InlineData("{tablet}", null)]
    [InlineData("mmHg", "right would be 'mm[Hg]'")]
    [InlineData("IU/L", "right would be '[IU]/L'")]
    [InlineData("mcg/mL", "right would be 'ug/mL'")]
    [InlineData("10^3/uL", null)]
    [InlineData("x10^9/L", "right would be '10*9/L'")]
    [InlineData("kg/m^2", "right would be 'kg/m2'")]
    [InlineData("bpm", "right would be '/min'")]
    [InlineData("qwertz", "'mg/dL'")]
    public void A_code_that_is_no_unit_of_UCUM_is_said(string code, string? said)
    {
        var result = ValidationSamples.Validate($$"""{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":1,"system":"http://unitsofmeasure.org","code":"{{code}}"} }""");

        var issues = result.Issues.Where(issue => issue.Code == "code-invalid").ToList();
        if (said is null)
        {
            Assert.Empty(issues);
            return;
        }

        var issue = Assert.Single(issues);
        Assert.Equal(("Observation.value.code", FhirIssueSeverity.Warning), (issue.Path, issue.Severity));
        Assert.Contains(said, issue.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("qwertz", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quantity_in_another_system_is_no_matter_of_UCUM() =>
        Assert.DoesNotContain(ValidationSamples.Validate("""{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":1,"system":"http://example.org/units","code":"qwertz"}}""").Issues, issue => issue.Code == "code-invalid");

    [Theory]
    [InlineData("""["A","B"]""", """[null,{"id":"x"}]""", false)]
    [InlineData("""["A",null]""", """[null,{"id":"x"}]""", false)]
    [InlineData("""["A","B"]""", """[{"id":"x"}]""", true)]
    [InlineData("""["A"]""", """[null,{"id":"x"}]""", true)]
    public void Arrays_of_values_and_of_their_extensions_have_one_length(string values, string extensions, bool isSaid)
    {
        foreach (var json in new[] { $$"""{"given":{{values}},"_given":{{extensions}}}""", $$"""{"_given":{{extensions}},"given":{{values}}}""" })
        {
            var result = new FhirValidator().ValidateJson(Encoding.UTF8.GetBytes($$"""{"resourceType":"Patient","name":[{{json}}]}"""));

            Assert.Equal(isSaid, result.Issues.Any(issue => issue.Path == "Patient.name[0].given" && issue.Message.Contains("different lengths", StringComparison.Ordinal)));
            Assert.True(result.IsValid);
        }
    }

    [Theory]
    [InlineData("choice", "questionnaire-choiceOrientation\",\"valueCode\":\"vertical", true)]
    [InlineData("string", "questionnaire-choiceOrientation\",\"valueCode\":\"vertical", false)]
    [InlineData("quantity", "questionnaire-unitValueSet\",\"valueCanonical\":\"http://hl7.org/fhir/ValueSet/x", true)]
    [InlineData("string", "questionnaire-unitValueSet\",\"valueCanonical\":\"http://hl7.org/fhir/ValueSet/x", false)]
    public void A_condition_on_where_an_extension_may_be_holds(string type, string extension, bool isAllowed) =>
        AssertAllowed(type, "", $$"""{"url":"{{Specification}}{{extension}}"}""", isAllowed);

    [Theory]
    [InlineData(false, 0, true)]
    [InlineData(false, 1, false)]
    [InlineData(true, 1, true)]
    public void A_condition_on_where_an_extension_may_be_sees_the_extension(bool isRequired, int least, bool isAllowed) =>
        AssertAllowed("string", $"\"required\":{(isRequired ? "true" : "false")},", $$"""{"url":"{{Specification}}questionnaire-minOccurs","valueInteger":{{least}}}""", isAllowed);

    [Fact]
    public void An_extension_for_another_element_is_said_with_the_elements_it_is_for()
    {
        var result = ValidationSamples.Validate($$$"""{"resourceType":"Patient","name":[{"family":"Synthetic","extension":[{"url":"{{{Specification}}}patient-birthPlace","valueAddress":{"city":"x"}}]}]}""");

        Assert.Contains(ValidationSamples.Errors(result), issue => issue.Path == "Patient.name[0].extension[0]" && issue.Message.Contains("element Patient", StringComparison.Ordinal));
    }

    private static void AssertAllowed(string type, string more, string extension, bool isAllowed)
    {
        var result = ValidationSamples.Validate($$$"""{"resourceType":"Questionnaire","status":"draft","item":[{"linkId":"1",{{{more}}}"type":"{{{type}}}","extension":[{{{extension}}}]}]}""");

        Assert.Equal(isAllowed, !ValidationSamples.Errors(result).Any(issue => issue.Path == "Questionnaire.item[0].extension[0]" && issue.Code == "extension"));
        Assert.DoesNotContain(result.Issues, issue => issue.Message.Contains("is not checked: its condition", StringComparison.Ordinal));
    }
}
