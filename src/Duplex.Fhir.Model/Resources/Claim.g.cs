// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A provider issued list of professional services and products which have been provided, or are to be provided, to a patient which is sent to an insurer for ….</summary>
public sealed class Claim : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Claim", DomainResource.R4, "identifier*:Identifier status!+:code=FinancialResourceStatus type!+:CodeableConcept subType:CodeableConcept use!+:code=Use patient!+:Reference billablePeriod+:Period created!+:dateTime enterer:Reference insurer+:Reference provider!+:Reference priority!+:CodeableConcept fundsReserve:CodeableConcept related*:Claim.related prescription:Reference originalPrescription:Reference payee:Claim.payee referral:Reference facility:Reference careTeam*:Claim.careTeam supportingInfo*:Claim.supportingInfo diagnosis*:Claim.diagnosis procedure*:Claim.procedure insurance!*+:Claim.insurance accident:Claim.accident item*:Claim.item total:Money");
    private List<Identifier>? _identifier;
    private List<ClaimRelated>? _related;
    private List<ClaimCareTeam>? _careTeam;
    private List<ClaimSupportingInfo>? _supportingInfo;
    private List<ClaimDiagnosis>? _diagnosis;
    private List<ClaimProcedure>? _procedure;
    private List<ClaimInsurance>? _insurance;
    private List<ClaimItem>? _item;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A unique identifier assigned to this claim (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The status of the resource instance (1..1): <see cref="FinancialResourceStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The category of claim, e.g. oral, pharmacy, vision, institutional, professional (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>A finer grained suite of claim type codes which may convey additional information such as Inpatient vs Outpatient and/or a specialty service (0..1).</summary>
    public CodeableConcept? SubType { get; set; }
    /// <summary>A code to indicate whether the nature of the request is: to request adjudication of products and services previously rendered; or requesting authorization and … (1..1): <see cref="UseCodes"/>.</summary>
    public FhirCode? Use { get; set; }
    /// <summary>The party to whom the professional services and/or products have been supplied or are being considered and for whom actual or forecast reimbursement is sought (1..1): to Patient.</summary>
    public Reference? Patient { get; set; }
    /// <summary>The period for which charges are being submitted (0..1).</summary>
    public Period? BillablePeriod { get; set; }
    /// <summary>The date this resource was created (1..1).</summary>
    public FhirDateTime? Created { get; set; }
    /// <summary>Individual who created the claim, predetermination or preauthorization (0..1): to Practitioner, PractitionerRole.</summary>
    public Reference? Enterer { get; set; }
    /// <summary>The Insurer who is target of the request (0..1): to Organization.</summary>
    public Reference? Insurer { get; set; }
    /// <summary>The provider which is responsible for the claim, predetermination or preauthorization (1..1): to Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Provider { get; set; }
    /// <summary>The provider-required urgency of processing the request (1..1).</summary>
    public CodeableConcept? Priority { get; set; }
    /// <summary>A code to indicate whether and for whom funds are to be reserved for future claims (0..1).</summary>
    public CodeableConcept? FundsReserve { get; set; }
    /// <summary>Other claims which are related to this claim such as prior submissions or claims for related services or for the same event (0..*).</summary>
    public List<ClaimRelated> Related { get => _related ??= []; set => _related = value; }
    /// <summary>Prescription to support the dispensing of pharmacy, device or vision products (0..1): to DeviceRequest, MedicationRequest, VisionPrescription.</summary>
    public Reference? Prescription { get; set; }
    /// <summary>Original prescription which has been superseded by this prescription to support the dispensing of pharmacy services, medications or products (0..1): to DeviceRequest, MedicationRequest, VisionPrescription.</summary>
    public Reference? OriginalPrescription { get; set; }
    /// <summary>The party to be reimbursed for cost of the products and services according to the terms of the policy (0..1).</summary>
    public ClaimPayee? Payee { get; set; }
    /// <summary>A reference to a referral resource (0..1): to ServiceRequest.</summary>
    public Reference? Referral { get; set; }
    /// <summary>Facility where the services were provided (0..1): to Location.</summary>
    public Reference? Facility { get; set; }
    /// <summary>The members of the team who provided the products and services (0..*).</summary>
    public List<ClaimCareTeam> CareTeam { get => _careTeam ??= []; set => _careTeam = value; }
    /// <summary>Additional information codes regarding exceptions, special considerations, the condition, situation, prior or concurrent issues (0..*).</summary>
    public List<ClaimSupportingInfo> SupportingInfo { get => _supportingInfo ??= []; set => _supportingInfo = value; }
    /// <summary>Information about diagnoses relevant to the claim items (0..*).</summary>
    public List<ClaimDiagnosis> Diagnosis { get => _diagnosis ??= []; set => _diagnosis = value; }
    /// <summary>Procedures performed on the patient relevant to the billing items with the claim (0..*).</summary>
    public List<ClaimProcedure> Procedure { get => _procedure ??= []; set => _procedure = value; }
    /// <summary>Financial instruments for reimbursement for the health care products and services specified on the claim (1..*).</summary>
    public List<ClaimInsurance> Insurance { get => _insurance ??= []; set => _insurance = value; }
    /// <summary>Details of an accident which resulted in injuries which required the products and services listed in the claim (0..1).</summary>
    public ClaimAccident? Accident { get; set; }
    /// <summary>A claim line (0..*).</summary>
    public List<ClaimItem> Item { get => _item ??= []; set => _item = value; }
    /// <summary>The total value of the all the items in the claim (0..1).</summary>
    public Money? Total { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => Type,
        11 => SubType,
        12 => Use,
        13 => Patient,
        14 => BillablePeriod,
        15 => Created,
        16 => Enterer,
        17 => Insurer,
        18 => Provider,
        19 => Priority,
        20 => FundsReserve,
        21 => _related,
        22 => Prescription,
        23 => OriginalPrescription,
        24 => Payee,
        25 => Referral,
        26 => Facility,
        27 => _careTeam,
        28 => _supportingInfo,
        29 => _diagnosis,
        30 => _procedure,
        31 => _insurance,
        32 => Accident,
        33 => _item,
        34 => Total,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: Type = reader.Object<CodeableConcept>(new()); break;
            case 11: SubType = reader.Object<CodeableConcept>(new()); break;
            case 12: Use = reader.Primitive(Use ?? new()); break;
            case 13: Patient = reader.Object<Reference>(new()); break;
            case 14: BillablePeriod = reader.Object<Period>(new()); break;
            case 15: Created = reader.Primitive(Created ?? new()); break;
            case 16: Enterer = reader.Object<Reference>(new()); break;
            case 17: Insurer = reader.Object<Reference>(new()); break;
            case 18: Provider = reader.Object<Reference>(new()); break;
            case 19: Priority = reader.Object<CodeableConcept>(new()); break;
            case 20: FundsReserve = reader.Object<CodeableConcept>(new()); break;
            case 21: reader.Objects(ref _related); break;
            case 22: Prescription = reader.Object<Reference>(new()); break;
            case 23: OriginalPrescription = reader.Object<Reference>(new()); break;
            case 24: Payee = reader.Object<ClaimPayee>(new()); break;
            case 25: Referral = reader.Object<Reference>(new()); break;
            case 26: Facility = reader.Object<Reference>(new()); break;
            case 27: reader.Objects(ref _careTeam); break;
            case 28: reader.Objects(ref _supportingInfo); break;
            case 29: reader.Objects(ref _diagnosis); break;
            case 30: reader.Objects(ref _procedure); break;
            case 31: reader.Objects(ref _insurance); break;
            case 32: Accident = reader.Object<ClaimAccident>(new()); break;
            case 33: reader.Objects(ref _item); break;
            case 34: Total = reader.Object<Money>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Object(R4[10], Type);
        writer.Object(R4[11], SubType);
        writer.Primitive(R4[12], Use);
        writer.Object(R4[13], Patient);
        writer.Object(R4[14], BillablePeriod);
        writer.Primitive(R4[15], Created);
        writer.Object(R4[16], Enterer);
        writer.Object(R4[17], Insurer);
        writer.Object(R4[18], Provider);
        writer.Object(R4[19], Priority);
        writer.Object(R4[20], FundsReserve);
        writer.Objects(R4[21], _related);
        writer.Object(R4[22], Prescription);
        writer.Object(R4[23], OriginalPrescription);
        writer.Object(R4[24], Payee);
        writer.Object(R4[25], Referral);
        writer.Object(R4[26], Facility);
        writer.Objects(R4[27], _careTeam);
        writer.Objects(R4[28], _supportingInfo);
        writer.Objects(R4[29], _diagnosis);
        writer.Objects(R4[30], _procedure);
        writer.Objects(R4[31], _insurance);
        writer.Object(R4[32], Accident);
        writer.Objects(R4[33], _item);
        writer.Object(R4[34], Total);
    }
}

