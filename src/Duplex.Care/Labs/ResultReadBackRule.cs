using System.Text.Json;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;

namespace Duplex.Care.Labs;

/// <summary>Compares a result that was sent with what the EHR shows: the values, the patient, the order, and who reviewed it. Pure.</summary>
/// <param name="showsReview">The EHR shows who reviewed a result.</param>
public sealed class ResultReadBackRule(bool showsReview) : IReadBackRule
{
    /// <summary>Characters of a UUIDv7 that hold its time, with their hyphen.</summary>
    private const int MadeAt = 13;

    private static readonly string[] OfReport = ["status", "code", "category", "conclusion", "presentedForm"];
    private static readonly string[] OfObservation = ["status", "code", "dataAbsentReason", "interpretation", "referenceRange", "note", "component"];

    public string ResourceType => "DiagnosticReport";

    public ReadBackFindings Judge(DeliveryJob job, IReadOnlyList<Part> parts, IReadOnlyList<ObservedPart> observed, Instant at)
    {
        ArgumentNullException.ThrowIfNull(job);
        ArgumentNullException.ThrowIfNull(observed);
        var sent = ReportSnapshot.Parse(job.Interaction.Body).Items("entry").Select(entry => entry.Member("resource")).ToList();
        var seen = observed.OrderBy(one => one.Index).Select(one => ReportSnapshot.Parse(one.Body)).ToList();
        var reference = observed.Count == 0 ? "" : ReferenceOf(observed.OrderBy(one => one.Index).First());
        var report = seen.FirstOrDefault(one => one.Text("resourceType") == ResourceType);
        if (IsOfLaterDelivery(sent[0], report))
        {
            return Findings(
                ReadBackJudgement.Verified, null, "", at,
                (LabSteps.InTheChart, FindingVerdict.Met, reference, "A later result of the same order has taken its place."),
                // It may stand in another loop, by a person's decision: then this one would wait for a review that nobody can give.
                (LabSteps.Reviewed, FindingVerdict.NotObservable, reference, "A later result has taken its place; that one is to be reviewed."));
        }

        var problem = Missing(sent, seen) ?? Misplaced(job.Placement, sent, seen) ?? Altered(sent, seen);
        if (problem is not null)
        {
            var misplaced = problem.Code is "patient-other" or "order-other";
            return Findings(
                misplaced ? ReadBackJudgement.Misplaced : ReadBackJudgement.Altered, problem, Owners.Practice, at,
                (misplaced ? LabSteps.AtTheOrder : LabSteps.InTheChart, FindingVerdict.Contradicted, reference, problem.Sentence));
        }

        if (observed.Any(one => one.FoundBySearch == false))
        {
            return Findings(
                ReadBackJudgement.Pending, null, Owners.Duplex, at,
                (LabSteps.InTheChart, FindingVerdict.Pending, "", "A read shows it; the EHR's search does not list it yet."));
        }

        return WithReview(job, sent[0], report, reference, at);
    }

    private ReadBackFindings WithReview(DeliveryJob job, JsonElement sent, JsonElement report, string reference, Instant at)
    {
        var order = sent.Items("basedOn").Select(one => one.Reference()).FirstOrDefault() ?? "";
        (string, FindingVerdict, string, string) inTheChart = (LabSteps.InTheChart, FindingVerdict.Met, reference, "A fresh read shows every value as the laboratory sent it.");
        (string, FindingVerdict, string, string) atTheOrder = order.Length > 0
            ? (LabSteps.AtTheOrder, FindingVerdict.Met, reference, $"The chart shows it at {order}.")
            : (LabSteps.AtTheOrder, FindingVerdict.NotObservable, reference, "It is filed to the patient: the EHR holds no order that it could stand at.");
        var isFinal = sent.Text("status") is not ("registered" or "partial" or "preliminary");
        if (!showsReview || !isFinal)
        {
            var why = isFinal
                ? "This EHR does not tell whether anybody looked at the result; the loop closes on the read-back."
                : "A preliminary result waits for the final one, which is to be reviewed.";
            return Findings(
                ReadBackJudgement.Verified, null, "", at, inTheChart, atTheOrder, (LabSteps.Reviewed, FindingVerdict.NotObservable, reference, why));
        }

        var reviewers = report.Items("resultsInterpreter").Select(one => one.Reference() is { Length: > 0 } literal ? literal : one.Text("display")).Where(one => one.Length > 0).ToList();
        var orderer = job.Placement.Author;
        var reviewed = reviewers.Count > 0;
        return reviewed
            ? Findings(
                ReadBackJudgement.Verified, null, "", at, inTheChart, atTheOrder,
                (LabSteps.Reviewed, FindingVerdict.Met, reference, orderer is null || reviewers.Contains(orderer)
                    ? "The EHR shows that the orderer reviewed it."
                    : $"The EHR shows that {reviewers[0]} reviewed it in the orderer's place."))
            : Findings(
                ReadBackJudgement.Pending, null, orderer ?? "the ordering provider", at, inTheChart, atTheOrder,
                (LabSteps.Reviewed, FindingVerdict.Pending, "", "Waits for the orderer to review it in the EHR.")) with { WriteProven = true };
    }

