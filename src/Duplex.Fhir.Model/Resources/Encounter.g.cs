// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>An interaction between a patient and healthcare provider(s) for the purpose of providing healthcare service(s) or assessing the health status of a patient.</summary>
public sealed class Encounter : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Encounter", DomainResource.R4, "identifier*+:Identifier status!+:code=EncounterStatus statusHistory*:Encounter.statusHistory class!+:Coding classHistory*:Encounter.classHistory type*+:CodeableConcept serviceType+:CodeableConcept priority:CodeableConcept subject+:Reference episodeOfCare*+:Reference basedOn*:Reference participant*+:Encounter.participant appointment*+:Reference period:Period length:Duration reasonCode*+:CodeableConcept reasonReference*+:Reference diagnosis*+:Encounter.diagnosis account*:Reference hospitalization:Encounter.hospitalization location*:Encounter.location serviceProvider:Reference partOf:Reference");
    private List<Identifier>? _identifier;
    private List<EncounterStatusHistory>? _statusHistory;
    private List<EncounterClassHistory>? _classHistory;
    private List<CodeableConcept>? _type;
    private List<Reference>? _episodeOfCare;
    private List<Reference>? _basedOn;
    private List<EncounterParticipant>? _participant;
    private List<Reference>? _appointment;
    private List<CodeableConcept>? _reasonCode;
    private List<Reference>? _reasonReference;
    private List<EncounterDiagnosis>? _diagnosis;
    private List<Reference>? _account;
    private List<EncounterLocation>? _location;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifier(s) by which this encounter is known (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>planned | arrived | triaged | in-progress | onleave | finished | cancelled + (1..1): <see cref="EncounterStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The status history permits the encounter resource to contain the status history without needing to read through the historical versions of the resource, or even … (0..*).</summary>
    public List<EncounterStatusHistory> StatusHistory { get => _statusHistory ??= []; set => _statusHistory = value; }
    /// <summary>Concepts representing classification of patient encounter such as ambulatory (outpatient), inpatient, emergency, home health or others due to local variations (1..1).</summary>
    public Coding? Class { get; set; }
    /// <summary>The class history permits the tracking of the encounters transitions without needing to go  through the resource history (0..*).</summary>
    public List<EncounterClassHistory> ClassHistory { get => _classHistory ??= []; set => _classHistory = value; }
    /// <summary>Specific type of encounter (e.g. e-mail consultation, surgical day-care, skilled nursing, rehabilitation) (0..*).</summary>
    public List<CodeableConcept> Type { get => _type ??= []; set => _type = value; }
    /// <summary>Broad categorization of the service that is to be provided (e.g. cardiology) (0..1).</summary>
    public CodeableConcept? ServiceType { get; set; }
    /// <summary>Indicates the urgency of the encounter (0..1).</summary>
    public CodeableConcept? Priority { get; set; }
    /// <summary>The patient or group present at the encounter (0..1): to Patient, Group.</summary>
    public Reference? Subject { get; set; }
    /// <summary>Where a specific encounter should be classified as a part of a specific episode(s) of care this field should be used (0..*): to EpisodeOfCare.</summary>
    public List<Reference> EpisodeOfCare { get => _episodeOfCare ??= []; set => _episodeOfCare = value; }
    /// <summary>The request this encounter satisfies (e.g. incoming referral or procedure request) (0..*): to ServiceRequest.</summary>
    public List<Reference> BasedOn { get => _basedOn ??= []; set => _basedOn = value; }
    /// <summary>The list of people responsible for providing the service (0..*).</summary>
    public List<EncounterParticipant> Participant { get => _participant ??= []; set => _participant = value; }
    /// <summary>The appointment that scheduled this encounter (0..*): to Appointment.</summary>
    public List<Reference> Appointment { get => _appointment ??= []; set => _appointment = value; }
    /// <summary>The start and end time of the encounter (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>Quantity of time the encounter lasted (0..1).</summary>
    public Duration? Length { get; set; }
    /// <summary>Reason the encounter takes place, expressed as a code (0..*).</summary>
    public List<CodeableConcept> ReasonCode { get => _reasonCode ??= []; set => _reasonCode = value; }
    /// <summary>Reason the encounter takes place, expressed as a code (0..*): to Condition, Procedure, Observation, ImmunizationRecommendation.</summary>
    public List<Reference> ReasonReference { get => _reasonReference ??= []; set => _reasonReference = value; }
    /// <summary>The list of diagnosis relevant to this encounter (0..*).</summary>
    public List<EncounterDiagnosis> Diagnosis { get => _diagnosis ??= []; set => _diagnosis = value; }
    /// <summary>The set of accounts that may be used for billing for this Encounter (0..*): to Account.</summary>
    public List<Reference> Account { get => _account ??= []; set => _account = value; }
    /// <summary>Details about the admission to a healthcare service (0..1).</summary>
    public EncounterHospitalization? Hospitalization { get; set; }
    /// <summary>List of locations where  the patient has been during this encounter (0..*).</summary>
    public List<EncounterLocation> Location { get => _location ??= []; set => _location = value; }
    /// <summary>The organization that is primarily responsible for this Encounter's services (0..1): to Organization.</summary>
    public Reference? ServiceProvider { get; set; }
    /// <summary>Another Encounter of which this encounter is a part of (administratively or in time) (0..1): to Encounter.</summary>
    public Reference? PartOf { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => _statusHistory,
        11 => Class,
        12 => _classHistory,
        13 => _type,
        14 => ServiceType,
        15 => Priority,
        16 => Subject,
        17 => _episodeOfCare,
        18 => _basedOn,
        19 => _participant,
        20 => _appointment,
        21 => Period,
        22 => Length,
        23 => _reasonCode,
        24 => _reasonReference,
        25 => _diagnosis,
        26 => _account,
        27 => Hospitalization,
        28 => _location,
        29 => ServiceProvider,
        30 => PartOf,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: reader.Objects(ref _statusHistory); break;
            case 11: Class = reader.Object<Coding>(new()); break;
            case 12: reader.Objects(ref _classHistory); break;
            case 13: reader.Objects(ref _type); break;
            case 14: ServiceType = reader.Object<CodeableConcept>(new()); break;
            case 15: Priority = reader.Object<CodeableConcept>(new()); break;
            case 16: Subject = reader.Object<Reference>(new()); break;
            case 17: reader.Objects(ref _episodeOfCare); break;
            case 18: reader.Objects(ref _basedOn); break;
            case 19: reader.Objects(ref _participant); break;
            case 20: reader.Objects(ref _appointment); break;
            case 21: Period = reader.Object<Period>(new()); break;
            case 22: Length = reader.Object<Duration>(new()); break;
            case 23: reader.Objects(ref _reasonCode); break;
            case 24: reader.Objects(ref _reasonReference); break;
            case 25: reader.Objects(ref _diagnosis); break;
            case 26: reader.Objects(ref _account); break;
            case 27: Hospitalization = reader.Object<EncounterHospitalization>(new()); break;
            case 28: reader.Objects(ref _location); break;
            case 29: ServiceProvider = reader.Object<Reference>(new()); break;
            case 30: PartOf = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Objects(R4[10], _statusHistory);
        writer.Object(R4[11], Class);
        writer.Objects(R4[12], _classHistory);
        writer.Objects(R4[13], _type);
        writer.Object(R4[14], ServiceType);
        writer.Object(R4[15], Priority);
        writer.Object(R4[16], Subject);
        writer.Objects(R4[17], _episodeOfCare);
        writer.Objects(R4[18], _basedOn);
        writer.Objects(R4[19], _participant);
        writer.Objects(R4[20], _appointment);
        writer.Object(R4[21], Period);
        writer.Object(R4[22], Length);
        writer.Objects(R4[23], _reasonCode);
        writer.Objects(R4[24], _reasonReference);
        writer.Objects(R4[25], _diagnosis);
        writer.Objects(R4[26], _account);
        writer.Object(R4[27], Hospitalization);
        writer.Objects(R4[28], _location);
        writer.Object(R4[29], ServiceProvider);
        writer.Object(R4[30], PartOf);
    }
}

