namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>The resource types that this EHR has.</summary>
internal static class ServedResources
{
    public const string Note = "DocumentReference";

    public static readonly IReadOnlyList<string> Types =
    [
        "AllergyIntolerance", "Condition", Note, "Encounter", "Location", "MedicationRequest", "Observation", "Organization",
        "Patient", "Practitioner",
    ];
}
