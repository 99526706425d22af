using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client.Answers;

namespace Duplex.Vendors.FhirR4;

/// <summary>
/// Makes an order, a task or a result say whose chart it belongs to, in the counterparty's own references. What it does not
/// say is filled in; what it says otherwise is never overruled.
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

        if (placement.Encounter is { } encounter && body["encounter"] is null)
        {
            body["encounter"] = ReferenceTo(encounter);
        }

        return body["encounter"] is null || Agrees(Bodies.Object(body, "encounter"), placement.Encounter)
            ? null
            : Contradiction(places.Encounter, "It names another encounter than its placement; both must name the same one.");
    }

    /// <returns>The contradiction, or null.</returns>
    public static Problem? ApplySubject(JsonObject body, ChartPlaces places, string patient)
    {
        if (body[places.Subject] is null)
        {
            body[places.Subject] = ReferenceTo(patient);
        }

        return Agrees(Bodies.Object(body, places.Subject), patient)
            ? null
            : Contradiction(places.SubjectPath, "It names another patient than its placement; both must name the same chart.");
    }

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