/// <summary>The status history permits the encounter resource to contain the status history without needing to read through the historical versions of the resource, or even ….</summary>
public sealed class EncounterStatusHistory : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Encounter.statusHistory", BackboneElement.R4, "status!:code=EncounterStatus period!:Period");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>planned | arrived | triaged | in-progress | onleave | finished | cancelled + (1..1): <see cref="EncounterStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The time that the episode was in the specified status (1..1).</summary>
    public Period? Period { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Status,
        4 => Period,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Status = reader.Primitive(Status ?? new()); break;
            case 4: Period = reader.Object<Period>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Status);
        writer.Object(R4[4], Period);
    }
}

/// <summary>The class history permits the tracking of the encounters transitions without needing to go  through the resource history.</summary>
public sealed class EncounterClassHistory : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Encounter.classHistory", BackboneElement.R4, "class!:Coding period!:Period");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>inpatient | outpatient | ambulatory | emergency + (1..1).</summary>
    public Coding? Class { get; set; }
    /// <summary>The time that the episode was in the specified class (1..1).</summary>
    public Period? Period { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Class,
        4 => Period,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Class = reader.Object<Coding>(new()); break;
            case 4: Period = reader.Object<Period>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Class);
        writer.Object(R4[4], Period);
    }
}

/// <summary>The list of people responsible for providing the service.</summary>
public sealed class EncounterParticipant : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Encounter.participant", BackboneElement.R4, "type*+:CodeableConcept period:Period individual+:Reference");
    private List<CodeableConcept>? _type;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Role of participant in encounter (0..*).</summary>
    public List<CodeableConcept> Type { get => _type ??= []; set => _type = value; }
    /// <summary>The period of time that the specified participant participated in the encounter (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>Persons involved in the encounter other than the patient (0..1): to Practitioner, PractitionerRole, RelatedPerson.</summary>
    public Reference? Individual { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _type,
        4 => Period,
        5 => Individual,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _type); break;
            case 4: Period = reader.Object<Period>(new()); break;
            case 5: Individual = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _type);
        writer.Object(R4[4], Period);
        writer.Object(R4[5], Individual);
    }
}

