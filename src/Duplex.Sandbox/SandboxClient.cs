namespace Duplex.Sandbox;

/// <summary>A client registered at the sandbox EHR, with its public keys by value or by address.</summary>
public sealed record SandboxClient(string ClientId, IReadOnlyList<string> Scopes, string? JwksJson = null, Uri? JwksUrl = null)
{
    /// <summary>What Duplex needs: read the chart, create, update, read and search notes, orders, results and tasks.</summary>
    public static IReadOnlyList<string> DefaultScopes { get; } =
    [
        "system/Patient.rs", "system/Encounter.rs", "system/Practitioner.rs", "system/Organization.rs", "system/Location.rs",
        "system/Condition.cruds", "system/MedicationRequest.cruds", "system/AllergyIntolerance.cruds", "system/DocumentReference.crus",
        "system/ServiceRequest.crus", "system/DiagnosticReport.crus", "system/Observation.crus", "system/Task.crus",
        "system/Appointment.rs", "system/Binary.rs", "system/CarePlan.rs", "system/CareTeam.rs", "system/Consent.rs", "system/Coverage.rs",
        "system/Device.rs", "system/FamilyMemberHistory.rs", "system/Goal.rs", "system/ImagingStudy.rs", "system/Immunization.rs",
        "system/Medication.rs", "system/MedicationDispense.rs", "system/MedicationStatement.rs", "system/PractitionerRole.rs",
        "system/Procedure.rs", "system/QuestionnaireResponse.rs", "system/RelatedPerson.rs",
        "system/Endpoint.rs", "system/Provenance.rs", "system/Specimen.rs",
    ];
}
