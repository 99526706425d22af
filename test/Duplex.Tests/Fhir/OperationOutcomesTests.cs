using Duplex.Fhir;
using Duplex.Fhir.Model;
using Xunit;

namespace Duplex.Tests.Fhir;

public sealed class OperationOutcomesTests
{
    [Fact]
    public void Each_issue_of_a_read_becomes_one_of_the_outcome()
    {
        var result = FhirJson.Parse("{\"resourceType\":\"Patient\",\n\"active\":1,\"gender\":\"x\"}"u8);

        var outcome = OperationOutcomes.From(result.Issues);

        Assert.Equal(2, outcome.Issue.Count);
        Assert.Equal(("error", "structure"), (outcome.Issue[0].Severity?.Value, outcome.Issue[0].Code?.Value));
        Assert.Equal("Patient.active", outcome.Issue[0].Expression[0].Value);
        Assert.Equal("A number stands here; right would be true or false, without quotation marks.", outcome.Issue[0].Details?.Text?.Value);
        Assert.Equal("line 2, column 10 (byte 36)", outcome.Issue[0].Diagnostics?.Value);
        Assert.True(FhirJson.Parse(FhirJson.Serialize(outcome)).IsRead);
    }

    [Fact]
    public void Without_issues_the_outcome_says_so()
    {
        var issue = Assert.Single(OperationOutcomes.From([]).Issue);

        Assert.Equal(("information", "informational"), (issue.Severity?.Value, issue.Code?.Value));
    }

    [Fact]
    public void An_issue_without_a_place_has_no_expression_and_no_diagnostics()
    {
        var outcome = OperationOutcomes.Of(FhirIssueSeverity.Error, IssueTypeCodes.NotFound, "There is no such document.");

        Assert.Equal(
            """{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"not-found","details":{"text":"There is no such document."}}]}"""u8.ToArray(),
            FhirJson.Serialize(outcome));
    }
}
