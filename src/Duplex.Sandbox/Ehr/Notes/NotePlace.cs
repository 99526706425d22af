using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Fhir;
using Duplex.Sandbox.Ehr.Writing;

namespace Duplex.Sandbox.Ehr.Notes;

/// <summary>Whether a note fits the chart: patient, encounter, signer, and the notes it relates to.</summary>
internal static class NotePlace
{
    public static List<FhirIssue> Check(ChartView chart, JsonObject note, PracticeRules rules)
    {
        var patient = note["subject"].ReferencedId("Patient")!;
        if (chart.Find("Patient", patient) is null)
        {
            return [new FhirIssue(422, "not-found", "subject does not resolve: there is no such patient here.", "DocumentReference.subject")];
        }

        return
        [
            .. Encounter(chart, note, patient, rules),
            .. Signer(chart, note),
            .. Relations(chart, note, patient),
        ];
    }

    /// <summary>The practitioner who signed, if that one is known here.</summary>
    public static bool HasKnownSigner(ChartView chart, JsonObject note) =>
        note["authenticator"].ReferencedId("Practitioner") is { } practitioner
        && chart.Find("Practitioner", practitioner) is not null;

    private static IEnumerable<FhirIssue> Encounter(ChartView chart, JsonObject note, string patient, PracticeRules rules)
    {
        const string At = "DocumentReference.context.encounter";
        if (note.Walk("context.encounter").FirstOrDefault() is not { } reference)
        {
            yield break;
        }

        var id = reference.ReferencedId("Encounter");
        if (id is null || chart.Find("Encounter", id) is not { } encounter)
        {
            yield return new FhirIssue(422, "not-found", "context.encounter does not resolve: there is no such encounter here.", At);
        }
        else if (encounter["subject"].ReferencedId("Patient") != patient)
        {
            yield return new FhirIssue(422, "business-rule", "The encounter belongs to another patient than subject.", At);
        }
        else if (rules.RefuseClosedEncounters && encounter["status"].Text() != "in-progress")
        {
            yield return new FhirIssue(422, "business-rule", "The encounter is closed; it must be reopened before a note can be filed in it.", At);
        }
    }

    private static IEnumerable<FhirIssue> Signer(ChartView chart, JsonObject note)
    {
        if (note["docStatus"].Text() is "final" or "amended" && !HasKnownSigner(chart, note))
        {
            yield return new FhirIssue(
                422, "business-rule", "A signed note needs an authenticator who is a practitioner here; a machine can't sign. Send it as preliminary otherwise.",
                "DocumentReference.authenticator");
        }
    }

    private static IEnumerable<FhirIssue> Relations(ChartView chart, JsonObject note, string patient)
    {
        foreach (var relation in note["relatesTo"].Items())
        {
            var id = relation.Member("target").ReferencedId(ServedResources.Note);
            var target = id is null ? null : chart.Find(ServedResources.Note, id);
            if (target is null)
            {
                yield return new FhirIssue(422, "not-found", "relatesTo.target does not resolve: there is no such document here.", "DocumentReference.relatesTo.target");
            }
            else if (target["subject"].ReferencedId("Patient") != patient)
            {
                yield return new FhirIssue(422, "business-rule", "relatesTo.target is a document of another patient.", "DocumentReference.relatesTo.target");
            }
        }
    }
}