/// <summary>Other claims which are related to this claim such as prior submissions or claims for related services or for the same event.</summary>
public sealed class ClaimRelated : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Claim.related", BackboneElement.R4, "claim:Reference relationship:CodeableConcept reference:Identifier");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Reference to a related claim (0..1): to Claim.</summary>
    public Reference? Claim { get; set; }
    /// <summary>A code to convey how the claims are related (0..1).</summary>
    public CodeableConcept? Relationship { get; set; }
    /// <summary>An alternate organizational reference to the case or file to which this particular claim pertains (0..1).</summary>
    public Identifier? Reference { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Claim,
        4 => Relationship,
        5 => Reference,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Claim = reader.Object<Reference>(new()); break;
            case 4: Relationship = reader.Object<CodeableConcept>(new()); break;
            case 5: Reference = reader.Object<Identifier>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Claim);
        writer.Object(R4[4], Relationship);
        writer.Object(R4[5], Reference);
    }
}

/// <summary>The party to be reimbursed for cost of the products and services according to the terms of the policy.</summary>
public sealed class ClaimPayee : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Claim.payee", BackboneElement.R4, "type!:CodeableConcept party:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Type of Party to be reimbursed: subscriber, provider, other (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Reference to the individual or organization to whom any payment will be made (0..1): to Practitioner, PractitionerRole, Organization, Patient, RelatedPerson.</summary>
    public Reference? Party { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Party,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: Party = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Object(R4[4], Party);
    }
}

