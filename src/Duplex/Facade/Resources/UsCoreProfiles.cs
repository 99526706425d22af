using System.Collections.Frozen;
using Duplex.Fhir.Model;

namespace Duplex.Facade.Resources;

/// <summary>Which profile of US Core 6.1.0 a resource is meant to be.</summary>
internal static class UsCoreProfiles
{
    private const string Prefix = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-";
    private const string Version = "|6.1.0";

    private static readonly FrozenDictionary<string, string> ByType = new Dictionary<string, string>
    {
        ["AllergyIntolerance"] = "allergyintolerance",
        ["CarePlan"] = "careplan",
        ["CareTeam"] = "careteam",
        ["Coverage"] = "coverage",
        ["Encounter"] = "encounter",
        ["Goal"] = "goal",
        ["Immunization"] = "immunization",
        ["MedicationDispense"] = "medicationdispense",
        ["MedicationRequest"] = "medicationrequest",
        ["Procedure"] = "procedure",
        ["QuestionnaireResponse"] = "questionnaireresponse",
        ["RelatedPerson"] = "relatedperson",
        ["ServiceRequest"] = "servicerequest",
        ["Specimen"] = "specimen",
    }.ToFrozenDictionary();

    /// <summary>Its canonical URL with version; null where US Core has none for it.</summary>
    public static string? For(Resource resource) => NameOf(resource) is { } name ? Prefix + name + Version : null;

    private static string? NameOf(Resource resource) => resource switch
    {
        Condition condition => Has(condition.Category, "encounter-diagnosis") ? "condition-encounter-diagnosis" : "condition-problems-health-concerns",
        Observation observation => Has(observation.Category, "vital-signs") ? "vital-signs"
            : Has(observation.Category, "laboratory") ? "observation-lab"
            : null,
        DiagnosticReport report => Has(report.Category, "LAB") ? "diagnosticreport-lab" : "diagnosticreport-note",
        _ => ByType.GetValueOrDefault(resource.TypeName),
    };

    private static bool Has(IEnumerable<CodeableConcept> categories, string code) =>
        categories.Any(category => category.Coding.Any(coding => coding.Code?.Value == code));
}
