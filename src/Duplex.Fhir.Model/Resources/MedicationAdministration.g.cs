// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Describes the event of a patient consuming or otherwise being administered a medication.</summary>
public sealed class MedicationAdministration : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationAdministration", DomainResource.R4, "identifier*:Identifier instantiates*+:uri partOf*+:Reference status!+:code=MedicationAdministrationStatus statusReason*:CodeableConcept category:CodeableConcept medication!^+:CodeableConcept,Reference subject!+:Reference context:Reference supportingInformation*:Reference effective!^+:dateTime,Period performer*+:MedicationAdministration.performer reasonCode*:CodeableConcept reasonReference*:Reference request:Reference device*:Reference note*:Annotation dosage:MedicationAdministration.dosage eventHistory*:Reference");
    private List<Identifier>? _identifier;
    private List<FhirUri>? _instantiates;
    private List<Reference>? _partOf;
    private List<CodeableConcept>? _statusReason;
    private DataType? _medication;
    private List<Reference>? _supportingInformation;
    private DataType? _effective;
    private List<MedicationAdministrationPerformer>? _performer;
    private List<CodeableConcept>? _reasonCode;
    private List<Reference>? _reasonReference;
    private List<Reference>? _device;
    private List<Annotation>? _note;
    private List<Reference>? _eventHistory;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifiers associated with this Medication Administration that are defined by business processes and/or used to refer to it when a direct URL reference to the … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>A protocol, guideline, orderset, or other definition that was adhered to in whole or in part by this event (0..*).</summary>
    public List<FhirUri> Instantiates { get => _instantiates ??= []; set => _instantiates = value; }
    /// <summary>A larger event of which this particular event is a component or step (0..*): to MedicationAdministration, Procedure.</summary>
    public List<Reference> PartOf { get => _partOf ??= []; set => _partOf = value; }
    /// <summary>Will generally be set to show that the administration has been completed (1..1): <see cref="MedicationAdministrationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A code indicating why the administration was not performed (0..*).</summary>
    public List<CodeableConcept> StatusReason { get => _statusReason ??= []; set => _statusReason = value; }
    /// <summary>Indicates where the medication is expected to be consumed or administered (0..1).</summary>
    public CodeableConcept? Category { get; set; }
    /// <summary>Identifies the medication that was administered (1..1): CodeableConcept, Reference.</summary>
    public DataType? Medication { get => _medication; set => _medication = GiveAnew(_medication, value, 14); }
    /// <summary>The person or animal or group receiving the medication (1..1): to Patient, Group.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The visit, admission, or other contact between patient and health care provider during which the medication administration was performed (0..1): to Encounter, EpisodeOfCare.</summary>
    public Reference? Context { get; set; }
    /// <summary>Additional information (for example, patient height and weight) that supports the administration of the medication (0..*).</summary>
    public List<Reference> SupportingInformation { get => _supportingInformation ??= []; set => _supportingInformation = value; }
    /// <summary>A specific date/time or interval of time during which the administration took place (or did not take place, when the 'notGiven' attribute is true) (1..1): dateTime, Period.</summary>
    public DataType? Effective { get => _effective; set => _effective = GiveAnew(_effective, value, 18); }
    /// <summary>Indicates who or what performed the medication administration and how they were involved (0..*).</summary>
    public List<MedicationAdministrationPerformer> Performer { get => _performer ??= []; set => _performer = value; }
    /// <summary>A code indicating why the medication was given (0..*).</summary>
    public List<CodeableConcept> ReasonCode { get => _reasonCode ??= []; set => _reasonCode = value; }
    /// <summary>Condition or observation that supports why the medication was administered (0..*): to Condition, Observation, DiagnosticReport.</summary>
    public List<Reference> ReasonReference { get => _reasonReference ??= []; set => _reasonReference = value; }
    /// <summary>The original request, instruction or authority to perform the administration (0..1): to MedicationRequest.</summary>
    public Reference? Request { get; set; }
    /// <summary>The device used in administering the medication to the patient (0..*): to Device.</summary>
    public List<Reference> Device { get => _device ??= []; set => _device = value; }
    /// <summary>Extra information about the medication administration that is not conveyed by the other attributes (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>Describes the medication dosage information details e.g. dose, rate, site, route, etc (0..1).</summary>
    public MedicationAdministrationDosage? Dosage { get; set; }
    /// <summary>A summary of the events of interest that have occurred, such as when the administration was verified (0..*): to Provenance.</summary>
    public List<Reference> EventHistory { get => _eventHistory ??= []; set => _eventHistory = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => _instantiates,
        10 => _partOf,
        11 => Status,
        12 => _statusReason,
        13 => Category,
        14 => _medication,
        15 => Subject,
        16 => Context,
        17 => _supportingInformation,
        18 => _effective,
        19 => _performer,
        20 => _reasonCode,
        21 => _reasonReference,
        22 => Request,
        23 => _device,
        24 => _note,
        25 => Dosage,
        26 => _eventHistory,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: reader.Primitives(ref _instantiates); break;
            case 10: reader.Objects(ref _partOf); break;
            case 11: Status = reader.Primitive(Status ?? new()); break;
            case 12: reader.Objects(ref _statusReason); break;
            case 13: Category = reader.Object<CodeableConcept>(new()); break;
            case 14: _medication = reader.Choice(_medication); break;
            case 15: Subject = reader.Object<Reference>(new()); break;
            case 16: Context = reader.Object<Reference>(new()); break;
            case 17: reader.Objects(ref _supportingInformation); break;
            case 18: _effective = reader.Choice(_effective); break;
            case 19: reader.Objects(ref _performer); break;
            case 20: reader.Objects(ref _reasonCode); break;
            case 21: reader.Objects(ref _reasonReference); break;
            case 22: Request = reader.Object<Reference>(new()); break;
            case 23: reader.Objects(ref _device); break;
            case 24: reader.Objects(ref _note); break;
            case 25: Dosage = reader.Object<MedicationAdministrationDosage>(new()); break;
            case 26: reader.Objects(ref _eventHistory); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitives(R4[9], _instantiates);
        writer.Objects(R4[10], _partOf);
        writer.Primitive(R4[11], Status);
        writer.Objects(R4[12], _statusReason);
        writer.Object(R4[13], Category);
        writer.Choice(R4[14], _medication);
        writer.Object(R4[15], Subject);
        writer.Object(R4[16], Context);
        writer.Objects(R4[17], _supportingInformation);
        writer.Choice(R4[18], _effective);
        writer.Objects(R4[19], _performer);
        writer.Objects(R4[20], _reasonCode);
        writer.Objects(R4[21], _reasonReference);
        writer.Object(R4[22], Request);
        writer.Objects(R4[23], _device);
        writer.Objects(R4[24], _note);
        writer.Object(R4[25], Dosage);
        writer.Objects(R4[26], _eventHistory);
    }
}

