using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client.Answers;
using Duplex.Fhir.Client.Tokens;

namespace Duplex.Vendors.FhirR4;

/// <summary>What the answer to a create means for the part: from the body before the status (FHIR R4 http.html#create).</summary>
internal static class SendJudgement
{
    public static SendOutcome Of(FhirResult result) => result.TryGetResponse(out var response, out var failure)
        ? Of(response)
        : failure switch
        {
            { Token: { Kind: AccessTokenFailureKind.Refused } token } => new SendOutcome(SendVerdict.Refused, Problem: new Problem(ReadFailure.NotAuthorized, "", token.Sentence)),
            { Token: { } token } => new SendOutcome(SendVerdict.Transient, Problem: new Problem(token.Code, "", token.Sentence), RetryAfter: token.RetryAfter),
            { Leg: TransportLeg.NotSent } => new SendOutcome(SendVerdict.Transient, Problem: new Problem(failure.Code, "", failure.Sentence)),
            _ => new SendOutcome(SendVerdict.Unknown, Problem: new Problem(failure.Code, "", failure.Sentence)),
        };

    private static SendOutcome Of(FhirResponse response) => response.Status switch
    {
        202 => Outcome(SendVerdict.Staged, response, new Problem("staged", "", "The counterparty took it and files it only after somebody there releases it.")),
        >= 200 and < 300 => Success(response),
        423 or 429 => Outcome(SendVerdict.Transient, response, RefusalProblem.From(response)),
        501 => Outcome(SendVerdict.Refused, response, RefusalProblem.From(response)),
        301 or 302 or 307 or 308 => Outcome(SendVerdict.Refused, response, RefusalProblem.From(response)),
        >= 400 and < 500 and not 408 => Outcome(SendVerdict.Refused, response, RefusalProblem.From(response)),
        _ => Outcome(SendVerdict.Unknown, response, new Problem($"http-{response.Status}", "", $"The counterparty answered HTTP {response.Status}, which does not tell whether it was done.")),
    };

    private static SendOutcome Success(FhirResponse response)
    {
        var error = response.Issues.FirstOrDefault(i => i.IsError);
        if (error is null)
        {
            return response.Location is null
                ? Outcome(SendVerdict.Unknown, response, new Problem("no-reference", "", "The counterparty reported success and did not say where it filed the note."))
                : Outcome(SendVerdict.Accepted, response, null);
        }

        // An error beside a reference, or one that says that the server lost its way, leaves open whether it was done.
        var verdict = response.Location is not null ? SendVerdict.Unknown : error.Code switch
        {
            "throttled" or "lock-error" => SendVerdict.Transient,
            "transient" or "exception" or "timeout" or "incomplete" or "no-store" => SendVerdict.Unknown,
            _ => SendVerdict.Refused,
        };
        return Outcome(verdict, response, RefusalProblem.From(response));
    }

    private static SendOutcome Outcome(SendVerdict verdict, FhirResponse response, Problem? problem) =>
        new(verdict, response.Location?.Reference, response.Location?.Version, problem, response.RetryAfter);
}