/// <summary>The members of the team who provided the products and services.</summary>
public sealed class ClaimCareTeam : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Claim.careTeam", BackboneElement.R4, "sequence!:positiveInt provider!:Reference responsible:boolean role:CodeableConcept qualification:CodeableConcept");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A number to uniquely identify care team entries (1..1).</summary>
    public FhirPositiveInt? Sequence { get; set; }
    /// <summary>Member of the team who provided the product or service (1..1): to Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Provider { get; set; }
    /// <summary>The party who is billing and/or responsible for the claimed products or services (0..1).</summary>
    public FhirBoolean? Responsible { get; set; }
    /// <summary>The lead, assisting or supervising practitioner and their discipline if a multidisciplinary team (0..1).</summary>
    public CodeableConcept? Role { get; set; }
    /// <summary>The qualification of the practitioner which is applicable for this service (0..1).</summary>
    public CodeableConcept? Qualification { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Sequence,
        4 => Provider,
        5 => Responsible,
        6 => Role,
        7 => Qualification,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Sequence = reader.Primitive(Sequence ?? new()); break;
            case 4: Provider = reader.Object<Reference>(new()); break;
            case 5: Responsible = reader.Primitive(Responsible ?? new()); break;
            case 6: Role = reader.Object<CodeableConcept>(new()); break;
            case 7: Qualification = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Sequence);
        writer.Object(R4[4], Provider);
        writer.Primitive(R4[5], Responsible);
        writer.Object(R4[6], Role);
        writer.Object(R4[7], Qualification);
    }
}

/// <summary>Additional information codes regarding exceptions, special considerations, the condition, situation, prior or concurrent issues.</summary>
public sealed class ClaimSupportingInfo : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Claim.supportingInfo", BackboneElement.R4, "sequence!:positiveInt category!:CodeableConcept code:CodeableConcept timing^:date,Period value^:boolean,string,Quantity,Attachment,Reference reason:CodeableConcept");
    private DataType? _timing;
    private DataType? _value;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A number to uniquely identify supporting information entries (1..1).</summary>
    public FhirPositiveInt? Sequence { get; set; }
    /// <summary>The general class of the information supplied: information; exception; accident, employment; onset, etc (1..1).</summary>
    public CodeableConcept? Category { get; set; }
    /// <summary>System and code pertaining to the specific information regarding special conditions relating to the setting, treatment or patient  for which care is sought (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The date when or period to which this information refers (0..1): date, Period.</summary>
    public DataType? Timing { get => _timing; set => _timing = GiveAnew(_timing, value, 6); }
    /// <summary>Additional data or information such as resources, documents, images etc (0..1): boolean, string, Quantity, Attachment, Reference.</summary>
    public DataType? Value { get => _value; set => _value = GiveAnew(_value, value, 7); }
    /// <summary>Provides the reason in the situation where a reason code is required in addition to the content (0..1).</summary>
    public CodeableConcept? Reason { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Sequence,
        4 => Category,
        5 => Code,
        6 => _timing,
        7 => _value,
        8 => Reason,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Sequence = reader.Primitive(Sequence ?? new()); break;
            case 4: Category = reader.Object<CodeableConcept>(new()); break;
            case 5: Code = reader.Object<CodeableConcept>(new()); break;
            case 6: _timing = reader.Choice(_timing); break;
            case 7: _value = reader.Choice(_value); break;
            case 8: Reason = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Sequence);
        writer.Object(R4[4], Category);
        writer.Object(R4[5], Code);
        writer.Choice(R4[6], _timing);
        writer.Choice(R4[7], _value);
        writer.Object(R4[8], Reason);
    }
}

