using System.Collections.Frozen;

namespace Duplex.Chart.Compartments;

/// <summary>
/// Where resources name their patients: the elements behind the parameters of R4's CompartmentDefinition "patient", the one that says whose the
/// resource is first. A group belongs to none of its members. Devices and tasks are not in R4's table, and are about their patient all the same.
/// </summary>
internal static class CompartmentPaths
{
    private static readonly FrozenDictionary<string, string[][]> ByType = new Dictionary<string, string>
    {
        ["Account"] = "subject",
        ["AdverseEvent"] = "subject",
        ["AllergyIntolerance"] = "patient recorder asserter",
        ["Appointment"] = "participant.actor",
        ["AppointmentResponse"] = "actor",
        ["AuditEvent"] = "entity.what agent.who",
        ["Basic"] = "subject author",
        ["BodyStructure"] = "patient",
        ["CarePlan"] = "subject activity.detail.performer",
        ["CareTeam"] = "subject participant.member",
        ["ChargeItem"] = "subject",
        ["Claim"] = "patient payee.party",
        ["ClaimResponse"] = "patient",
        ["ClinicalImpression"] = "subject",
        ["Communication"] = "subject recipient sender",
        ["CommunicationRequest"] = "subject recipient sender requester",
        ["Composition"] = "subject author attester.party",
        ["Condition"] = "subject asserter",
        ["Consent"] = "patient",
        ["Coverage"] = "beneficiary subscriber policyHolder payor",
        ["CoverageEligibilityRequest"] = "patient",
        ["CoverageEligibilityResponse"] = "patient",
        ["DetectedIssue"] = "patient",
        ["Device"] = "patient",
        ["DeviceRequest"] = "subject performer",
        ["DeviceUseStatement"] = "subject",
        ["DiagnosticReport"] = "subject",
        ["DocumentManifest"] = "subject author recipient",
        ["DocumentReference"] = "subject author",
        ["Encounter"] = "subject",
        ["EnrollmentRequest"] = "candidate",
        ["EpisodeOfCare"] = "patient",
        ["ExplanationOfBenefit"] = "patient payee.party",
        ["FamilyMemberHistory"] = "patient",
        ["Flag"] = "subject",
        ["Goal"] = "subject",
        ["ImagingStudy"] = "subject",
        ["Immunization"] = "patient",
        ["ImmunizationEvaluation"] = "patient",
        ["ImmunizationRecommendation"] = "patient",
        ["Invoice"] = "subject recipient",
        ["List"] = "subject source",
        ["MeasureReport"] = "subject",
        ["Media"] = "subject",
        ["MedicationAdministration"] = "subject performer.actor",
        ["MedicationDispense"] = "subject receiver",
        ["MedicationRequest"] = "subject",
        ["MedicationStatement"] = "subject",
        ["MolecularSequence"] = "patient",
        ["NutritionOrder"] = "patient",
        ["Observation"] = "subject performer",
        ["Person"] = "link.target",
        ["Procedure"] = "subject performer.actor",
        ["QuestionnaireResponse"] = "subject author",
        ["RelatedPerson"] = "patient",
        ["RequestGroup"] = "subject action.participant",
        ["ResearchSubject"] = "individual",
        ["RiskAssessment"] = "subject",
        ["Schedule"] = "actor",
        ["ServiceRequest"] = "subject performer",
        ["Specimen"] = "subject",
        ["SupplyDelivery"] = "patient",
        ["SupplyRequest"] = "deliverTo",
        ["Task"] = "for",
        ["VisionPrescription"] = "patient",
    }.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.Split(' ').Select(path => path.Split('.')).ToArray());

    /// <summary>What lies where that which it is about lies.</summary>
    private static readonly FrozenDictionary<string, string[][]> ByTarget = new Dictionary<string, string[][]>
    {
        ["Binary"] = [["securityContext"]],
        ["Provenance"] = [["target"]],
    }.ToFrozenDictionary();

    public static IEnumerable<string> Types => ByType.Keys.Concat(ByTarget.Keys).Append("Patient");

    public static IReadOnlyList<string[]> Of(string resourceType) => ByType.GetValueOrDefault(resourceType) ?? [];

    public static IReadOnlyList<string[]> TargetsOf(string resourceType) => ByTarget.GetValueOrDefault(resourceType) ?? [];
}
