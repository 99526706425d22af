using Duplex.Fhir.Model;

namespace Duplex.Fhir;

/// <summary>Builds OperationOutcomes: the sentence in <c>details.text</c>, the path in <c>expression</c>, the place in <c>diagnostics</c>.</summary>
public static class OperationOutcomes
{
    /// <summary>One issue each, in the same order; without any, one informational issue that says so.</summary>
    public static OperationOutcome From(IEnumerable<FhirIssue> issues)
    {
        ArgumentNullException.ThrowIfNull(issues);
        var outcome = new OperationOutcome { Issue = [.. issues.Select(Issue)] };
        if (outcome.Issue.Count == 0)
        {
            outcome.Issue.Add(Issue(new FhirIssue(IssueTypeCodes.Informational, "", null, "No issues were found.", FhirIssueSeverity.Information)));
        }

        return outcome;
    }

    /// <summary>A single issue that no text position belongs to.</summary>
    /// <param name="severity">How grave.</param>
    /// <param name="code">One of <see cref="IssueTypeCodes"/>.</param>
    /// <param name="message">A sentence without patient data.</param>
    /// <param name="expression">Simple FHIRPath, or null.</param>
    public static OperationOutcome Of(FhirIssueSeverity severity, string code, string message, string? expression = null) =>
        From([new FhirIssue(code, expression ?? "", null, message, severity)]);

    private static OperationOutcomeIssue Issue(FhirIssue issue) => new()
    {
        Severity = CodeOf(issue.Severity),
        Code = issue.Code,
        Details = new CodeableConcept { Text = issue.Message },
        Diagnostics = issue.Position is { } position ? $"{position} (byte {position.Offset})" : null,
        Expression = issue.Path.Length == 0 ? [] : [new FhirString(issue.Path)],
    };

    private static string CodeOf(FhirIssueSeverity severity) => severity switch
    {
        FhirIssueSeverity.Fatal => IssueSeverityCodes.Fatal,
        FhirIssueSeverity.Error => IssueSeverityCodes.Error,
        FhirIssueSeverity.Warning => IssueSeverityCodes.Warning,
        FhirIssueSeverity.Information => IssueSeverityCodes.Information,
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };
}
