// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Indicates an actual or potential clinical issue with or between one or more active or proposed clinical actions for a patient; e.g. Drug-drug interaction ….</summary>
public sealed class DetectedIssue : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("DetectedIssue", DomainResource.R4, "identifier*+:Identifier status!+:code=ObservationStatus code+:CodeableConcept severity+:code=DetectedIssueSeverity patient+:Reference identified^+:dateTime,Period author+:Reference implicated*+:Reference evidence*:DetectedIssue.evidence detail:string reference:uri mitigation*:DetectedIssue.mitigation");
    private List<Identifier>? _identifier;
    private DataType? _identified;
    private List<Reference>? _implicated;
    private List<DetectedIssueEvidence>? _evidence;
    private List<DetectedIssueMitigation>? _mitigation;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Business identifier associated with the detected issue record (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Indicates the status of the detected issue (1..1): <see cref="ObservationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Identifies the general type of issue identified (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>Indicates the degree of importance associated with the identified issue based on the potential impact on the patient (0..1): <see cref="DetectedIssueSeverityCodes"/>.</summary>
    public FhirCode? Severity { get; set; }
    /// <summary>Indicates the patient whose record the detected issue is associated with (0..1): to Patient.</summary>
    public Reference? Patient { get; set; }
    /// <summary>The date or period when the detected issue was initially identified (0..1): dateTime, Period.</summary>
    public DataType? Identified { get => _identified; set => _identified = GiveAnew(_identified, value, 13); }
    /// <summary>Individual or device responsible for the issue being raised (0..1): to Practitioner, PractitionerRole, Device.</summary>
    public Reference? Author { get; set; }
    /// <summary>Indicates the resource representing the current activity or proposed activity that is potentially problematic (0..*).</summary>
    public List<Reference> Implicated { get => _implicated ??= []; set => _implicated = value; }
    /// <summary>Supporting evidence or manifestations that provide the basis for identifying the detected issue such as a GuidanceResponse or MeasureReport (0..*).</summary>
    public List<DetectedIssueEvidence> Evidence { get => _evidence ??= []; set => _evidence = value; }
    /// <summary>A textual explanation of the detected issue (0..1).</summary>
    public FhirString? Detail { get; set; }
    /// <summary>The literature, knowledge-base or similar reference that describes the propensity for the detected issue identified (0..1).</summary>
    public FhirUri? Reference { get; set; }
    /// <summary>Indicates an action that has been taken or is committed to reduce or eliminate the likelihood of the risk identified by the detected issue from manifesting (0..*).</summary>
    public List<DetectedIssueMitigation> Mitigation { get => _mitigation ??= []; set => _mitigation = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => Code,
        11 => Severity,
        12 => Patient,
        13 => _identified,
        14 => Author,
        15 => _implicated,
        16 => _evidence,
        17 => Detail,
        18 => Reference,
        19 => _mitigation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: Code = reader.Object<CodeableConcept>(new()); break;
            case 11: Severity = reader.Primitive(Severity ?? new()); break;
            case 12: Patient = reader.Object<Reference>(new()); break;
            case 13: _identified = reader.Choice(_identified); break;
            case 14: Author = reader.Object<Reference>(new()); break;
            case 15: reader.Objects(ref _implicated); break;
            case 16: reader.Objects(ref _evidence); break;
            case 17: Detail = reader.Primitive(Detail ?? new()); break;
            case 18: Reference = reader.Primitive(Reference ?? new()); break;
            case 19: reader.Objects(ref _mitigation); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Object(R4[10], Code);
        writer.Primitive(R4[11], Severity);
        writer.Object(R4[12], Patient);
        writer.Choice(R4[13], _identified);
        writer.Object(R4[14], Author);
        writer.Objects(R4[15], _implicated);
        writer.Objects(R4[16], _evidence);
        writer.Primitive(R4[17], Detail);
        writer.Primitive(R4[18], Reference);
        writer.Objects(R4[19], _mitigation);
    }
}

/// <summary>Supporting evidence or manifestations that provide the basis for identifying the detected issue such as a GuidanceResponse or MeasureReport.</summary>
public sealed class DetectedIssueEvidence : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("DetectedIssue.evidence", BackboneElement.R4, "code*:CodeableConcept detail*:Reference");
    private List<CodeableConcept>? _code;
    private List<Reference>? _detail;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A manifestation that led to the recording of this detected issue (0..*).</summary>
    public List<CodeableConcept> Code { get => _code ??= []; set => _code = value; }
    /// <summary>Links to resources that constitute evidence for the detected issue such as a GuidanceResponse or MeasureReport (0..*).</summary>
    public List<Reference> Detail { get => _detail ??= []; set => _detail = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _code,
        4 => _detail,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _code); break;
            case 4: reader.Objects(ref _detail); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _code);
        writer.Objects(R4[4], _detail);
    }
}

/// <summary>Indicates an action that has been taken or is committed to reduce or eliminate the likelihood of the risk identified by the detected issue from manifesting.</summary>
public sealed class DetectedIssueMitigation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("DetectedIssue.mitigation", BackboneElement.R4, "action!:CodeableConcept date:dateTime author:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Describes the action that was taken or the observation that was made that reduces/eliminates the risk associated with the identified issue (1..1).</summary>
    public CodeableConcept? Action { get; set; }
    /// <summary>Indicates when the mitigating action was documented (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>Identifies the practitioner who determined the mitigation and takes responsibility for the mitigation step occurring (0..1): to Practitioner, PractitionerRole.</summary>
    public Reference? Author { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Action,
        4 => Date,
        5 => Author,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Action = reader.Object<CodeableConcept>(new()); break;
            case 4: Date = reader.Primitive(Date ?? new()); break;
            case 5: Author = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Action);
        writer.Primitive(R4[4], Date);
        writer.Object(R4[5], Author);
    }
}
