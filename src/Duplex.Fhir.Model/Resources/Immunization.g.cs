// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Describes the event of a patient being administered a vaccine or a record of an immunization as reported by a patient, a clinician or another party.</summary>
public sealed class Immunization : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Immunization", DomainResource.R4, "identifier*:Identifier status!+:code=ImmunizationStatus statusReason:CodeableConcept vaccineCode!+:CodeableConcept patient!+:Reference encounter:Reference occurrence!^+:dateTime,string recorded:dateTime primarySource+:boolean reportOrigin:CodeableConcept location:Reference manufacturer:Reference lotNumber:string expirationDate:date site:CodeableConcept route:CodeableConcept doseQuantity:Quantity performer*+:Immunization.performer note*+:Annotation reasonCode*:CodeableConcept reasonReference*:Reference isSubpotent+:boolean subpotentReason*:CodeableConcept education*:Immunization.education programEligibility*:CodeableConcept fundingSource:CodeableConcept reaction*:Immunization.reaction protocolApplied*:Immunization.protocolApplied");
    private List<Identifier>? _identifier;
    private DataType? _occurrence;
    private List<ImmunizationPerformer>? _performer;
    private List<Annotation>? _note;
    private List<CodeableConcept>? _reasonCode;
    private List<Reference>? _reasonReference;
    private List<CodeableConcept>? _subpotentReason;
    private List<ImmunizationEducation>? _education;
    private List<CodeableConcept>? _programEligibility;
    private List<ImmunizationReaction>? _reaction;
    private List<ImmunizationProtocolApplied>? _protocolApplied;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A unique identifier assigned to this immunization record (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Indicates the current status of the immunization event (1..1): <see cref="ImmunizationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Indicates the reason the immunization event was not performed (0..1).</summary>
    public CodeableConcept? StatusReason { get; set; }
    /// <summary>Vaccine that was administered or was to be administered (1..1).</summary>
    public CodeableConcept? VaccineCode { get; set; }
    /// <summary>The patient who either received or did not receive the immunization (1..1): to Patient.</summary>
    public Reference? Patient { get; set; }
    /// <summary>The visit or admission or other contact between patient and health care provider the immunization was performed as part of (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>Date vaccine administered or was to be administered (1..1): dateTime, string.</summary>
    public DataType? Occurrence { get => _occurrence; set => _occurrence = GiveAnew(_occurrence, value, 14); }
    /// <summary>The date the occurrence of the immunization was first captured in the record - potentially significantly after the occurrence of the event (0..1).</summary>
    public FhirDateTime? Recorded { get; set; }
    /// <summary>An indication that the content of the record is based on information from the person who administered the vaccine (0..1).</summary>
    public FhirBoolean? PrimarySource { get; set; }
    /// <summary>The source of the data when the report of the immunization event is not based on information from the person who administered the vaccine (0..1).</summary>
    public CodeableConcept? ReportOrigin { get; set; }
    /// <summary>The service delivery location where the vaccine administration occurred (0..1): to Location.</summary>
    public Reference? Location { get; set; }
    /// <summary>Name of vaccine manufacturer (0..1): to Organization.</summary>
    public Reference? Manufacturer { get; set; }
    /// <summary>Lot number of the  vaccine product (0..1).</summary>
    public FhirString? LotNumber { get; set; }
    /// <summary>Date vaccine batch expires (0..1).</summary>
    public FhirDate? ExpirationDate { get; set; }
    /// <summary>Body site where vaccine was administered (0..1).</summary>
    public CodeableConcept? Site { get; set; }
    /// <summary>The path by which the vaccine product is taken into the body (0..1).</summary>
    public CodeableConcept? Route { get; set; }
    /// <summary>The quantity of vaccine product that was administered (0..1).</summary>
    public Quantity? DoseQuantity { get; set; }
    /// <summary>Indicates who performed the immunization event (0..*).</summary>
    public List<ImmunizationPerformer> Performer { get => _performer ??= []; set => _performer = value; }
    /// <summary>Extra information about the immunization that is not conveyed by the other attributes (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>Reasons why the vaccine was administered (0..*).</summary>
    public List<CodeableConcept> ReasonCode { get => _reasonCode ??= []; set => _reasonCode = value; }
    /// <summary>Condition, Observation or DiagnosticReport that supports why the immunization was administered (0..*): to Condition, Observation, DiagnosticReport.</summary>
    public List<Reference> ReasonReference { get => _reasonReference ??= []; set => _reasonReference = value; }
    /// <summary>Indication if a dose is considered to be subpotent (0..1).</summary>
    public FhirBoolean? IsSubpotent { get; set; }
    /// <summary>Reason why a dose is considered to be subpotent (0..*).</summary>
    public List<CodeableConcept> SubpotentReason { get => _subpotentReason ??= []; set => _subpotentReason = value; }
    /// <summary>Educational material presented to the patient (or guardian) at the time of vaccine administration (0..*).</summary>
    public List<ImmunizationEducation> Education { get => _education ??= []; set => _education = value; }
    /// <summary>Indicates a patient's eligibility for a funding program (0..*).</summary>
    public List<CodeableConcept> ProgramEligibility { get => _programEligibility ??= []; set => _programEligibility = value; }
    /// <summary>Indicates the source of the vaccine actually administered (0..1).</summary>
    public CodeableConcept? FundingSource { get; set; }
    /// <summary>Categorical data indicating that an adverse event is associated in time to an immunization (0..*).</summary>
    public List<ImmunizationReaction> Reaction { get => _reaction ??= []; set => _reaction = value; }
    /// <summary>The protocol (set of recommendations) being followed by the provider who administered the dose (0..*).</summary>
    public List<ImmunizationProtocolApplied> ProtocolApplied { get => _protocolApplied ??= []; set => _protocolApplied = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => StatusReason,
        11 => VaccineCode,
        12 => Patient,
        13 => Encounter,
        14 => _occurrence,
        15 => Recorded,
        16 => PrimarySource,
        17 => ReportOrigin,
        18 => Location,
        19 => Manufacturer,
        20 => LotNumber,
        21 => ExpirationDate,
        22 => Site,
        23 => Route,
        24 => DoseQuantity,
        25 => _performer,
        26 => _note,
        27 => _reasonCode,
        28 => _reasonReference,
        29 => IsSubpotent,
        30 => _subpotentReason,
        31 => _education,
        32 => _programEligibility,
        33 => FundingSource,
        34 => _reaction,
        35 => _protocolApplied,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: StatusReason = reader.Object<CodeableConcept>(new()); break;
            case 11: VaccineCode = reader.Object<CodeableConcept>(new()); break;
            case 12: Patient = reader.Object<Reference>(new()); break;
            case 13: Encounter = reader.Object<Reference>(new()); break;
            case 14: _occurrence = reader.Choice(_occurrence); break;
            case 15: Recorded = reader.Primitive(Recorded ?? new()); break;
            case 16: PrimarySource = reader.Primitive(PrimarySource ?? new()); break;
            case 17: ReportOrigin = reader.Object<CodeableConcept>(new()); break;
            case 18: Location = reader.Object<Reference>(new()); break;
            case 19: Manufacturer = reader.Object<Reference>(new()); break;
            case 20: LotNumber = reader.Primitive(LotNumber ?? new()); break;
            case 21: ExpirationDate = reader.Primitive(ExpirationDate ?? new()); break;
            case 22: Site = reader.Object<CodeableConcept>(new()); break;
            case 23: Route = reader.Object<CodeableConcept>(new()); break;
            case 24: DoseQuantity = reader.Object<Quantity>(new()); break;
            case 25: reader.Objects(ref _performer); break;
            case 26: reader.Objects(ref _note); break;
            case 27: reader.Objects(ref _reasonCode); break;
            case 28: reader.Objects(ref _reasonReference); break;
            case 29: IsSubpotent = reader.Primitive(IsSubpotent ?? new()); break;
            case 30: reader.Objects(ref _subpotentReason); break;
            case 31: reader.Objects(ref _education); break;
            case 32: reader.Objects(ref _programEligibility); break;
            case 33: FundingSource = reader.Object<CodeableConcept>(new()); break;
            case 34: reader.Objects(ref _reaction); break;
            case 35: reader.Objects(ref _protocolApplied); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Object(R4[10], StatusReason);
        writer.Object(R4[11], VaccineCode);
        writer.Object(R4[12], Patient);
        writer.Object(R4[13], Encounter);
        writer.Choice(R4[14], _occurrence);
        writer.Primitive(R4[15], Recorded);
        writer.Primitive(R4[16], PrimarySource);
        writer.Object(R4[17], ReportOrigin);
        writer.Object(R4[18], Location);
        writer.Object(R4[19], Manufacturer);
        writer.Primitive(R4[20], LotNumber);
        writer.Primitive(R4[21], ExpirationDate);
        writer.Object(R4[22], Site);
        writer.Object(R4[23], Route);
        writer.Object(R4[24], DoseQuantity);
        writer.Objects(R4[25], _performer);
        writer.Objects(R4[26], _note);
        writer.Objects(R4[27], _reasonCode);
        writer.Objects(R4[28], _reasonReference);
        writer.Primitive(R4[29], IsSubpotent);
        writer.Objects(R4[30], _subpotentReason);
        writer.Objects(R4[31], _education);
        writer.Objects(R4[32], _programEligibility);
        writer.Object(R4[33], FundingSource);
        writer.Objects(R4[34], _reaction);
        writer.Objects(R4[35], _protocolApplied);
    }
}

