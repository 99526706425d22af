// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A record of a device being used by a patient where the record is the result of a report from the patient or another clinician.</summary>
public sealed class DeviceUseStatement : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("DeviceUseStatement", DomainResource.R4, "identifier*+:Identifier basedOn*+:Reference status!+:code=DeviceUseStatementStatus subject!+:Reference derivedFrom*+:Reference timing^+:Timing,Period,dateTime recordedOn+:dateTime source+:Reference device!+:Reference reasonCode*+:CodeableConcept reasonReference*+:Reference bodySite+:CodeableConcept note*:Annotation");
    private List<Identifier>? _identifier;
    private List<Reference>? _basedOn;
    private List<Reference>? _derivedFrom;
    private DataType? _timing;
    private List<CodeableConcept>? _reasonCode;
    private List<Reference>? _reasonReference;
    private List<Annotation>? _note;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An external identifier for this statement such as an IRI (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>A plan, proposal or order that is fulfilled in whole or in part by this DeviceUseStatement (0..*): to ServiceRequest.</summary>
    public List<Reference> BasedOn { get => _basedOn ??= []; set => _basedOn = value; }
    /// <summary>A code representing the patient or other source's judgment about the state of the device used that this statement is about (1..1): <see cref="DeviceUseStatementStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The patient who used the device (1..1): to Patient, Group.</summary>
    public Reference? Subject { get; set; }
    /// <summary>Allows linking the DeviceUseStatement to the underlying Request, or to other information that supports or is used to derive the DeviceUseStatement (0..*): to ServiceRequest, Procedure, Claim, Observation, QuestionnaireResponse, DocumentReference.</summary>
    public List<Reference> DerivedFrom { get => _derivedFrom ??= []; set => _derivedFrom = value; }
    /// <summary>How often the device was used (0..1): Timing, Period, dateTime.</summary>
    public DataType? Timing { get => _timing; set => _timing = GiveAnew(_timing, value, 13); }
    /// <summary>The time at which the statement was made/recorded (0..1).</summary>
    public FhirDateTime? RecordedOn { get; set; }
    /// <summary>Who reported the device was being used by the patient (0..1): to Patient, Practitioner, PractitionerRole, RelatedPerson.</summary>
    public Reference? Source { get; set; }
    /// <summary>The details of the device used (1..1): to Device.</summary>
    public Reference? Device { get; set; }
    /// <summary>Reason or justification for the use of the device (0..*).</summary>
    public List<CodeableConcept> ReasonCode { get => _reasonCode ??= []; set => _reasonCode = value; }
    /// <summary>Indicates another resource whose existence justifies this DeviceUseStatement (0..*): to Condition, Observation, DiagnosticReport, DocumentReference, Media.</summary>
    public List<Reference> ReasonReference { get => _reasonReference ??= []; set => _reasonReference = value; }
    /// <summary>Indicates the anotomic location on the subject's body where the device was used ( i.e. the target) (0..1).</summary>
    public CodeableConcept? BodySite { get; set; }
    /// <summary>Details about the device statement that were not represented at all or sufficiently in one of the attributes provided in a class (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => _basedOn,
        10 => Status,
        11 => Subject,
        12 => _derivedFrom,
        13 => _timing,
        14 => RecordedOn,
        15 => Source,
        16 => Device,
        17 => _reasonCode,
        18 => _reasonReference,
        19 => BodySite,
        20 => _note,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: reader.Objects(ref _basedOn); break;
            case 10: Status = reader.Primitive(Status ?? new()); break;
            case 11: Subject = reader.Object<Reference>(new()); break;
            case 12: reader.Objects(ref _derivedFrom); break;
            case 13: _timing = reader.Choice(_timing); break;
            case 14: RecordedOn = reader.Primitive(RecordedOn ?? new()); break;
            case 15: Source = reader.Object<Reference>(new()); break;
            case 16: Device = reader.Object<Reference>(new()); break;
            case 17: reader.Objects(ref _reasonCode); break;
            case 18: reader.Objects(ref _reasonReference); break;
            case 19: BodySite = reader.Object<CodeableConcept>(new()); break;
            case 20: reader.Objects(ref _note); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Objects(R4[9], _basedOn);
        writer.Primitive(R4[10], Status);
        writer.Object(R4[11], Subject);
        writer.Objects(R4[12], _derivedFrom);
        writer.Choice(R4[13], _timing);
        writer.Primitive(R4[14], RecordedOn);
        writer.Object(R4[15], Source);
        writer.Object(R4[16], Device);
        writer.Objects(R4[17], _reasonCode);
        writer.Objects(R4[18], _reasonReference);
        writer.Object(R4[19], BodySite);
        writer.Objects(R4[20], _note);
    }
}
