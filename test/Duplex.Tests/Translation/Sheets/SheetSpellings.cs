namespace Duplex.Tests.Translation.Sheets;

/// <summary>Slips of the sheets: an element or a constant that R4 spells otherwise. Each is compared as R4 has it.</summary>
internal static class SheetSpellings
{
    private static readonly (string Written, string Right)[] Elements =
    [
        ("occurrenceTIming", "occurrenceTiming"),
        ("occurenceTiming", "occurrenceTiming"),
        ("occurneceTiming", "occurrenceTiming"),
        // Bounds and duration are parts of Timing.repeat.
        ("occurrenceTiming.bounds", "occurrenceTiming.repeat.bounds"),
        ("occurrenceTiming.duration", "occurrenceTiming.repeat.duration"),
        // DocumentReference.content holds them in its attachment.
        ("content.data", "content.attachment.data"),
        ("content.url", "content.attachment.url"),
        ("content.contentType", "content.attachment.contentType"),
        ("participant.coveragePeriod", "participant.period"),
        ("function.coding.uri", "function.coding.system"),
        // Coding has a code.
        ("coding.value", "coding.code"),
        ("valueSampedData", "valueSampledData"),
        ("valuedateTime", "valueDateTime"),
        // R5; a CodeableConcept in R4.
        ("valueCodeableReference.concept", "valueCodeableConcept"),
        // PID-10 and PID-22: what the site writes is an extension.
        ("localimplementation", "extension"),
        // Extensions inside an extension.
        ("valueExtension", "extension"),
        // data-absent-reason is a code in R4.
        ("reason.extension.valueCodeableConcept", "reason.extension.valueCode"),
        // R4 defines humanname-assembly-order on the name.
        ("name.family.extension", "name.extension"),
    ];

    private static readonly Dictionary<string, string> Constants = new(StringComparer.Ordinal)
    {
        // Slips in the address of a definition.
        ["http://www.hl7.org/fhir/extension-condition-asserteddate"] = "http://hl7.org/fhir/StructureDefinition/condition-assertedDate",
        ["http://hl7.org/fhir/5.0/StructureDefinition/extension-subscriberId"] = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Coverage.subscriberId",
        [@"http://hl7.org/fhir/v\5.0/StructureDefinition/extension-Encounter.plannedEndDate"] = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Encounter.plannedEndDate",
        ["http://unitsofmeasure.org/"] = "http://unitsofmeasure.org",
        // A value set, or the extension itself, where the code system belongs.
        ["http://terminology.hl7.org/ValueSet/v2-0119"] = "http://terminology.hl7.org/CodeSystem/v2-0119",
        // Web pages instead of the URIs of what they show.
        ["http://hl7.org/fhir/R4/extension-data-absent-reason.html"] = "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
        ["https://hl7.org/fhir/R4/v3/ParticipationType/cs.html"] = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType",
        ["https://hl7.org/fhir/R4/v3/RoleCode/cs.html#v3-RoleCode-_PersonalRelationshipRoleType"] = "http://terminology.hl7.org/CodeSystem/v3-RoleCode",
        ["http://hl7.org/fhir/R4/extension-humanname-assembly-order.html"] = "http://hl7.org/fhir/StructureDefinition/humanname-assembly-order",
        // The name of the system, not its URI.
        ["UCUM"] = "http://unitsofmeasure.org",
        // No media type is called so.
        ["application/text"] = "text/plain",
        // The code of the encounter's location is 'completed'.
        ["complete"] = "completed",
        // A full stop behind it.
        ["http://hl7.org/fhir/sid/us-ssn."] = "http://hl7.org/fhir/sid/us-ssn",
    };