/// <summary>Information about diagnoses relevant to the claim items.</summary>
public sealed class ClaimDiagnosis : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Claim.diagnosis", BackboneElement.R4, "sequence!:positiveInt diagnosis!^:CodeableConcept,Reference type*:CodeableConcept onAdmission:CodeableConcept packageCode:CodeableConcept");
    private DataType? _diagnosis;
    private List<CodeableConcept>? _type;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A number to uniquely identify diagnosis entries (1..1).</summary>
    public FhirPositiveInt? Sequence { get; set; }
    /// <summary>The nature of illness or problem in a coded form or as a reference to an external defined Condition (1..1): CodeableConcept, Reference.</summary>
    public DataType? Diagnosis { get => _diagnosis; set => _diagnosis = GiveAnew(_diagnosis, value, 4); }
    /// <summary>When the condition was observed or the relative ranking (0..*).</summary>
    public List<CodeableConcept> Type { get => _type ??= []; set => _type = value; }
    /// <summary>Indication of whether the diagnosis was present on admission to a facility (0..1).</summary>
    public CodeableConcept? OnAdmission { get; set; }
    /// <summary>A package billing code or bundle code used to group products and services to a particular health condition (such as heart attack) which is based on a … (0..1).</summary>
    public CodeableConcept? PackageCode { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Sequence,
        4 => _diagnosis,
        5 => _type,
        6 => OnAdmission,
        7 => PackageCode,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Sequence = reader.Primitive(Sequence ?? new()); break;
            case 4: _diagnosis = reader.Choice(_diagnosis); break;
            case 5: reader.Objects(ref _type); break;
            case 6: OnAdmission = reader.Object<CodeableConcept>(new()); break;
            case 7: PackageCode = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Sequence);
        writer.Choice(R4[4], _diagnosis);
        writer.Objects(R4[5], _type);
        writer.Object(R4[6], OnAdmission);
        writer.Object(R4[7], PackageCode);
    }
}

/// <summary>Procedures performed on the patient relevant to the billing items with the claim.</summary>
public sealed class ClaimProcedure : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Claim.procedure", BackboneElement.R4, "sequence!:positiveInt type*:CodeableConcept date:dateTime procedure!^:CodeableConcept,Reference udi*:Reference");
    private List<CodeableConcept>? _type;
    private DataType? _procedure;
    private List<Reference>? _udi;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A number to uniquely identify procedure entries (1..1).</summary>
    public FhirPositiveInt? Sequence { get; set; }
    /// <summary>When the condition was observed or the relative ranking (0..*).</summary>
    public List<CodeableConcept> Type { get => _type ??= []; set => _type = value; }
    /// <summary>Date and optionally time the procedure was performed (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The code or reference to a Procedure resource which identifies the clinical intervention performed (1..1): CodeableConcept, Reference.</summary>
    public DataType? Procedure { get => _procedure; set => _procedure = GiveAnew(_procedure, value, 6); }
    /// <summary>Unique Device Identifiers associated with this line item (0..*): to Device.</summary>
    public List<Reference> Udi { get => _udi ??= []; set => _udi = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Sequence,
        4 => _type,
        5 => Date,
        6 => _procedure,
        7 => _udi,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Sequence = reader.Primitive(Sequence ?? new()); break;
            case 4: reader.Objects(ref _type); break;
            case 5: Date = reader.Primitive(Date ?? new()); break;
            case 6: _procedure = reader.Choice(_procedure); break;
            case 7: reader.Objects(ref _udi); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Sequence);
        writer.Objects(R4[4], _type);
        writer.Primitive(R4[5], Date);
        writer.Choice(R4[6], _procedure);
        writer.Objects(R4[7], _udi);
    }
}

