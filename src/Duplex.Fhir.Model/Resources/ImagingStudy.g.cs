// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Representation of the content produced in a DICOM imaging study.</summary>
public sealed class ImagingStudy : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("ImagingStudy", DomainResource.R4, "identifier*+:Identifier status!+:code=ImagingStudyStatus modality*+:Coding subject!+:Reference encounter+:Reference started+:dateTime basedOn*+:Reference referrer+:Reference interpreter*+:Reference endpoint*+:Reference numberOfSeries+:unsignedInt numberOfInstances+:unsignedInt procedureReference+:Reference procedureCode*+:CodeableConcept location+:Reference reasonCode*+:CodeableConcept reasonReference*+:Reference note*+:Annotation description+:string series*+:ImagingStudy.series");
    private List<Identifier>? _identifier;
    private List<Coding>? _modality;
    private List<Reference>? _basedOn;
    private List<Reference>? _interpreter;
    private List<Reference>? _endpoint;
    private List<CodeableConcept>? _procedureCode;
    private List<CodeableConcept>? _reasonCode;
    private List<Reference>? _reasonReference;
    private List<Annotation>? _note;
    private List<ImagingStudySeries>? _series;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifiers for the ImagingStudy such as DICOM Study Instance UID, and Accession Number (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The current state of the ImagingStudy (1..1): <see cref="ImagingStudyStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A list of all the series.modality values that are actual acquisition modalities, i.e. those in the DICOM Context Group 29 (value set OID 1.2.840.10008.6.1.19) (0..*).</summary>
    public List<Coding> Modality { get => _modality ??= []; set => _modality = value; }
    /// <summary>The subject, typically a patient, of the imaging study (1..1): to Patient, Device, Group.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The healthcare event (e.g. a patient and healthcare provider interaction) during which this ImagingStudy is made (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>Date and time the study started (0..1).</summary>
    public FhirDateTime? Started { get; set; }
    /// <summary>A list of the diagnostic requests that resulted in this imaging study being performed (0..*): to CarePlan, ServiceRequest, Appointment, AppointmentResponse, Task.</summary>
    public List<Reference> BasedOn { get => _basedOn ??= []; set => _basedOn = value; }
    /// <summary>The requesting/referring physician (0..1): to Practitioner, PractitionerRole.</summary>
    public Reference? Referrer { get; set; }
    /// <summary>Who read the study and interpreted the images or other content (0..*): to Practitioner, PractitionerRole.</summary>
    public List<Reference> Interpreter { get => _interpreter ??= []; set => _interpreter = value; }
    /// <summary>The network service providing access (e.g., query, view, or retrieval) for the study (0..*): to Endpoint.</summary>
    public List<Reference> Endpoint { get => _endpoint ??= []; set => _endpoint = value; }
    /// <summary>Number of Series in the Study (0..1).</summary>
    public FhirUnsignedInt? NumberOfSeries { get; set; }
    /// <summary>Number of SOP Instances in Study (0..1).</summary>
    public FhirUnsignedInt? NumberOfInstances { get; set; }
    /// <summary>The procedure which this ImagingStudy was part of (0..1): to Procedure.</summary>
    public Reference? ProcedureReference { get; set; }
    /// <summary>The code for the performed procedure type (0..*).</summary>
    public List<CodeableConcept> ProcedureCode { get => _procedureCode ??= []; set => _procedureCode = value; }
    /// <summary>The principal physical location where the ImagingStudy was performed (0..1): to Location.</summary>
    public Reference? Location { get; set; }
    /// <summary>Description of clinical condition indicating why the ImagingStudy was requested (0..*).</summary>
    public List<CodeableConcept> ReasonCode { get => _reasonCode ??= []; set => _reasonCode = value; }
    /// <summary>Indicates another resource whose existence justifies this Study (0..*): to Condition, Observation, Media, DiagnosticReport, DocumentReference.</summary>
    public List<Reference> ReasonReference { get => _reasonReference ??= []; set => _reasonReference = value; }
    /// <summary>Per the recommended DICOM mapping, this element is derived from the Study Description attribute (0008,1030) (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>The Imaging Manager description of the study (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Each study has one or more series of images or other content (0..*).</summary>
    public List<ImagingStudySeries> Series { get => _series ??= []; set => _series = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => _modality,
        11 => Subject,
        12 => Encounter,
        13 => Started,
        14 => _basedOn,
        15 => Referrer,
        16 => _interpreter,
        17 => _endpoint,
        18 => NumberOfSeries,
        19 => NumberOfInstances,
        20 => ProcedureReference,
        21 => _procedureCode,
        22 => Location,
        23 => _reasonCode,
        24 => _reasonReference,
        25 => _note,
        26 => Description,
        27 => _series,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: reader.Objects(ref _modality); break;
            case 11: Subject = reader.Object<Reference>(new()); break;
            case 12: Encounter = reader.Object<Reference>(new()); break;
            case 13: Started = reader.Primitive(Started ?? new()); break;
            case 14: reader.Objects(ref _basedOn); break;
            case 15: Referrer = reader.Object<Reference>(new()); break;
            case 16: reader.Objects(ref _interpreter); break;
            case 17: reader.Objects(ref _endpoint); break;
            case 18: NumberOfSeries = reader.Primitive(NumberOfSeries ?? new()); break;
            case 19: NumberOfInstances = reader.Primitive(NumberOfInstances ?? new()); break;
            case 20: ProcedureReference = reader.Object<Reference>(new()); break;
            case 21: reader.Objects(ref _procedureCode); break;
            case 22: Location = reader.Object<Reference>(new()); break;
            case 23: reader.Objects(ref _reasonCode); break;
            case 24: reader.Objects(ref _reasonReference); break;
            case 25: reader.Objects(ref _note); break;
            case 26: Description = reader.Primitive(Description ?? new()); break;
            case 27: reader.Objects(ref _series); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Objects(R4[10], _modality);
        writer.Object(R4[11], Subject);
        writer.Object(R4[12], Encounter);
        writer.Primitive(R4[13], Started);
        writer.Objects(R4[14], _basedOn);
        writer.Object(R4[15], Referrer);
        writer.Objects(R4[16], _interpreter);
        writer.Objects(R4[17], _endpoint);
        writer.Primitive(R4[18], NumberOfSeries);
        writer.Primitive(R4[19], NumberOfInstances);
        writer.Object(R4[20], ProcedureReference);
        writer.Objects(R4[21], _procedureCode);
        writer.Object(R4[22], Location);
        writer.Objects(R4[23], _reasonCode);
        writer.Objects(R4[24], _reasonReference);
        writer.Objects(R4[25], _note);
        writer.Primitive(R4[26], Description);
        writer.Objects(R4[27], _series);
    }
}

