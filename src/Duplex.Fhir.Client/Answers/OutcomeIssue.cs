using System.Text.Json;

namespace Duplex.Fhir.Client.Answers;

/// <summary>
/// One issue of an OperationOutcome. Its human texts (<c>diagnostics</c>, <c>details.text</c>) often quote patient data and are
/// left in the body's bytes.
/// </summary>
/// <param name="Severity"><c>fatal</c>, <c>error</c>, <c>warning</c> or <c>information</c>, as sent.</param>
/// <param name="Code">The issue type, such as <c>business-rule</c>, as sent.</param>
/// <param name="Expression">The first FHIRPath to blame; empty where none is named.</param>
public sealed record OutcomeIssue(string Severity, string Code, string Expression)
{
    /// <summary>True for <c>fatal</c> and <c>error</c>.</summary>
    public bool IsError => Severity is "fatal" or "error";

    internal static IReadOnlyList<OutcomeIssue> ReadAll(JsonElement? body)
    {
        if (body is not { ValueKind: JsonValueKind.Object } json || TextOf(json, "resourceType") != "OperationOutcome"
            || !json.TryGetProperty("issue", out var issues) || issues.ValueKind != JsonValueKind.Array)
        {
            return [];
        }

        return [.. issues.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object).Select(Read)];
    }

    private static OutcomeIssue Read(JsonElement issue)
    {
        var expression = issue.TryGetProperty("expression", out var all) && all.ValueKind == JsonValueKind.Array
            ? all.EnumerateArray().FirstOrDefault(e => e.ValueKind == JsonValueKind.String)
            : default;
        return new OutcomeIssue(
            TextOf(issue, "severity"),
            TextOf(issue, "code"),
            expression.ValueKind == JsonValueKind.String ? expression.GetString()! : "");
    }

    private static string TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
