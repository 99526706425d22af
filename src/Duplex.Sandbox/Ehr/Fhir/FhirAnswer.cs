using System.Text.Json.Nodes;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>One FHIR answer: status, headers, and a resource or nothing.</summary>
internal sealed record FhirAnswer(int Status, string? Body = null)
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public AnswerFault Fault { get; init; }

    public TimeSpan Delay { get; init; }

    public static FhirAnswer Of(int status, JsonNode body) => new(status, body.ToText());

    public static FhirAnswer Of(FhirIssue issue) => Of([issue]);

    /// <summary>All issues in one OperationOutcome; the first one decides the status.</summary>
    public static FhirAnswer Of(IReadOnlyList<FhirIssue> issues) =>
        new(issues[0].Status, OperationOutcomes.Of(issues).ToText());

    public FhirAnswer With(string header, string value) =>
        this with { Headers = new Dictionary<string, string>(Headers) { [header] = value } };
}
