// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>This resource provides: the claim details; adjudication details from the processing of a Claim; and optionally account balance information, for informing the ….</summary>
public sealed class ExplanationOfBenefit : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("ExplanationOfBenefit", DomainResource.R4, "identifier*:Identifier status!+:code=ExplanationOfBenefitStatus type!+:CodeableConcept subType:CodeableConcept use!+:code=Use patient!+:Reference billablePeriod+:Period created!+:dateTime enterer:Reference insurer!+:Reference provider!+:Reference priority:CodeableConcept fundsReserveRequested:CodeableConcept fundsReserve:CodeableConcept related*:ExplanationOfBenefit.related prescription:Reference originalPrescription:Reference payee:ExplanationOfBenefit.payee referral:Reference facility:Reference claim:Reference claimResponse:Reference outcome!+:code=ClaimProcessing disposition:string preAuthRef*:string preAuthRefPeriod*:Period careTeam*:ExplanationOfBenefit.careTeam supportingInfo*:ExplanationOfBenefit.supportingInfo diagnosis*:ExplanationOfBenefit.diagnosis procedure*:ExplanationOfBenefit.procedure precedence:positiveInt insurance!*+:ExplanationOfBenefit.insurance accident:ExplanationOfBenefit.accident item*:ExplanationOfBenefit.item addItem*:ExplanationOfBenefit.addItem adjudication*:ExplanationOfBenefit.item.adjudication total*+:ExplanationOfBenefit.total payment:ExplanationOfBenefit.payment formCode:CodeableConcept form:Attachment processNote*:ExplanationOfBenefit.processNote benefitPeriod:Period benefitBalance*:ExplanationOfBenefit.benefitBalance");
    private List<Identifier>? _identifier;
    private List<ExplanationOfBenefitRelated>? _related;
    private List<FhirString>? _preAuthRef;
    private List<Period>? _preAuthRefPeriod;
    private List<ExplanationOfBenefitCareTeam>? _careTeam;
    private List<ExplanationOfBenefitSupportingInfo>? _supportingInfo;
    private List<ExplanationOfBenefitDiagnosis>? _diagnosis;
    private List<ExplanationOfBenefitProcedure>? _procedure;
    private List<ExplanationOfBenefitInsurance>? _insurance;
    private List<ExplanationOfBenefitItem>? _item;
    private List<ExplanationOfBenefitAddItem>? _addItem;
    private List<ExplanationOfBenefitItemAdjudication>? _adjudication;
    private List<ExplanationOfBenefitTotal>? _total;
    private List<ExplanationOfBenefitProcessNote>? _processNote;
    private List<ExplanationOfBenefitBenefitBalance>? _benefitBalance;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A unique identifier assigned to this explanation of benefit (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The status of the resource instance (1..1): <see cref="ExplanationOfBenefitStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The category of claim, e.g. oral, pharmacy, vision, institutional, professional (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>A finer grained suite of claim type codes which may convey additional information such as Inpatient vs Outpatient and/or a specialty service (0..1).</summary>
    public CodeableConcept? SubType { get; set; }
    /// <summary>A code to indicate whether the nature of the request is: to request adjudication of products and services previously rendered; or requesting authorization and … (1..1): <see cref="UseCodes"/>.</summary>
    public FhirCode? Use { get; set; }
    /// <summary>The party to whom the professional services and/or products have been supplied or are being considered and for whom actual for forecast reimbursement is sought (1..1): to Patient.</summary>
    public Reference? Patient { get; set; }
    /// <summary>The period for which charges are being submitted (0..1).</summary>
    public Period? BillablePeriod { get; set; }
    /// <summary>The date this resource was created (1..1).</summary>
    public FhirDateTime? Created { get; set; }
    /// <summary>Individual who created the claim, predetermination or preauthorization (0..1): to Practitioner, PractitionerRole.</summary>
    public Reference? Enterer { get; set; }
    /// <summary>The party responsible for authorization, adjudication and reimbursement (1..1): to Organization.</summary>
    public Reference? Insurer { get; set; }
    /// <summary>The provider which is responsible for the claim, predetermination or preauthorization (1..1): to Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Provider { get; set; }
    /// <summary>The provider-required urgency of processing the request (0..1).</summary>
    public CodeableConcept? Priority { get; set; }
    /// <summary>A code to indicate whether and for whom funds are to be reserved for future claims (0..1).</summary>
    public CodeableConcept? FundsReserveRequested { get; set; }
    /// <summary>A code, used only on a response to a preauthorization, to indicate whether the benefits payable have been reserved and for whom (0..1).</summary>
    public CodeableConcept? FundsReserve { get; set; }
    /// <summary>Other claims which are related to this claim such as prior submissions or claims for related services or for the same event (0..*).</summary>
    public List<ExplanationOfBenefitRelated> Related { get => _related ??= []; set => _related = value; }
    /// <summary>Prescription to support the dispensing of pharmacy, device or vision products (0..1): to MedicationRequest, VisionPrescription.</summary>
    public Reference? Prescription { get; set; }
    /// <summary>Original prescription which has been superseded by this prescription to support the dispensing of pharmacy services, medications or products (0..1): to MedicationRequest.</summary>
    public Reference? OriginalPrescription { get; set; }
    /// <summary>The party to be reimbursed for cost of the products and services according to the terms of the policy (0..1).</summary>
    public ExplanationOfBenefitPayee? Payee { get; set; }
    /// <summary>A reference to a referral resource (0..1): to ServiceRequest.</summary>
    public Reference? Referral { get; set; }
    /// <summary>Facility where the services were provided (0..1): to Location.</summary>
    public Reference? Facility { get; set; }
    /// <summary>The business identifier for the instance of the adjudication request: claim predetermination or preauthorization (0..1): to Claim.</summary>
    public Reference? Claim { get; set; }
    /// <summary>The business identifier for the instance of the adjudication response: claim, predetermination or preauthorization response (0..1): to ClaimResponse.</summary>
    public Reference? ClaimResponse { get; set; }
    /// <summary>The outcome of the claim, predetermination, or preauthorization processing (1..1): <see cref="ClaimProcessingCodes"/>.</summary>
    public FhirCode? Outcome { get; set; }
    /// <summary>A human readable description of the status of the adjudication (0..1).</summary>
    public FhirString? Disposition { get; set; }
    /// <summary>Reference from the Insurer which is used in later communications which refers to this adjudication (0..*).</summary>
    public List<FhirString> PreAuthRef { get => _preAuthRef ??= []; set => _preAuthRef = value; }
    /// <summary>The timeframe during which the supplied preauthorization reference may be quoted on claims to obtain the adjudication as provided (0..*).</summary>
    public List<Period> PreAuthRefPeriod { get => _preAuthRefPeriod ??= []; set => _preAuthRefPeriod = value; }
    /// <summary>The members of the team who provided the products and services (0..*).</summary>
    public List<ExplanationOfBenefitCareTeam> CareTeam { get => _careTeam ??= []; set => _careTeam = value; }
    /// <summary>Additional information codes regarding exceptions, special considerations, the condition, situation, prior or concurrent issues (0..*).</summary>
    public List<ExplanationOfBenefitSupportingInfo> SupportingInfo { get => _supportingInfo ??= []; set => _supportingInfo = value; }
    /// <summary>Information about diagnoses relevant to the claim items (0..*).</summary>
    public List<ExplanationOfBenefitDiagnosis> Diagnosis { get => _diagnosis ??= []; set => _diagnosis = value; }
    /// <summary>Procedures performed on the patient relevant to the billing items with the claim (0..*).</summary>
    public List<ExplanationOfBenefitProcedure> Procedure { get => _procedure ??= []; set => _procedure = value; }
    /// <summary>This indicates the relative order of a series of EOBs related to different coverages for the same suite of services (0..1).</summary>
    public FhirPositiveInt? Precedence { get; set; }
    /// <summary>Financial instruments for reimbursement for the health care products and services specified on the claim (1..*).</summary>
    public List<ExplanationOfBenefitInsurance> Insurance { get => _insurance ??= []; set => _insurance = value; }
    /// <summary>Details of a accident which resulted in injuries which required the products and services listed in the claim (0..1).</summary>
    public ExplanationOfBenefitAccident? Accident { get; set; }
    /// <summary>A claim line (0..*).</summary>
    public List<ExplanationOfBenefitItem> Item { get => _item ??= []; set => _item = value; }
    /// <summary>The first-tier service adjudications for payor added product or service lines (0..*).</summary>
    public List<ExplanationOfBenefitAddItem> AddItem { get => _addItem ??= []; set => _addItem = value; }
    /// <summary>The adjudication results which are presented at the header level rather than at the line-item or add-item levels (0..*).</summary>
    public List<ExplanationOfBenefitItemAdjudication> Adjudication { get => _adjudication ??= []; set => _adjudication = value; }
    /// <summary>Categorized monetary totals for the adjudication (0..*).</summary>
    public List<ExplanationOfBenefitTotal> Total { get => _total ??= []; set => _total = value; }
    /// <summary>Payment details for the adjudication of the claim (0..1).</summary>
    public ExplanationOfBenefitPayment? Payment { get; set; }
    /// <summary>A code for the form to be used for printing the content (0..1).</summary>
    public CodeableConcept? FormCode { get; set; }
    /// <summary>The actual form, by reference or inclusion, for printing the content or an EOB (0..1).</summary>
    public Attachment? Form { get; set; }
    /// <summary>A note that describes or explains adjudication results in a human readable form (0..*).</summary>
    public List<ExplanationOfBenefitProcessNote> ProcessNote { get => _processNote ??= []; set => _processNote = value; }
    /// <summary>The term of the benefits documented in this response (0..1).</summary>
    public Period? BenefitPeriod { get; set; }
    /// <summary>Balance by Benefit Category (0..*).</summary>
    public List<ExplanationOfBenefitBenefitBalance> BenefitBalance { get => _benefitBalance ??= []; set => _benefitBalance = value; }
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
        20 => FundsReserveRequested,
        21 => FundsReserve,
        22 => _related,
        23 => Prescription,
        24 => OriginalPrescription,
        25 => Payee,
        26 => Referral,
        27 => Facility,
        28 => Claim,
        29 => ClaimResponse,
        30 => Outcome,
        31 => Disposition,
        32 => _preAuthRef,
        33 => _preAuthRefPeriod,
        34 => _careTeam,
        35 => _supportingInfo,
        36 => _diagnosis,
        37 => _procedure,
        38 => Precedence,
        39 => _insurance,
        40 => Accident,
        41 => _item,
        42 => _addItem,
        43 => _adjudication,
        44 => _total,
        45 => Payment,
        46 => FormCode,
        47 => Form,
        48 => _processNote,
        49 => BenefitPeriod,
        50 => _benefitBalance,
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
            case 20: FundsReserveRequested = reader.Object<CodeableConcept>(new()); break;
            case 21: FundsReserve = reader.Object<CodeableConcept>(new()); break;
            case 22: reader.Objects(ref _related); break;
            case 23: Prescription = reader.Object<Reference>(new()); break;
            case 24: OriginalPrescription = reader.Object<Reference>(new()); break;
            case 25: Payee = reader.Object<ExplanationOfBenefitPayee>(new()); break;
            case 26: Referral = reader.Object<Reference>(new()); break;
            case 27: Facility = reader.Object<Reference>(new()); break;
            case 28: Claim = reader.Object<Reference>(new()); break;
            case 29: ClaimResponse = reader.Object<Reference>(new()); break;
            case 30: Outcome = reader.Primitive(Outcome ?? new()); break;
            case 31: Disposition = reader.Primitive(Disposition ?? new()); break;
            case 32: reader.Primitives(ref _preAuthRef); break;
            case 33: reader.Objects(ref _preAuthRefPeriod); break;
            case 34: reader.Objects(ref _careTeam); break;
            case 35: reader.Objects(ref _supportingInfo); break;
            case 36: reader.Objects(ref _diagnosis); break;
            case 37: reader.Objects(ref _procedure); break;
            case 38: Precedence = reader.Primitive(Precedence ?? new()); break;
            case 39: reader.Objects(ref _insurance); break;
            case 40: Accident = reader.Object<ExplanationOfBenefitAccident>(new()); break;
            case 41: reader.Objects(ref _item); break;
            case 42: reader.Objects(ref _addItem); break;
            case 43: reader.Objects(ref _adjudication); break;
            case 44: reader.Objects(ref _total); break;
            case 45: Payment = reader.Object<ExplanationOfBenefitPayment>(new()); break;
            case 46: FormCode = reader.Object<CodeableConcept>(new()); break;
            case 47: Form = reader.Object<Attachment>(new()); break;
            case 48: reader.Objects(ref _processNote); break;
            case 49: BenefitPeriod = reader.Object<Period>(new()); break;
            case 50: reader.Objects(ref _benefitBalance); break;
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
        writer.Object(R4[20], FundsReserveRequested);
        writer.Object(R4[21], FundsReserve);
        writer.Objects(R4[22], _related);
        writer.Object(R4[23], Prescription);
        writer.Object(R4[24], OriginalPrescription);
        writer.Object(R4[25], Payee);
        writer.Object(R4[26], Referral);
        writer.Object(R4[27], Facility);
        writer.Object(R4[28], Claim);
        writer.Object(R4[29], ClaimResponse);
        writer.Primitive(R4[30], Outcome);
        writer.Primitive(R4[31], Disposition);
        writer.Primitives(R4[32], _preAuthRef);
        writer.Objects(R4[33], _preAuthRefPeriod);
        writer.Objects(R4[34], _careTeam);
        writer.Objects(R4[35], _supportingInfo);
        writer.Objects(R4[36], _diagnosis);
        writer.Objects(R4[37], _procedure);
        writer.Primitive(R4[38], Precedence);
        writer.Objects(R4[39], _insurance);
        writer.Object(R4[40], Accident);
        writer.Objects(R4[41], _item);
        writer.Objects(R4[42], _addItem);
        writer.Objects(R4[43], _adjudication);
        writer.Objects(R4[44], _total);
        writer.Object(R4[45], Payment);
        writer.Object(R4[46], FormCode);
        writer.Object(R4[47], Form);
        writer.Objects(R4[48], _processNote);
        writer.Object(R4[49], BenefitPeriod);
        writer.Objects(R4[50], _benefitBalance);
    }
}

