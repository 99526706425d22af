using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client.Answers;
using Duplex.Fhir.Client.Tokens;

namespace Duplex.Vendors.FhirR4;

/// <summary>What the answer to a write means for the part: from the body before the status (FHIR R4 http.html#create).</summary>
internal static class SendJudgement
{
    public static SendOutcome Of(FhirResult result) =>
        result.TryGetResponse(out var response, out var failure) ? Of(response, response.Location) : Of(failure);

    /// <summary>A server need not repeat the address that an update went to.</summary>
    public static SendOutcome OfUpdate(FhirResult result, ResourceLocation known)
    {
        if (!result.TryGetResponse(out var response, out var failure))
        {
            return Of(failure);
        }

        // The version that was expected to be there is not: somebody changed it meanwhile, which is no fault of the search.
        return response.Status == 412
            ? Outcome(SendVerdict.Refused, response, null, new Problem("version-conflict", "",
                "It was changed at the counterparty since Duplex read it; somebody must look at both."))
            : Of(response, response.IsSuccess ? response.Location ?? known with { Version = response.ETag } : null);
    }

    /// <summary>No answer came.</summary>
    public static SendOutcome Of(TransportFailure failure) => failure switch
    {
        { Token: { Kind: AccessTokenFailureKind.Refused } token } => new SendOutcome(SendVerdict.Refused, Problem: new Problem(ReadFailure.NotAuthorized, "", token.Sentence)),
        { Token: { } token } => new SendOutcome(SendVerdict.Transient, Problem: new Problem(token.Code, "", token.Sentence), RetryAfter: token.RetryAfter),
        { Leg: TransportLeg.NotSent } => new SendOutcome(SendVerdict.Transient, Problem: new Problem(failure.Code, "", failure.Sentence)),
        _ => new SendOutcome(SendVerdict.Unknown, Problem: new Problem(failure.Code, "", failure.Sentence)),
    };

    /// <summary>An answer, with the place that it names or that is known otherwise.</summary>
    public static SendOutcome Of(FhirResponse response, ResourceLocation? location) => response.Status switch
    {
        202 => Outcome(SendVerdict.Staged, response, location, new Problem("staged", "", "The counterparty took it and files it only after somebody there releases it.")),
        >= 200 and < 300 => Success(response, location),
        423 or 429 => Outcome(SendVerdict.Transient, response, location, RefusalProblem.From(response)),
        501 => Outcome(SendVerdict.Refused, response, location, RefusalProblem.From(response)),
        301 or 302 or 307 or 308 => Outcome(SendVerdict.Refused, response, location, RefusalProblem.From(response)),
        >= 400 and < 500 and not 408 => Outcome(SendVerdict.Refused, response, location, RefusalProblem.From(response)),
        _ => Outcome(SendVerdict.Unknown, response, location, new Problem($"http-{response.Status}", "", $"The counterparty answered HTTP {response.Status}, which does not tell whether it was done.")),
    };

    private static SendOutcome Success(FhirResponse response, ResourceLocation? location)
    {
        var error = response.Issues.FirstOrDefault(i => i.IsError);
        if (error is null)
        {
            return location is null
                ? Outcome(SendVerdict.Unknown, response, location, new Problem("no-reference", "", "The counterparty reported success and did not say where it filed it."))
                : Outcome(SendVerdict.Accepted, response, location, null);
        }

        // An error beside a reference, or one that says that the server lost its way, leaves open whether it was done.
        var verdict = location is not null ? SendVerdict.Unknown : error.Code switch
        {
            "throttled" or "lock-error" => SendVerdict.Transient,
            "transient" or "exception" or "timeout" or "incomplete" or "no-store" => SendVerdict.Unknown,
            _ => SendVerdict.Refused,
        };
        return Outcome(verdict, response, location, RefusalProblem.From(response));
    }

    private static SendOutcome Outcome(SendVerdict verdict, FhirResponse response, ResourceLocation? location, Problem? problem) =>
        new(verdict, location?.Reference, location?.Version, problem, response.RetryAfter);
}
