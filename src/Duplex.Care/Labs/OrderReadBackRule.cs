using System.Text.Json;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;

namespace Duplex.Care.Labs;

/// <summary>Compares an order (ServiceRequest) that was written with what the EHR shows. Pure.</summary>
public sealed class OrderReadBackRule : IReadBackRule
{
    private static readonly string[] Compared = ["status", "intent", "code", "priority", "reasonCode", "note"];

    public string ResourceType => "ServiceRequest";

    public ReadBackFindings Judge(DeliveryJob job, IReadOnlyList<Part> parts, IReadOnlyList<ObservedPart> observed, Instant at)
    {
        ArgumentNullException.ThrowIfNull(job);
        ArgumentNullException.ThrowIfNull(observed);
        var sent = ReportSnapshot.Parse(job.Interaction.Body);
        var shown = observed[0];
        var seen = ReportSnapshot.Parse(shown.Body);
        var reference = shown.Version.Length == 0 ? shown.Reference : $"{shown.Reference}/_history/{shown.Version}";
        var problem = ProblemOf(job, sent, seen);
        if (problem is null && shown.FoundBySearch == false)
        {
            var pending = new Evidence(LabSteps.InTheEhr, FindingVerdict.Pending, EvidenceGrade.ReadBack, "", at, "A read shows it; the EHR's search does not list it yet.");
            return new ReadBackFindings(ReadBackJudgement.Pending, [pending], null, Owners.Duplex);
        }

        var evidence = new Evidence(
            LabSteps.InTheEhr,
            problem is null ? FindingVerdict.Met : FindingVerdict.Contradicted,
            EvidenceGrade.ReadBack,
            reference,
            at,
            problem?.Sentence ?? "A fresh read shows the order as it was written.");
        return new ReadBackFindings(
            problem is null ? ReadBackJudgement.Verified : problem.Code == "patient-other" ? ReadBackJudgement.Misplaced : ReadBackJudgement.Altered,
            [evidence],
            problem,
            problem is null ? "" : Owners.Practice);
    }

    private static Problem? ProblemOf(DeliveryJob job, JsonElement sent, JsonElement seen)
    {
        if (seen.Member("subject").Reference() != job.Placement.Patient)
        {
            return new Problem("patient-other", "ServiceRequest.subject", "The chart shows the order at another patient.");
        }

        // The EHR moves an order on by itself: a revoked or completed one is no alteration of what was written.
        var moved = sent.Text("status") == "active" && seen.Text("status") is "completed" or "revoked" or "on-hold";
        var difference = Compared.Where(name => sent.Member(name).ValueKind != JsonValueKind.Undefined && !(moved && name == "status"))
            .Select(name => SentWithin.FirstDifference(sent.Member(name), seen.Member(name), $"ServiceRequest.{name}"))
            .FirstOrDefault(path => path is not null);
        return difference is null ? null : new Problem("order-altered", difference, "The chart shows the order otherwise than it was written; somebody must look which is meant.");
    }
}
