// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A record of a medication that is being consumed by a patient.</summary>
public sealed class MedicationStatement : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationStatement", DomainResource.R4, "identifier*+:Identifier basedOn*+:Reference partOf*+:Reference status!+:code=MedicationStatementStatus statusReason*:CodeableConcept category+:CodeableConcept medication!^+:CodeableConcept,Reference subject!+:Reference context+:Reference effective^+:dateTime,Period dateAsserted+:dateTime informationSource:Reference derivedFrom*:Reference reasonCode*:CodeableConcept reasonReference*:Reference note*:Annotation dosage*:Dosage");
    private List<Identifier>? _identifier;
    private List<Reference>? _basedOn;
    private List<Reference>? _partOf;
    private List<CodeableConcept>? _statusReason;
    private DataType? _medication;
    private DataType? _effective;
    private List<Reference>? _derivedFrom;
    private List<CodeableConcept>? _reasonCode;
    private List<Reference>? _reasonReference;
    private List<Annotation>? _note;
    private List<Dosage>? _dosage;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifiers associated with this Medication Statement that are defined by business processes and/or used to refer to it when a direct URL reference to the … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>A plan, proposal or order that is fulfilled in whole or in part by this event (0..*): to MedicationRequest, CarePlan, ServiceRequest.</summary>
    public List<Reference> BasedOn { get => _basedOn ??= []; set => _basedOn = value; }
    /// <summary>A larger event of which this particular event is a component or step (0..*): to MedicationAdministration, MedicationDispense, MedicationStatement, Procedure, Observation.</summary>
    public List<Reference> PartOf { get => _partOf ??= []; set => _partOf = value; }
    /// <summary>A code representing the patient or other source's judgment about the state of the medication used that this statement is about (1..1): <see cref="MedicationStatementStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Captures the reason for the current state of the MedicationStatement (0..*).</summary>
    public List<CodeableConcept> StatusReason { get => _statusReason ??= []; set => _statusReason = value; }
    /// <summary>Indicates where the medication is expected to be consumed or administered (0..1).</summary>
    public CodeableConcept? Category { get; set; }
    /// <summary>Identifies the medication being administered (1..1): CodeableConcept, Reference.</summary>
    public DataType? Medication { get => _medication; set => _medication = GiveAnew(_medication, value, 14); }
    /// <summary>The person, animal or group who is/was taking the medication (1..1): to Patient, Group.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The encounter or episode of care that establishes the context for this MedicationStatement (0..1): to Encounter, EpisodeOfCare.</summary>
    public Reference? Context { get; set; }
    /// <summary>The interval of time during which it is being asserted that the patient is/was/will be taking the medication (or was not taking, when the … (0..1): dateTime, Period.</summary>
    public DataType? Effective { get => _effective; set => _effective = GiveAnew(_effective, value, 17); }
    /// <summary>The date when the medication statement was asserted by the information source (0..1).</summary>
    public FhirDateTime? DateAsserted { get; set; }
    /// <summary>The person or organization that provided the information about the taking of this medication (0..1): to Patient, Practitioner, PractitionerRole, RelatedPerson, Organization.</summary>
    public Reference? InformationSource { get; set; }
    /// <summary>Allows linking the MedicationStatement to the underlying MedicationRequest, or to other information that supports or is used to derive the MedicationStatement (0..*).</summary>
    public List<Reference> DerivedFrom { get => _derivedFrom ??= []; set => _derivedFrom = value; }
    /// <summary>A reason for why the medication is being/was taken (0..*).</summary>
    public List<CodeableConcept> ReasonCode { get => _reasonCode ??= []; set => _reasonCode = value; }
    /// <summary>Condition or observation that supports why the medication is being/was taken (0..*): to Condition, Observation, DiagnosticReport.</summary>
    public List<Reference> ReasonReference { get => _reasonReference ??= []; set => _reasonReference = value; }
    /// <summary>Provides extra information about the medication statement that is not conveyed by the other attributes (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>Indicates how the medication is/was or should be taken by the patient (0..*).</summary>
    public List<Dosage> Dosage { get => _dosage ??= []; set => _dosage = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => _basedOn,
        10 => _partOf,
        11 => Status,
        12 => _statusReason,
        13 => Category,
        14 => _medication,
        15 => Subject,
        16 => Context,
        17 => _effective,
        18 => DateAsserted,
        19 => InformationSource,
        20 => _derivedFrom,
        21 => _reasonCode,
        22 => _reasonReference,
        23 => _note,
        24 => _dosage,
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
            case 12: reader.Objects(ref _statusReason); break;
            case 13: Category = reader.Object<CodeableConcept>(new()); break;
            case 14: _medication = reader.Choice(_medication); break;
            case 15: Subject = reader.Object<Reference>(new()); break;
            case 16: Context = reader.Object<Reference>(new()); break;
            case 17: _effective = reader.Choice(_effective); break;
            case 18: DateAsserted = reader.Primitive(DateAsserted ?? new()); break;
            case 19: InformationSource = reader.Object<Reference>(new()); break;
            case 20: reader.Objects(ref _derivedFrom); break;
            case 21: reader.Objects(ref _reasonCode); break;
            case 22: reader.Objects(ref _reasonReference); break;
            case 23: reader.Objects(ref _note); break;
            case 24: reader.Objects(ref _dosage); break;
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
        writer.Objects(R4[12], _statusReason);
        writer.Object(R4[13], Category);
        writer.Choice(R4[14], _medication);
        writer.Object(R4[15], Subject);
        writer.Object(R4[16], Context);
        writer.Choice(R4[17], _effective);
        writer.Primitive(R4[18], DateAsserted);
        writer.Object(R4[19], InformationSource);
        writer.Objects(R4[20], _derivedFrom);
        writer.Objects(R4[21], _reasonCode);
        writer.Objects(R4[22], _reasonReference);
        writer.Objects(R4[23], _note);
        writer.Objects(R4[24], _dosage);
    }
}
