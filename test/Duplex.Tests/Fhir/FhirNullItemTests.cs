using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;
using Xunit;

namespace Duplex.Tests.Fhir;

/// <summary>Lists that code put null into. The people are synthetic.</summary>
public sealed class FhirNullItemTests
{
    [Fact]
    public void A_list_of_primitives_that_holds_null_is_named_when_it_is_written()
    {
        var patient = new Patient { Name = { new HumanName { Given = { null!, "Synthetic" } } } };

        var fault = Assert.Throws<InvalidOperationException>(() => FhirJson.Serialize(patient));

        Assert.Contains("'given' holds null", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_holds_null_is_an_error_at_its_place()
    {
        var patient = new Patient { Name = { null!, new HumanName { Given = { "Synthetic", null! } } }, Contained = { null! }, Meta = new Meta { Profile = { null! } } };

        var result = new FhirValidator().Validate(patient);

        Assert.All(result.Issues, issue => Assert.Equal(("structure", FhirIssueSeverity.Error), (issue.Code, issue.Severity)));
        Assert.Equal(
            ["Patient.contained[0]", "Patient.meta.profile[0]", "Patient.name[0]", "Patient.name[1].given[1]"],
            result.Issues.Select(issue => issue.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_element_that_holds_itself_twice_ends()
    {
        var extension = new Extension { Url = "http://example.org/circle" };
        extension.Extension.AddRange([extension, extension]);

        Assert.False(new FhirValidator().Validate(new Patient { Extension = { extension } }).IsValid);
    }
}