/// <summary>Each study has one or more series of images or other content.</summary>
public sealed class ImagingStudySeries : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ImagingStudy.series", BackboneElement.R4, "uid!+:id number+:unsignedInt modality!+:Coding description+:string numberOfInstances+:unsignedInt endpoint*+:Reference bodySite+:Coding laterality+:Coding specimen*+:Reference started+:dateTime performer*+:ImagingStudy.series.performer instance*:ImagingStudy.series.instance");
    private List<Reference>? _endpoint;
    private List<Reference>? _specimen;
    private List<ImagingStudySeriesPerformer>? _performer;
    private List<ImagingStudySeriesInstance>? _instance;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The DICOM Series Instance UID for the series (1..1).</summary>
    public FhirId? Uid { get; set; }
    /// <summary>The numeric identifier of this series in the study (0..1).</summary>
    public FhirUnsignedInt? Number { get; set; }
    /// <summary>The modality of this series sequence (1..1).</summary>
    public Coding? Modality { get; set; }
    /// <summary>A description of the series (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Number of SOP Instances in the Study (0..1).</summary>
    public FhirUnsignedInt? NumberOfInstances { get; set; }
    /// <summary>The network service providing access (e.g., query, view, or retrieval) for this series (0..*): to Endpoint.</summary>
    public List<Reference> Endpoint { get => _endpoint ??= []; set => _endpoint = value; }
    /// <summary>The anatomic structures examined (0..1).</summary>
    public Coding? BodySite { get; set; }
    /// <summary>The laterality of the (possibly paired) anatomic structures examined (0..1).</summary>
    public Coding? Laterality { get; set; }
    /// <summary>The specimen imaged, e.g., for whole slide imaging of a biopsy (0..*): to Specimen.</summary>
    public List<Reference> Specimen { get => _specimen ??= []; set => _specimen = value; }
    /// <summary>The date and time the series was started (0..1).</summary>
    public FhirDateTime? Started { get; set; }
    /// <summary>Indicates who or what performed the series and how they were involved (0..*).</summary>
    public List<ImagingStudySeriesPerformer> Performer { get => _performer ??= []; set => _performer = value; }
    /// <summary>A single SOP instance within the series, e.g. an image, or presentation state (0..*).</summary>
    public List<ImagingStudySeriesInstance> Instance { get => _instance ??= []; set => _instance = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Uid,
        4 => Number,
        5 => Modality,
        6 => Description,
        7 => NumberOfInstances,
        8 => _endpoint,
        9 => BodySite,
        10 => Laterality,
        11 => _specimen,
        12 => Started,
        13 => _performer,
        14 => _instance,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Uid = reader.Primitive(Uid ?? new()); break;
            case 4: Number = reader.Primitive(Number ?? new()); break;
            case 5: Modality = reader.Object<Coding>(new()); break;
            case 6: Description = reader.Primitive(Description ?? new()); break;
            case 7: NumberOfInstances = reader.Primitive(NumberOfInstances ?? new()); break;
            case 8: reader.Objects(ref _endpoint); break;
            case 9: BodySite = reader.Object<Coding>(new()); break;
            case 10: Laterality = reader.Object<Coding>(new()); break;
            case 11: reader.Objects(ref _specimen); break;
            case 12: Started = reader.Primitive(Started ?? new()); break;
            case 13: reader.Objects(ref _performer); break;
            case 14: reader.Objects(ref _instance); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Uid);
        writer.Primitive(R4[4], Number);
        writer.Object(R4[5], Modality);
        writer.Primitive(R4[6], Description);
        writer.Primitive(R4[7], NumberOfInstances);
        writer.Objects(R4[8], _endpoint);
        writer.Object(R4[9], BodySite);
        writer.Object(R4[10], Laterality);
        writer.Objects(R4[11], _specimen);
        writer.Primitive(R4[12], Started);
        writer.Objects(R4[13], _performer);
        writer.Objects(R4[14], _instance);
    }
}

