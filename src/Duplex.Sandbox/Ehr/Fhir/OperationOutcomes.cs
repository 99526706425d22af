using System.Text.Json.Nodes;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>Builds OperationOutcome resources.</summary>
internal static class OperationOutcomes
{
    public static JsonObject Of(IEnumerable<FhirIssue> issues) => new()
    {
        ["resourceType"] = "OperationOutcome",
        ["issue"] = new JsonArray([.. issues.Select(issue => Issue("error", issue.Code, issue.Text, issue.Expression))]),
    };

    public static JsonObject Information(string text) => new()
    {
        ["resourceType"] = "OperationOutcome",
        ["issue"] = new JsonArray(Issue("information", "informational", text, null)),
    };

    private static JsonObject Issue(string severity, string code, string text, string? expression)
    {
        var issue = new JsonObject
        {
            ["severity"] = severity,
            ["code"] = code,
            ["details"] = new JsonObject { ["text"] = text },
            ["diagnostics"] = text,
        };
        if (expression is not null)
        {
            issue["expression"] = new JsonArray(expression);
        }

        return issue;
    }
}
