using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;
using Xunit;

namespace Duplex.Tests.Fhir.Validation;

/// <summary>US Core 6.1.0 allows five categories of race, 7.0.0 six. The patient is synthetic.</summary>
public sealed class GuideVersionTests
{
    private const string Patient = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient";

    private static readonly string[] Races = ["1002-5", "2028-9", "2054-5", "2076-8", "2106-3", "2131-1"];

    [Theory]
    [InlineData("|6.1.0", false)]
    [InlineData("|7.0.0", true)]
    [InlineData("", true)]
    public void A_version_that_the_caller_names_holds_for_the_extensions_too(string version, bool isValid)
    {
        var result = ValidationSamples.Validate(WithRaces(""), Patient + version);

        AssertAllowed(isValid, result);
        Assert.Equal(version.Length == 0, result.Issues.Any(issue => issue.Severity == FhirIssueSeverity.Information && issue.Message.Contains("checked was 7.0.0", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("|6.1.0", false)]
    [InlineData("|7.0.0", true)]
    [InlineData("", true)]
    public void A_version_that_the_resource_names_holds_for_the_extensions_too(string version, bool isValid)
    {
        var meta = "\"meta\":{\"profile\":[\"" + Patient + version + "\"]},";

        AssertAllowed(isValid, ValidationSamples.Validate(WithRaces(meta)));
        AssertAllowed(isValid, ValidationSamples.Validate("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":" + WithRaces(meta) + "},{\"resource\":{\"resourceType\":\"Basic\",\"code\":{\"text\":\"x\"}}}]}"));
    }

    [Fact]
    public void A_version_that_one_entry_of_a_Bundle_names_is_not_that_of_the_next()
    {
        var first = WithRaces("\"meta\":{\"profile\":[\"" + Patient + "|6.1.0\"]},");
        var result = ValidationSamples.Validate("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":" + first + "},{\"resource\":" + WithRaces("") + "}]}");

        Assert.Contains(ValidationSamples.Errors(result), IsOfRace);
        Assert.DoesNotContain(ValidationSamples.Errors(result), issue => issue.Path.StartsWith("Bundle.entry[1]", StringComparison.Ordinal));
    }

    private static void AssertAllowed(bool isValid, ValidationResult result) => Assert.Equal(isValid, !ValidationSamples.Errors(result).Any(IsOfRace));

    private static bool IsOfRace(FhirIssue issue) => issue.Path.Contains("extension", StringComparison.Ordinal) && issue.Message.Contains("ombCategory", StringComparison.Ordinal);

    private static string WithRaces(string meta) =>
        "{\"resourceType\":\"Patient\"," + meta + "\"extension\":[{\"url\":\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-race\",\"extension\":["
        + string.Concat(Races.Select(code => "{\"url\":\"ombCategory\",\"valueCoding\":{\"system\":\"urn:oid:2.16.840.1.113883.6.238\",\"code\":\"" + code + "\"}},"))
        + "{\"url\":\"text\",\"valueString\":\"Synthetic\"}]}],\"identifier\":[{\"system\":\"urn:oid:1.2.3\",\"value\":\"1\"}],\"name\":[{\"family\":\"Synthetic\"}],\"gender\":\"female\"}";
}
