using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client.Answers;
using Duplex.Fhir.Client.Tokens;

namespace Duplex.Vendors.FhirR4;

/// <summary>Why a read or search gave nothing to judge.</summary>
/// <param name="MayPass">True where asking again later may help by itself.</param>
internal sealed record ReadFailure(Problem Problem, bool MayPass, bool IsGone = false, TimeSpan? RetryAfter = null)
{
    public const string NotAuthorized = "not-authorized";

    /// <summary>Null where the answer is a success.</summary>
    public static ReadFailure? From(FhirResult result, string place)
    {
        if (!result.TryGetResponse(out var response, out var failure))
        {
            return failure.Token is { Kind: AccessTokenFailureKind.Refused } token
                ? new ReadFailure(new Problem(NotAuthorized, place, token.Sentence), MayPass: false)
                : new ReadFailure(new Problem(failure.Token?.Code ?? failure.Code, place, failure.Sentence), MayPass: true, RetryAfter: failure.Token?.RetryAfter);
        }

        return response switch
        {
            { IsSuccess: true } => null,
            { Status: 404 or 410 } => new ReadFailure(new Problem("not-found", place, "The chart does not show it to Duplex."), MayPass: false, IsGone: true),
            { Status: 401 or 403 } => new ReadFailure(
                new Problem(NotAuthorized, place, $"The counterparty does not let Duplex read this (HTTP {response.Status}); its scopes and permissions must allow it."), MayPass: false),
            { Status: 408 or 423 or 429 or >= 500 and not 501 } => new ReadFailure(
                new Problem($"http-{response.Status}", place, $"The counterparty answered HTTP {response.Status}."), MayPass: true, RetryAfter: response.RetryAfter),
            _ => new ReadFailure(
                new Problem($"http-{response.Status}", place, $"The counterparty refused the read with HTTP {response.Status}."), MayPass: false),
        };
    }
}
