// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>An order or request for both supply of the medication and the instructions for administration of the medication to a patient.</summary>
public sealed class MedicationRequest : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationRequest", DomainResource.R4, "identifier*:Identifier status!+:code=MedicationrequestStatus statusReason:CodeableConcept intent!+:code=MedicationRequestIntent category*:CodeableConcept priority+:code=RequestPriority doNotPerform+:boolean reported^+:boolean,Reference medication!^+:CodeableConcept,Reference subject!+:Reference encounter:Reference supportingInformation*:Reference authoredOn+:dateTime requester+:Reference performer:Reference performerType+:CodeableConcept recorder:Reference reasonCode*:CodeableConcept reasonReference*:Reference instantiatesCanonical*+:canonical instantiatesUri*+:uri basedOn*+:Reference groupIdentifier+:Identifier courseOfTherapyType:CodeableConcept insurance*:Reference note*:Annotation dosageInstruction*:Dosage dispenseRequest:MedicationRequest.dispenseRequest substitution:MedicationRequest.substitution priorPrescription:Reference detectedIssue*:Reference eventHistory*:Reference");
    private List<Identifier>? _identifier;
    private List<CodeableConcept>? _category;
    private DataType? _reported;
    private DataType? _medication;
    private List<Reference>? _supportingInformation;
    private List<CodeableConcept>? _reasonCode;
    private List<Reference>? _reasonReference;
    private List<FhirCanonical>? _instantiatesCanonical;
    private List<FhirUri>? _instantiatesUri;
    private List<Reference>? _basedOn;
    private List<Reference>? _insurance;
    private List<Annotation>? _note;
    private List<Dosage>? _dosageInstruction;
    private List<Reference>? _detectedIssue;
    private List<Reference>? _eventHistory;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifiers associated with this medication request that are defined by business processes and/or used to refer to it when a direct URL reference to the … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>A code specifying the current state of the order (1..1): <see cref="MedicationrequestStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Captures the reason for the current state of the MedicationRequest (0..1).</summary>
    public CodeableConcept? StatusReason { get; set; }
    /// <summary>Whether the request is a proposal, plan, or an original order (1..1): <see cref="MedicationRequestIntentCodes"/>.</summary>
    public FhirCode? Intent { get; set; }
    /// <summary>Indicates the type of medication request (for example, where the medication is expected to be consumed or administered (i.e. inpatient or outpatient)) (0..*).</summary>
    public List<CodeableConcept> Category { get => _category ??= []; set => _category = value; }
    /// <summary>Indicates how quickly the Medication Request should be addressed with respect to other requests (0..1): <see cref="RequestPriorityCodes"/>.</summary>
    public FhirCode? Priority { get; set; }
    /// <summary>If true indicates that the provider is asking for the medication request not to occur (0..1).</summary>
    public FhirBoolean? DoNotPerform { get; set; }
    /// <summary>Indicates if this record was captured as a secondary 'reported' record rather than as an original primary source-of-truth record (0..1): boolean, Reference.</summary>
    public DataType? Reported { get => _reported; set => _reported = GiveAnew(_reported, value, 15); }
    /// <summary>Identifies the medication being requested (1..1): CodeableConcept, Reference.</summary>
    public DataType? Medication { get => _medication; set => _medication = GiveAnew(_medication, value, 16); }
    /// <summary>A link to a resource representing the person or set of individuals to whom the medication will be given (1..1): to Patient, Group.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The Encounter during which this [x] was created or to which the creation of this record is tightly associated (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>Include additional information (for example, patient height and weight) that supports the ordering of the medication (0..*).</summary>
    public List<Reference> SupportingInformation { get => _supportingInformation ??= []; set => _supportingInformation = value; }
    /// <summary>The date (and perhaps time) when the prescription was initially written or authored on (0..1).</summary>
    public FhirDateTime? AuthoredOn { get; set; }
    /// <summary>The individual, organization, or device that initiated the request and has responsibility for its activation (0..1): to Practitioner, PractitionerRole, Organization, Patient, RelatedPerson, Device.</summary>
    public Reference? Requester { get; set; }
    /// <summary>The specified desired performer of the medication treatment (e.g. the performer of the medication administration) (0..1): to Practitioner, PractitionerRole, Organization, Patient, Device, RelatedPerson, CareTeam.</summary>
    public Reference? Performer { get; set; }
    /// <summary>Indicates the type of performer of the administration of the medication (0..1).</summary>
    public CodeableConcept? PerformerType { get; set; }
    /// <summary>The person who entered the order on behalf of another individual for example in the case of a verbal or a telephone order (0..1): to Practitioner, PractitionerRole.</summary>
    public Reference? Recorder { get; set; }
    /// <summary>The reason or the indication for ordering or not ordering the medication (0..*).</summary>
    public List<CodeableConcept> ReasonCode { get => _reasonCode ??= []; set => _reasonCode = value; }
    /// <summary>Condition or observation that supports why the medication was ordered (0..*): to Condition, Observation.</summary>
    public List<Reference> ReasonReference { get => _reasonReference ??= []; set => _reasonReference = value; }
    /// <summary>The URL pointing to a protocol, guideline, orderset, or other definition that is adhered to in whole or in part by this MedicationRequest (0..*).</summary>
    public List<FhirCanonical> InstantiatesCanonical { get => _instantiatesCanonical ??= []; set => _instantiatesCanonical = value; }
    /// <summary>The URL pointing to an externally maintained protocol, guideline, orderset or other definition that is adhered to in whole or in part by this MedicationRequest (0..*).</summary>
    public List<FhirUri> InstantiatesUri { get => _instantiatesUri ??= []; set => _instantiatesUri = value; }
    /// <summary>A plan or request that is fulfilled in whole or in part by this medication request (0..*): to CarePlan, MedicationRequest, ServiceRequest, ImmunizationRecommendation.</summary>
    public List<Reference> BasedOn { get => _basedOn ??= []; set => _basedOn = value; }
    /// <summary>A shared identifier common to all requests that were authorized more or less simultaneously by a single author, representing the identifier of the requisition … (0..1).</summary>
    public Identifier? GroupIdentifier { get; set; }
    /// <summary>The description of the overall patte3rn of the administration of the medication to the patient (0..1).</summary>
    public CodeableConcept? CourseOfTherapyType { get; set; }
    /// <summary>Insurance plans, coverage extensions, pre-authorizations and/or pre-determinations that may be required for delivering the requested service (0..*): to Coverage, ClaimResponse.</summary>
    public List<Reference> Insurance { get => _insurance ??= []; set => _insurance = value; }
    /// <summary>Extra information about the prescription that could not be conveyed by the other attributes (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>Indicates how the medication is to be used by the patient (0..*).</summary>
    public List<Dosage> DosageInstruction { get => _dosageInstruction ??= []; set => _dosageInstruction = value; }
    /// <summary>Indicates the specific details for the dispense or medication supply part of a medication request (also known as a Medication Prescription or Medication Order) (0..1).</summary>
    public MedicationRequestDispenseRequest? DispenseRequest { get; set; }
    /// <summary>Indicates whether or not substitution can or should be part of the dispense (0..1).</summary>
    public MedicationRequestSubstitution? Substitution { get; set; }
    /// <summary>A link to a resource representing an earlier order related order or prescription (0..1): to MedicationRequest.</summary>
    public Reference? PriorPrescription { get; set; }
    /// <summary>Indicates an actual or potential clinical issue with or between one or more active or proposed clinical actions for a patient; e.g. Drug-drug interaction … (0..*): to DetectedIssue.</summary>
    public List<Reference> DetectedIssue { get => _detectedIssue ??= []; set => _detectedIssue = value; }
    /// <summary>Links to Provenance records for past versions of this resource or fulfilling request or event resources that identify key state transitions or updates that are … (0..*): to Provenance.</summary>
    public List<Reference> EventHistory { get => _eventHistory ??= []; set => _eventHistory = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => StatusReason,
        11 => Intent,
        12 => _category,
        13 => Priority,
        14 => DoNotPerform,
        15 => _reported,
        16 => _medication,
        17 => Subject,
        18 => Encounter,
        19 => _supportingInformation,
        20 => AuthoredOn,
        21 => Requester,
        22 => Performer,
        23 => PerformerType,
        24 => Recorder,
        25 => _reasonCode,
        26 => _reasonReference,
        27 => _instantiatesCanonical,
        28 => _instantiatesUri,
        29 => _basedOn,
        30 => GroupIdentifier,
        31 => CourseOfTherapyType,
        32 => _insurance,
        33 => _note,
        34 => _dosageInstruction,
        35 => DispenseRequest,
        36 => Substitution,
        37 => PriorPrescription,
        38 => _detectedIssue,
        39 => _eventHistory,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: StatusReason = reader.Object<CodeableConcept>(new()); break;
            case 11: Intent = reader.Primitive(Intent ?? new()); break;
            case 12: reader.Objects(ref _category); break;
            case 13: Priority = reader.Primitive(Priority ?? new()); break;
            case 14: DoNotPerform = reader.Primitive(DoNotPerform ?? new()); break;
            case 15: _reported = reader.Choice(_reported); break;
            case 16: _medication = reader.Choice(_medication); break;
            case 17: Subject = reader.Object<Reference>(new()); break;
            case 18: Encounter = reader.Object<Reference>(new()); break;
            case 19: reader.Objects(ref _supportingInformation); break;
            case 20: AuthoredOn = reader.Primitive(AuthoredOn ?? new()); break;
            case 21: Requester = reader.Object<Reference>(new()); break;
            case 22: Performer = reader.Object<Reference>(new()); break;
            case 23: PerformerType = reader.Object<CodeableConcept>(new()); break;
            case 24: Recorder = reader.Object<Reference>(new()); break;
            case 25: reader.Objects(ref _reasonCode); break;
            case 26: reader.Objects(ref _reasonReference); break;
            case 27: reader.Primitives(ref _instantiatesCanonical); break;
            case 28: reader.Primitives(ref _instantiatesUri); break;
            case 29: reader.Objects(ref _basedOn); break;
            case 30: GroupIdentifier = reader.Object<Identifier>(new()); break;
            case 31: CourseOfTherapyType = reader.Object<CodeableConcept>(new()); break;
            case 32: reader.Objects(ref _insurance); break;
            case 33: reader.Objects(ref _note); break;
            case 34: reader.Objects(ref _dosageInstruction); break;
            case 35: DispenseRequest = reader.Object<MedicationRequestDispenseRequest>(new()); break;
            case 36: Substitution = reader.Object<MedicationRequestSubstitution>(new()); break;
            case 37: PriorPrescription = reader.Object<Reference>(new()); break;
            case 38: reader.Objects(ref _detectedIssue); break;
            case 39: reader.Objects(ref _eventHistory); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Object(R4[10], StatusReason);
        writer.Primitive(R4[11], Intent);
        writer.Objects(R4[12], _category);
        writer.Primitive(R4[13], Priority);
        writer.Primitive(R4[14], DoNotPerform);
        writer.Choice(R4[15], _reported);
        writer.Choice(R4[16], _medication);
        writer.Object(R4[17], Subject);
        writer.Object(R4[18], Encounter);
        writer.Objects(R4[19], _supportingInformation);
        writer.Primitive(R4[20], AuthoredOn);
        writer.Object(R4[21], Requester);
        writer.Object(R4[22], Performer);
        writer.Object(R4[23], PerformerType);
        writer.Object(R4[24], Recorder);
        writer.Objects(R4[25], _reasonCode);
        writer.Objects(R4[26], _reasonReference);
        writer.Primitives(R4[27], _instantiatesCanonical);
        writer.Primitives(R4[28], _instantiatesUri);
        writer.Objects(R4[29], _basedOn);
        writer.Object(R4[30], GroupIdentifier);
        writer.Object(R4[31], CourseOfTherapyType);
        writer.Objects(R4[32], _insurance);
        writer.Objects(R4[33], _note);
        writer.Objects(R4[34], _dosageInstruction);
        writer.Object(R4[35], DispenseRequest);
        writer.Object(R4[36], Substitution);
        writer.Object(R4[37], PriorPrescription);
        writer.Objects(R4[38], _detectedIssue);
        writer.Objects(R4[39], _eventHistory);
    }
}

