using System.Text.Json.Nodes;
using Duplex.Care.Notes;
using Duplex.Care.Notes.Comparison;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Tests.Vendors.FhirR4;

namespace Duplex.Tests.Care.Notes.Comparison;

/// <summary>Judges what a chart shows against what was sent.</summary>
public static class Chart
{
    public static readonly Instant At = new(1_700_000_000_000_000);

    public static ReadBackFindings Judge(JsonObject sent, JsonObject[] seen, NormalForm? form = null, bool? found = true)
    {
        var parts = seen.Select((_, i) => NoteJob.PartOf(new PlannedPart(i, "DocumentReference", PartMode.Create, "x|y", default))).ToArray();
        var observed = seen.Select((s, i) => new ObservedPart(i, $"DocumentReference/{17 + i}", "3", NoteJob.Bytes(s), found)).ToArray();
        return new NoteReadBackRule(form ?? NormalForm.Plain).Judge(NoteJob.Of(sent), parts, observed, At);
    }

    public static ReadBackFindings JudgeText(string sent, string seen, NormalForm? form = null) => Judge(NoteJob.Note(sent), [NoteJob.Note(seen)], form);

    public static FindingVerdict VerdictOf(this ReadBackFindings findings, string step) => findings.Evidence.Single(e => e.Step == step).Verdict;
}
