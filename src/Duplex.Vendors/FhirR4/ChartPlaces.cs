namespace Duplex.Vendors.FhirR4;

/// <summary>Where a resource type names the chart that it belongs to.</summary>
/// <param name="Subject">The member that names the patient.</param>
/// <param name="Encounter">The path of the encounter.</param>
/// <param name="NeedsOpenEncounter">Only a note must not enter a closed encounter: an order or a result goes on after it.</param>
internal sealed record ChartPlaces(string ResourceType, string Subject, string Encounter, bool NeedsOpenEncounter)
{
    public string SubjectPath => $"{ResourceType}.{Subject}";

    public static ChartPlaces Of(string resourceType) => resourceType switch
    {
        ResourceTypes.DocumentReference => new ChartPlaces(resourceType, "subject", "DocumentReference.context.encounter[0]", NeedsOpenEncounter: true),
        ResourceTypes.Task => new ChartPlaces(resourceType, "for", "Task.encounter", NeedsOpenEncounter: false),
        _ => new ChartPlaces(resourceType, "subject", $"{resourceType}.encounter", NeedsOpenEncounter: false),
    };
}
