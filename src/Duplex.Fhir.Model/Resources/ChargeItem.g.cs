// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The resource ChargeItem describes the provision of healthcare provider products for a certain patient, therefore referring not only to the product, but ….</summary>
public sealed class ChargeItem : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("ChargeItem", DomainResource.R4, "identifier*+:Identifier definitionUri*:uri definitionCanonical*:canonical status!+:code=ChargeItemStatus partOf*:Reference code!+:CodeableConcept subject!+:Reference context+:Reference occurrence^+:dateTime,Period,Timing performer*:ChargeItem.performer performingOrganization:Reference requestingOrganization:Reference costCenter:Reference quantity+:Quantity bodysite*+:CodeableConcept factorOverride:decimal priceOverride:Money overrideReason:string enterer+:Reference enteredDate+:dateTime reason*:CodeableConcept service*:Reference product^:Reference,CodeableConcept account*+:Reference note*:Annotation supportingInformation*:Reference");
    private List<Identifier>? _identifier;
    private List<FhirUri>? _definitionUri;
    private List<FhirCanonical>? _definitionCanonical;
    private List<Reference>? _partOf;
    private DataType? _occurrence;
    private List<ChargeItemPerformer>? _performer;
    private List<CodeableConcept>? _bodysite;
    private List<CodeableConcept>? _reason;
    private List<Reference>? _service;
    private DataType? _product;
    private List<Reference>? _account;
    private List<Annotation>? _note;
    private List<Reference>? _supportingInformation;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifiers assigned to this event performer or other systems (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>References the (external) source of pricing information, rules of application for the code this ChargeItem uses (0..*).</summary>
    public List<FhirUri> DefinitionUri { get => _definitionUri ??= []; set => _definitionUri = value; }
    /// <summary>References the source of pricing information, rules of application for the code this ChargeItem uses (0..*): to ChargeItemDefinition.</summary>
    public List<FhirCanonical> DefinitionCanonical { get => _definitionCanonical ??= []; set => _definitionCanonical = value; }
    /// <summary>The current state of the ChargeItem (1..1): <see cref="ChargeItemStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>ChargeItems can be grouped to larger ChargeItems covering the whole set (0..*): to ChargeItem.</summary>
    public List<Reference> PartOf { get => _partOf ??= []; set => _partOf = value; }
    /// <summary>A code that identifies the charge, like a billing code (1..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The individual or set of individuals the action is being or was performed on (1..1): to Patient, Group.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The encounter or episode of care that establishes the context for this event (0..1): to Encounter, EpisodeOfCare.</summary>
    public Reference? Context { get; set; }
    /// <summary>Date/time(s) or duration when the charged service was applied (0..1): dateTime, Period, Timing.</summary>
    public DataType? Occurrence { get => _occurrence; set => _occurrence = GiveAnew(_occurrence, value, 16); }
    /// <summary>Indicates who or what performed or participated in the charged service (0..*).</summary>
    public List<ChargeItemPerformer> Performer { get => _performer ??= []; set => _performer = value; }
    /// <summary>The organization requesting the service (0..1): to Organization.</summary>
    public Reference? PerformingOrganization { get; set; }
    /// <summary>The organization performing the service (0..1): to Organization.</summary>
    public Reference? RequestingOrganization { get; set; }
    /// <summary>The financial cost center permits the tracking of charge attribution (0..1): to Organization.</summary>
    public Reference? CostCenter { get; set; }
    /// <summary>Quantity of which the charge item has been serviced (0..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>The anatomical location where the related service has been applied (0..*).</summary>
    public List<CodeableConcept> Bodysite { get => _bodysite ??= []; set => _bodysite = value; }
    /// <summary>Factor overriding the factor determined by the rules associated with the code (0..1).</summary>
    public FhirDecimal? FactorOverride { get; set; }
    /// <summary>Total price of the charge overriding the list price associated with the code (0..1).</summary>
    public Money? PriceOverride { get; set; }
    /// <summary>If the list price or the rule-based factor associated with the code is overridden, this attribute can capture a text to indicate the  reason for this action (0..1).</summary>
    public FhirString? OverrideReason { get; set; }
    /// <summary>The device, practitioner, etc (0..1): to Practitioner, PractitionerRole, Organization, Patient, Device, RelatedPerson.</summary>
    public Reference? Enterer { get; set; }
    /// <summary>Date the charge item was entered (0..1).</summary>
    public FhirDateTime? EnteredDate { get; set; }
    /// <summary>Describes why the event occurred in coded or textual form (0..*).</summary>
    public List<CodeableConcept> Reason { get => _reason ??= []; set => _reason = value; }
    /// <summary>Indicated the rendered service that caused this charge (0..*): to DiagnosticReport, ImagingStudy, Immunization, MedicationAdministration, MedicationDispense, Observation, Procedure, SupplyDelivery.</summary>
    public List<Reference> Service { get => _service ??= []; set => _service = value; }
    /// <summary>Identifies the device, food, drug or other product being charged either by type code or reference to an instance (0..1): Reference, CodeableConcept.</summary>
    public DataType? Product { get => _product; set => _product = GiveAnew(_product, value, 30); }
    /// <summary>Account into which this ChargeItems belongs (0..*): to Account.</summary>
    public List<Reference> Account { get => _account ??= []; set => _account = value; }
    /// <summary>Comments made about the event by the performer, subject or other participants (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>Further information supporting this charge (0..*).</summary>
    public List<Reference> SupportingInformation { get => _supportingInformation ??= []; set => _supportingInformation = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => _definitionUri,
        10 => _definitionCanonical,
        11 => Status,
        12 => _partOf,
        13 => Code,
        14 => Subject,
        15 => Context,
        16 => _occurrence,
        17 => _performer,
        18 => PerformingOrganization,
        19 => RequestingOrganization,
        20 => CostCenter,
        21 => Quantity,
        22 => _bodysite,
        23 => FactorOverride,
        24 => PriceOverride,
        25 => OverrideReason,
        26 => Enterer,
        27 => EnteredDate,
        28 => _reason,
        29 => _service,
        30 => _product,
        31 => _account,
        32 => _note,
        33 => _supportingInformation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: reader.Primitives(ref _definitionUri); break;
            case 10: reader.Primitives(ref _definitionCanonical); break;
            case 11: Status = reader.Primitive(Status ?? new()); break;
            case 12: reader.Objects(ref _partOf); break;
            case 13: Code = reader.Object<CodeableConcept>(new()); break;
            case 14: Subject = reader.Object<Reference>(new()); break;
            case 15: Context = reader.Object<Reference>(new()); break;
            case 16: _occurrence = reader.Choice(_occurrence); break;
            case 17: reader.Objects(ref _performer); break;
            case 18: PerformingOrganization = reader.Object<Reference>(new()); break;
            case 19: RequestingOrganization = reader.Object<Reference>(new()); break;
            case 20: CostCenter = reader.Object<Reference>(new()); break;
            case 21: Quantity = reader.Object<Quantity>(new()); break;
            case 22: reader.Objects(ref _bodysite); break;
            case 23: FactorOverride = reader.Primitive(FactorOverride ?? new()); break;
            case 24: PriceOverride = reader.Object<Money>(new()); break;
            case 25: OverrideReason = reader.Primitive(OverrideReason ?? new()); break;
            case 26: Enterer = reader.Object<Reference>(new()); break;
            case 27: EnteredDate = reader.Primitive(EnteredDate ?? new()); break;
            case 28: reader.Objects(ref _reason); break;
            case 29: reader.Objects(ref _service); break;
            case 30: _product = reader.Choice(_product); break;
            case 31: reader.Objects(ref _account); break;
            case 32: reader.Objects(ref _note); break;
            case 33: reader.Objects(ref _supportingInformation); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitives(R4[9], _definitionUri);
        writer.Primitives(R4[10], _definitionCanonical);
        writer.Primitive(R4[11], Status);
        writer.Objects(R4[12], _partOf);
        writer.Object(R4[13], Code);
        writer.Object(R4[14], Subject);
        writer.Object(R4[15], Context);
        writer.Choice(R4[16], _occurrence);
        writer.Objects(R4[17], _performer);
        writer.Object(R4[18], PerformingOrganization);
        writer.Object(R4[19], RequestingOrganization);
        writer.Object(R4[20], CostCenter);
        writer.Object(R4[21], Quantity);
        writer.Objects(R4[22], _bodysite);
        writer.Primitive(R4[23], FactorOverride);
        writer.Object(R4[24], PriceOverride);
        writer.Primitive(R4[25], OverrideReason);
        writer.Object(R4[26], Enterer);
        writer.Primitive(R4[27], EnteredDate);
        writer.Objects(R4[28], _reason);
        writer.Objects(R4[29], _service);
        writer.Choice(R4[30], _product);
        writer.Objects(R4[31], _account);
        writer.Objects(R4[32], _note);
        writer.Objects(R4[33], _supportingInformation);
    }
}

/// <summary>Indicates who or what performed or participated in the charged service.</summary>
public sealed class ChargeItemPerformer : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ChargeItem.performer", BackboneElement.R4, "function:CodeableConcept actor!:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Describes the type of performance or participation(e.g. primary surgeon, anesthesiologiest, etc.) (0..1).</summary>
    public CodeableConcept? Function { get; set; }
    /// <summary>The device, practitioner, etc (1..1): to Practitioner, PractitionerRole, Organization, CareTeam, Patient, Device, RelatedPerson.</summary>
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
