using System.Text.Json.Nodes;

namespace Duplex.Scenarios.Clinic;

/// <summary>What an app records of synthetic patients beside notes.</summary>
internal static class AppRecords
{
    public const string Scopes =
        "system/Patient.rs, system/Encounter.rs, system/Observation.crus, system/Condition.crus, system/AllergyIntolerance.crus, system/DocumentReference.crus";

    public const string TokenScopes =
        "system/Patient.rs system/Encounter.rs system/Observation.cruds system/Condition.cruds system/AllergyIntolerance.crus system/DocumentReference.crus";

    public static JsonObject BloodPressure(string patient, string encounter, decimal systolic = 128) => new()
    {
        ["resourceType"] = "Observation",
        ["status"] = "final",
        ["category"] = new JsonArray(Concept("http://terminology.hl7.org/CodeSystem/observation-category", "vital-signs")),
        ["code"] = Concept("http://loinc.org", "85354-9"),
        ["subject"] = Reference($"Patient/{patient}"),
        ["encounter"] = Reference($"Encounter/{encounter}"),
        ["effectiveDateTime"] = "2026-03-04T10:00:00Z",
        ["component"] = new JsonArray(Component("8480-6", systolic), Component("8462-4", 82m)),
    };

    public static JsonObject Problem(string patient, string code = "38341003") => new()
    {
        ["resourceType"] = "Condition",
        ["clinicalStatus"] = Concept("http://terminology.hl7.org/CodeSystem/condition-clinical", "active"),
        ["verificationStatus"] = Concept("http://terminology.hl7.org/CodeSystem/condition-ver-status", "confirmed"),
        ["category"] = new JsonArray(Concept("http://terminology.hl7.org/CodeSystem/condition-category", "problem-list-item")),
        ["code"] = Concept("http://snomed.info/sct", code),
        ["subject"] = Reference($"Patient/{patient}"),
        ["recordedDate"] = "2026-03-04",
    };

    private static JsonObject Component(string code, decimal value) => new()
    {
        ["code"] = Concept("http://loinc.org", code),
        ["valueQuantity"] = new JsonObject { ["value"] = value, ["unit"] = "mmHg", ["system"] = "http://unitsofmeasure.org", ["code"] = "mm[Hg]" },
    };

    private static JsonObject Concept(string system, string code) =>
        new() { ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code }) };

    private static JsonObject Reference(string reference) => new() { ["reference"] = reference };
}