/// <summary>Financial instruments for reimbursement for the health care products and services specified on the claim.</summary>
public sealed class ClaimInsurance : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Claim.insurance", BackboneElement.R4, "sequence!+:positiveInt focal!+:boolean identifier:Identifier coverage!+:Reference businessArrangement:string preAuthRef*:string claimResponse:Reference");
    private List<FhirString>? _preAuthRef;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A number to uniquely identify insurance entries and provide a sequence of coverages to convey coordination of benefit order (1..1).</summary>
    public FhirPositiveInt? Sequence { get; set; }
    /// <summary>A flag to indicate that this Coverage is to be used for adjudication of this claim when set to true (1..1).</summary>
    public FhirBoolean? Focal { get; set; }
    /// <summary>The business identifier to be used when the claim is sent for adjudication against this insurance policy (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>Reference to the insurance card level information contained in the Coverage resource (1..1): to Coverage.</summary>
    public Reference? Coverage { get; set; }
    /// <summary>A business agreement number established between the provider and the insurer for special business processing purposes (0..1).</summary>
    public FhirString? BusinessArrangement { get; set; }
    /// <summary>Reference numbers previously provided by the insurer to the provider to be quoted on subsequent claims containing services or products related to the prior … (0..*).</summary>
    public List<FhirString> PreAuthRef { get => _preAuthRef ??= []; set => _preAuthRef = value; }
    /// <summary>The result of the adjudication of the line items for the Coverage specified in this insurance (0..1): to ClaimResponse.</summary>
    public Reference? ClaimResponse { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Sequence,
        4 => Focal,
        5 => Identifier,
        6 => Coverage,
        7 => BusinessArrangement,
        8 => _preAuthRef,
        9 => ClaimResponse,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Sequence = reader.Primitive(Sequence ?? new()); break;
            case 4: Focal = reader.Primitive(Focal ?? new()); break;
            case 5: Identifier = reader.Object<Identifier>(new()); break;
            case 6: Coverage = reader.Object<Reference>(new()); break;
            case 7: BusinessArrangement = reader.Primitive(BusinessArrangement ?? new()); break;
            case 8: reader.Primitives(ref _preAuthRef); break;
            case 9: ClaimResponse = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Sequence);
        writer.Primitive(R4[4], Focal);
        writer.Object(R4[5], Identifier);
        writer.Object(R4[6], Coverage);
        writer.Primitive(R4[7], BusinessArrangement);
        writer.Primitives(R4[8], _preAuthRef);
        writer.Object(R4[9], ClaimResponse);
    }
}

/// <summary>Details of an accident which resulted in injuries which required the products and services listed in the claim.</summary>
public sealed class ClaimAccident : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Claim.accident", BackboneElement.R4, "date!:date type:CodeableConcept location^:Address,Reference");
    private DataType? _location;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Date of an accident event  related to the products and services contained in the claim (1..1).</summary>
    public FhirDate? Date { get; set; }
    /// <summary>The type or context of the accident event for the purposes of selection of potential insurance coverages and determination of coordination between insurers (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The physical location of the accident event (0..1): Address, Reference.</summary>
    public DataType? Location { get => _location; set => _location = GiveAnew(_location, value, 5); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Date,
        4 => Type,
        5 => _location,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Date = reader.Primitive(Date ?? new()); break;
            case 4: Type = reader.Object<CodeableConcept>(new()); break;
            case 5: _location = reader.Choice(_location); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Date);
        writer.Object(R4[4], Type);
        writer.Choice(R4[5], _location);
    }
}

