using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Xunit;

namespace Duplex.Tests.Fhir.FhirPath;

/// <summary>memberOf, subsumes and subsumedBy (FHIR R4, fhirpath.html section 2.9.1.5).</summary>
public class FhirPathTerminologyTests
{
    // Synthetic: nobody is meant.
    private static readonly Resource Observation = Paths.Parse("""
        {"resourceType":"Observation","status":"final",
         "code":{"coding":[{"system":"http://example.org/a","code":"1"},{"system":"http://example.org/b","code":"2"}]},
         "category":[{"coding":[{"system":"http://example.org/b","code":"2"}]},{"coding":[{"system":"http://example.org/a","code":"2"}]},{"text":"no coding"}],
         "interpretation":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation","code":"H"}]}]}
        """);

    [Theory]
    [InlineData("code.coding[0].subsumes(code.coding[0])", "true")]
    [InlineData("code.coding[0].subsumedBy(code.coding[0])", "true")]
    [InlineData("code.subsumes(category[0])", "true")]
    [InlineData("category[0].subsumedBy(code)", "true")]
    [InlineData("code.subsumes(category[0].coding)", "true")]
    [InlineData("{}.subsumes(code)", "")]
    [InlineData("code.subsumes({})", "")]
    [InlineData("bodySite.subsumedBy(code)", "")]
    [InlineData("code.coding[0].subsumes(code.coding[1])", "false")]
    [InlineData("code.subsumedBy(category[2])", "false")]
    public void A_concept_subsumes_itself_and_none_of_another_system(string expression, string expected) => Assert.Equal(expected, Paths.Show(expression, Observation));

    [Theory]
    [InlineData("code.subsumes(category[1])", "hierarchy")]
    [InlineData("status.subsumes(code)", "Coding")]
    [InlineData("code.subsumes(status)", "Coding")]
    [InlineData("code.coding.subsumes(code)", "one item")]
    public void What_only_a_code_system_knows_is_an_error_that_says_so(string expression, string hint)
    {
        var error = Assert.Throws<FhirPathException>(() => Paths.Run(expression, Observation));

        Assert.Equal(FhirPathErrorKind.Execution, error.Kind);
        Assert.Contains(hint, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status.memberOf('http://hl7.org/fhir/ValueSet/observation-status')", "true")]
    [InlineData("'nonsense'.memberOf('http://hl7.org/fhir/ValueSet/observation-status')", "false")]
    [InlineData("interpretation.memberOf('http://hl7.org/fhir/ValueSet/observation-interpretation')", "true")]
    [InlineData("code.memberOf('http://hl7.org/fhir/ValueSet/observation-interpretation')", "false")]
    [InlineData("code.memberOf('http://example.org/unknown')", "")]
    [InlineData("{}.memberOf('http://hl7.org/fhir/ValueSet/observation-status')", "")]
    [InlineData("status.memberOf({})", "")]
    [InlineData("status.memberOf(%`vs-observation-status`)", "true")]
    public void Membership_is_told_for_value_sets_of_the_library(string expression, string expected) => Assert.Equal(expected, Paths.Show(expression, Observation));
}