/// <summary>Indicates the specific details for the dispense or medication supply part of a medication request (also known as a Medication Prescription or Medication Order).</summary>
public sealed class MedicationRequestDispenseRequest : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationRequest.dispenseRequest", BackboneElement.R4, "initialFill:MedicationRequest.dispenseRequest.initialFill dispenseInterval:Duration validityPeriod:Period numberOfRepeatsAllowed:unsignedInt quantity:Quantity expectedSupplyDuration:Duration performer:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Indicates the quantity or duration for the first dispense of the medication (0..1).</summary>
    public MedicationRequestDispenseRequestInitialFill? InitialFill { get; set; }
    /// <summary>The minimum period of time that must occur between dispenses of the medication (0..1).</summary>
    public Duration? DispenseInterval { get; set; }
    /// <summary>This indicates the validity period of a prescription (stale dating the Prescription) (0..1).</summary>
    public Period? ValidityPeriod { get; set; }
    /// <summary>An integer indicating the number of times, in addition to the original dispense, (aka refills or repeats) that the patient can receive the prescribed medication (0..1).</summary>
    public FhirUnsignedInt? NumberOfRepeatsAllowed { get; set; }
    /// <summary>The amount that is to be dispensed for one fill (0..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>Identifies the period time over which the supplied product is expected to be used, or the length of time the dispense is expected to last (0..1).</summary>
    public Duration? ExpectedSupplyDuration { get; set; }
    /// <summary>Indicates the intended dispensing Organization specified by the prescriber (0..1): to Organization.</summary>
    public Reference? Performer { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => InitialFill,
        4 => DispenseInterval,
        5 => ValidityPeriod,
        6 => NumberOfRepeatsAllowed,
        7 => Quantity,
        8 => ExpectedSupplyDuration,
        9 => Performer,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: InitialFill = reader.Object<MedicationRequestDispenseRequestInitialFill>(new()); break;
            case 4: DispenseInterval = reader.Object<Duration>(new()); break;
            case 5: ValidityPeriod = reader.Object<Period>(new()); break;
            case 6: NumberOfRepeatsAllowed = reader.Primitive(NumberOfRepeatsAllowed ?? new()); break;
            case 7: Quantity = reader.Object<Quantity>(new()); break;
            case 8: ExpectedSupplyDuration = reader.Object<Duration>(new()); break;
            case 9: Performer = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], InitialFill);
        writer.Object(R4[4], DispenseInterval);
        writer.Object(R4[5], ValidityPeriod);
        writer.Primitive(R4[6], NumberOfRepeatsAllowed);
        writer.Object(R4[7], Quantity);
        writer.Object(R4[8], ExpectedSupplyDuration);
        writer.Object(R4[9], Performer);
    }
}