/// <summary>Other claims which are related to this claim such as prior submissions or claims for related services or for the same event.</summary>
public sealed class ExplanationOfBenefitRelated : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExplanationOfBenefit.related", BackboneElement.R4, "claim:Reference relationship:CodeableConcept reference:Identifier");
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
public sealed class ExplanationOfBenefitPayee : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExplanationOfBenefit.payee", BackboneElement.R4, "type:CodeableConcept party:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Type of Party to be reimbursed: Subscriber, provider, other (0..1).</summary>
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
public sealed class ExplanationOfBenefitCareTeam : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExplanationOfBenefit.careTeam", BackboneElement.R4, "sequence!:positiveInt provider!:Reference responsible:boolean role:CodeableConcept qualification:CodeableConcept");
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
public sealed class ExplanationOfBenefitSupportingInfo : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExplanationOfBenefit.supportingInfo", BackboneElement.R4, "sequence!:positiveInt category!:CodeableConcept code:CodeableConcept timing^:date,Period value^:boolean,string,Quantity,Attachment,Reference reason:Coding");
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
    public Coding? Reason { get; set; }
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
            case 8: Reason = reader.Object<Coding>(new()); break;
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
public sealed class ExplanationOfBenefitDiagnosis : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExplanationOfBenefit.diagnosis", BackboneElement.R4, "sequence!:positiveInt diagnosis!^:CodeableConcept,Reference type*:CodeableConcept onAdmission:CodeableConcept packageCode:CodeableConcept");
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
public sealed class ExplanationOfBenefitProcedure : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExplanationOfBenefit.procedure", BackboneElement.R4, "sequence!:positiveInt type*:CodeableConcept date:dateTime procedure!^:CodeableConcept,Reference udi*:Reference");
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
public sealed class ExplanationOfBenefitInsurance : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExplanationOfBenefit.insurance", BackboneElement.R4, "focal!+:boolean coverage!+:Reference preAuthRef*:string");
    private List<FhirString>? _preAuthRef;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A flag to indicate that this Coverage is to be used for adjudication of this claim when set to true (1..1).</summary>
    public FhirBoolean? Focal { get; set; }
    /// <summary>Reference to the insurance card level information contained in the Coverage resource (1..1): to Coverage.</summary>
    public Reference? Coverage { get; set; }
    /// <summary>Reference numbers previously provided by the insurer to the provider to be quoted on subsequent claims containing services or products related to the prior … (0..*).</summary>
    public List<FhirString> PreAuthRef { get => _preAuthRef ??= []; set => _preAuthRef = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Focal,
        4 => Coverage,
        5 => _preAuthRef,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Focal = reader.Primitive(Focal ?? new()); break;
            case 4: Coverage = reader.Object<Reference>(new()); break;
            case 5: reader.Primitives(ref _preAuthRef); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Focal);
        writer.Object(R4[4], Coverage);
        writer.Primitives(R4[5], _preAuthRef);
    }
}

