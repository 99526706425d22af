// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Measurements and simple assertions made about a patient, device or other subject.</summary>
public sealed class Observation : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Observation", DomainResource.R4, "identifier*+:Identifier basedOn*+:Reference partOf*+:Reference status!+:code=ObservationStatus category*:CodeableConcept code!+:CodeableConcept subject+:Reference focus*+:Reference encounter+:Reference effective^+:dateTime,Period,Timing,instant issued+:instant performer*+:Reference value^+:Quantity,CodeableConcept,string,boolean,integer,Range,Ratio,SampledData,time,dateTime,Period dataAbsentReason:CodeableConcept interpretation*:CodeableConcept note*:Annotation bodySite:CodeableConcept method:CodeableConcept specimen:Reference device:Reference referenceRange*:Observation.referenceRange hasMember*+:Reference derivedFrom*+:Reference component*+:Observation.component");
    private List<Identifier>? _identifier;
    private List<Reference>? _basedOn;
    private List<Reference>? _partOf;
    private List<CodeableConcept>? _category;
    private List<Reference>? _focus;
    private DataType? _effective;
    private List<Reference>? _performer;
    private DataType? _value;
    private List<CodeableConcept>? _interpretation;
    private List<Annotation>? _note;
    private List<ObservationReferenceRange>? _referenceRange;
    private List<Reference>? _hasMember;
    private List<Reference>? _derivedFrom;
    private List<ObservationComponent>? _component;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A unique identifier assigned to this observation (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>A plan, proposal or order that is fulfilled in whole or in part by this event (0..*): to CarePlan, DeviceRequest, ImmunizationRecommendation, MedicationRequest, NutritionOrder, ServiceRequest.</summary>
    public List<Reference> BasedOn { get => _basedOn ??= []; set => _basedOn = value; }
    /// <summary>A larger event of which this particular Observation is a component or step (0..*): to MedicationAdministration, MedicationDispense, MedicationStatement, Procedure, Immunization, ImagingStudy.</summary>
    public List<Reference> PartOf { get => _partOf ??= []; set => _partOf = value; }
    /// <summary>The status of the result value (1..1): <see cref="ObservationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A code that classifies the general type of observation being made (0..*).</summary>
    public List<CodeableConcept> Category { get => _category ??= []; set => _category = value; }
    /// <summary>Describes what was observed (1..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The patient, or group of patients, location, or device this observation is about and into whose record the observation is placed (0..1): to Patient, Group, Device, Location.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The actual focus of an observation when it is not the patient of record representing something or someone associated with the patient such as a spouse, parent … (0..*).</summary>
    public List<Reference> Focus { get => _focus ??= []; set => _focus = value; }
    /// <summary>The healthcare event  (e.g. a patient and healthcare provider interaction) during which this observation is made (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>The time or time-period the observed value is asserted as being true (0..1): dateTime, Period, Timing, instant.</summary>
    public DataType? Effective { get => _effective; set => _effective = GiveAnew(_effective, value, 17); }
    /// <summary>The date and time this version of the observation was made available to providers, typically after the results have been reviewed and verified (0..1).</summary>
    public FhirInstant? Issued { get; set; }
    /// <summary>Who was responsible for asserting the observed value as "true" (0..*): to Practitioner, PractitionerRole, Organization, CareTeam, Patient, RelatedPerson.</summary>
    public List<Reference> Performer { get => _performer ??= []; set => _performer = value; }
    /// <summary>The information determined as a result of making the observation, if the information has a simple value (0..1): Quantity, CodeableConcept, string, boolean, integer, Range, Ratio, SampledData, time, dateTime, Period.</summary>
    public DataType? Value { get => _value; set => _value = GiveAnew(_value, value, 20); }
    /// <summary>Provides a reason why the expected value in the element Observation.value[x] is missing (0..1).</summary>
    public CodeableConcept? DataAbsentReason { get; set; }
    /// <summary>A categorical assessment of an observation value (0..*).</summary>
    public List<CodeableConcept> Interpretation { get => _interpretation ??= []; set => _interpretation = value; }
    /// <summary>Comments about the observation or the results (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>Indicates the site on the subject's body where the observation was made (i.e. the target site) (0..1).</summary>
    public CodeableConcept? BodySite { get; set; }
    /// <summary>Indicates the mechanism used to perform the observation (0..1).</summary>
    public CodeableConcept? Method { get; set; }
    /// <summary>The specimen that was used when this observation was made (0..1): to Specimen.</summary>
    public Reference? Specimen { get; set; }
    /// <summary>The device used to generate the observation data (0..1): to Device, DeviceMetric.</summary>
    public Reference? Device { get; set; }
    /// <summary>Guidance on how to interpret the value by comparison to a normal or recommended range (0..*).</summary>
    public List<ObservationReferenceRange> ReferenceRange { get => _referenceRange ??= []; set => _referenceRange = value; }
    /// <summary>This observation is a group observation (e.g. a battery, a panel of tests, a set of vital sign measurements) that includes the target as a member of the group (0..*): to Observation, QuestionnaireResponse, MolecularSequence.</summary>
    public List<Reference> HasMember { get => _hasMember ??= []; set => _hasMember = value; }
    /// <summary>The target resource that represents a measurement from which this observation value is derived (0..*): to DocumentReference, ImagingStudy, Media, QuestionnaireResponse, Observation, MolecularSequence.</summary>
    public List<Reference> DerivedFrom { get => _derivedFrom ??= []; set => _derivedFrom = value; }
    /// <summary>Some observations have multiple component observations (0..*).</summary>
    public List<ObservationComponent> Component { get => _component ??= []; set => _component = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => _basedOn,
        10 => _partOf,
        11 => Status,
        12 => _category,
        13 => Code,
        14 => Subject,
        15 => _focus,
        16 => Encounter,
        17 => _effective,
        18 => Issued,
        19 => _performer,
        20 => _value,
        21 => DataAbsentReason,
        22 => _interpretation,
        23 => _note,
        24 => BodySite,
        25 => Method,
        26 => Specimen,
        27 => Device,
        28 => _referenceRange,
        29 => _hasMember,
        30 => _derivedFrom,
        31 => _component,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: reader.Objects(ref _basedOn); break;
            case 10: reader.Objects(ref _partOf); break;
            case 11: Status = reader.Primitive(Status ?? new()); break;
            case 12: reader.Objects(ref _category); break;
            case 13: Code = reader.Object<CodeableConcept>(new()); break;
            case 14: Subject = reader.Object<Reference>(new()); break;
            case 15: reader.Objects(ref _focus); break;
            case 16: Encounter = reader.Object<Reference>(new()); break;
            case 17: _effective = reader.Choice(_effective); break;
            case 18: Issued = reader.Primitive(Issued ?? new()); break;
            case 19: reader.Objects(ref _performer); break;
            case 20: _value = reader.Choice(_value); break;
            case 21: DataAbsentReason = reader.Object<CodeableConcept>(new()); break;
            case 22: reader.Objects(ref _interpretation); break;
            case 23: reader.Objects(ref _note); break;
            case 24: BodySite = reader.Object<CodeableConcept>(new()); break;
            case 25: Method = reader.Object<CodeableConcept>(new()); break;
            case 26: Specimen = reader.Object<Reference>(new()); break;
            case 27: Device = reader.Object<Reference>(new()); break;
            case 28: reader.Objects(ref _referenceRange); break;
            case 29: reader.Objects(ref _hasMember); break;
            case 30: reader.Objects(ref _derivedFrom); break;
            case 31: reader.Objects(ref _component); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Objects(R4[9], _basedOn);
        writer.Objects(R4[10], _partOf);
        writer.Primitive(R4[11], Status);
        writer.Objects(R4[12], _category);
        writer.Object(R4[13], Code);
        writer.Object(R4[14], Subject);
        writer.Objects(R4[15], _focus);
        writer.Object(R4[16], Encounter);
        writer.Choice(R4[17], _effective);
        writer.Primitive(R4[18], Issued);
        writer.Objects(R4[19], _performer);
        writer.Choice(R4[20], _value);
        writer.Object(R4[21], DataAbsentReason);
        writer.Objects(R4[22], _interpretation);
        writer.Objects(R4[23], _note);
        writer.Object(R4[24], BodySite);
        writer.Object(R4[25], Method);
        writer.Object(R4[26], Specimen);
        writer.Object(R4[27], Device);
        writer.Objects(R4[28], _referenceRange);
        writer.Objects(R4[29], _hasMember);
        writer.Objects(R4[30], _derivedFrom);
        writer.Objects(R4[31], _component);
    }
}

