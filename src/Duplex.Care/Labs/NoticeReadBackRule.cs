using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;

namespace Duplex.Care.Labs;

/// <summary>Looks whether a task for a provider is in the EHR, and whether it was done where that is waited for. Pure.</summary>
public sealed class NoticeReadBackRule : IReadBackRule
{
    public string ResourceType => "Task";

    public ReadBackFindings Judge(DeliveryJob job, IReadOnlyList<Part> parts, IReadOnlyList<ObservedPart> observed, Instant at)
    {
        ArgumentNullException.ThrowIfNull(job);
        ArgumentNullException.ThrowIfNull(observed);
        var sent = ReportSnapshot.Parse(job.Interaction.Body);
        var shown = observed[0];
        var seen = ReportSnapshot.Parse(shown.Body);
        var reference = shown.Version.Length == 0 ? shown.Reference : $"{shown.Reference}/_history/{shown.Version}";
        var difference = SentWithin.FirstDifference(sent.Member("for"), seen.Member("for"), "Task.for")
            ?? SentWithin.FirstDifference(sent.Member("focus"), seen.Member("focus"), "Task.focus");
        if (difference is not null)
        {
            var problem = new Problem("task-altered", difference, "The EHR shows the task otherwise than it was written; the provider may look at something else.");
            var contradicted = new Evidence(LabSteps.ProviderTold, FindingVerdict.Contradicted, EvidenceGrade.ReadBack, reference, at, problem.Sentence);
            return new ReadBackFindings(ReadBackJudgement.Altered, [contradicted], problem, Engine.Holds.Owners.Practice);
        }

        var told = new Evidence(LabSteps.ProviderTold, FindingVerdict.Met, EvidenceGrade.ReadBack, reference, at, "The EHR shows the task.");
        if (sent.Text("priority") != "stat")
        {
            return new ReadBackFindings(ReadBackJudgement.Verified, [told], null, "");
        }

        var done = seen.Text("status") is "completed";
        var acknowledged = new Evidence(
            LabSteps.CriticalAcknowledged,
            done ? FindingVerdict.Met : FindingVerdict.Pending,
            EvidenceGrade.ReadBack,
            done ? reference : "",
            at,
            done ? "The EHR shows that the task was done." : "The task waits in the EHR.");
        return new ReadBackFindings(done ? ReadBackJudgement.Verified : ReadBackJudgement.Pending, [told, acknowledged], null, done ? "" : "the ordering provider")
        {
            WriteProven = true,
        };
    }
}
