// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Indicates that a medication product is to be or has been dispensed for a named person/patient.</summary>
public sealed class MedicationDispense : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationDispense", DomainResource.R4, "identifier*:Identifier partOf*:Reference status!+:code=MedicationDispenseStatus statusReason^:CodeableConcept,Reference category:CodeableConcept medication!^+:CodeableConcept,Reference subject+:Reference context:Reference supportingInformation*:Reference performer*:MedicationDispense.performer location:Reference authorizingPrescription*:Reference type:CodeableConcept quantity:Quantity daysSupply:Quantity whenPrepared+:dateTime whenHandedOver:dateTime destination:Reference receiver*:Reference note*:Annotation dosageInstruction*:Dosage substitution:MedicationDispense.substitution detectedIssue*:Reference eventHistory*:Reference");
    private List<Identifier>? _identifier;
    private List<Reference>? _partOf;
    private DataType? _statusReason;
    private DataType? _medication;
    private List<Reference>? _supportingInformation;
    private List<MedicationDispensePerformer>? _performer;
    private List<Reference>? _authorizingPrescription;
    private List<Reference>? _receiver;
    private List<Annotation>? _note;
    private List<Dosage>? _dosageInstruction;
    private List<Reference>? _detectedIssue;
    private List<Reference>? _eventHistory;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifiers associated with this Medication Dispense that are defined by business processes and/or used to refer to it when a direct URL reference to the … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The procedure that trigger the dispense (0..*): to Procedure.</summary>
    public List<Reference> PartOf { get => _partOf ??= []; set => _partOf = value; }
    /// <summary>A code specifying the state of the set of dispense events (1..1): <see cref="MedicationDispenseStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Indicates the reason why a dispense was not performed (0..1): CodeableConcept, Reference.</summary>
    public DataType? StatusReason { get => _statusReason; set => _statusReason = GiveAnew(_statusReason, value, 11); }
    /// <summary>Indicates the type of medication dispense (for example, where the medication is expected to be consumed or administered (i.e. inpatient or outpatient)) (0..1).</summary>
    public CodeableConcept? Category { get; set; }
    /// <summary>Identifies the medication being administered (1..1): CodeableConcept, Reference.</summary>
    public DataType? Medication { get => _medication; set => _medication = GiveAnew(_medication, value, 13); }
    /// <summary>A link to a resource representing the person or the group to whom the medication will be given (0..1): to Patient, Group.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The encounter or episode of care that establishes the context for this event (0..1): to Encounter, EpisodeOfCare.</summary>
    public Reference? Context { get; set; }
    /// <summary>Additional information that supports the medication being dispensed (0..*).</summary>
    public List<Reference> SupportingInformation { get => _supportingInformation ??= []; set => _supportingInformation = value; }
    /// <summary>Indicates who or what performed the event (0..*).</summary>
    public List<MedicationDispensePerformer> Performer { get => _performer ??= []; set => _performer = value; }
    /// <summary>The principal physical location where the dispense was performed (0..1): to Location.</summary>
    public Reference? Location { get; set; }
    /// <summary>Indicates the medication order that is being dispensed against (0..*): to MedicationRequest.</summary>
    public List<Reference> AuthorizingPrescription { get => _authorizingPrescription ??= []; set => _authorizingPrescription = value; }
    /// <summary>Indicates the type of dispensing event that is performed (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The amount of medication that has been dispensed (0..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>The amount of medication expressed as a timing amount (0..1).</summary>
    public Quantity? DaysSupply { get; set; }
    /// <summary>The time when the dispensed product was packaged and reviewed (0..1).</summary>
    public FhirDateTime? WhenPrepared { get; set; }
    /// <summary>The time the dispensed product was provided to the patient or their representative (0..1).</summary>
    public FhirDateTime? WhenHandedOver { get; set; }
    /// <summary>Identification of the facility/location where the medication was shipped to, as part of the dispense event (0..1): to Location.</summary>
    public Reference? Destination { get; set; }
    /// <summary>Identifies the person who picked up the medication (0..*): to Patient, Practitioner.</summary>
    public List<Reference> Receiver { get => _receiver ??= []; set => _receiver = value; }
    /// <summary>Extra information about the dispense that could not be conveyed in the other attributes (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>Indicates how the medication is to be used by the patient (0..*).</summary>
    public List<Dosage> DosageInstruction { get => _dosageInstruction ??= []; set => _dosageInstruction = value; }
    /// <summary>Indicates whether or not substitution was made as part of the dispense (0..1).</summary>
    public MedicationDispenseSubstitution? Substitution { get; set; }
    /// <summary>Indicates an actual or potential clinical issue with or between one or more active or proposed clinical actions for a patient; e.g. drug-drug interaction … (0..*): to DetectedIssue.</summary>
    public List<Reference> DetectedIssue { get => _detectedIssue ??= []; set => _detectedIssue = value; }
    /// <summary>A summary of the events of interest that have occurred, such as when the dispense was verified (0..*): to Provenance.</summary>
    public List<Reference> EventHistory { get => _eventHistory ??= []; set => _eventHistory = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => _partOf,
        10 => Status,
        11 => _statusReason,
        12 => Category,
        13 => _medication,
        14 => Subject,
        15 => Context,
        16 => _supportingInformation,
        17 => _performer,
        18 => Location,
        19 => _authorizingPrescription,
        20 => Type,
        21 => Quantity,
        22 => DaysSupply,
        23 => WhenPrepared,
        24 => WhenHandedOver,
        25 => Destination,
        26 => _receiver,
        27 => _note,
        28 => _dosageInstruction,
        29 => Substitution,
        30 => _detectedIssue,
        31 => _eventHistory,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: reader.Objects(ref _partOf); break;
            case 10: Status = reader.Primitive(Status ?? new()); break;
            case 11: _statusReason = reader.Choice(_statusReason); break;
            case 12: Category = reader.Object<CodeableConcept>(new()); break;
            case 13: _medication = reader.Choice(_medication); break;
            case 14: Subject = reader.Object<Reference>(new()); break;
            case 15: Context = reader.Object<Reference>(new()); break;
            case 16: reader.Objects(ref _supportingInformation); break;
            case 17: reader.Objects(ref _performer); break;
            case 18: Location = reader.Object<Reference>(new()); break;
            case 19: reader.Objects(ref _authorizingPrescription); break;
            case 20: Type = reader.Object<CodeableConcept>(new()); break;
            case 21: Quantity = reader.Object<Quantity>(new()); break;
            case 22: DaysSupply = reader.Object<Quantity>(new()); break;
            case 23: WhenPrepared = reader.Primitive(WhenPrepared ?? new()); break;
            case 24: WhenHandedOver = reader.Primitive(WhenHandedOver ?? new()); break;
            case 25: Destination = reader.Object<Reference>(new()); break;
            case 26: reader.Objects(ref _receiver); break;
            case 27: reader.Objects(ref _note); break;
            case 28: reader.Objects(ref _dosageInstruction); break;
            case 29: Substitution = reader.Object<MedicationDispenseSubstitution>(new()); break;
            case 30: reader.Objects(ref _detectedIssue); break;
            case 31: reader.Objects(ref _eventHistory); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Objects(R4[9], _partOf);
        writer.Primitive(R4[10], Status);
        writer.Choice(R4[11], _statusReason);
        writer.Object(R4[12], Category);
        writer.Choice(R4[13], _medication);
        writer.Object(R4[14], Subject);
        writer.Object(R4[15], Context);
        writer.Objects(R4[16], _supportingInformation);
        writer.Objects(R4[17], _performer);
        writer.Object(R4[18], Location);
        writer.Objects(R4[19], _authorizingPrescription);
        writer.Object(R4[20], Type);
        writer.Object(R4[21], Quantity);
        writer.Object(R4[22], DaysSupply);
        writer.Primitive(R4[23], WhenPrepared);
        writer.Primitive(R4[24], WhenHandedOver);
        writer.Object(R4[25], Destination);
        writer.Objects(R4[26], _receiver);
        writer.Objects(R4[27], _note);
        writer.Objects(R4[28], _dosageInstruction);
        writer.Object(R4[29], Substitution);
        writer.Objects(R4[30], _detectedIssue);
        writer.Objects(R4[31], _eventHistory);
    }
}

