using Duplex.Engine.Deliveries;
using Duplex.Fhir.Model;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Writes;

/// <summary>Why a write is not taken.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">A readable constant, such as <c>facade.encounter-of-other-patient</c>.</param>
/// <param name="Issues">At least one.</param>
/// <param name="RetryAfterSeconds">Set where the same request may succeed later.</param>
internal sealed record WriteRefusal(int Status, string Code, IReadOnlyList<FhirIssue> Issues, int? RetryAfterSeconds = null)
{
    public static WriteRefusal Of(int status, string code, string issueCode, string path, string sentence) =>
        new(status, code, [new FhirIssue(issueCode, path, null, sentence)]);

    /// <summary>Well formed, but not what can be delivered.</summary>
    public static WriteRefusal Unprocessable(string code, string issueCode, string path, string sentence) =>
        Of(StatusCodes.Status422UnprocessableEntity, code, issueCode, path, sentence);

    public Problem ToProblem() => new(Code, Issues[0].Path, Issues[0].Message);

    public FhirResult ToResult() => FhirResult
        .Outcome(Status, Issues)
        .With("Retry-After", RetryAfterSeconds?.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
