// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Describes a comparison of an immunization event against published recommendations to determine if the administration is "valid" in relation to those ….</summary>
public sealed class ImmunizationEvaluation : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("ImmunizationEvaluation", DomainResource.R4, "identifier*:Identifier status!+:code=ImmunizationEvaluationStatus patient!+:Reference date:dateTime authority:Reference targetDisease!+:CodeableConcept immunizationEvent!+:Reference doseStatus!+:CodeableConcept doseStatusReason*:CodeableConcept description:string series:string doseNumber^:positiveInt,string seriesDoses^:positiveInt,string");
    private List<Identifier>? _identifier;
    private List<CodeableConcept>? _doseStatusReason;
    private DataType? _doseNumber;
    private DataType? _seriesDoses;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A unique identifier assigned to this immunization evaluation record (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Indicates the current status of the evaluation of the vaccination administration event (1..1): <see cref="ImmunizationEvaluationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The individual for whom the evaluation is being done (1..1): to Patient.</summary>
    public Reference? Patient { get; set; }
    /// <summary>The date the evaluation of the vaccine administration event was performed (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>Indicates the authority who published the protocol (e.g. ACIP) (0..1): to Organization.</summary>
    public Reference? Authority { get; set; }
    /// <summary>The vaccine preventable disease the dose is being evaluated against (1..1).</summary>
    public CodeableConcept? TargetDisease { get; set; }
    /// <summary>The vaccine administration event being evaluated (1..1): to Immunization.</summary>
    public Reference? ImmunizationEvent { get; set; }
    /// <summary>Indicates if the dose is valid or not valid with respect to the published recommendations (1..1).</summary>
    public CodeableConcept? DoseStatus { get; set; }
    /// <summary>Provides an explanation as to why the vaccine administration event is valid or not relative to the published recommendations (0..*).</summary>
    public List<CodeableConcept> DoseStatusReason { get => _doseStatusReason ??= []; set => _doseStatusReason = value; }
    /// <summary>Additional information about the evaluation (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>One possible path to achieve presumed immunity against a disease - within the context of an authority (0..1).</summary>
    public FhirString? Series { get; set; }
    /// <summary>Nominal position in a series (0..1): positiveInt, string.</summary>
    public DataType? DoseNumber { get => _doseNumber; set => _doseNumber = GiveAnew(_doseNumber, value, 19); }
    /// <summary>The recommended number of doses to achieve immunity (0..1): positiveInt, string.</summary>
    public DataType? SeriesDoses { get => _seriesDoses; set => _seriesDoses = GiveAnew(_seriesDoses, value, 20); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => Patient,
        11 => Date,
        12 => Authority,
        13 => TargetDisease,
        14 => ImmunizationEvent,
        15 => DoseStatus,
        16 => _doseStatusReason,
        17 => Description,
        18 => Series,
        19 => _doseNumber,
        20 => _seriesDoses,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: Patient = reader.Object<Reference>(new()); break;
            case 11: Date = reader.Primitive(Date ?? new()); break;
            case 12: Authority = reader.Object<Reference>(new()); break;
            case 13: TargetDisease = reader.Object<CodeableConcept>(new()); break;
            case 14: ImmunizationEvent = reader.Object<Reference>(new()); break;
            case 15: DoseStatus = reader.Object<CodeableConcept>(new()); break;
            case 16: reader.Objects(ref _doseStatusReason); break;
            case 17: Description = reader.Primitive(Description ?? new()); break;
            case 18: Series = reader.Primitive(Series ?? new()); break;
            case 19: _doseNumber = reader.Choice(_doseNumber); break;
            case 20: _seriesDoses = reader.Choice(_seriesDoses); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Object(R4[10], Patient);
        writer.Primitive(R4[11], Date);
        writer.Object(R4[12], Authority);
        writer.Object(R4[13], TargetDisease);
        writer.Object(R4[14], ImmunizationEvent);
        writer.Object(R4[15], DoseStatus);
        writer.Objects(R4[16], _doseStatusReason);
        writer.Primitive(R4[17], Description);
        writer.Primitive(R4[18], Series);
        writer.Choice(R4[19], _doseNumber);
        writer.Choice(R4[20], _seriesDoses);
    }
}