/// <summary>Details of a accident which resulted in injuries which required the products and services listed in the claim.</summary>
public sealed class ExplanationOfBenefitAccident : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExplanationOfBenefit.accident", BackboneElement.R4, "date:date type:CodeableConcept location^:Address,Reference");
    private DataType? _location;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Date of an accident event  related to the products and services contained in the claim (0..1).</summary>
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
public sealed class ExplanationOfBenefitItem : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExplanationOfBenefit.item", BackboneElement.R4, "sequence!:positiveInt careTeamSequence*:positiveInt diagnosisSequence*:positiveInt procedureSequence*:positiveInt informationSequence*:positiveInt revenue:CodeableConcept category:CodeableConcept productOrService!:CodeableConcept modifier*:CodeableConcept programCode*:CodeableConcept serviced^:date,Period location^:CodeableConcept,Address,Reference quantity:Quantity unitPrice:Money factor:decimal net:Money udi*:Reference bodySite:CodeableConcept subSite*:CodeableConcept encounter*:Reference noteNumber*:positiveInt adjudication*:ExplanationOfBenefit.item.adjudication detail*:ExplanationOfBenefit.item.detail");
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
    private List<FhirPositiveInt>? _noteNumber;
    private List<ExplanationOfBenefitItemAdjudication>? _adjudication;
    private List<ExplanationOfBenefitItemDetail>? _detail;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A number to uniquely identify item entries (1..1).</summary>
    public FhirPositiveInt? Sequence { get; set; }
    /// <summary>Care team members related to this service or product (0..*).</summary>
    public List<FhirPositiveInt> CareTeamSequence { get => _careTeamSequence ??= []; set => _careTeamSequence = value; }
    /// <summary>Diagnoses applicable for this service or product (0..*).</summary>
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
    /// <summary>A billed item may include goods or services provided in multiple encounters (0..*): to Encounter.</summary>
    public List<Reference> Encounter { get => _encounter ??= []; set => _encounter = value; }
    /// <summary>The numbers associated with notes below which apply to the adjudication of this item (0..*).</summary>
    public List<FhirPositiveInt> NoteNumber { get => _noteNumber ??= []; set => _noteNumber = value; }
    /// <summary>If this item is a group then the values here are a summary of the adjudication of the detail items (0..*).</summary>
    public List<ExplanationOfBenefitItemAdjudication> Adjudication { get => _adjudication ??= []; set => _adjudication = value; }
    /// <summary>Second-tier of goods and services (0..*).</summary>
    public List<ExplanationOfBenefitItemDetail> Detail { get => _detail ??= []; set => _detail = value; }
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
        23 => _noteNumber,
        24 => _adjudication,
        25 => _detail,
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
            case 23: reader.Primitives(ref _noteNumber); break;
            case 24: reader.Objects(ref _adjudication); break;
            case 25: reader.Objects(ref _detail); break;
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
        writer.Primitives(R4[23], _noteNumber);
        writer.Objects(R4[24], _adjudication);
        writer.Objects(R4[25], _detail);
    }
}

