// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The findings and interpretation of diagnostic  tests performed on patients, groups of patients, devices, and locations, and/or specimens derived from these.</summary>
public sealed class DiagnosticReport : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("DiagnosticReport", DomainResource.R4, "identifier*+:Identifier basedOn*:Reference status!+:code=DiagnosticReportStatus category*+:CodeableConcept code!+:CodeableConcept subject+:Reference encounter+:Reference effective^+:dateTime,Period issued+:instant performer*+:Reference resultsInterpreter*+:Reference specimen*:Reference result*:Reference imagingStudy*:Reference media*+:DiagnosticReport.media conclusion:string conclusionCode*:CodeableConcept presentedForm*:Attachment");
    private List<Identifier>? _identifier;
    private List<Reference>? _basedOn;
    private List<CodeableConcept>? _category;
    private DataType? _effective;
    private List<Reference>? _performer;
    private List<Reference>? _resultsInterpreter;
    private List<Reference>? _specimen;
    private List<Reference>? _result;
    private List<Reference>? _imagingStudy;
    private List<DiagnosticReportMedia>? _media;
    private List<CodeableConcept>? _conclusionCode;
    private List<Attachment>? _presentedForm;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifiers assigned to this report by the performer or other systems (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Details concerning a service requested (0..*): to CarePlan, ImmunizationRecommendation, MedicationRequest, NutritionOrder, ServiceRequest.</summary>
    public List<Reference> BasedOn { get => _basedOn ??= []; set => _basedOn = value; }
    /// <summary>The status of the diagnostic report (1..1): <see cref="DiagnosticReportStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A code that classifies the clinical discipline, department or diagnostic service that created the report (e.g. cardiology, biochemistry, hematology, MRI) (0..*).</summary>
    public List<CodeableConcept> Category { get => _category ??= []; set => _category = value; }
    /// <summary>A code or name that describes this diagnostic report (1..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The subject of the report (0..1): to Patient, Group, Device, Location.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The healthcare event  (e.g. a patient and healthcare provider interaction) which this DiagnosticReport is about (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>The time or time-period the observed values are related to (0..1): dateTime, Period.</summary>
    public DataType? Effective { get => _effective; set => _effective = GiveAnew(_effective, value, 15); }
    /// <summary>The date and time that this version of the report was made available to providers, typically after the report was reviewed and verified (0..1).</summary>
    public FhirInstant? Issued { get; set; }
    /// <summary>The diagnostic service that is responsible for issuing the report (0..*): to Practitioner, PractitionerRole, Organization, CareTeam.</summary>
    public List<Reference> Performer { get => _performer ??= []; set => _performer = value; }
    /// <summary>The practitioner or organization that is responsible for the report's conclusions and interpretations (0..*): to Practitioner, PractitionerRole, Organization, CareTeam.</summary>
    public List<Reference> ResultsInterpreter { get => _resultsInterpreter ??= []; set => _resultsInterpreter = value; }
    /// <summary>Details about the specimens on which this diagnostic report is based (0..*): to Specimen.</summary>
    public List<Reference> Specimen { get => _specimen ??= []; set => _specimen = value; }
    /// <summary>Observations  that are part of this diagnostic report (0..*): to Observation.</summary>
    public List<Reference> Result { get => _result ??= []; set => _result = value; }
    /// <summary>One or more links to full details of any imaging performed during the diagnostic investigation (0..*): to ImagingStudy.</summary>
    public List<Reference> ImagingStudy { get => _imagingStudy ??= []; set => _imagingStudy = value; }
    /// <summary>A list of key images associated with this report (0..*).</summary>
    public List<DiagnosticReportMedia> Media { get => _media ??= []; set => _media = value; }
    /// <summary>Concise and clinically contextualized summary conclusion (interpretation/impression) of the diagnostic report (0..1).</summary>
    public FhirString? Conclusion { get; set; }
    /// <summary>One or more codes that represent the summary conclusion (interpretation/impression) of the diagnostic report (0..*).</summary>
    public List<CodeableConcept> ConclusionCode { get => _conclusionCode ??= []; set => _conclusionCode = value; }
    /// <summary>Rich text representation of the entire result as issued by the diagnostic service (0..*).</summary>
    public List<Attachment> PresentedForm { get => _presentedForm ??= []; set => _presentedForm = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => _basedOn,
        10 => Status,
        11 => _category,
        12 => Code,
        13 => Subject,
        14 => Encounter,
        15 => _effective,
        16 => Issued,
        17 => _performer,
        18 => _resultsInterpreter,
        19 => _specimen,
        20 => _result,
        21 => _imagingStudy,
        22 => _media,
        23 => Conclusion,
        24 => _conclusionCode,
        25 => _presentedForm,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: reader.Objects(ref _basedOn); break;
            case 10: Status = reader.Primitive(Status ?? new()); break;
            case 11: reader.Objects(ref _category); break;
            case 12: Code = reader.Object<CodeableConcept>(new()); break;
            case 13: Subject = reader.Object<Reference>(new()); break;
            case 14: Encounter = reader.Object<Reference>(new()); break;
            case 15: _effective = reader.Choice(_effective); break;
            case 16: Issued = reader.Primitive(Issued ?? new()); break;
            case 17: reader.Objects(ref _performer); break;
            case 18: reader.Objects(ref _resultsInterpreter); break;
            case 19: reader.Objects(ref _specimen); break;
            case 20: reader.Objects(ref _result); break;
            case 21: reader.Objects(ref _imagingStudy); break;
            case 22: reader.Objects(ref _media); break;
            case 23: Conclusion = reader.Primitive(Conclusion ?? new()); break;
            case 24: reader.Objects(ref _conclusionCode); break;
            case 25: reader.Objects(ref _presentedForm); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Objects(R4[9], _basedOn);
        writer.Primitive(R4[10], Status);
        writer.Objects(R4[11], _category);
        writer.Object(R4[12], Code);
        writer.Object(R4[13], Subject);
        writer.Object(R4[14], Encounter);
        writer.Choice(R4[15], _effective);
        writer.Primitive(R4[16], Issued);
        writer.Objects(R4[17], _performer);
        writer.Objects(R4[18], _resultsInterpreter);
        writer.Objects(R4[19], _specimen);
        writer.Objects(R4[20], _result);
        writer.Objects(R4[21], _imagingStudy);
        writer.Objects(R4[22], _media);
        writer.Primitive(R4[23], Conclusion);
        writer.Objects(R4[24], _conclusionCode);
        writer.Objects(R4[25], _presentedForm);
    }
}

/// <summary>A list of key images associated with this report.</summary>
public sealed class DiagnosticReportMedia : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("DiagnosticReport.media", BackboneElement.R4, "comment:string link!+:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A comment about the image (0..1).</summary>
    public FhirString? Comment { get; set; }
    /// <summary>Reference to the image source (1..1): to Media.</summary>
    public Reference? Link { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Comment,
        4 => Link,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Comment = reader.Primitive(Comment ?? new()); break;
            case 4: Link = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Comment);
        writer.Object(R4[4], Link);
    }
}
