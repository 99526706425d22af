using System.Globalization;
using Duplex.Sandbox.Ehr.Deviations;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>Answers that a deviation spoils.</summary>
internal static class FaultyAnswer
{
    /// <summary>The answer of refuse and drop-before: nothing was done.</summary>
    public static FhirAnswer WithoutEffect(Deviation deviation)
    {
        if (deviation.Kind == DeviationKind.DropBefore)
        {
            return new FhirAnswer(503) { Fault = AnswerFault.Close };
        }

        var answer = FhirAnswer.Of(new FhirIssue(deviation.Status, CodeOf(deviation.Status), $"The EHR refuses this now with status {deviation.Status}."));
        return deviation.RetryAfter is { } wait
            ? answer.With("Retry-After", ((long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture))
            : answer;
    }

    /// <summary>The answer of delay and answer-late: it was done, and the answer comes late or never.</summary>
    public static FhirAnswer AfterEffect(FhirAnswer answer, Deviation deviation) => (deviation.Kind, deviation.VariantOrDefault()) switch
    {
        (DeviationKind.Delay, _) or (DeviationKind.AnswerLate, "late") => answer with { Fault = AnswerFault.Late, Delay = deviation.Delay },
        (DeviationKind.AnswerLate, "silent") => answer with { Fault = AnswerFault.Silent },
        (DeviationKind.AnswerLate, _) => answer with { Fault = AnswerFault.Close },
        _ => answer,
    };

    private static string CodeOf(int status) => status switch
    {
        401 => "login",
        403 => "forbidden",
        404 => "not-found",
        409 => "conflict",
        412 => "conflict",
        422 => "business-rule",
        429 => "throttled",
        503 => "transient",
        504 => "timeout",
        >= 500 => "exception",
        _ => "processing",
    };
}