/// <summary>If this item is a group then the values here are a summary of the adjudication of the detail items.</summary>
public sealed class ExplanationOfBenefitItemAdjudication : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExplanationOfBenefit.item.adjudication", BackboneElement.R4, "category!:CodeableConcept reason:CodeableConcept amount:Money value:decimal");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A code to indicate the information type of this adjudication record (1..1).</summary>
    public CodeableConcept? Category { get; set; }
    /// <summary>A code supporting the understanding of the adjudication result and explaining variance from expected amount (0..1).</summary>
    public CodeableConcept? Reason { get; set; }
    /// <summary>Monetary amount associated with the category (0..1).</summary>
    public Money? Amount { get; set; }
    /// <summary>A non-monetary value associated with the category (0..1).</summary>
    public FhirDecimal? Value { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Category,
        4 => Reason,
        5 => Amount,
        6 => Value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Category = reader.Object<CodeableConcept>(new()); break;
            case 4: Reason = reader.Object<CodeableConcept>(new()); break;
            case 5: Amount = reader.Object<Money>(new()); break;
            case 6: Value = reader.Primitive(Value ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Category);
        writer.Object(R4[4], Reason);
        writer.Object(R4[5], Amount);
        writer.Primitive(R4[6], Value);
    }
}

/// <summary>Second-tier of goods and services.</summary>
public sealed class ExplanationOfBenefitItemDetail : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExplanationOfBenefit.item.detail", BackboneElement.R4, "sequence!:positiveInt revenue:CodeableConcept category:CodeableConcept productOrService!:CodeableConcept modifier*:CodeableConcept programCode*:CodeableConcept quantity:Quantity unitPrice:Money factor:decimal net:Money udi*:Reference noteNumber*:positiveInt adjudication*:ExplanationOfBenefit.item.adjudication subDetail*:ExplanationOfBenefit.item.detail.subDetail");
    private List<CodeableConcept>? _modifier;
    private List<CodeableConcept>? _programCode;
    private List<Reference>? _udi;
    private List<FhirPositiveInt>? _noteNumber;
    private List<ExplanationOfBenefitItemAdjudication>? _adjudication;
    private List<ExplanationOfBenefitItemDetailSubDetail>? _subDetail;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A claim detail line (1..1).</summary>
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
    /// <summary>The numbers associated with notes below which apply to the adjudication of this item (0..*).</summary>
    public List<FhirPositiveInt> NoteNumber { get => _noteNumber ??= []; set => _noteNumber = value; }
    /// <summary>The adjudication results (0..*).</summary>
    public List<ExplanationOfBenefitItemAdjudication> Adjudication { get => _adjudication ??= []; set => _adjudication = value; }
    /// <summary>Third-tier of goods and services (0..*).</summary>
    public List<ExplanationOfBenefitItemDetailSubDetail> SubDetail { get => _subDetail ??= []; set => _subDetail = value; }
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
        14 => _noteNumber,
        15 => _adjudication,
        16 => _subDetail,
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
            case 14: reader.Primitives(ref _noteNumber); break;
            case 15: reader.Objects(ref _adjudication); break;
            case 16: reader.Objects(ref _subDetail); break;
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
        writer.Primitives(R4[14], _noteNumber);
        writer.Objects(R4[15], _adjudication);
        writer.Objects(R4[16], _subDetail);
    }
}

