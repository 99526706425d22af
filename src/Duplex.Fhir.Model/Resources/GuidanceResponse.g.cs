// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A guidance response is the formal response to a guidance request, including any output parameters returned by the evaluation, as well as the description of any ….</summary>
public sealed class GuidanceResponse : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("GuidanceResponse", DomainResource.R4, "requestIdentifier+:Identifier identifier*+:Identifier module!^+:uri,canonical,CodeableConcept status!+:code=GuidanceResponseStatus subject:Reference encounter:Reference occurrenceDateTime:dateTime performer:Reference reasonCode*:CodeableConcept reasonReference*:Reference note*:Annotation evaluationMessage*:Reference outputParameters:Reference result:Reference dataRequirement*:DataRequirement");
    private List<Identifier>? _identifier;
    private DataType? _module;
    private List<CodeableConcept>? _reasonCode;
    private List<Reference>? _reasonReference;
    private List<Annotation>? _note;
    private List<Reference>? _evaluationMessage;
    private List<DataRequirement>? _dataRequirement;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The identifier of the request associated with this response (0..1).</summary>
    public Identifier? RequestIdentifier { get; set; }
    /// <summary>Allows a service to provide  unique, business identifiers for the response (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>An identifier, CodeableConcept or canonical reference to the guidance that was requested (1..1): uri, canonical, CodeableConcept.</summary>
    public DataType? Module { get => _module; set => _module = GiveAnew(_module, value, 10); }
    /// <summary>The status of the response (1..1): <see cref="GuidanceResponseStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The patient for which the request was processed (0..1): to Patient, Group.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The encounter during which this response was created or to which the creation of this record is tightly associated (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>Indicates when the guidance response was processed (0..1).</summary>
    public FhirDateTime? OccurrenceDateTime { get; set; }
    /// <summary>Provides a reference to the device that performed the guidance (0..1): to Device.</summary>
    public Reference? Performer { get; set; }
    /// <summary>Describes the reason for the guidance response in coded or textual form (0..*).</summary>
    public List<CodeableConcept> ReasonCode { get => _reasonCode ??= []; set => _reasonCode = value; }
    /// <summary>Indicates the reason the request was initiated (0..*): to Condition, Observation, DiagnosticReport, DocumentReference.</summary>
    public List<Reference> ReasonReference { get => _reasonReference ??= []; set => _reasonReference = value; }
    /// <summary>Provides a mechanism to communicate additional information about the response (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>Messages resulting from the evaluation of the artifact or artifacts (0..*): to OperationOutcome.</summary>
    public List<Reference> EvaluationMessage { get => _evaluationMessage ??= []; set => _evaluationMessage = value; }
    /// <summary>The output parameters of the evaluation, if any (0..1): to Parameters.</summary>
    public Reference? OutputParameters { get; set; }
    /// <summary>The actions, if any, produced by the evaluation of the artifact (0..1): to CarePlan, RequestGroup.</summary>
    public Reference? Result { get; set; }
    /// <summary>If the evaluation could not be completed due to lack of information, or additional information would potentially result in a more accurate response, this … (0..*).</summary>
    public List<DataRequirement> DataRequirement { get => _dataRequirement ??= []; set => _dataRequirement = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => RequestIdentifier,
        9 => _identifier,
        10 => _module,
        11 => Status,
        12 => Subject,
        13 => Encounter,
        14 => OccurrenceDateTime,
        15 => Performer,
        16 => _reasonCode,
        17 => _reasonReference,
        18 => _note,
        19 => _evaluationMessage,
        20 => OutputParameters,
        21 => Result,
        22 => _dataRequirement,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: RequestIdentifier = reader.Object<Identifier>(new()); break;
            case 9: reader.Objects(ref _identifier); break;
            case 10: _module = reader.Choice(_module); break;
            case 11: Status = reader.Primitive(Status ?? new()); break;
            case 12: Subject = reader.Object<Reference>(new()); break;
            case 13: Encounter = reader.Object<Reference>(new()); break;
            case 14: OccurrenceDateTime = reader.Primitive(OccurrenceDateTime ?? new()); break;
            case 15: Performer = reader.Object<Reference>(new()); break;
            case 16: reader.Objects(ref _reasonCode); break;
            case 17: reader.Objects(ref _reasonReference); break;
            case 18: reader.Objects(ref _note); break;
            case 19: reader.Objects(ref _evaluationMessage); break;
            case 20: OutputParameters = reader.Object<Reference>(new()); break;
            case 21: Result = reader.Object<Reference>(new()); break;
            case 22: reader.Objects(ref _dataRequirement); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[8], RequestIdentifier);
        writer.Objects(R4[9], _identifier);
        writer.Choice(R4[10], _module);
        writer.Primitive(R4[11], Status);
        writer.Object(R4[12], Subject);
        writer.Object(R4[13], Encounter);
        writer.Primitive(R4[14], OccurrenceDateTime);
        writer.Object(R4[15], Performer);
        writer.Objects(R4[16], _reasonCode);
        writer.Objects(R4[17], _reasonReference);
        writer.Objects(R4[18], _note);
        writer.Objects(R4[19], _evaluationMessage);
        writer.Object(R4[20], OutputParameters);
        writer.Object(R4[21], Result);
        writer.Objects(R4[22], _dataRequirement);
    }
}