/// <summary>Indicates the quantity or duration for the first dispense of the medication.</summary>
public sealed class MedicationRequestDispenseRequestInitialFill : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationRequest.dispenseRequest.initialFill", BackboneElement.R4, "quantity:Quantity duration:Duration");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The amount or quantity to provide as part of the first dispense (0..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>The length of time that the first dispense is expected to last (0..1).</summary>
    public Duration? Duration { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Quantity,
        4 => Duration,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Quantity = reader.Object<Quantity>(new()); break;
            case 4: Duration = reader.Object<Duration>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Quantity);
        writer.Object(R4[4], Duration);
    }
}

/// <summary>Indicates whether or not substitution can or should be part of the dispense.</summary>
public sealed class MedicationRequestSubstitution : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationRequest.substitution", BackboneElement.R4, "allowed!^:boolean,CodeableConcept reason:CodeableConcept");
    private DataType? _allowed;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>True if the prescriber allows a different drug to be dispensed from what was prescribed (1..1): boolean, CodeableConcept.</summary>
    public DataType? Allowed { get => _allowed; set => _allowed = GiveAnew(_allowed, value, 3); }
    /// <summary>Indicates the reason for the substitution, or why substitution must or must not be performed (0..1).</summary>
    public CodeableConcept? Reason { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _allowed,
        4 => Reason,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: _allowed = reader.Choice(_allowed); break;
            case 4: Reason = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[3], _allowed);
        writer.Object(R4[4], Reason);
    }
}