/// <summary>A claim line.</summary>
public sealed class ClaimItem : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Claim.item", BackboneElement.R4, "sequence!:positiveInt careTeamSequence*:positiveInt diagnosisSequence*:positiveInt procedureSequence*:positiveInt informationSequence*:positiveInt revenue:CodeableConcept category:CodeableConcept productOrService!:CodeableConcept modifier*:CodeableConcept programCode*:CodeableConcept serviced^:date,Period location^:CodeableConcept,Address,Reference quantity:Quantity unitPrice:Money factor:decimal net:Money udi*:Reference bodySite:CodeableConcept subSite*:CodeableConcept encounter*:Reference detail*:Claim.item.detail");
    private List<FhirPositiveInt>? _careTeamSequence;
    private List<FhirPositiveInt>? _diagnosisSequence;
    private List<FhirPositiveInt>? _procedureSequence;
    private List<FhirPositiveInt>? _informationSequence;
    private List<CodeableConcept>? _modifier;
    private List<CodeableConcept>? _programCode;
    private DataType? _serviced;
    private DataType? _location;
    private List<Reference>? _udi;
    private List<CodeableConcept>? _subSite;
    private List<Reference>? _encounter;
    private List<ClaimItemDetail>? _detail;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A number to uniquely identify item entries (1..1).</summary>
    public FhirPositiveInt? Sequence { get; set; }
    /// <summary>CareTeam members related to this service or product (0..*).</summary>
    public List<FhirPositiveInt> CareTeamSequence { get => _careTeamSequence ??= []; set => _careTeamSequence = value; }
    /// <summary>Diagnosis applicable for this service or product (0..*).</summary>
    public List<FhirPositiveInt> DiagnosisSequence { get => _diagnosisSequence ??= []; set => _diagnosisSequence = value; }
    /// <summary>Procedures applicable for this service or product (0..*).</summary>
    public List<FhirPositiveInt> ProcedureSequence { get => _procedureSequence ??= []; set => _procedureSequence = value; }
    /// <summary>Exceptions, special conditions and supporting information applicable for this service or product (0..*).</summary>
    public List<FhirPositiveInt> InformationSequence { get => _informationSequence ??= []; set => _informationSequence = value; }
    /// <summary>The type of revenue or cost center providing the product and/or service (0..1).</summary>
    public CodeableConcept? Revenue { get; set; }
    /// <summary>Code to identify the general type of benefits under which products and services are provided (0..1).</summary>
    public CodeableConcept? Category { get; set; }
    /// <summary>When the value is a group code then this item collects a set of related claim details, otherwise this contains the product, service, drug or other billing code … (1..1).</summary>
    public CodeableConcept? ProductOrService { get; set; }
    /// <summary>Item typification or modifiers codes to convey additional context for the product or service (0..*).</summary>
    public List<CodeableConcept> Modifier { get => _modifier ??= []; set => _modifier = value; }
    /// <summary>Identifies the program under which this may be recovered (0..*).</summary>
    public List<CodeableConcept> ProgramCode { get => _programCode ??= []; set => _programCode = value; }
    /// <summary>The date or dates when the service or product was supplied, performed or completed (0..1): date, Period.</summary>
    public DataType? Serviced { get => _serviced; set => _serviced = GiveAnew(_serviced, value, 13); }
    /// <summary>Where the product or service was provided (0..1): CodeableConcept, Address, Reference.</summary>
    public DataType? Location { get => _location; set => _location = GiveAnew(_location, value, 14); }
    /// <summary>The number of repetitions of a service or product (0..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>If the item is not a group then this is the fee for the product or service, otherwise this is the total of the fees for the details of the group (0..1).</summary>
    public Money? UnitPrice { get; set; }
    /// <summary>A real number that represents a multiplier used in determining the overall value of services delivered and/or goods received (0..1).</summary>
    public FhirDecimal? Factor { get; set; }
    /// <summary>The quantity times the unit price for an additional service or product or charge (0..1).</summary>
    public Money? Net { get; set; }
    /// <summary>Unique Device Identifiers associated with this line item (0..*): to Device.</summary>
    public List<Reference> Udi { get => _udi ??= []; set => _udi = value; }
    /// <summary>Physical service site on the patient (limb, tooth, etc.) (0..1).</summary>
    public CodeableConcept? BodySite { get; set; }
    /// <summary>A region or surface of the bodySite, e.g. limb region or tooth surface(s) (0..*).</summary>
    public List<CodeableConcept> SubSite { get => _subSite ??= []; set => _subSite = value; }
    /// <summary>The Encounters during which this Claim was created or to which the creation of this record is tightly associated (0..*): to Encounter.</summary>
    public List<Reference> Encounter { get => _encounter ??= []; set => _encounter = value; }
    /// <summary>A claim detail line (0..*).</summary>
    public List<ClaimItemDetail> Detail { get => _detail ??= []; set => _detail = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Sequence,
        4 => _careTeamSequence,
        5 => _diagnosisSequence,
        6 => _procedureSequence,
        7 => _informationSequence,
        8 => Revenue,
        9 => Category,
        10 => ProductOrService,
        11 => _modifier,
        12 => _programCode,
        13 => _serviced,
        14 => _location,
        15 => Quantity,
        16 => UnitPrice,
        17 => Factor,
        18 => Net,
        19 => _udi,
        20 => BodySite,
        21 => _subSite,
        22 => _encounter,
        23 => _detail,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Sequence = reader.Primitive(Sequence ?? new()); break;
            case 4: reader.Primitives(ref _careTeamSequence); break;
            case 5: reader.Primitives(ref _diagnosisSequence); break;
            case 6: reader.Primitives(ref _procedureSequence); break;
            case 7: reader.Primitives(ref _informationSequence); break;
            case 8: Revenue = reader.Object<CodeableConcept>(new()); break;
            case 9: Category = reader.Object<CodeableConcept>(new()); break;
            case 10: ProductOrService = reader.Object<CodeableConcept>(new()); break;
            case 11: reader.Objects(ref _modifier); break;
            case 12: reader.Objects(ref _programCode); break;
            case 13: _serviced = reader.Choice(_serviced); break;
            case 14: _location = reader.Choice(_location); break;
            case 15: Quantity = reader.Object<Quantity>(new()); break;
            case 16: UnitPrice = reader.Object<Money>(new()); break;
            case 17: Factor = reader.Primitive(Factor ?? new()); break;
            case 18: Net = reader.Object<Money>(new()); break;
            case 19: reader.Objects(ref _udi); break;
            case 20: BodySite = reader.Object<CodeableConcept>(new()); break;
            case 21: reader.Objects(ref _subSite); break;
            case 22: reader.Objects(ref _encounter); break;
            case 23: reader.Objects(ref _detail); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Sequence);
        writer.Primitives(R4[4], _careTeamSequence);
        writer.Primitives(R4[5], _diagnosisSequence);
        writer.Primitives(R4[6], _procedureSequence);
        writer.Primitives(R4[7], _informationSequence);
        writer.Object(R4[8], Revenue);
        writer.Object(R4[9], Category);
        writer.Object(R4[10], ProductOrService);
        writer.Objects(R4[11], _modifier);
        writer.Objects(R4[12], _programCode);
        writer.Choice(R4[13], _serviced);
        writer.Choice(R4[14], _location);
        writer.Object(R4[15], Quantity);
        writer.Object(R4[16], UnitPrice);
        writer.Primitive(R4[17], Factor);
        writer.Object(R4[18], Net);
        writer.Objects(R4[19], _udi);
        writer.Object(R4[20], BodySite);
        writer.Objects(R4[21], _subSite);
        writer.Objects(R4[22], _encounter);
        writer.Objects(R4[23], _detail);
    }
}

