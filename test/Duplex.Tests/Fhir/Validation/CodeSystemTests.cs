using Duplex.Fhir.Model;
using Xunit;

namespace Duplex.Tests.Fhir.Validation;

/// <summary>Codes under bindings that ask for nothing, and of systems that are embedded.</summary>
public sealed class CodeSystemTests
{
    [Theory]
    [InlineData("http://terminology.hl7.org/CodeSystem/v3-MaritalStatus", "M", false)]
    [InlineData("http://terminology.hl7.org/CodeSystem/v3-MaritalStatus", "bogus", true)]
    [InlineData("http://example.org/codes", "bogus", false)]
    [InlineData("http://loinc.org", "bogus", false)]
    public void A_code_that_an_embedded_system_lacks_is_a_warning(string system, string code, bool isSaid)
    {
        var result = ValidationSamples.Validate("{\"resourceType\":\"Basic\",\"code\":{\"coding\":[{\"system\":\"" + system + "\",\"code\":\"" + code + "\"}]}}");

        Assert.True(result.IsValid);
        var said = result.Issues.Where(issue => issue.Path == "Basic.code.coding[0].code").ToList();
        Assert.Equal(isSaid ? 1 : 0, said.Count);
        Assert.All(said, issue =>
        {
            Assert.Equal(("code-invalid", FhirIssueSeverity.Warning), (issue.Code, issue.Severity));
            Assert.Contains(system, issue.Message, StringComparison.Ordinal);
        });
    }
}
