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
        "AllergyIntolerance", "Appointment", "Binary", "CarePlan", "CareTeam", "Condition", "Consent", "Coverage", "Device", Report, Note, "Encounter",
        "Endpoint", "FamilyMemberHistory", "Goal", "ImagingStudy", "Immunization", "Location", "Medication", "MedicationDispense", "MedicationRequest",
        "MedicationStatement", Observation, "Organization", "Patient", "Practitioner", "PractitionerRole", "Procedure", "Provenance",
        "QuestionnaireResponse", "RelatedPerson", Order, "Specimen", Task,
    ];
}