/// <summary>Indicates who performed the immunization event.</summary>
public sealed class ImmunizationPerformer : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Immunization.performer", BackboneElement.R4, "function+:CodeableConcept actor!+:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Describes the type of performance (e.g. ordering provider, administering provider, etc.) (0..1).</summary>
    public CodeableConcept? Function { get; set; }
    /// <summary>The practitioner or organization who performed the action (1..1): to Practitioner, PractitionerRole, Organization.</summary>
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

/// <summary>Educational material presented to the patient (or guardian) at the time of vaccine administration.</summary>
public sealed class ImmunizationEducation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Immunization.education", BackboneElement.R4, "documentType:string reference:uri publicationDate:dateTime presentationDate:dateTime");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifier of the material presented to the patient (0..1).</summary>
    public FhirString? DocumentType { get; set; }
    /// <summary>Reference pointer to the educational material given to the patient if the information was on line (0..1).</summary>
    public FhirUri? Reference { get; set; }
    /// <summary>Date the educational material was published (0..1).</summary>
    public FhirDateTime? PublicationDate { get; set; }
    /// <summary>Date the educational material was given to the patient (0..1).</summary>
    public FhirDateTime? PresentationDate { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => DocumentType,
        4 => Reference,
        5 => PublicationDate,
        6 => PresentationDate,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: DocumentType = reader.Primitive(DocumentType ?? new()); break;
            case 4: Reference = reader.Primitive(Reference ?? new()); break;
            case 5: PublicationDate = reader.Primitive(PublicationDate ?? new()); break;
            case 6: PresentationDate = reader.Primitive(PresentationDate ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], DocumentType);
        writer.Primitive(R4[4], Reference);
        writer.Primitive(R4[5], PublicationDate);
        writer.Primitive(R4[6], PresentationDate);
    }
}