    private static readonly Dictionary<(string Sheet, string Target), string> OfRows = new()
    {
        // The type and the codes of a note are defined for the Annotation, which the first row makes.
        [("NTE[Appointment-Comment]", "extension[2].extension[1].url")] = "extension.valueAnnotation.extension.url",
        [("NTE[Appointment-Comment]", "extension[2].valueCodeableConcept")] = "extension.valueAnnotation.extension.valueCodeableConcept",
        [("NTE[Appointment-Comment]", "extension[3].url")] = "extension.valueAnnotation.extension.url",
        [("NTE[Appointment-Comment]", "extension[3].valueCodeableConcept")] = "extension.valueAnnotation.extension.valueCodeableConcept",
        // R4 has the census tract on a line, as a text.
        [("XAD[Address]", "extension[3].url")] = "line.extension.url",
        [("XAD[Address]", "extension[3].valueCode")] = "line.extension.valueString",
        // An extension holds a value or extensions, not both (ext-1): what the status is of holds it.
        [("PV1[Basic-EncounterHistory]", "extension[1].valueExtension[1].url")] = "extension.valueReference.extension.url",
        [("PV1[Basic-EncounterHistory]", "extension[1].valueExtension[1].valueCode")] = "extension.valueReference.extension.valueCode",
        // What assigns stands in the identifier.
        [("EI[Condition]", "assigner(Organization[1].identifier[1].value)")] = "identifier.assigner(Organization[1].identifier[1].value)",
        [("EI[Condition]", "assigner(Organization[1].identifier[2].value)")] = "identifier.assigner(Organization[1].identifier[2].value)",
        [("EI[Condition]", "assigner(Organization[1].identifier[2].type)")] = "identifier.assigner(Organization[1].identifier[2].type)",
        // A kind of unit (ROL-10) is the type of the organization, as the row below it has it.
        [("ROL[CareTeam]", "participant.onBehalfOf(Organization[1])")] = "participant.onBehalfOf(Organization[1].type)",
        [("ROL[Encounter-PractitionerRole]", "participant[1].individual(PractitionerRole.organziation.(Organization))")] = "participant[1].individual(PractitionerRole.organization(Organization))",
        [("ROL[Patient-GeneralPractitioner]", "generalPractitioner(PractitionerRole.organization.(Organization.address))")] = "generalPractitioner(PractitionerRole.organization(Organization.address))",
    };

    /// <summary>The field of a row: RXO[MedicationRequest] names RXE-19, the daily dose of RXE, where RXO has its own in RXO-23.</summary>
    public static string Source(SheetRow row) => row is { Sheet: "RXO[MedicationRequest]", Source: "RXE-19" } ? "RXO-23" : row.Source;

    /// <summary>The target of one row as R4 has it.</summary>
    public static string OfRow(SheetRow row) => row.Source == "ROL-14" && row.Sheet == "ROL[CareTeam]" ? row.Target : OfRows.GetValueOrDefault((row.Sheet, row.Target), row.Target);

    public static string Element(string path)
    {
        foreach ((string written, string right) in Elements)
        {
            path = path.Replace(written, right, StringComparison.Ordinal);
        }

        return path;
    }

    /// <summary>The canonical form of an address of HL7 has no 's' (https).</summary>
    public static string Constant(string text) =>
        Constants.GetValueOrDefault(text, text.StartsWith("https://hl7.org/fhir/", StringComparison.Ordinal) ? string.Concat("http", text.AsSpan(5)) : text);

    /// <summary>XCN[Annotation-Author] leaves out that the number's extensions stand in the identifier.</summary>
    public static string Target(string text) => text
        // extension-Observation.specimen holds a reference to each specimen, not to a Group of them.
        .Replace("valueReference(Group.member.entity(Specimen", "valueReference(Specimen", StringComparison.Ordinal)
        // A slice that is named after the colon is an extension inside the one of the url.
        .Replace(":group.valueDecimal", ".extension.valueDecimal", StringComparison.Ordinal)
        .Replace(":identifier.valueString", ".extension.valueString", StringComparison.Ordinal)
        .Replace("authorReference(Practitioner.extension", "authorReference(Practitioner.identifier.extension", StringComparison.Ordinal);
}