/// <summary>A claim detail line.</summary>
public sealed class ClaimItemDetail : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Claim.item.detail", BackboneElement.R4, "sequence!:positiveInt revenue:CodeableConcept category:CodeableConcept productOrService!:CodeableConcept modifier*:CodeableConcept programCode*:CodeableConcept quantity:Quantity unitPrice:Money factor:decimal net:Money udi*:Reference subDetail*:Claim.item.detail.subDetail");
    private List<CodeableConcept>? _modifier;
    private List<CodeableConcept>? _programCode;
    private List<Reference>? _udi;
    private List<ClaimItemDetailSubDetail>? _subDetail;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A number to uniquely identify item entries (1..1).</summary>
    public FhirPositiveInt? Sequence { get; set; }
    /// <summary>The type of revenue or cost center providing the product and/or service (0..1).</summary>
    public CodeableConcept? Revenue { get; set; }
    /// <summary>Code to identify the general type of benefits under which products and services are provided (0..1).</summary>
    public CodeableConcept? Category { get; set; }
    /// <summary>When the value is a group code then this item collects a set of related claim details, otherwise this contains the product, service, drug or other billing code … (1..1).</summary>
    public CodeableConcept? ProductOrService { get; set; }
    /// <summary>Item typification or modifiers codes to convey additional context for the product or service (0..*).</summary>
    public List<CodeableConcept> Modifier { get => _modifier ??= []; set => _modifier = value; }
    /// <summary>Identifies the program under which this may be recovered (0..*).</summary>
    public List<CodeableConcept> ProgramCode { get => _programCode ??= []; set => _programCode = value; }
    /// <summary>The number of repetitions of a service or product (0..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>If the item is not a group then this is the fee for the product or service, otherwise this is the total of the fees for the details of the group (0..1).</summary>
    public Money? UnitPrice { get; set; }
    /// <summary>A real number that represents a multiplier used in determining the overall value of services delivered and/or goods received (0..1).</summary>
    public FhirDecimal? Factor { get; set; }
    /// <summary>The quantity times the unit price for an additional service or product or charge (0..1).</summary>
    public Money? Net { get; set; }
    /// <summary>Unique Device Identifiers associated with this line item (0..*): to Device.</summary>
    public List<Reference> Udi { get => _udi ??= []; set => _udi = value; }
    /// <summary>A claim detail line (0..*).</summary>
    public List<ClaimItemDetailSubDetail> SubDetail { get => _subDetail ??= []; set => _subDetail = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Sequence,
        4 => Revenue,
        5 => Category,
        6 => ProductOrService,
        7 => _modifier,
        8 => _programCode,
        9 => Quantity,
        10 => UnitPrice,
        11 => Factor,
        12 => Net,
        13 => _udi,
        14 => _subDetail,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Sequence = reader.Primitive(Sequence ?? new()); break;
            case 4: Revenue = reader.Object<CodeableConcept>(new()); break;
            case 5: Category = reader.Object<CodeableConcept>(new()); break;
            case 6: ProductOrService = reader.Object<CodeableConcept>(new()); break;
            case 7: reader.Objects(ref _modifier); break;
            case 8: reader.Objects(ref _programCode); break;
            case 9: Quantity = reader.Object<Quantity>(new()); break;
            case 10: UnitPrice = reader.Object<Money>(new()); break;
            case 11: Factor = reader.Primitive(Factor ?? new()); break;
            case 12: Net = reader.Object<Money>(new()); break;
            case 13: reader.Objects(ref _udi); break;
            case 14: reader.Objects(ref _subDetail); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Sequence);
        writer.Object(R4[4], Revenue);
        writer.Object(R4[5], Category);
        writer.Object(R4[6], ProductOrService);
        writer.Objects(R4[7], _modifier);
        writer.Objects(R4[8], _programCode);
        writer.Object(R4[9], Quantity);
        writer.Object(R4[10], UnitPrice);
        writer.Primitive(R4[11], Factor);
        writer.Object(R4[12], Net);
        writer.Objects(R4[13], _udi);
        writer.Objects(R4[14], _subDetail);
    }
}