/// <summary>Indicates who or what performed the event.</summary>
public sealed class MedicationDispensePerformer : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationDispense.performer", BackboneElement.R4, "function:CodeableConcept actor!:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Distinguishes the type of performer in the dispense (0..1).</summary>
    public CodeableConcept? Function { get; set; }
    /// <summary>The device, practitioner, etc (1..1): to Practitioner, PractitionerRole, Organization, Patient, Device, RelatedPerson.</summary>
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

/// <summary>Indicates whether or not substitution was made as part of the dispense.</summary>
public sealed class MedicationDispenseSubstitution : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationDispense.substitution", BackboneElement.R4, "wasSubstituted!:boolean type:CodeableConcept reason*:CodeableConcept responsibleParty*:Reference");
    private List<CodeableConcept>? _reason;
    private List<Reference>? _responsibleParty;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>True if the dispenser dispensed a different drug or product from what was prescribed (1..1).</summary>
    public FhirBoolean? WasSubstituted { get; set; }
    /// <summary>A code signifying whether a different drug was dispensed from what was prescribed (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Indicates the reason for the substitution (or lack of substitution) from what was prescribed (0..*).</summary>
    public List<CodeableConcept> Reason { get => _reason ??= []; set => _reason = value; }
    /// <summary>The person or organization that has primary responsibility for the substitution (0..*): to Practitioner, PractitionerRole.</summary>
    public List<Reference> ResponsibleParty { get => _responsibleParty ??= []; set => _responsibleParty = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => WasSubstituted,
        4 => Type,
        5 => _reason,
        6 => _responsibleParty,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: WasSubstituted = reader.Primitive(WasSubstituted ?? new()); break;
            case 4: Type = reader.Object<CodeableConcept>(new()); break;
            case 5: reader.Objects(ref _reason); break;
            case 6: reader.Objects(ref _responsibleParty); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], WasSubstituted);
        writer.Object(R4[4], Type);
        writer.Objects(R4[5], _reason);
        writer.Objects(R4[6], _responsibleParty);
    }
}
