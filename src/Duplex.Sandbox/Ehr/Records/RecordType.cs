using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Fhir;
using Duplex.Sandbox.Ehr.Writing;

namespace Duplex.Sandbox.Ehr.Records;

/// <summary>What clinicians and patients record in a chart beside notes, orders and results: one rule for all of its types.</summary>
/// <param name="type">Resource type.</param>
/// <param name="idPrefix">First letters of its ids.</param>
/// <param name="patient">The element that names the patient.</param>
/// <param name="concept">A concept that it must have, or null.</param>
/// <param name="statuses">What its status must be one of; empty where its status is a concept, or it has none.</param>
internal sealed class RecordType(string type, string idPrefix, string patient, string? concept, params string[] statuses) : WritableType
{
    private static readonly string[] Events =
        ["preparation", "in-progress", "not-done", "on-hold", "stopped", "completed", "entered-in-error", "unknown"];

    private static readonly string[] Requests = ["draft", "active", "on-hold", "revoked", "cancelled", "stopped", "completed", "entered-in-error", "unknown"];

    /// <summary>Those of them that are served by this EHR may be written.</summary>
    public static IReadOnlyList<RecordType> All { get; } =
    [
        new("AllergyIntolerance", "ai", "patient", "code"),
        new("CarePlan", "cp", "subject", null, Requests),
        new("Communication", "cm", "subject", null, Events),
        new("Condition", "c", "subject", "code"),
        new("Goal", "g", "subject", "description"),
        new("Immunization", "im", "patient", "vaccineCode", "completed", "entered-in-error", "not-done"),
        new("MedicationRequest", "mr", "subject", "medicationCodeableConcept", Requests),
        new("MedicationStatement", "ms", "subject", "medicationCodeableConcept", "active", "completed", "entered-in-error", "intended", "stopped", "on-hold", "unknown", "not-taken"),
        new("Procedure", "pc", "subject", "code", Events),
        new("QuestionnaireResponse", "qr", "subject", null, "in-progress", "completed", "amended", "entered-in-error", "stopped"),
    ];

    /// <summary>It has a concept, whose text an EHR may change.</summary>
    public bool CanAlter => concept is not null;

    public override string Type => type;

    public override string IdPrefix => idPrefix;

    public override bool IsTakenInTransactions => true;

    public override bool IsDeletable => true;

    public override string PatientElement => patient;

    public override SandboxEventKind Stored => SandboxEventKind.RecordStored;

    public override SandboxEventKind Updated => SandboxEventKind.RecordUpdated;

    public override bool IsTaken(PracticeRules rules) => rules.TakesRecords && ServedResources.Types.Contains(type);

    public override IEnumerable<FhirIssue> CheckShape(JsonObject resource) =>
    [
        .. statuses.Length > 0 ? ShapeChecks.Code(this, resource, "status", statuses) : [],
        .. concept is null ? [] : ShapeChecks.Concept(this, resource, concept),
        .. ShapeChecks.Patient(this, resource),
    ];

    public override IEnumerable<FhirIssue> CheckPlace(ChartView chart, JsonObject resource) =>
    [
        .. ReferenceChecks.Patient(chart, this, resource),
        .. ReferenceChecks.Element(chart, this, resource, "encounter", "Encounter"),
    ];

    public override void Deviate(Microsoft.Data.Sqlite.SqliteConnection connection, JsonObject resource, Deviations.Deviation deviation)
    {
        if (deviation.Kind == Deviations.DeviationKind.Alter)
        {
            // As an EHR does that keeps a problem under a code of its own.
            var altered = concept is not null ? resource[concept] as JsonObject : null;
            if (altered is not null)
            {
                altered["text"] = "Altered by the EHR";
            }
        }
        else
        {
            base.Deviate(connection, resource, deviation);
        }
    }
}