/// <summary>Third-tier of goods and services.</summary>
public sealed class ExplanationOfBenefitItemDetailSubDetail : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExplanationOfBenefit.item.detail.subDetail", BackboneElement.R4, "sequence!:positiveInt revenue:CodeableConcept category:CodeableConcept productOrService!:CodeableConcept modifier*:CodeableConcept programCode*:CodeableConcept quantity:Quantity unitPrice:Money factor:decimal net:Money udi*:Reference noteNumber*:positiveInt adjudication*:ExplanationOfBenefit.item.adjudication");
    private List<CodeableConcept>? _modifier;
    private List<CodeableConcept>? _programCode;
    private List<Reference>? _udi;
    private List<FhirPositiveInt>? _noteNumber;
    private List<ExplanationOfBenefitItemAdjudication>? _adjudication;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A claim detail line (1..1).</summary>
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
    /// <summary>The numbers associated with notes below which apply to the adjudication of this item (0..*).</summary>
    public List<FhirPositiveInt> NoteNumber { get => _noteNumber ??= []; set => _noteNumber = value; }
    /// <summary>The adjudication results (0..*).</summary>
    public List<ExplanationOfBenefitItemAdjudication> Adjudication { get => _adjudication ??= []; set => _adjudication = value; }
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
        14 => _noteNumber,
        15 => _adjudication,
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
            case 14: reader.Primitives(ref _noteNumber); break;
            case 15: reader.Objects(ref _adjudication); break;
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
        writer.Primitives(R4[14], _noteNumber);
        writer.Objects(R4[15], _adjudication);
    }
}