/// <summary>A claim detail line.</summary>
public sealed class ClaimItemDetailSubDetail : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Claim.item.detail.subDetail", BackboneElement.R4, "sequence!:positiveInt revenue:CodeableConcept category:CodeableConcept productOrService!:CodeableConcept modifier*:CodeableConcept programCode*:CodeableConcept quantity:Quantity unitPrice:Money factor:decimal net:Money udi*:Reference");
    private List<CodeableConcept>? _modifier;
    private List<CodeableConcept>? _programCode;
    private List<Reference>? _udi;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A number to uniquely identify item entries (1..1).</summary>
    public FhirPositiveInt? Sequence { get; set; }
    /// <summary>The type of revenue or cost center providing the product and/or service (0..1).</summary>
    public CodeableConcept? Revenue { get; set; }
    /// <summary>Code to identify the general type of benefits under which products and services are provided (0..1).</summary>
    public CodeableConcept? Category { get; set; }
    /// <summary>When the value is a group code then this item collects a set of related claim details, otherwise this contains the product, service, drug or other billing code … (1..1).</summary>
    public CodeableConcept? ProductOrService { get; set; }
    /// <summary>Item typification or modifiers codes to convey additional context for the product or service (0..*).</summary>
    public List<CodeableConcept> Modifier { get => _modifier ??= []; set => _modifier = value; }
    /// <summary>Identifies the program under which this may be recovered (0..*).</summary>
    public List<CodeableConcept> ProgramCode { get => _programCode ??= []; set => _programCode = value; }
    /// <summary>The number of repetitions of a service or product (0..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>If the item is not a group then this is the fee for the product or service, otherwise this is the total of the fees for the details of the group (0..1).</summary>
    public Money? UnitPrice { get; set; }
    /// <summary>A real number that represents a multiplier used in determining the overall value of services delivered and/or goods received (0..1).</summary>
    public FhirDecimal? Factor { get; set; }
    /// <summary>The quantity times the unit price for an additional service or product or charge (0..1).</summary>
    public Money? Net { get; set; }
    /// <summary>Unique Device Identifiers associated with this line item (0..*): to Device.</summary>
    public List<Reference> Udi { get => _udi ??= []; set => _udi = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Sequence,
        4 => Revenue,
        5 => Category,
        6 => ProductOrService,
        7 => _modifier,
        8 => _programCode,
        9 => Quantity,
        10 => UnitPrice,
        11 => Factor,
        12 => Net,
        13 => _udi,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Sequence = reader.Primitive(Sequence ?? new()); break;
            case 4: Revenue = reader.Object<CodeableConcept>(new()); break;
            case 5: Category = reader.Object<CodeableConcept>(new()); break;
            case 6: ProductOrService = reader.Object<CodeableConcept>(new()); break;
            case 7: reader.Objects(ref _modifier); break;
            case 8: reader.Objects(ref _programCode); break;
            case 9: Quantity = reader.Object<Quantity>(new()); break;
            case 10: UnitPrice = reader.Object<Money>(new()); break;
            case 11: Factor = reader.Primitive(Factor ?? new()); break;
            case 12: Net = reader.Object<Money>(new()); break;
            case 13: reader.Objects(ref _udi); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Sequence);
        writer.Object(R4[4], Revenue);
        writer.Object(R4[5], Category);
        writer.Object(R4[6], ProductOrService);
        writer.Objects(R4[7], _modifier);
        writer.Objects(R4[8], _programCode);
        writer.Object(R4[9], Quantity);
        writer.Object(R4[10], UnitPrice);
        writer.Primitive(R4[11], Factor);
        writer.Object(R4[12], Net);
        writer.Objects(R4[13], _udi);
    }
}
