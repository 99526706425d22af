using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;
using Xunit;

namespace Duplex.Tests.Fhir;

/// <summary>R4 sets no limit to a decimal; what .NET can't hold is kept, and told.</summary>
public sealed class FhirLargeDecimalTests
{
    [Theory]
    [InlineData("1234567890123456789012345678901234567890.5", true)]
    [InlineData("123456789012345678901234567890.5", true)]
    [InlineData("123456789012345678901234567890.000", true)]
    [InlineData("1e400", true)]
    [InlineData("-1E+29", true)]
    [InlineData("1e5", false)]
    [InlineData("12345678901234567890.12345678901234567890", false)]
    [InlineData("80.00", false)]
    public void A_number_beyond_computing_is_a_warning_of_reader_and_validator_alike(string number, bool isBeyond)
    {
        var json = Encoding.UTF8.GetBytes("{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{\"text\":\"x\"},\"valueQuantity\":{\"value\":" + number + "}}");

        var read = FhirJson.Parse(json);

        Assert.True(read.IsRead);
        Assert.Equal(json, FhirJson.Serialize(read.Resource!));
        FhirIssue[][] answers = [[.. read.Issues], [.. Of(new FhirValidator().Validate(read.Resource!))], [.. Of(new FhirValidator().ValidateJson(json))]];
        foreach (var issues in answers)
        {
            if (isBeyond)
            {
                var issue = Assert.Single(issues);
                Assert.Equal((FhirIssueSeverity.Warning, "Observation.value.value"), (issue.Severity, issue.Path.Replace("valueQuantity", "value", StringComparison.Ordinal)));
            }
            else
            {
                Assert.Empty(issues);
            }
        }
    }

    private static IEnumerable<FhirIssue> Of(ValidationResult result) => result.Issues.Where(issue => issue.Code == "value");
}