/// <summary>The first-tier service adjudications for payor added product or service lines.</summary>
public sealed class ExplanationOfBenefitAddItem : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExplanationOfBenefit.addItem", BackboneElement.R4, "itemSequence*:positiveInt detailSequence*:positiveInt subDetailSequence*:positiveInt provider*:Reference productOrService!:CodeableConcept modifier*:CodeableConcept programCode*:CodeableConcept serviced^:date,Period location^:CodeableConcept,Address,Reference quantity:Quantity unitPrice:Money factor:decimal net:Money bodySite:CodeableConcept subSite*:CodeableConcept noteNumber*:positiveInt adjudication*:ExplanationOfBenefit.item.adjudication detail*:ExplanationOfBenefit.addItem.detail");
    private List<FhirPositiveInt>? _itemSequence;
    private List<FhirPositiveInt>? _detailSequence;
    private List<FhirPositiveInt>? _subDetailSequence;
    private List<Reference>? _provider;
    private List<CodeableConcept>? _modifier;
    private List<CodeableConcept>? _programCode;
    private DataType? _serviced;
    private DataType? _location;
    private List<CodeableConcept>? _subSite;
    private List<FhirPositiveInt>? _noteNumber;
    private List<ExplanationOfBenefitItemAdjudication>? _adjudication;
    private List<ExplanationOfBenefitAddItemDetail>? _detail;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Claim items which this service line is intended to replace (0..*).</summary>
    public List<FhirPositiveInt> ItemSequence { get => _itemSequence ??= []; set => _itemSequence = value; }
    /// <summary>The sequence number of the details within the claim item which this line is intended to replace (0..*).</summary>
    public List<FhirPositiveInt> DetailSequence { get => _detailSequence ??= []; set => _detailSequence = value; }
    /// <summary>The sequence number of the sub-details woithin the details within the claim item which this line is intended to replace (0..*).</summary>
    public List<FhirPositiveInt> SubDetailSequence { get => _subDetailSequence ??= []; set => _subDetailSequence = value; }
    /// <summary>The providers who are authorized for the services rendered to the patient (0..*): to Practitioner, PractitionerRole, Organization.</summary>
    public List<Reference> Provider { get => _provider ??= []; set => _provider = value; }
    /// <summary>When the value is a group code then this item collects a set of related claim details, otherwise this contains the product, service, drug or other billing code … (1..1).</summary>
    public CodeableConcept? ProductOrService { get; set; }
    /// <summary>Item typification or modifiers codes to convey additional context for the product or service (0..*).</summary>
    public List<CodeableConcept> Modifier { get => _modifier ??= []; set => _modifier = value; }
    /// <summary>Identifies the program under which this may be recovered (0..*).</summary>
    public List<CodeableConcept> ProgramCode { get => _programCode ??= []; set => _programCode = value; }
    /// <summary>The date or dates when the service or product was supplied, performed or completed (0..1): date, Period.</summary>
    public DataType? Serviced { get => _serviced; set => _serviced = GiveAnew(_serviced, value, 10); }
    /// <summary>Where the product or service was provided (0..1): CodeableConcept, Address, Reference.</summary>
    public DataType? Location { get => _location; set => _location = GiveAnew(_location, value, 11); }
    /// <summary>The number of repetitions of a service or product (0..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>If the item is not a group then this is the fee for the product or service, otherwise this is the total of the fees for the details of the group (0..1).</summary>
    public Money? UnitPrice { get; set; }
    /// <summary>A real number that represents a multiplier used in determining the overall value of services delivered and/or goods received (0..1).</summary>
    public FhirDecimal? Factor { get; set; }
    /// <summary>The quantity times the unit price for an additional service or product or charge (0..1).</summary>
    public Money? Net { get; set; }
    /// <summary>Physical service site on the patient (limb, tooth, etc.) (0..1).</summary>
    public CodeableConcept? BodySite { get; set; }
    /// <summary>A region or surface of the bodySite, e.g. limb region or tooth surface(s) (0..*).</summary>
    public List<CodeableConcept> SubSite { get => _subSite ??= []; set => _subSite = value; }
    /// <summary>The numbers associated with notes below which apply to the adjudication of this item (0..*).</summary>
    public List<FhirPositiveInt> NoteNumber { get => _noteNumber ??= []; set => _noteNumber = value; }
    /// <summary>The adjudication results (0..*).</summary>
    public List<ExplanationOfBenefitItemAdjudication> Adjudication { get => _adjudication ??= []; set => _adjudication = value; }
    /// <summary>The second-tier service adjudications for payor added services (0..*).</summary>
    public List<ExplanationOfBenefitAddItemDetail> Detail { get => _detail ??= []; set => _detail = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _itemSequence,
        4 => _detailSequence,
        5 => _subDetailSequence,
        6 => _provider,
        7 => ProductOrService,
        8 => _modifier,
        9 => _programCode,
        10 => _serviced,
        11 => _location,
        12 => Quantity,
        13 => UnitPrice,
        14 => Factor,
        15 => Net,
        16 => BodySite,
        17 => _subSite,
        18 => _noteNumber,
        19 => _adjudication,
        20 => _detail,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Primitives(ref _itemSequence); break;
            case 4: reader.Primitives(ref _detailSequence); break;
            case 5: reader.Primitives(ref _subDetailSequence); break;
            case 6: reader.Objects(ref _provider); break;
            case 7: ProductOrService = reader.Object<CodeableConcept>(new()); break;
            case 8: reader.Objects(ref _modifier); break;
            case 9: reader.Objects(ref _programCode); break;
            case 10: _serviced = reader.Choice(_serviced); break;
            case 11: _location = reader.Choice(_location); break;
            case 12: Quantity = reader.Object<Quantity>(new()); break;
            case 13: UnitPrice = reader.Object<Money>(new()); break;
            case 14: Factor = reader.Primitive(Factor ?? new()); break;
            case 15: Net = reader.Object<Money>(new()); break;
            case 16: BodySite = reader.Object<CodeableConcept>(new()); break;
            case 17: reader.Objects(ref _subSite); break;
            case 18: reader.Primitives(ref _noteNumber); break;
            case 19: reader.Objects(ref _adjudication); break;
            case 20: reader.Objects(ref _detail); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitives(R4[3], _itemSequence);
        writer.Primitives(R4[4], _detailSequence);
        writer.Primitives(R4[5], _subDetailSequence);
        writer.Objects(R4[6], _provider);
        writer.Object(R4[7], ProductOrService);
        writer.Objects(R4[8], _modifier);
        writer.Objects(R4[9], _programCode);
        writer.Choice(R4[10], _serviced);
        writer.Choice(R4[11], _location);
        writer.Object(R4[12], Quantity);
        writer.Object(R4[13], UnitPrice);
        writer.Primitive(R4[14], Factor);
        writer.Object(R4[15], Net);
        writer.Object(R4[16], BodySite);
        writer.Objects(R4[17], _subSite);
        writer.Primitives(R4[18], _noteNumber);
        writer.Objects(R4[19], _adjudication);
        writer.Objects(R4[20], _detail);
    }
}

/// <summary>The second-tier service adjudications for payor added services.</summary>
public sealed class ExplanationOfBenefitAddItemDetail : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExplanationOfBenefit.addItem.detail", BackboneElement.R4, "productOrService!:CodeableConcept modifier*:CodeableConcept quantity:Quantity unitPrice:Money factor:decimal net:Money noteNumber*:positiveInt adjudication*:ExplanationOfBenefit.item.adjudication subDetail*:ExplanationOfBenefit.addItem.detail.subDetail");
    private List<CodeableConcept>? _modifier;
    private List<FhirPositiveInt>? _noteNumber;
    private List<ExplanationOfBenefitItemAdjudication>? _adjudication;
    private List<ExplanationOfBenefitAddItemDetailSubDetail>? _subDetail;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>When the value is a group code then this item collects a set of related claim details, otherwise this contains the product, service, drug or other billing code … (1..1).</summary>
    public CodeableConcept? ProductOrService { get; set; }
    /// <summary>Item typification or modifiers codes to convey additional context for the product or service (0..*).</summary>
    public List<CodeableConcept> Modifier { get => _modifier ??= []; set => _modifier = value; }
    /// <summary>The number of repetitions of a service or product (0..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>If the item is not a group then this is the fee for the product or service, otherwise this is the total of the fees for the details of the group (0..1).</summary>
    public Money? UnitPrice { get; set; }
    /// <summary>A real number that represents a multiplier used in determining the overall value of services delivered and/or goods received (0..1).</summary>
    public FhirDecimal? Factor { get; set; }
    /// <summary>The quantity times the unit price for an additional service or product or charge (0..1).</summary>
    public Money? Net { get; set; }
    /// <summary>The numbers associated with notes below which apply to the adjudication of this item (0..*).</summary>
    public List<FhirPositiveInt> NoteNumber { get => _noteNumber ??= []; set => _noteNumber = value; }
    /// <summary>The adjudication results (0..*).</summary>
    public List<ExplanationOfBenefitItemAdjudication> Adjudication { get => _adjudication ??= []; set => _adjudication = value; }
    /// <summary>The third-tier service adjudications for payor added services (0..*).</summary>
    public List<ExplanationOfBenefitAddItemDetailSubDetail> SubDetail { get => _subDetail ??= []; set => _subDetail = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => ProductOrService,
        4 => _modifier,
        5 => Quantity,
        6 => UnitPrice,
        7 => Factor,
        8 => Net,
        9 => _noteNumber,
        10 => _adjudication,
        11 => _subDetail,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: ProductOrService = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _modifier); break;
            case 5: Quantity = reader.Object<Quantity>(new()); break;
            case 6: UnitPrice = reader.Object<Money>(new()); break;
            case 7: Factor = reader.Primitive(Factor ?? new()); break;
            case 8: Net = reader.Object<Money>(new()); break;
            case 9: reader.Primitives(ref _noteNumber); break;
            case 10: reader.Objects(ref _adjudication); break;
            case 11: reader.Objects(ref _subDetail); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], ProductOrService);
        writer.Objects(R4[4], _modifier);
        writer.Object(R4[5], Quantity);
        writer.Object(R4[6], UnitPrice);
        writer.Primitive(R4[7], Factor);
        writer.Object(R4[8], Net);
        writer.Primitives(R4[9], _noteNumber);
        writer.Objects(R4[10], _adjudication);
        writer.Objects(R4[11], _subDetail);
    }
}

