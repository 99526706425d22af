using Duplex.Chart.Sections;

namespace Duplex.Facade.WholeChart;

/// <summary>What a counterparty's refusal means for a section. Its own words stay out: they may hold patient data.</summary>
internal static class CallFailure
{
    public static (ReadOutcome Outcome, SectionIssue Issue) Of(ConnectionAnswer answer, string asked) => answer.Status switch
    {
        0 => (ReadOutcome.Failed, new SectionIssue("timeout", $"{asked}: {answer.Sentence ?? "The EHR did not answer in time, or could not be reached."}", IsTransient: true)),
        StatusCodes.Status401Unauthorized => (ReadOutcome.NotPermitted, new SectionIssue(
            "login", $"{asked}: the EHR does not accept Duplex's token (401); whoever runs the connection must look at its registration there.")),
        StatusCodes.Status403Forbidden => (ReadOutcome.NotPermitted, new SectionIssue(
            "forbidden", $"{asked}: the EHR does not let Duplex read this (403); whoever runs the connection must look at the scopes granted there.")),
        StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed or StatusCodes.Status501NotImplemented => (ReadOutcome.NotSupported, new SectionIssue(
            "not-supported", $"{asked}: the EHR does not offer this ({answer.Status}).")),
        StatusCodes.Status429TooManyRequests => (ReadOutcome.Failed, new SectionIssue(
            "throttled", $"{asked}: the EHR asks to slow down, for longer than this read may take.", IsTransient: true)),
        StatusCodes.Status400BadRequest or StatusCodes.Status422UnprocessableEntity => (ReadOutcome.Failed, new SectionIssue(
            "not-supported", $"{asked}: the EHR refused this search ({answer.Status}), and every broader one.")),
        >= 500 => (ReadOutcome.Failed, new SectionIssue("exception", $"{asked}: the EHR answered {answer.Status}; try again later.", IsTransient: true)),
        _ => (ReadOutcome.Failed, new SectionIssue("exception", $"{asked}: the EHR answered {answer.Status}, which is no answer to a read.")),
    };

    public static SectionIssue NotFhir(string asked) => new("structure", $"{asked}: the EHR's answer is not FHIR JSON; its operator must look.");

    public static SectionIssue OutOfTime(string asked) => new("timeout", $"{asked}: the time of this read was over before the answer came; ask again.", IsTransient: true);
}