/// <summary>The list of diagnosis relevant to this encounter.</summary>
public sealed class EncounterDiagnosis : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Encounter.diagnosis", BackboneElement.R4, "condition!+:Reference use:CodeableConcept rank:positiveInt");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Reason the encounter takes place, as specified using information from another resource (1..1): to Condition, Procedure.</summary>
    public Reference? Condition { get; set; }
    /// <summary>Role that this diagnosis has within the encounter (e.g. admission, billing, discharge …) (0..1).</summary>
    public CodeableConcept? Use { get; set; }
    /// <summary>Ranking of the diagnosis (for each role type) (0..1).</summary>
    public FhirPositiveInt? Rank { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Condition,
        4 => Use,
        5 => Rank,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Condition = reader.Object<Reference>(new()); break;
            case 4: Use = reader.Object<CodeableConcept>(new()); break;
            case 5: Rank = reader.Primitive(Rank ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Condition);
        writer.Object(R4[4], Use);
        writer.Primitive(R4[5], Rank);
    }
}

/// <summary>Details about the admission to a healthcare service.</summary>
public sealed class EncounterHospitalization : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Encounter.hospitalization", BackboneElement.R4, "preAdmissionIdentifier:Identifier origin:Reference admitSource:CodeableConcept reAdmission:CodeableConcept dietPreference*:CodeableConcept specialCourtesy*:CodeableConcept specialArrangement*:CodeableConcept destination:Reference dischargeDisposition:CodeableConcept");
    private List<CodeableConcept>? _dietPreference;
    private List<CodeableConcept>? _specialCourtesy;
    private List<CodeableConcept>? _specialArrangement;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Pre-admission identifier (0..1).</summary>
    public Identifier? PreAdmissionIdentifier { get; set; }
    /// <summary>The location/organization from which the patient came before admission (0..1): to Location, Organization.</summary>
    public Reference? Origin { get; set; }
    /// <summary>From where patient was admitted (physician referral, transfer) (0..1).</summary>
    public CodeableConcept? AdmitSource { get; set; }
    /// <summary>Whether this hospitalization is a readmission and why if known (0..1).</summary>
    public CodeableConcept? ReAdmission { get; set; }
    /// <summary>Diet preferences reported by the patient (0..*).</summary>
    public List<CodeableConcept> DietPreference { get => _dietPreference ??= []; set => _dietPreference = value; }
    /// <summary>Special courtesies (VIP, board member) (0..*).</summary>
    public List<CodeableConcept> SpecialCourtesy { get => _specialCourtesy ??= []; set => _specialCourtesy = value; }
    /// <summary>Any special requests that have been made for this hospitalization encounter, such as the provision of specific equipment or other things (0..*).</summary>
    public List<CodeableConcept> SpecialArrangement { get => _specialArrangement ??= []; set => _specialArrangement = value; }
    /// <summary>Location/organization to which the patient is discharged (0..1): to Location, Organization.</summary>
    public Reference? Destination { get; set; }
    /// <summary>Category or kind of location after discharge (0..1).</summary>
    public CodeableConcept? DischargeDisposition { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => PreAdmissionIdentifier,
        4 => Origin,
        5 => AdmitSource,
        6 => ReAdmission,
        7 => _dietPreference,
        8 => _specialCourtesy,
        9 => _specialArrangement,
        10 => Destination,
        11 => DischargeDisposition,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: PreAdmissionIdentifier = reader.Object<Identifier>(new()); break;
            case 4: Origin = reader.Object<Reference>(new()); break;
            case 5: AdmitSource = reader.Object<CodeableConcept>(new()); break;
            case 6: ReAdmission = reader.Object<CodeableConcept>(new()); break;
            case 7: reader.Objects(ref _dietPreference); break;
            case 8: reader.Objects(ref _specialCourtesy); break;
            case 9: reader.Objects(ref _specialArrangement); break;
            case 10: Destination = reader.Object<Reference>(new()); break;
            case 11: DischargeDisposition = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], PreAdmissionIdentifier);
        writer.Object(R4[4], Origin);
        writer.Object(R4[5], AdmitSource);
        writer.Object(R4[6], ReAdmission);
        writer.Objects(R4[7], _dietPreference);
        writer.Objects(R4[8], _specialCourtesy);
        writer.Objects(R4[9], _specialArrangement);
        writer.Object(R4[10], Destination);
        writer.Object(R4[11], DischargeDisposition);
    }
}

/// <summary>List of locations where  the patient has been during this encounter.</summary>
public sealed class EncounterLocation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Encounter.location", BackboneElement.R4, "location!:Reference status:code=EncounterLocationStatus physicalType:CodeableConcept period:Period");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The location where the encounter takes place (1..1): to Location.</summary>
    public Reference? Location { get; set; }
    /// <summary>The status of the participants' presence at the specified location during the period specified (0..1): <see cref="EncounterLocationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>This will be used to specify the required levels (bed/ward/room/etc.) desired to be recorded to simplify either messaging or query (0..1).</summary>
    public CodeableConcept? PhysicalType { get; set; }
    /// <summary>Time period during which the patient was present at the location (0..1).</summary>
    public Period? Period { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Location,
        4 => Status,
        5 => PhysicalType,
        6 => Period,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Location = reader.Object<Reference>(new()); break;
            case 4: Status = reader.Primitive(Status ?? new()); break;
            case 5: PhysicalType = reader.Object<CodeableConcept>(new()); break;
            case 6: Period = reader.Object<Period>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Location);
        writer.Primitive(R4[4], Status);
        writer.Object(R4[5], PhysicalType);
        writer.Object(R4[6], Period);
    }
}
