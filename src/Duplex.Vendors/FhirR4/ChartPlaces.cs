using System.Text.Json.Nodes;
using Duplex.Care.Patients;
using Duplex.Fhir.Client.Answers;

namespace Duplex.Vendors.FhirR4;

/// <summary>Where a resource type names the chart that it belongs to.</summary>
/// <param name="Subject">Path of the element that names the patient, below the resource.</param>
/// <param name="Encounter">Path of the element that names the encounter, with the type; empty where it has none.</param>
/// <param name="NeedsOpenEncounter">Only a note must not enter a closed encounter: anything else goes on after it.</param>
internal sealed record ChartPlaces(string ResourceType, string Subject, string Encounter, bool NeedsOpenEncounter)
{
    public string SubjectPath => $"{ResourceType}.{Subject}";

    public static ChartPlaces Of(string resourceType) => resourceType switch
    {
        ResourceTypes.DocumentReference => new ChartPlaces(resourceType, "subject", "DocumentReference.context.encounter[0]", NeedsOpenEncounter: true),
        _ => new ChartPlaces(
            resourceType,
            PatientElements.PatientPath(resourceType) ?? "subject",
            PatientElements.EncounterPath(resourceType) is { } encounter ? $"{resourceType}.{encounter}" : "",
            NeedsOpenEncounter: false),
    };

    /// <summary>The patients that a resource names as those it belongs to, as the references stand there.</summary>
    public IEnumerable<string> PatientsOf(JsonNode? resource) => PatientElements.At(resource, Subject)
        .Select(found => Bodies.Text(found.Element, "reference"))
        .OfType<string>()
        .Where(reference => ResourceLocation.TryParse(reference)?.Type == "Patient");
}