/// <summary>Indicates who or what performed the medication administration and how they were involved.</summary>
public sealed class MedicationAdministrationPerformer : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationAdministration.performer", BackboneElement.R4, "function:CodeableConcept actor!+:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Distinguishes the type of involvement of the performer in the medication administration (0..1).</summary>
    public CodeableConcept? Function { get; set; }
    /// <summary>Indicates who or what performed the medication administration (1..1): to Practitioner, PractitionerRole, Patient, RelatedPerson, Device.</summary>
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

/// <summary>Describes the medication dosage information details e.g. dose, rate, site, route, etc.</summary>
public sealed class MedicationAdministrationDosage : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationAdministration.dosage", BackboneElement.R4, "text:string site:CodeableConcept route:CodeableConcept method:CodeableConcept dose:Quantity rate^:Ratio,Quantity");
    private DataType? _rate;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Free text dosage can be used for cases where the dosage administered is too complex to code (0..1).</summary>
    public FhirString? Text { get; set; }
    /// <summary>A coded specification of the anatomic site where the medication first entered the body (0..1).</summary>
    public CodeableConcept? Site { get; set; }
    /// <summary>A code specifying the route or physiological path of administration of a therapeutic agent into or onto the patient (0..1).</summary>
    public CodeableConcept? Route { get; set; }
    /// <summary>A coded value indicating the method by which the medication is intended to be or was introduced into or on the body (0..1).</summary>
    public CodeableConcept? Method { get; set; }
    /// <summary>The amount of the medication given at one administration event (0..1).</summary>
    public Quantity? Dose { get; set; }
    /// <summary>Identifies the speed with which the medication was or will be introduced into the patient (0..1): Ratio, Quantity.</summary>
    public DataType? Rate { get => _rate; set => _rate = GiveAnew(_rate, value, 8); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Text,
        4 => Site,
        5 => Route,
        6 => Method,
        7 => Dose,
        8 => _rate,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Text = reader.Primitive(Text ?? new()); break;
            case 4: Site = reader.Object<CodeableConcept>(new()); break;
            case 5: Route = reader.Object<CodeableConcept>(new()); break;
            case 6: Method = reader.Object<CodeableConcept>(new()); break;
            case 7: Dose = reader.Object<Quantity>(new()); break;
            case 8: _rate = reader.Choice(_rate); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Text);
        writer.Object(R4[4], Site);
        writer.Object(R4[5], Route);
        writer.Object(R4[6], Method);
        writer.Object(R4[7], Dose);
        writer.Choice(R4[8], _rate);
    }
}