/// <summary>Guidance on how to interpret the value by comparison to a normal or recommended range.</summary>
public sealed class ObservationReferenceRange : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Observation.referenceRange", BackboneElement.R4, "low:Quantity high:Quantity type:CodeableConcept appliesTo*:CodeableConcept age:Range text:string");
    private List<CodeableConcept>? _appliesTo;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The value of the low bound of the reference range (0..1).</summary>
    public Quantity? Low { get; set; }
    /// <summary>The value of the high bound of the reference range (0..1).</summary>
    public Quantity? High { get; set; }
    /// <summary>Codes to indicate the what part of the targeted reference population it applies to (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Codes to indicate the target population this reference range applies to (0..*).</summary>
    public List<CodeableConcept> AppliesTo { get => _appliesTo ??= []; set => _appliesTo = value; }
    /// <summary>The age at which this reference range is applicable (0..1).</summary>
    public Range? Age { get; set; }
    /// <summary>Text based reference range in an observation which may be used when a quantitative range is not appropriate for an observation (0..1).</summary>
    public FhirString? Text { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Low,
        4 => High,
        5 => Type,
        6 => _appliesTo,
        7 => Age,
        8 => Text,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Low = reader.Object<Quantity>(new()); break;
            case 4: High = reader.Object<Quantity>(new()); break;
            case 5: Type = reader.Object<CodeableConcept>(new()); break;
            case 6: reader.Objects(ref _appliesTo); break;
            case 7: Age = reader.Object<Range>(new()); break;
            case 8: Text = reader.Primitive(Text ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Low);
        writer.Object(R4[4], High);
        writer.Object(R4[5], Type);
        writer.Objects(R4[6], _appliesTo);
        writer.Object(R4[7], Age);
        writer.Primitive(R4[8], Text);
    }
}

