using System.Text;
using System.Text.Json;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;

namespace Duplex.Tests.Translation.Ccda;

/// <summary>What a resource lacks of the US Core profile that is meant for it.</summary>
internal static class UsCoreFaults
{
    private const string UsCore = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-";

    private static readonly FhirValidator Validator = new();

    /// <summary>One line for each error; none for a resource that has no profile in US Core.</summary>
    public static IEnumerable<string> Of(JsonElement resource)
    {
        string? profile = ProfileOf(resource);
        return profile is null ? [] : Validator.ValidateJson(Encoding.UTF8.GetBytes(resource.GetRawText()), UsCore + profile).Issues
            .Where(issue => issue.Severity is FhirIssueSeverity.Error or FhirIssueSeverity.Fatal)
            .Select(issue => $"{profile} {issue.Path}: {issue.Message}");
    }

    private static string? ProfileOf(JsonElement resource) => Text(resource, "resourceType") switch
    {
        "AllergyIntolerance" => "allergyintolerance",
        "CarePlan" => "careplan",
        "CareTeam" => "careteam",
        "Condition" => Has(resource, "encounter-diagnosis") ? "condition-encounter-diagnosis" : "condition-problems-health-concerns",
        "Coverage" => "coverage",
        "Device" => Has(resource, "udiCarrier") ? "implantable-device" : null,
        "DiagnosticReport" => "diagnosticreport-lab",
        "DocumentReference" => "documentreference",
        "Encounter" => "encounter",
        "Goal" => "goal",
        "Immunization" => "immunization",
        "Location" => "location",
        "MedicationDispense" => "medicationdispense",
        "MedicationRequest" => "medicationrequest",
        "Organization" => "organization",
        "Patient" => "patient",
        "Practitioner" => "practitioner",
        "Procedure" => "procedure",
        "Provenance" => "provenance",
        "RelatedPerson" => "relatedperson",
        "ServiceRequest" => "servicerequest",
        "Specimen" => "specimen",
        "Observation" => ProfileOfObservation(resource),
        _ => null,
    };

    private static string? ProfileOfObservation(JsonElement resource)
    {
        string code = resource.GetProperty("code").GetRawText();
        (string Code, string Profile)[] profiles =
        [
            ("85354-9", "blood-pressure"), ("8867-4", "heart-rate"), ("9279-1", "respiratory-rate"), ("8310-5", "body-temperature"), ("8302-2", "body-height"), ("29463-7", "body-weight"),
            ("39156-5", "bmi"), ("59408-5", "pulse-oximetry"), ("72166-2", "smokingstatus"), ("82810-3", "observation-pregnancystatus"),
        ];
        return profiles.FirstOrDefault(profile => code.Contains($"\"{profile.Code}\"", StringComparison.Ordinal)).Profile
            ?? (Has(resource, "\"laboratory\"") ? "observation-lab" : Has(resource, "\"vital-signs\"") ? "vital-signs" : Has(resource, "\"survey\"") ? "observation-screening-assessment" : Has(resource, "\"category\"") ? "simple-observation" : null);
    }

    private static bool Has(JsonElement resource, string text) => resource.GetRawText().Contains(text, StringComparison.Ordinal);

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? value.GetString() ?? "" : "";
}
