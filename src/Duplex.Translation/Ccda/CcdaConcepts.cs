using Duplex.Fhir.Model;

namespace Duplex.Translation.Ccda;

/// <summary>Concepts that the profiles of the resources ask for and no entry says.</summary>
internal static class CcdaConcepts
{
    public const string ObservationCategories = "http://terminology.hl7.org/CodeSystem/observation-category";
    public const string UsCoreCategories = "http://hl7.org/fhir/us/core/CodeSystem/us-core-category";

    public static CodeableConcept Of(string system, string code, string? display = null) => new() { Coding = [new Coding { System = system, Code = code, Display = display }] };

    public static CodeableConcept Category(string code) => Of(ObservationCategories, code);

    public static CodeableConcept ClinicalNote() => Of("http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category", "clinical-note");

    public static CodeableConcept AbsentReason(string code) => Of("http://terminology.hl7.org/CodeSystem/data-absent-reason", code);
}
