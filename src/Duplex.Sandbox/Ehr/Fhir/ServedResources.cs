namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>The resource types that this EHR has.</summary>
internal static class ServedResources
{
    public const string Note = "DocumentReference";
    public const string Order = "ServiceRequest";
    public const string Report = "DiagnosticReport";
    public const string Observation = "Observation";
    public const string Task = "Task";

    public static readonly IReadOnlyList<string> Types =
    [
        "AllergyIntolerance", "Condition", Report, Note, "Encounter", "Location", "MedicationRequest", Observation, "Organization",
        "Patient", "Practitioner", Order, Task,
    ];
}
