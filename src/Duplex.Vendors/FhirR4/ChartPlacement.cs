using System.Text.Json.Nodes;
using Duplex.Care.Patients;
using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client.Answers;

namespace Duplex.Vendors.FhirR4;

/// <summary>
/// Makes a resource say whose chart it belongs to, in the counterparty's own references. What it does not say is filled in; what it says
/// otherwise is never overruled.
/// </summary>
internal static class ChartPlacement
{
    /// <returns>The contradiction, or null.</returns>
    public static Problem? Apply(JsonObject body, Placement placement)
    {
        var places = ChartPlaces.Of(Bodies.Text(body, "resourceType")!);
        if (ApplySubject(body, places, placement.Patient) is { } contradiction)
        {
            return contradiction;
        }

        if (places.Encounter.Length == 0)
        {
            return null;
        }

        var path = places.Encounter[(places.ResourceType.Length + 1)..];
        if (placement.Encounter is { } encounter && !path.Contains('.', StringComparison.Ordinal) && body[path] is null)
        {
            body[path] = ReferenceTo(encounter);
        }

        // What is told of an episode of care is told in the same element, and is no encounter.
        return PatientElements.At(body, path).Where(found => ResourceLocation.TryParse(Bodies.Text(found.Element, "reference")) is not { Type: "EpisodeOfCare" })
            .All(found => Agrees(found.Element, placement.Encounter))
            ? null
            : Contradiction(places.Encounter, "It names another encounter than its placement; both must name the same one.");
    }

    /// <returns>The contradiction, or null.</returns>
    public static Problem? ApplySubject(JsonObject body, ChartPlaces places, string patient)
    {
        if (!places.Subject.Contains('.', StringComparison.Ordinal))
        {
            if (body[places.Subject] is null)
            {
                body[places.Subject] = ReferenceTo(patient);
            }

            return Agrees(Bodies.Object(body, places.Subject), patient) ? null : OtherPatient(places);
        }

        // One of several who take part, such as the patient of an appointment.
        var patients = PatientElements.At(body, places.Subject)
            .Where(found => ResourceLocation.TryParse(Bodies.Text(found.Element, "reference"))?.Type == "Patient").ToList();
        return patients.Count > 0 && patients.TrueForAll(found => Agrees(found.Element, patient)) ? null : OtherPatient(places);
    }

    private static Problem OtherPatient(ChartPlaces places) =>
        Contradiction(places.SubjectPath, "It names another patient than its placement; both must name the same chart.");

    /// <summary>Same type and id; the literal form becomes the counterparty's relative one.</summary>
    private static bool Agrees(JsonObject? reference, string? target)
    {
        if (reference is null || target is null || ResourceLocation.TryParse(Bodies.Text(reference, "reference"))?.Reference != target)
        {
            return false;
        }

        reference["reference"] = target;
        return true;
    }

    private static JsonObject ReferenceTo(string target) => new() { ["reference"] = target };

    private static Problem Contradiction(string place, string sentence) => new("placement-contradicts-content", place, sentence);
}
