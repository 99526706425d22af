using System.Text.RegularExpressions;
using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client.Answers;

namespace Duplex.Vendors.FhirR4;

/// <summary>
/// A server's refusal in words without patient data: its issue code and path, where they are of the standard's form, and a
/// sentence of ours. Its own texts stay in the kept bytes.
/// </summary>
internal static partial class RefusalProblem
{
    private const int LongestPath = 200;

    public static Problem From(FhirResponse response)
    {
        var issue = response.Issues.FirstOrDefault(i => i.IsError) ?? (response.Issues is [var only, ..] ? only : null);
        var code = CodeOf(issue is null ? [] : [issue], response.Status);
        var place = issue is { Expression.Length: > 0 and <= LongestPath } && Path().IsMatch(issue.Expression) ? issue.Expression : "";
        return new Problem(code, place, $"{SentenceOf(code) ?? "The counterparty refused it."} (HTTP {response.Status})");
    }

    /// <summary>The first issue's code where it is the standard's, otherwise what the status says.</summary>
    public static string CodeOf(IReadOnlyList<OutcomeIssue> issues, int status) =>
        status == 401 ? ReadFailure.NotAuthorized
        : issues is [var first, ..] && SentenceOf(first.Code) is not null ? first.Code
        : CodeOf(status);

    private static string CodeOf(int status) => status switch
    {
        400 => "invalid",
        403 => "forbidden",
        404 => "not-found",
        405 or 501 => "not-supported",
        409 => "conflict",
        410 => "deleted",
        412 => "multiple-matches",
        413 => "too-long",
        415 or 406 => "media-type-refused",
        422 => "processing",
        423 => "lock-error",
        429 => "throttled",
        >= 300 and < 400 => "redirected",
        _ => $"http-{status}",
    };

    /// <summary>Null for a code that is not the standard's (FHIR R4 issue-type) or ours.</summary>
    private static string? SentenceOf(string code) => code switch
    {
        ReadFailure.NotAuthorized => "The counterparty does not accept Duplex's token even after renewing it; somebody must look at the client's registration there.",
        "invalid" or "structure" => "The counterparty found the content invalid; the place named must be mended.",
        "required" => "The counterparty misses an element; the place named must be given.",
        "value" => "The counterparty does not take a value; the place named must hold one that it takes.",
        "invariant" => "The counterparty found a rule of its profile broken; the place named must be mended.",
        "security" or "login" or "unknown" or "expired" or "forbidden" or "suppressed" => "The counterparty does not allow this; its scopes and permissions for Duplex must cover the write.",
        "processing" => "The counterparty could not process the content; somebody must look at its answer.",
        "not-supported" => "The counterparty does not offer this interaction; the connection must use another way.",
        "duplicate" => "The counterparty says that it has this already; somebody must compare.",
        "multiple-matches" => "The counterparty has more than one resource with this delivery's identifier; somebody must look which one stands.",
        "not-found" => "The counterparty does not know something that it refers to; the place named must refer to something in its chart.",
        "deleted" => "Something that it refers to was deleted there; the place named must refer to something in its chart.",
        "too-long" => "It is larger than the counterparty takes; it must be split or shortened.",
        "code-invalid" => "The counterparty does not know a code; the place named must hold one of its own.",
        "extension" => "The counterparty does not take an extension; the one named must be left out.",
        "too-costly" => "The counterparty found the request too costly; somebody must look at its answer.",
        "business-rule" => "A rule of the counterparty forbids this; somebody must look at its answer and at the chart.",
        "conflict" => "The request contradicts what is in the chart now; somebody must look at both.",
        "transient" or "exception" or "timeout" or "incomplete" or "no-store" => "The counterparty had a fault of its own.",
        "lock-error" => "The chart is locked by somebody there; it must be released first.",
        "throttled" => "The counterparty asks to slow down.",
        "media-type-refused" => "The counterparty does not take FHIR JSON at this address; the connection's base address must be its FHIR base.",
        "redirected" => "The counterparty points to another address; the connection's base address must be the final one.",
        _ => null,
    };

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9]*(?:\[[0-9]{1,4}\])?(?:\.[a-z][A-Za-z0-9]*(?:\[[0-9]{1,4}\])?(?:\([A-Za-z]{0,40}\))?)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Path();
}