/// <summary>Categorical data indicating that an adverse event is associated in time to an immunization.</summary>
public sealed class ImmunizationReaction : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Immunization.reaction", BackboneElement.R4, "date:dateTime detail:Reference reported:boolean");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Date of reaction to the immunization (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>Details of the reaction (0..1): to Observation.</summary>
    public Reference? Detail { get; set; }
    /// <summary>Self-reported indicator (0..1).</summary>
    public FhirBoolean? Reported { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Date,
        4 => Detail,
        5 => Reported,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Date = reader.Primitive(Date ?? new()); break;
            case 4: Detail = reader.Object<Reference>(new()); break;
            case 5: Reported = reader.Primitive(Reported ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Date);
        writer.Object(R4[4], Detail);
        writer.Primitive(R4[5], Reported);
    }
}

/// <summary>The protocol (set of recommendations) being followed by the provider who administered the dose.</summary>
public sealed class ImmunizationProtocolApplied : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Immunization.protocolApplied", BackboneElement.R4, "series:string authority:Reference targetDisease*:CodeableConcept doseNumber!^:positiveInt,string seriesDoses^:positiveInt,string");
    private List<CodeableConcept>? _targetDisease;
    private DataType? _doseNumber;
    private DataType? _seriesDoses;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>One possible path to achieve presumed immunity against a disease - within the context of an authority (0..1).</summary>
    public FhirString? Series { get; set; }
    /// <summary>Indicates the authority who published the protocol (e.g. ACIP) that is being followed (0..1): to Organization.</summary>
    public Reference? Authority { get; set; }
    /// <summary>The vaccine preventable disease the dose is being administered against (0..*).</summary>
    public List<CodeableConcept> TargetDisease { get => _targetDisease ??= []; set => _targetDisease = value; }
    /// <summary>Nominal position in a series (1..1): positiveInt, string.</summary>
    public DataType? DoseNumber { get => _doseNumber; set => _doseNumber = GiveAnew(_doseNumber, value, 6); }
    /// <summary>The recommended number of doses to achieve immunity (0..1): positiveInt, string.</summary>
    public DataType? SeriesDoses { get => _seriesDoses; set => _seriesDoses = GiveAnew(_seriesDoses, value, 7); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Series,
        4 => Authority,
        5 => _targetDisease,
        6 => _doseNumber,
        7 => _seriesDoses,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Series = reader.Primitive(Series ?? new()); break;
            case 4: Authority = reader.Object<Reference>(new()); break;
            case 5: reader.Objects(ref _targetDisease); break;
            case 6: _doseNumber = reader.Choice(_doseNumber); break;
            case 7: _seriesDoses = reader.Choice(_seriesDoses); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Series);
        writer.Object(R4[4], Authority);
        writer.Objects(R4[5], _targetDisease);
        writer.Choice(R4[6], _doseNumber);
        writer.Choice(R4[7], _seriesDoses);
    }
}
