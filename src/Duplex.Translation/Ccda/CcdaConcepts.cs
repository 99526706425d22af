using Duplex.Fhir.Model;

namespace Duplex.Translation.Ccda;

/// <summary>Concepts that the profiles of the resources ask for and no entry says.</summary>
internal static class CcdaConcepts
{
    public const string ObservationCategories = "http://terminology.hl7.org/CodeSystem/observation-category";
    public const string UsCoreCategories = "http://hl7.org/fhir/us/core/CodeSystem/us-core-category";

    public static CodeableConcept Of(string system, string code, string? display = null) => new() { Coding = [new Coding { System = system, Code = code, Display = display }] };

    public static CodeableConcept Category(string code) => Of(ObservationCategories, code);

    /// <summary><c>problem-list-item</c>, <c>encounter-diagnosis</c>, or US Core's <c>health-concern</c>.</summary>
    public static CodeableConcept ConditionCategory(string code) => Of(
        code == "health-concern" ? "http://hl7.org/fhir/us/core/CodeSystem/condition-category" : "http://terminology.hl7.org/CodeSystem/condition-category", code);

    public static CodeableConcept ClinicalNote() => Of("http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category", "clinical-note");

    public static CodeableConcept AbsentReason(string code) => Of("http://terminology.hl7.org/CodeSystem/data-absent-reason", code);
}
