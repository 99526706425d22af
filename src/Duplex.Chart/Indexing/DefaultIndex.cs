using System.Collections.Frozen;

namespace Duplex.Chart.Indexing;

/// <summary>
/// The parameters that every chart is indexed by: those of US Core 6.1's server CapabilityStatement and SearchParameters, and for the other
/// types of its workflows the patient, the identifiers and what work lists ask for.
/// </summary>
internal static class DefaultIndex
{
    /// <summary>Of any type. <c>_id</c> and <c>_lastUpdated</c> are the row's own.</summary>
    private static readonly string[] OfAnyType = ["identifier", "patient", "subject"];

    private static readonly FrozenDictionary<string, FrozenSet<string>> ByType = new Dictionary<string, string>
    {
        ["AllergyIntolerance"] = "clinical-status",
        ["Appointment"] = "actor practitioner location date status",
        ["CarePlan"] = "category date status encounter",
        ["CareTeam"] = "role status participant",
        ["Communication"] = "status sent based-on encounter",
        ["Composition"] = "status type date encounter",
        ["Condition"] = "abatement-date category clinical-status code encounter onset-date recorded-date",
        ["Coverage"] = "status beneficiary",
        ["Device"] = "status type",
        ["DiagnosticReport"] = "category code date status based-on encounter result",
        ["DocumentReference"] = "category date period status type encounter relatesto",
        ["Encounter"] = "class date location status type participant appointment",
        ["Goal"] = "lifecycle-status target-date",
        ["Immunization"] = "date status",
        ["Location"] = "address address-city address-postalcode address-state name",
        ["MedicationDispense"] = "status type prescription",
        ["MedicationRequest"] = "authoredon encounter intent status medication",
        ["Observation"] = "category code date status based-on encounter combo-code",
        ["Organization"] = "address name",
        ["Patient"] = "birthdate death-date family gender given name phone email general-practitioner active",
        ["Practitioner"] = "name family given",
        ["PractitionerRole"] = "practitioner specialty organization",
        ["Procedure"] = "code date status encounter based-on",
        ["Provenance"] = "target",
        ["QuestionnaireResponse"] = "authored questionnaire status encounter",
        ["RelatedPerson"] = "name",
        ["ServiceRequest"] = "authored category code status intent encounter requester performer",
        ["Task"] = "status code based-on owner focus authored-on",
    }.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.Split(' ').ToFrozenSet());

    public static bool Has(string resourceType, string code) =>
        OfAnyType.Contains(code) || (ByType.GetValueOrDefault(resourceType)?.Contains(code) ?? false);
}
