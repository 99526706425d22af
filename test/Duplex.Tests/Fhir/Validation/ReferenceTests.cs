using Duplex.Fhir.Model;
using Xunit;

namespace Duplex.Tests.Fhir.Validation;

/// <summary>References within a Bundle and to what a resource contains. Everybody here is invented.</summary>
public sealed class ReferenceTests
{
    private const string Urn = "urn:uuid:5f1c8d1e-0b4c-4c69-9d5c-0b1c1f0e8a11";

    [Fact]
    public void A_URN_in_a_Bundle_names_an_entry()
    {
        Assert.Empty(ValidationSamples.Errors(ValidationSamples.Validate(Bundle(Urn, Urn))));
        Assert.Empty(ValidationSamples.Errors(ValidationSamples.Validate(Bundle("http://example.org/Patient/1", "http://example.org/Patient/1"))));
        Assert.Empty(ValidationSamples.Errors(ValidationSamples.Validate(Bundle(Urn, "Patient/elsewhere"))));

        var issue = Assert.Single(ValidationSamples.Errors(ValidationSamples.Validate(Bundle(Urn, Urn.Replace("5f1c", "5f1d", StringComparison.Ordinal)))));

        Assert.Equal(("not-found", "Bundle.entry[1].resource.subject.reference"), (issue.Code, issue.Path));
        Assert.Contains("fullUrl", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_URN_is_resolved_in_the_Bundle_within_a_Bundle_and_in_the_outer_one()
    {
        var inner = Bundle(Urn, Urn);
        Assert.Empty(ValidationSamples.Errors(ValidationSamples.Validate($$$"""{"resourceType":"Bundle","type":"collection","entry":[{"resource":{{{inner}}}}]}""")));

        var below = Bundle("http://example.org/Patient/1", Urn);
        Assert.Empty(ValidationSamples.Errors(ValidationSamples.Validate($$$"""{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"{{{Urn}}}","resource":{"resourceType":"Patient"}},{"resource":{{{below}}}}]}""")));
    }

    [Fact]
    public void A_URN_outside_of_any_Bundle_is_a_warning()
    {
        var result = ValidationSamples.Validate($$$"""{"resourceType":"Condition","subject":{"reference":"{{{Urn}}}"}}""");

        Assert.True(result.IsValid);
        Assert.Contains(result.Issues, issue => issue.Severity == FhirIssueSeverity.Warning && issue.Path == "Condition.subject.reference" && issue.Message.Contains("URN", StringComparison.Ordinal));
    }

    [Fact]
    public void A_URN_of_another_type_than_is_allowed_is_an_error()
    {
        var json = Bundle(Urn, Urn).Replace("\"Patient\"", "\"Device\"", StringComparison.Ordinal);

        Assert.Contains(ValidationSamples.Errors(ValidationSamples.Validate(json)), issue => issue.Code == "structure" && issue.Path == "Bundle.entry[1].resource.subject");
    }

    [Fact]
    public void A_contained_resource_without_an_id_is_said_plainly()
    {
        var result = ValidationSamples.Validate("""{"resourceType":"Condition","contained":[{"resourceType":"Patient"}],"subject":{"reference":"Patient/1"}}""");

        Assert.Contains(ValidationSamples.Errors(result), issue => issue.Code == "required" && issue.Path == "Condition.contained[0].id" && issue.Message.Contains("needs an id", StringComparison.Ordinal));
    }

    [Fact]
    public void Contained_resources_have_different_ids()
    {
        var result = ValidationSamples.Validate("""{"resourceType":"Condition","contained":[{"resourceType":"Patient","id":"p"},{"resourceType":"Patient","id":"p"}],"subject":{"reference":"#p"}}""");

        Assert.Contains(ValidationSamples.Errors(result), issue => issue.Path == "Condition.contained[1].id" && issue.Message.Contains("same id", StringComparison.Ordinal));
    }

    private static string Bundle(string fullUrl, string reference) => $$$$"""
        {"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"{{{{fullUrl}}}}","resource":{"resourceType":"Patient","id":"1"}},
        {"resource":{"resourceType":"Condition","subject":{"reference":"{{{{reference}}}}"}}}]}
        """;
}
