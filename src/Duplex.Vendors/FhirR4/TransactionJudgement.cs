using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client.Answers;

namespace Duplex.Vendors.FhirR4;

/// <summary>
/// What the answer to a transaction means: done only where every entry says so (FHIR R4 http.html#transaction-response). Its
/// entries are conditional updates, so that sending all of it again is harmless.
/// </summary>
internal static partial class TransactionJudgement
{
    public static SendOutcome Of(FhirResult result, int sent)
    {
        if (!result.TryGetResponse(out var response, out var failure))
        {
            return SendJudgement.Of(failure);
        }

        if (response.Status is < 200 or >= 300 or 202 || response.Issues.Any(issue => issue.IsError))
        {
            return SendJudgement.Of(response, null);
        }

        var answer = Bodies.Read(response.Body);
        var entries = Bodies.Objects(answer, "entry").Select(entry => Bodies.Object(entry, "response")).ToArray();
        if (Bodies.Text(answer, "resourceType") != ResourceTypes.Bundle || entries.Length != sent || sent == 0)
        {
            return Outcome(SendVerdict.Unknown, response, new Problem("transaction-unclear", "",
                "The counterparty's answer does not tell what became of each resource of the result; it must answer with a transaction-response of as many entries."));
        }

        var failed = Enumerable.Range(0, sent).Where(index => !IsDone(entries[index])).ToArray();
        return failed.Length == 0 ? Accepted(response, answer!, entries[0]!) : Failed(response, entries, failed);
    }

    private static SendOutcome Accepted(FhirResponse response, JsonObject answer, JsonObject report)
    {
        var location = ResourceLocation.TryParse(Bodies.Text(report, "location")) ?? LocationOf(Bodies.Objects(answer, "entry").First());
        return location is { Type: ResourceTypes.DiagnosticReport }
            ? new SendOutcome(SendVerdict.Accepted, location.Reference, location.Version ?? VersionOf(report))
            : Outcome(SendVerdict.Unknown, response, new Problem("no-reference", "", "The counterparty reported success and did not say where it filed the report."));
    }

    private static SendOutcome Failed(FhirResponse response, JsonObject?[] entries, int[] failed)
    {
        var first = entries[failed[0]];
        var status = StatusOf(first);
        var place = $"Bundle.entry[{failed[0]}]";

        // What may pass is sent again with all the rest; what may not is for a person, also where the others were filed.
        return failed.All(index => MayPass(StatusOf(entries[index])))
            ? Outcome(SendVerdict.Transient, response, new Problem($"http-{status}", place,
                $"The counterparty could not file {failed.Length} of {entries.Length} resources of the result now (HTTP {status}); all of it is sent again."))
            : Outcome(SendVerdict.Refused, response, new Problem(
                failed.Length < entries.Length ? "transaction-partly-refused" : RefusalProblem.CodeOf(IssuesOf(first), status),
                place,
                $"The counterparty refused {failed.Length} of {entries.Length} resources of the result, the first with HTTP {status}; somebody must look at its answer, "
                + "mend what it refuses and send all of it again."));
    }

    private static bool IsDone(JsonObject? entry) => StatusOf(entry) is >= 200 and < 300 and not 202 && !IssuesOf(entry).Any(issue => issue.IsError);

    private static bool MayPass(int status) => status is 408 or 423 or 429 or (>= 500 and not 501);

    private static IReadOnlyList<OutcomeIssue> IssuesOf(JsonObject? entry) =>
        [.. Bodies.Objects(entry?["outcome"], "issue").Select(issue => new OutcomeIssue(Bodies.Text(issue, "severity") ?? "", Bodies.Text(issue, "code") ?? "", ""))];

    /// <summary>The number that <c>response.status</c> starts with (<c>201 Created</c>); 0 where it starts with none.</summary>
    private static int StatusOf(JsonObject? entry) =>
        Status().Match(Bodies.Text(entry, "status") ?? "") is { Success: true } match
            ? int.Parse(match.ValueSpan, System.Globalization.CultureInfo.InvariantCulture)
            : 0;

    private static string? VersionOf(JsonObject entry) =>
        Bodies.Text(entry, "etag") is { } tag ? tag.Replace("W/", "", StringComparison.Ordinal).Trim('"') : null;

    private static ResourceLocation? LocationOf(JsonObject entry) =>
        ResourceLocation.TryParse($"{Bodies.Text(entry["resource"], "resourceType")}/{Bodies.Text(entry["resource"], "id")}");

    private static SendOutcome Outcome(SendVerdict verdict, FhirResponse response, Problem problem) =>
        new(verdict, Problem: problem, RetryAfter: response.RetryAfter);

    [GeneratedRegex("^[1-5][0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Status();
}
