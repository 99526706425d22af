using Duplex.Fhir.Model;

namespace Duplex.Chart.Interactions;

/// <summary>Why an interaction is not carried out, in the terms of FHIR's REST rules.</summary>
public enum RefusalKind
{
    /// <summary>The request says something that has no meaning (400).</summary>
    Malformed,

    /// <summary>Well formed, and cannot be done (422).</summary>
    Unprocessable,

    /// <summary>A condition of the request is not met (412).</summary>
    Precondition,

    /// <summary>There is no such resource (404).</summary>
    NotFound,

    /// <summary>It was deleted (410).</summary>
    Gone,

    /// <summary>The caller may not (403).</summary>
    Forbidden,

    /// <summary>Others change the same at once (409).</summary>
    Conflict,
}

/// <param name="Code">A readable constant, such as <c>chart.version-conflict</c>.</param>
/// <param name="Issues">At least one; without patient data.</param>
public sealed record InteractionRefusal(RefusalKind Kind, string Code, IReadOnlyList<FhirIssue> Issues)
{
    /// <param name="place">FHIRPath in the request's body; empty where it is not about the body.</param>
    public static InteractionRefusal Of(RefusalKind kind, string code, string issueCode, string place, string sentence) =>
        new(kind, code, [new FhirIssue(issueCode, place, null, sentence)]);

    /// <summary>The same for an entry of a Bundle.</summary>
    public InteractionRefusal At(string place) => place.Length == 0
        ? this
        : this with { Issues = [.. Issues.Select(issue => issue.Path.StartsWith(place, StringComparison.Ordinal) ? issue : issue with { Path = place })] };
}
