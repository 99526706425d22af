namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>What each type can be searched by.</summary>
internal static class SearchParameters
{
    private static readonly SearchParameter Identifier = SearchParameter.Token("identifier", "identifier");
    private static readonly SearchParameter Status = SearchParameter.Token("status", "status");
    private static readonly SearchParameter Category = SearchParameter.Token("category", "category");
    private static readonly SearchParameter Code = SearchParameter.Token("code", "code");
    private static readonly SearchParameter PatientOfSubject = SearchParameter.Reference("patient", "subject", "Patient");
    private static readonly SearchParameter Subject = SearchParameter.Reference("subject", "subject", "Patient");
    private static readonly SearchParameter Encounter = SearchParameter.Reference("encounter", "encounter", "Encounter");
    private static readonly SearchParameter BasedOn = SearchParameter.Reference("based-on", "basedOn", ServedResources.Order);
    private static readonly SearchParameter Effective = SearchParameter.Date("date", "effectiveDateTime");
    private static readonly SearchParameter Intent = SearchParameter.Token("intent", "intent");
    private static readonly SearchParameter Priority = SearchParameter.Token("priority", "priority");
    private static readonly SearchParameter OfPatient = SearchParameter.Reference("patient", "patient", "Patient");
    private static readonly SearchParameter OfMedication = SearchParameter.Reference("medication", "medicationReference", "Medication");
    private static readonly SearchParameter Address = SearchParameter.Text("address", "address.line", "address.city", "address.state", "address.postalCode", "address.country", "address.text");
    private static readonly SearchParameter Name = SearchParameter.Text("name", "name.family", "name.given", "name.text");

    private static readonly Dictionary<string, SearchParameter[]> ByType = new()
    {
        ["Patient"] =
        [
            Identifier, Name, SearchParameter.Text("family", "name.family"), SearchParameter.Text("given", "name.given"),
            SearchParameter.Date("birthdate", "birthDate"), SearchParameter.Token("gender", "gender"),
        ],
        ["Encounter"] =
        [
            Identifier, Status, PatientOfSubject, Subject, SearchParameter.Date("date", "period"), SearchParameter.Token("class", "class"),
            SearchParameter.Token("type", "type"),
            SearchParameter.Reference("participant", "participant.individual", "Practitioner"),
        ],
        [ServedResources.Note] =
        [
            Identifier, Status, PatientOfSubject, Subject, Category, SearchParameter.Token("type", "type"), SearchParameter.Date("date", "date"),
            SearchParameter.Date("period", "context.period"), SearchParameter.Reference("encounter", "context.encounter", "Encounter"),
            SearchParameter.Reference("relatesto", "relatesTo.target", ServedResources.Note),
        ],
        ["Practitioner"] = [Identifier, Name, SearchParameter.Text("family", "name.family")],
        ["Organization"] = [Identifier, SearchParameter.Text("name", "name"), Address],
        ["Endpoint"] = [Identifier, Status],
        ["Location"] = [Identifier, Status, SearchParameter.Text("name", "name"), Address],
        ["Condition"] =
        [
            PatientOfSubject, Subject, Category, Code, SearchParameter.Token("clinical-status", "clinicalStatus"),
            Encounter,
        ],
        ["MedicationRequest"] =
            [PatientOfSubject, Subject, Status, Intent, Encounter, OfMedication, SearchParameter.Date("authoredon", "authoredOn")],
        ["AllergyIntolerance"] =
            [OfPatient, SearchParameter.Token("clinical-status", "clinicalStatus")],
        ["Appointment"] =
            [SearchParameter.Reference("patient", "participant.actor", "Patient"), Status, SearchParameter.Date("date", "start")],
        ["Binary"] = [],
        ["CarePlan"] = [PatientOfSubject, Subject, Status, Category, SearchParameter.Date("date", "period")],
        ["CareTeam"] =
            [PatientOfSubject, Subject, Status, SearchParameter.Reference("participant", "participant.member", "Practitioner", "PractitionerRole", "Patient", "RelatedPerson")],
        ["Consent"] = [OfPatient, Status, Category],
        ["Coverage"] = [SearchParameter.Reference("patient", "beneficiary", "Patient"), Status],
        ["Device"] = [OfPatient, Status, SearchParameter.Token("type", "type")],
        ["FamilyMemberHistory"] = [OfPatient, Status],
        ["Goal"] = [PatientOfSubject, Subject, SearchParameter.Token("lifecycle-status", "lifecycleStatus")],
        ["ImagingStudy"] = [PatientOfSubject, Subject, Status],
        ["Immunization"] = [OfPatient, Status, SearchParameter.Date("date", "occurrenceDateTime")],
        ["Medication"] = [Identifier, Code],
        ["MedicationDispense"] = [PatientOfSubject, Subject, Status, OfMedication, SearchParameter.Token("type", "type")],
        ["MedicationStatement"] = [PatientOfSubject, Subject, Status],
        ["PractitionerRole"] =
        [
            Identifier, SearchParameter.Reference("practitioner", "practitioner", "Practitioner"), SearchParameter.Token("specialty", "specialty"),
            SearchParameter.Reference("endpoint", "endpoint", "Endpoint"),
        ],
        // By patient and date only, as US Core asks.
        ["Procedure"] = [PatientOfSubject, Subject, Status, SearchParameter.Date("date", "performedDateTime")],
        ["Provenance"] = [SearchParameter.Reference("target", "target", [.. ServedResources.Types]), SearchParameter.Date("recorded", "recorded")],
        ["QuestionnaireResponse"] = [PatientOfSubject, Subject, Status],
        ["RelatedPerson"] = [OfPatient, Name],
        ["Specimen"] = [Identifier, PatientOfSubject, Subject],
        [ServedResources.Observation] = [Identifier, PatientOfSubject, Subject, Status, Category, Code, Effective, BasedOn, Encounter],
        [ServedResources.Report] =
        [
            Identifier, PatientOfSubject, Subject, Status, Category, Code, Effective, SearchParameter.Date("issued", "issued"), BasedOn, Encounter,
            SearchParameter.Reference("result", "result", ServedResources.Observation),
            SearchParameter.Reference("results-interpreter", "resultsInterpreter", "Practitioner"),
        ],
        [ServedResources.Order] =
        [
            Identifier, PatientOfSubject, Subject, Status, Intent, Priority, Category, Code, SearchParameter.Date("authored", "authoredOn"), Encounter,
            SearchParameter.Reference("requester", "requester", "Practitioner"),
        ],
        [ServedResources.Task] =
        [
            Identifier, SearchParameter.Reference("patient", "for", "Patient"), SearchParameter.Reference("subject", "for", "Patient"), Status, Intent,
            Priority, Code, SearchParameter.Date("authored-on", "authoredOn"), BasedOn, Encounter,
            SearchParameter.Reference("owner", "owner", "Practitioner"),
            SearchParameter.Reference("focus", "focus", [.. ServedResources.Types]),
        ],
    };

    public static IReadOnlyList<SearchParameter> Of(string type) => [SearchParameter.Id, SearchParameter.LastUpdated, .. ByType[type]];
}