/// <summary>Some observations have multiple component observations.</summary>
public sealed class ObservationComponent : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Observation.component", BackboneElement.R4, "code!+:CodeableConcept value^+:Quantity,CodeableConcept,string,boolean,integer,Range,Ratio,SampledData,time,dateTime,Period dataAbsentReason:CodeableConcept interpretation*:CodeableConcept referenceRange*:Observation.referenceRange");
    private DataType? _value;
    private List<CodeableConcept>? _interpretation;
    private List<ObservationReferenceRange>? _referenceRange;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Describes what was observed (1..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The information determined as a result of making the observation, if the information has a simple value (0..1): Quantity, CodeableConcept, string, boolean, integer, Range, Ratio, SampledData, time, dateTime, Period.</summary>
    public DataType? Value { get => _value; set => _value = GiveAnew(_value, value, 4); }
    /// <summary>Provides a reason why the expected value in the element Observation.component.value[x] is missing (0..1).</summary>
    public CodeableConcept? DataAbsentReason { get; set; }
    /// <summary>A categorical assessment of an observation value (0..*).</summary>
    public List<CodeableConcept> Interpretation { get => _interpretation ??= []; set => _interpretation = value; }
    /// <summary>Guidance on how to interpret the value by comparison to a normal or recommended range (0..*).</summary>
    public List<ObservationReferenceRange> ReferenceRange { get => _referenceRange ??= []; set => _referenceRange = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => _value,
        5 => DataAbsentReason,
        6 => _interpretation,
        7 => _referenceRange,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            case 4: _value = reader.Choice(_value); break;
            case 5: DataAbsentReason = reader.Object<CodeableConcept>(new()); break;
            case 6: reader.Objects(ref _interpretation); break;
            case 7: reader.Objects(ref _referenceRange); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Choice(R4[4], _value);
        writer.Object(R4[5], DataAbsentReason);
        writer.Objects(R4[6], _interpretation);
        writer.Objects(R4[7], _referenceRange);
    }
}