/// <summary>The third-tier service adjudications for payor added services.</summary>
public sealed class ExplanationOfBenefitAddItemDetailSubDetail : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExplanationOfBenefit.addItem.detail.subDetail", BackboneElement.R4, "productOrService!:CodeableConcept modifier*:CodeableConcept quantity:Quantity unitPrice:Money factor:decimal net:Money noteNumber*:positiveInt adjudication*:ExplanationOfBenefit.item.adjudication");
    private List<CodeableConcept>? _modifier;
    private List<FhirPositiveInt>? _noteNumber;
    private List<ExplanationOfBenefitItemAdjudication>? _adjudication;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>When the value is a group code then this item collects a set of related claim details, otherwise this contains the product, service, drug or other billing code … (1..1).</summary>
    public CodeableConcept? ProductOrService { get; set; }
    /// <summary>Item typification or modifiers codes to convey additional context for the product or service (0..*).</summary>
    public List<CodeableConcept> Modifier { get => _modifier ??= []; set => _modifier = value; }
    /// <summary>The number of repetitions of a service or product (0..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>If the item is not a group then this is the fee for the product or service, otherwise this is the total of the fees for the details of the group (0..1).</summary>
    public Money? UnitPrice { get; set; }
    /// <summary>A real number that represents a multiplier used in determining the overall value of services delivered and/or goods received (0..1).</summary>
    public FhirDecimal? Factor { get; set; }
    /// <summary>The quantity times the unit price for an additional service or product or charge (0..1).</summary>
    public Money? Net { get; set; }
    /// <summary>The numbers associated with notes below which apply to the adjudication of this item (0..*).</summary>
    public List<FhirPositiveInt> NoteNumber { get => _noteNumber ??= []; set => _noteNumber = value; }
    /// <summary>The adjudication results (0..*).</summary>
    public List<ExplanationOfBenefitItemAdjudication> Adjudication { get => _adjudication ??= []; set => _adjudication = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => ProductOrService,
        4 => _modifier,
        5 => Quantity,
        6 => UnitPrice,
        7 => Factor,
        8 => Net,
        9 => _noteNumber,
        10 => _adjudication,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: ProductOrService = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _modifier); break;
            case 5: Quantity = reader.Object<Quantity>(new()); break;
            case 6: UnitPrice = reader.Object<Money>(new()); break;
            case 7: Factor = reader.Primitive(Factor ?? new()); break;
            case 8: Net = reader.Object<Money>(new()); break;
            case 9: reader.Primitives(ref _noteNumber); break;
            case 10: reader.Objects(ref _adjudication); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], ProductOrService);
        writer.Objects(R4[4], _modifier);
        writer.Object(R4[5], Quantity);
        writer.Object(R4[6], UnitPrice);
        writer.Primitive(R4[7], Factor);
        writer.Object(R4[8], Net);
        writer.Primitives(R4[9], _noteNumber);
        writer.Objects(R4[10], _adjudication);
    }
}

/// <summary>Categorized monetary totals for the adjudication.</summary>
public sealed class ExplanationOfBenefitTotal : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExplanationOfBenefit.total", BackboneElement.R4, "category!+:CodeableConcept amount!+:Money");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A code to indicate the information type of this adjudication record (1..1).</summary>
    public CodeableConcept? Category { get; set; }
    /// <summary>Monetary total amount associated with the category (1..1).</summary>
    public Money? Amount { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Category,
        4 => Amount,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Category = reader.Object<CodeableConcept>(new()); break;
            case 4: Amount = reader.Object<Money>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Category);
        writer.Object(R4[4], Amount);
    }
}