/// <summary>Indicates who or what performed the series and how they were involved.</summary>
public sealed class ImagingStudySeriesPerformer : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ImagingStudy.series.performer", BackboneElement.R4, "function+:CodeableConcept actor!+:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Distinguishes the type of involvement of the performer in the series (0..1).</summary>
    public CodeableConcept? Function { get; set; }
    /// <summary>Indicates who or what performed the series (1..1): to Practitioner, PractitionerRole, Organization, CareTeam, Patient, Device, RelatedPerson.</summary>
    public Reference? Actor { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Function,
        4 => Actor,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Function = reader.Object<CodeableConcept>(new()); break;
            case 4: Actor = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Function);
        writer.Object(R4[4], Actor);
    }
}

/// <summary>A single SOP instance within the series, e.g. an image, or presentation state.</summary>
public sealed class ImagingStudySeriesInstance : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ImagingStudy.series.instance", BackboneElement.R4, "uid!:id sopClass!:Coding number:unsignedInt title:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The DICOM SOP Instance UID for this image or other DICOM content (1..1).</summary>
    public FhirId? Uid { get; set; }
    /// <summary>DICOM instance  type (1..1).</summary>
    public Coding? SopClass { get; set; }
    /// <summary>The number of instance in the series (0..1).</summary>
    public FhirUnsignedInt? Number { get; set; }
    /// <summary>The description of the instance (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Uid,
        4 => SopClass,
        5 => Number,
        6 => Title,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Uid = reader.Primitive(Uid ?? new()); break;
            case 4: SopClass = reader.Object<Coding>(new()); break;
            case 5: Number = reader.Primitive(Number ?? new()); break;
            case 6: Title = reader.Primitive(Title ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Uid);
        writer.Object(R4[4], SopClass);
        writer.Primitive(R4[5], Number);
        writer.Primitive(R4[6], Title);
    }
}
