using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;

namespace Duplex.Care.Notes.Comparison;

/// <summary>Compares a note (DocumentReference) that was sent with what the EHR shows. Pure.</summary>
/// <param name="form">What the dialect may do to the text.</param>
public sealed class NoteReadBackRule(NormalForm form) : IReadBackRule
{
    public string ResourceType => "DocumentReference";

    public ReadBackFindings Judge(DeliveryJob job, IReadOnlyList<Part> parts, IReadOnlyList<ObservedPart> observed, Instant at)
    {
        var sent = NoteReading.TryRead(job.Interaction.Body)
            ?? throw new ArgumentException("The job's body is no DocumentReference; Plan refuses such a job.", nameof(job));
        var ordered = observed.OrderBy(o => o.Index).ToArray();
        var seen = ordered.Select(o => NoteReading.TryRead(o.Body)).OfType<NoteReading>().ToArray();
        if (Incomplete(parts, ordered, seen) is { } incomplete)
        {
            var none = NoteFinding.Pending("It cannot be told before the whole note can be read.");
            return Findings(job, ordered, at, incomplete, none, none);
        }

        return Findings(
            job,
            ordered,
            at,
            ChartComparison.Judge(sent, seen, ordered, form),
            PlaceComparison.Judge(job.Placement, sent, seen),
            SignatureComparison.Judge(sent, seen));
    }

    private static NoteFinding? Incomplete(IReadOnlyList<Part> parts, ObservedPart[] observed, NoteReading[] seen)
    {
        if (observed.Length == 0 || parts.Any(p => observed.All(o => o.Index != p.Plan.Index)))
        {
            return NoteFinding.Contradicted(NoteCodes.PartMissing, "DocumentReference",
                $"{observed.Length} of {parts.Count} parts of the note are in the chart; the missing ones must be written.");
        }

        return seen.Length < observed.Length
            ? NoteFinding.Contradicted(NoteCodes.Unreadable, "DocumentReference", "What the EHR shows in the note's place is no readable DocumentReference.")
            : null;
    }

    private static ReadBackFindings Findings(
        DeliveryJob job, ObservedPart[] observed, Instant at, NoteFinding chart, NoteFinding place, NoteFinding signature)
    {
        var reference = observed.Length == 0 ? "" : ReferenceOf(observed[0]);
        Evidence[] evidence =
        [
            EvidenceOf(NoteSteps.InTheChart, chart, reference, at),
            EvidenceOf(NoteSteps.InItsPlace, place, reference, at),
            EvidenceOf(NoteSteps.SignedThere, signature, reference, at),
        ];
        if (place.Problem is not null)
        {
            return new ReadBackFindings(ReadBackJudgement.Misplaced, evidence, place.Problem, Owners.Practice);
        }

        if (chart.Problem is not null || signature.Problem is not null)
        {
            return new ReadBackFindings(ReadBackJudgement.Altered, evidence, chart.Problem ?? signature.Problem, Owners.Practice);
        }

        var proven = chart.Verdict == FindingVerdict.Met && place.Verdict == FindingVerdict.Met;
        var verified = proven && signature.Verdict == FindingVerdict.Met;
        var owner = verified ? "" : proven ? ClinicianOf(job) : Owners.Duplex;
        return new ReadBackFindings(verified ? ReadBackJudgement.Verified : ReadBackJudgement.Pending, evidence, null, owner) { WriteProven = proven };
    }

    private static Evidence EvidenceOf(string step, NoteFinding finding, string reference, Instant at) =>
        new(step, finding.Verdict, EvidenceGrade.ReadBack, reference, at, finding.Sentence);

    private static string ReferenceOf(ObservedPart part) =>
        part.Version.Length == 0 ? part.Reference : $"{part.Reference}/_history/{part.Version}";

    private static string ClinicianOf(DeliveryJob job) =>
        job.Placement.Author is { } author ? $"clinician {author}" : "the note's clinician";
}