/// <summary>Payment details for the adjudication of the claim.</summary>
public sealed class ExplanationOfBenefitPayment : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExplanationOfBenefit.payment", BackboneElement.R4, "type:CodeableConcept adjustment:Money adjustmentReason:CodeableConcept date:date amount:Money identifier:Identifier");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Whether this represents partial or complete payment of the benefits payable (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Total amount of all adjustments to this payment included in this transaction which are not related to this claim's adjudication (0..1).</summary>
    public Money? Adjustment { get; set; }
    /// <summary>Reason for the payment adjustment (0..1).</summary>
    public CodeableConcept? AdjustmentReason { get; set; }
    /// <summary>Estimated date the payment will be issued or the actual issue date of payment (0..1).</summary>
    public FhirDate? Date { get; set; }
    /// <summary>Benefits payable less any payment adjustment (0..1).</summary>
    public Money? Amount { get; set; }
    /// <summary>Issuer's unique identifier for the payment instrument (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Adjustment,
        5 => AdjustmentReason,
        6 => Date,
        7 => Amount,
        8 => Identifier,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: Adjustment = reader.Object<Money>(new()); break;
            case 5: AdjustmentReason = reader.Object<CodeableConcept>(new()); break;
            case 6: Date = reader.Primitive(Date ?? new()); break;
            case 7: Amount = reader.Object<Money>(new()); break;
            case 8: Identifier = reader.Object<Identifier>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Object(R4[4], Adjustment);
        writer.Object(R4[5], AdjustmentReason);
        writer.Primitive(R4[6], Date);
        writer.Object(R4[7], Amount);
        writer.Object(R4[8], Identifier);
    }
}

/// <summary>A note that describes or explains adjudication results in a human readable form.</summary>
public sealed class ExplanationOfBenefitProcessNote : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExplanationOfBenefit.processNote", BackboneElement.R4, "number:positiveInt type:code=NoteType text:string language:CodeableConcept");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A number to uniquely identify a note entry (0..1).</summary>
    public FhirPositiveInt? Number { get; set; }
    /// <summary>The business purpose of the note text (0..1): <see cref="NoteTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>The explanation or description associated with the processing (0..1).</summary>
    public FhirString? Text { get; set; }
    /// <summary>A code to define the language used in the text of the note (0..1).</summary>
    public CodeableConcept? Language { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Number,
        4 => Type,
        5 => Text,
        6 => Language,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Number = reader.Primitive(Number ?? new()); break;
            case 4: Type = reader.Primitive(Type ?? new()); break;
            case 5: Text = reader.Primitive(Text ?? new()); break;
            case 6: Language = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Number);
        writer.Primitive(R4[4], Type);
        writer.Primitive(R4[5], Text);
        writer.Object(R4[6], Language);
    }
}

/// <summary>Balance by Benefit Category.</summary>
public sealed class ExplanationOfBenefitBenefitBalance : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExplanationOfBenefit.benefitBalance", BackboneElement.R4, "category!:CodeableConcept excluded:boolean name:string description:string network:CodeableConcept unit:CodeableConcept term:CodeableConcept financial*:ExplanationOfBenefit.benefitBalance.financial");
    private List<ExplanationOfBenefitBenefitBalanceFinancial>? _financial;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Code to identify the general type of benefits under which products and services are provided (1..1).</summary>
    public CodeableConcept? Category { get; set; }
    /// <summary>True if the indicated class of service is excluded from the plan, missing or False indicates the product or service is included in the coverage (0..1).</summary>
    public FhirBoolean? Excluded { get; set; }
    /// <summary>A short name or tag for the benefit (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A richer description of the benefit or services covered (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Is a flag to indicate whether the benefits refer to in-network providers or out-of-network providers (0..1).</summary>
    public CodeableConcept? Network { get; set; }
    /// <summary>Indicates if the benefits apply to an individual or to the family (0..1).</summary>
    public CodeableConcept? Unit { get; set; }
    /// <summary>The term or period of the values such as 'maximum lifetime benefit' or 'maximum annual visits' (0..1).</summary>
    public CodeableConcept? Term { get; set; }
    /// <summary>Benefits Used to date (0..*).</summary>
    public List<ExplanationOfBenefitBenefitBalanceFinancial> Financial { get => _financial ??= []; set => _financial = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Category,
        4 => Excluded,
        5 => Name,
        6 => Description,
        7 => Network,
        8 => Unit,
        9 => Term,
        10 => _financial,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Category = reader.Object<CodeableConcept>(new()); break;
            case 4: Excluded = reader.Primitive(Excluded ?? new()); break;
            case 5: Name = reader.Primitive(Name ?? new()); break;
            case 6: Description = reader.Primitive(Description ?? new()); break;
            case 7: Network = reader.Object<CodeableConcept>(new()); break;
            case 8: Unit = reader.Object<CodeableConcept>(new()); break;
            case 9: Term = reader.Object<CodeableConcept>(new()); break;
            case 10: reader.Objects(ref _financial); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Category);
        writer.Primitive(R4[4], Excluded);
        writer.Primitive(R4[5], Name);
        writer.Primitive(R4[6], Description);
        writer.Object(R4[7], Network);
        writer.Object(R4[8], Unit);
        writer.Object(R4[9], Term);
        writer.Objects(R4[10], _financial);
    }
}

/// <summary>Benefits Used to date.</summary>
public sealed class ExplanationOfBenefitBenefitBalanceFinancial : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExplanationOfBenefit.benefitBalance.financial", BackboneElement.R4, "type!:CodeableConcept allowed^:unsignedInt,string,Money used^:unsignedInt,Money");
    private DataType? _allowed;
    private DataType? _used;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Classification of benefit being provided (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The quantity of the benefit which is permitted under the coverage (0..1): unsignedInt, string, Money.</summary>
    public DataType? Allowed { get => _allowed; set => _allowed = GiveAnew(_allowed, value, 4); }
    /// <summary>The quantity of the benefit which have been consumed to date (0..1): unsignedInt, Money.</summary>
    public DataType? Used { get => _used; set => _used = GiveAnew(_used, value, 5); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => _allowed,
        5 => _used,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: _allowed = reader.Choice(_allowed); break;
            case 5: _used = reader.Choice(_used); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Choice(R4[4], _allowed);
        writer.Choice(R4[5], _used);
    }
}