    /// <summary>Another delivery of ours wrote the report after this one: it is for that one to be proven.</summary>
    private static bool IsOfLaterDelivery(JsonElement sent, JsonElement report)
    {
        var own = DeliveryOf(sent);
        var shown = DeliveryOf(report);
        // Ids are UUIDv7: their first 48 bits are the time at which the delivery was made; what follows says nothing of the order.
        return shown.Length > MadeAt && shown != own && string.CompareOrdinal(shown[..MadeAt], own[..MadeAt]) >= 0;
    }

    private static string DeliveryOf(JsonElement report) => report.Items("identifier")
        .Where(one => one.Text("system") == LabIdentifiers.DeliverySystem).Select(one => one.Text("value")).LastOrDefault() ?? "";

    private static Problem? Missing(List<JsonElement> sent, List<JsonElement> seen)
    {
        var missing = sent.Count(one => seen.TrueForAll(other => !IsSame(one, other)));
        return missing == 0 ? null : new Problem(
            "result-incomplete", "DiagnosticReport.result", $"{missing} of {sent.Count} resources of the result are not in the chart; a reader would miss values.");
    }

    private static Problem? Misplaced(Placement placement, List<JsonElement> sent, List<JsonElement> seen)
    {
        foreach (var shown in seen)
        {
            if (shown.Member("subject").Reference() != placement.Patient)
            {
                return new Problem("patient-other", $"{shown.Text("resourceType")}.subject", "The chart shows the result at another patient than it was sent for.");
            }
        }

        var order = sent[0].Items("basedOn").Select(one => one.Reference()).FirstOrDefault();
        var report = seen.First(one => IsSame(sent[0], one));
        return order is null || report.Items("basedOn").Any(one => one.Reference() == order)
            ? null
            : new Problem("order-other", "DiagnosticReport.basedOn", "The chart does not show the result at its order.");
    }

    private static Problem? Altered(List<JsonElement> sent, List<JsonElement> seen)
    {
        foreach (var one in sent)
        {
            var type = one.Text("resourceType");
            var shown = seen.First(other => IsSame(one, other));
            var names = type == "DiagnosticReport"
                ? OfReport
                : OfObservation.Concat(one.EnumerateObject().Select(member => member.Name).Where(name => name.StartsWith("value", StringComparison.Ordinal)));
            var difference = names.Where(name => one.Member(name).ValueKind != JsonValueKind.Undefined)
                .Select(name => SentWithin.FirstDifference(one.Member(name), shown.Member(name), $"{type}.{name}"))
                .FirstOrDefault(path => path is not null);
            if (difference is not null)
            {
                return new Problem("result-altered", difference, "The chart shows another value here than the laboratory sent; it must be put right there.");
            }
        }

        return null;
    }

    private static bool IsSame(JsonElement sent, JsonElement shown) =>
        sent.Text("resourceType") == shown.Text("resourceType") && KeyOf(sent) is { Length: > 0 } key && KeyOf(shown) == key;

    private static string KeyOf(JsonElement resource) => resource.Items("identifier")
        .Where(one => one.Text("system") == LabIdentifiers.ResultSystem).Select(one => one.Text("value")).FirstOrDefault() ?? "";

    private static string ReferenceOf(ObservedPart part) => part.Version.Length == 0 ? part.Reference : $"{part.Reference}/_history/{part.Version}";

    private static ReadBackFindings Findings(
        ReadBackJudgement judgement, Problem? problem, string owner, Instant at, params ReadOnlySpan<(string Step, FindingVerdict Verdict, string Reference, string Sentence)> found)
    {
        var evidence = new List<Evidence>(found.Length);
        foreach (var (step, verdict, reference, sentence) in found)
        {
            evidence.Add(new Evidence(step, verdict, EvidenceGrade.ReadBack, reference, at, sentence));
        }

        return new ReadBackFindings(judgement, evidence, problem, owner);
    }
}
