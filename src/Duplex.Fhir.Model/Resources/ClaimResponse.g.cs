// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>This resource provides the adjudication details from the processing of a Claim resource.</summary>
public sealed class ClaimResponse : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("ClaimResponse", DomainResource.R4, "identifier*:Identifier status!+:code=FinancialResourceStatus type!+:CodeableConcept subType:CodeableConcept use!+:code=Use patient!+:Reference created!+:dateTime insurer!+:Reference requestor:Reference request+:Reference outcome!+:code=ClaimProcessing disposition:string preAuthRef:string preAuthPeriod:Period payeeType:CodeableConcept item*:ClaimResponse.item addItem*:ClaimResponse.addItem adjudication*:ClaimResponse.item.adjudication total*+:ClaimResponse.total payment:ClaimResponse.payment fundsReserve:CodeableConcept formCode:CodeableConcept form:Attachment processNote*:ClaimResponse.processNote communicationRequest*:Reference insurance*:ClaimResponse.insurance error*:ClaimResponse.error");
    private List<Identifier>? _identifier;
    private List<ClaimResponseItem>? _item;
    private List<ClaimResponseAddItem>? _addItem;
    private List<ClaimResponseItemAdjudication>? _adjudication;
    private List<ClaimResponseTotal>? _total;
    private List<ClaimResponseProcessNote>? _processNote;
    private List<Reference>? _communicationRequest;
    private List<ClaimResponseInsurance>? _insurance;
    private List<ClaimResponseError>? _error;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A unique identifier assigned to this claim response (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The status of the resource instance (1..1): <see cref="FinancialResourceStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A finer grained suite of claim type codes which may convey additional information such as Inpatient vs Outpatient and/or a specialty service (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>A finer grained suite of claim type codes which may convey additional information such as Inpatient vs Outpatient and/or a specialty service (0..1).</summary>
    public CodeableConcept? SubType { get; set; }
    /// <summary>A code to indicate whether the nature of the request is: to request adjudication of products and services previously rendered; or requesting authorization and … (1..1): <see cref="UseCodes"/>.</summary>
    public FhirCode? Use { get; set; }
    /// <summary>The party to whom the professional services and/or products have been supplied or are being considered and for whom actual for facast reimbursement is sought (1..1): to Patient.</summary>
    public Reference? Patient { get; set; }
    /// <summary>The date this resource was created (1..1).</summary>
    public FhirDateTime? Created { get; set; }
    /// <summary>The party responsible for authorization, adjudication and reimbursement (1..1): to Organization.</summary>
    public Reference? Insurer { get; set; }
    /// <summary>The provider which is responsible for the claim, predetermination or preauthorization (0..1): to Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Requestor { get; set; }
    /// <summary>Original request resource reference (0..1): to Claim.</summary>
    public Reference? Request { get; set; }
    /// <summary>The outcome of the claim, predetermination, or preauthorization processing (1..1): <see cref="ClaimProcessingCodes"/>.</summary>
    public FhirCode? Outcome { get; set; }
    /// <summary>A human readable description of the status of the adjudication (0..1).</summary>
    public FhirString? Disposition { get; set; }
    /// <summary>Reference from the Insurer which is used in later communications which refers to this adjudication (0..1).</summary>
    public FhirString? PreAuthRef { get; set; }
    /// <summary>The time frame during which this authorization is effective (0..1).</summary>
    public Period? PreAuthPeriod { get; set; }
    /// <summary>Type of Party to be reimbursed: subscriber, provider, other (0..1).</summary>
    public CodeableConcept? PayeeType { get; set; }
    /// <summary>A claim line (0..*).</summary>
    public List<ClaimResponseItem> Item { get => _item ??= []; set => _item = value; }
    /// <summary>The first-tier service adjudications for payor added product or service lines (0..*).</summary>
    public List<ClaimResponseAddItem> AddItem { get => _addItem ??= []; set => _addItem = value; }
    /// <summary>The adjudication results which are presented at the header level rather than at the line-item or add-item levels (0..*).</summary>
    public List<ClaimResponseItemAdjudication> Adjudication { get => _adjudication ??= []; set => _adjudication = value; }
    /// <summary>Categorized monetary totals for the adjudication (0..*).</summary>
    public List<ClaimResponseTotal> Total { get => _total ??= []; set => _total = value; }
    /// <summary>Payment details for the adjudication of the claim (0..1).</summary>
    public ClaimResponsePayment? Payment { get; set; }
    /// <summary>A code, used only on a response to a preauthorization, to indicate whether the benefits payable have been reserved and for whom (0..1).</summary>
    public CodeableConcept? FundsReserve { get; set; }
    /// <summary>A code for the form to be used for printing the content (0..1).</summary>
    public CodeableConcept? FormCode { get; set; }
    /// <summary>The actual form, by reference or inclusion, for printing the content or an EOB (0..1).</summary>
    public Attachment? Form { get; set; }
    /// <summary>A note that describes or explains adjudication results in a human readable form (0..*).</summary>
    public List<ClaimResponseProcessNote> ProcessNote { get => _processNote ??= []; set => _processNote = value; }
    /// <summary>Request for additional supporting or authorizing information (0..*): to CommunicationRequest.</summary>
    public List<Reference> CommunicationRequest { get => _communicationRequest ??= []; set => _communicationRequest = value; }
    /// <summary>Financial instruments for reimbursement for the health care products and services specified on the claim (0..*).</summary>
    public List<ClaimResponseInsurance> Insurance { get => _insurance ??= []; set => _insurance = value; }
    /// <summary>Errors encountered during the processing of the adjudication (0..*).</summary>
    public List<ClaimResponseError> Error { get => _error ??= []; set => _error = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => Type,
        11 => SubType,
        12 => Use,
        13 => Patient,
        14 => Created,
        15 => Insurer,
        16 => Requestor,
        17 => Request,
        18 => Outcome,
        19 => Disposition,
        20 => PreAuthRef,
        21 => PreAuthPeriod,
        22 => PayeeType,
        23 => _item,
        24 => _addItem,
        25 => _adjudication,
        26 => _total,
        27 => Payment,
        28 => FundsReserve,
        29 => FormCode,
        30 => Form,
        31 => _processNote,
        32 => _communicationRequest,
        33 => _insurance,
        34 => _error,
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
            case 14: Created = reader.Primitive(Created ?? new()); break;
            case 15: Insurer = reader.Object<Reference>(new()); break;
            case 16: Requestor = reader.Object<Reference>(new()); break;
            case 17: Request = reader.Object<Reference>(new()); break;
            case 18: Outcome = reader.Primitive(Outcome ?? new()); break;
            case 19: Disposition = reader.Primitive(Disposition ?? new()); break;
            case 20: PreAuthRef = reader.Primitive(PreAuthRef ?? new()); break;
            case 21: PreAuthPeriod = reader.Object<Period>(new()); break;
            case 22: PayeeType = reader.Object<CodeableConcept>(new()); break;
            case 23: reader.Objects(ref _item); break;
            case 24: reader.Objects(ref _addItem); break;
            case 25: reader.Objects(ref _adjudication); break;
            case 26: reader.Objects(ref _total); break;
            case 27: Payment = reader.Object<ClaimResponsePayment>(new()); break;
            case 28: FundsReserve = reader.Object<CodeableConcept>(new()); break;
            case 29: FormCode = reader.Object<CodeableConcept>(new()); break;
            case 30: Form = reader.Object<Attachment>(new()); break;
            case 31: reader.Objects(ref _processNote); break;
            case 32: reader.Objects(ref _communicationRequest); break;
            case 33: reader.Objects(ref _insurance); break;
            case 34: reader.Objects(ref _error); break;
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
        writer.Primitive(R4[14], Created);
        writer.Object(R4[15], Insurer);
        writer.Object(R4[16], Requestor);
        writer.Object(R4[17], Request);
        writer.Primitive(R4[18], Outcome);
        writer.Primitive(R4[19], Disposition);
        writer.Primitive(R4[20], PreAuthRef);
        writer.Object(R4[21], PreAuthPeriod);
        writer.Object(R4[22], PayeeType);
        writer.Objects(R4[23], _item);
        writer.Objects(R4[24], _addItem);
        writer.Objects(R4[25], _adjudication);
        writer.Objects(R4[26], _total);
        writer.Object(R4[27], Payment);
        writer.Object(R4[28], FundsReserve);
        writer.Object(R4[29], FormCode);
        writer.Object(R4[30], Form);
        writer.Objects(R4[31], _processNote);
        writer.Objects(R4[32], _communicationRequest);
        writer.Objects(R4[33], _insurance);
        writer.Objects(R4[34], _error);
    }
}

/// <summary>A claim line.</summary>
public sealed class ClaimResponseItem : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ClaimResponse.item", BackboneElement.R4, "itemSequence!:positiveInt noteNumber*:positiveInt adjudication!*:ClaimResponse.item.adjudication detail*:ClaimResponse.item.detail");
    private List<FhirPositiveInt>? _noteNumber;
    private List<ClaimResponseItemAdjudication>? _adjudication;
    private List<ClaimResponseItemDetail>? _detail;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A number to uniquely reference the claim item entries (1..1).</summary>
    public FhirPositiveInt? ItemSequence { get; set; }
    /// <summary>The numbers associated with notes below which apply to the adjudication of this item (0..*).</summary>
    public List<FhirPositiveInt> NoteNumber { get => _noteNumber ??= []; set => _noteNumber = value; }
    /// <summary>If this item is a group then the values here are a summary of the adjudication of the detail items (1..*).</summary>
    public List<ClaimResponseItemAdjudication> Adjudication { get => _adjudication ??= []; set => _adjudication = value; }
    /// <summary>A claim detail (0..*).</summary>
    public List<ClaimResponseItemDetail> Detail { get => _detail ??= []; set => _detail = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => ItemSequence,
        4 => _noteNumber,
        5 => _adjudication,
        6 => _detail,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: ItemSequence = reader.Primitive(ItemSequence ?? new()); break;
            case 4: reader.Primitives(ref _noteNumber); break;
            case 5: reader.Objects(ref _adjudication); break;
            case 6: reader.Objects(ref _detail); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], ItemSequence);
        writer.Primitives(R4[4], _noteNumber);
        writer.Objects(R4[5], _adjudication);
        writer.Objects(R4[6], _detail);
    }
}

/// <summary>If this item is a group then the values here are a summary of the adjudication of the detail items.</summary>
public sealed class ClaimResponseItemAdjudication : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ClaimResponse.item.adjudication", BackboneElement.R4, "category!:CodeableConcept reason:CodeableConcept amount:Money value:decimal");
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

/// <summary>A claim detail.</summary>
public sealed class ClaimResponseItemDetail : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ClaimResponse.item.detail", BackboneElement.R4, "detailSequence!:positiveInt noteNumber*:positiveInt adjudication!*:ClaimResponse.item.adjudication subDetail*:ClaimResponse.item.detail.subDetail");
    private List<FhirPositiveInt>? _noteNumber;
    private List<ClaimResponseItemAdjudication>? _adjudication;
    private List<ClaimResponseItemDetailSubDetail>? _subDetail;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A number to uniquely reference the claim detail entry (1..1).</summary>
    public FhirPositiveInt? DetailSequence { get; set; }
    /// <summary>The numbers associated with notes below which apply to the adjudication of this item (0..*).</summary>
    public List<FhirPositiveInt> NoteNumber { get => _noteNumber ??= []; set => _noteNumber = value; }
    /// <summary>The adjudication results (1..*).</summary>
    public List<ClaimResponseItemAdjudication> Adjudication { get => _adjudication ??= []; set => _adjudication = value; }
    /// <summary>A sub-detail adjudication of a simple product or service (0..*).</summary>
    public List<ClaimResponseItemDetailSubDetail> SubDetail { get => _subDetail ??= []; set => _subDetail = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => DetailSequence,
        4 => _noteNumber,
        5 => _adjudication,
        6 => _subDetail,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: DetailSequence = reader.Primitive(DetailSequence ?? new()); break;
            case 4: reader.Primitives(ref _noteNumber); break;
            case 5: reader.Objects(ref _adjudication); break;
            case 6: reader.Objects(ref _subDetail); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], DetailSequence);
        writer.Primitives(R4[4], _noteNumber);
        writer.Objects(R4[5], _adjudication);
        writer.Objects(R4[6], _subDetail);
    }
}

/// <summary>A sub-detail adjudication of a simple product or service.</summary>
public sealed class ClaimResponseItemDetailSubDetail : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ClaimResponse.item.detail.subDetail", BackboneElement.R4, "subDetailSequence!:positiveInt noteNumber*:positiveInt adjudication*:ClaimResponse.item.adjudication");
    private List<FhirPositiveInt>? _noteNumber;
    private List<ClaimResponseItemAdjudication>? _adjudication;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A number to uniquely reference the claim sub-detail entry (1..1).</summary>
    public FhirPositiveInt? SubDetailSequence { get; set; }
    /// <summary>The numbers associated with notes below which apply to the adjudication of this item (0..*).</summary>
    public List<FhirPositiveInt> NoteNumber { get => _noteNumber ??= []; set => _noteNumber = value; }
    /// <summary>The adjudication results (0..*).</summary>
    public List<ClaimResponseItemAdjudication> Adjudication { get => _adjudication ??= []; set => _adjudication = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => SubDetailSequence,
        4 => _noteNumber,
        5 => _adjudication,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: SubDetailSequence = reader.Primitive(SubDetailSequence ?? new()); break;
            case 4: reader.Primitives(ref _noteNumber); break;
            case 5: reader.Objects(ref _adjudication); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], SubDetailSequence);
        writer.Primitives(R4[4], _noteNumber);
        writer.Objects(R4[5], _adjudication);
    }
}

/// <summary>The first-tier service adjudications for payor added product or service lines.</summary>
public sealed class ClaimResponseAddItem : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ClaimResponse.addItem", BackboneElement.R4, "itemSequence*:positiveInt detailSequence*:positiveInt subdetailSequence*:positiveInt provider*:Reference productOrService!:CodeableConcept modifier*:CodeableConcept programCode*:CodeableConcept serviced^:date,Period location^:CodeableConcept,Address,Reference quantity:Quantity unitPrice:Money factor:decimal net:Money bodySite:CodeableConcept subSite*:CodeableConcept noteNumber*:positiveInt adjudication!*:ClaimResponse.item.adjudication detail*:ClaimResponse.addItem.detail");
    private List<FhirPositiveInt>? _itemSequence;
    private List<FhirPositiveInt>? _detailSequence;
    private List<FhirPositiveInt>? _subdetailSequence;
    private List<Reference>? _provider;
    private List<CodeableConcept>? _modifier;
    private List<CodeableConcept>? _programCode;
    private DataType? _serviced;
    private DataType? _location;
    private List<CodeableConcept>? _subSite;
    private List<FhirPositiveInt>? _noteNumber;
    private List<ClaimResponseItemAdjudication>? _adjudication;
    private List<ClaimResponseAddItemDetail>? _detail;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Claim items which this service line is intended to replace (0..*).</summary>
    public List<FhirPositiveInt> ItemSequence { get => _itemSequence ??= []; set => _itemSequence = value; }
    /// <summary>The sequence number of the details within the claim item which this line is intended to replace (0..*).</summary>
    public List<FhirPositiveInt> DetailSequence { get => _detailSequence ??= []; set => _detailSequence = value; }
    /// <summary>The sequence number of the sub-details within the details within the claim item which this line is intended to replace (0..*).</summary>
    public List<FhirPositiveInt> SubdetailSequence { get => _subdetailSequence ??= []; set => _subdetailSequence = value; }
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
    /// <summary>The adjudication results (1..*).</summary>
    public List<ClaimResponseItemAdjudication> Adjudication { get => _adjudication ??= []; set => _adjudication = value; }
    /// <summary>The second-tier service adjudications for payor added services (0..*).</summary>
    public List<ClaimResponseAddItemDetail> Detail { get => _detail ??= []; set => _detail = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _itemSequence,
        4 => _detailSequence,
        5 => _subdetailSequence,
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
            case 5: reader.Primitives(ref _subdetailSequence); break;
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
        writer.Primitives(R4[5], _subdetailSequence);
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
public sealed class ClaimResponseAddItemDetail : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ClaimResponse.addItem.detail", BackboneElement.R4, "productOrService!:CodeableConcept modifier*:CodeableConcept quantity:Quantity unitPrice:Money factor:decimal net:Money noteNumber*:positiveInt adjudication!*:ClaimResponse.item.adjudication subDetail*:ClaimResponse.addItem.detail.subDetail");
    private List<CodeableConcept>? _modifier;
    private List<FhirPositiveInt>? _noteNumber;
    private List<ClaimResponseItemAdjudication>? _adjudication;
    private List<ClaimResponseAddItemDetailSubDetail>? _subDetail;
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
    /// <summary>The adjudication results (1..*).</summary>
    public List<ClaimResponseItemAdjudication> Adjudication { get => _adjudication ??= []; set => _adjudication = value; }
    /// <summary>The third-tier service adjudications for payor added services (0..*).</summary>
    public List<ClaimResponseAddItemDetailSubDetail> SubDetail { get => _subDetail ??= []; set => _subDetail = value; }
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
public sealed class ClaimResponseAddItemDetailSubDetail : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ClaimResponse.addItem.detail.subDetail", BackboneElement.R4, "productOrService!:CodeableConcept modifier*:CodeableConcept quantity:Quantity unitPrice:Money factor:decimal net:Money noteNumber*:positiveInt adjudication!*:ClaimResponse.item.adjudication");
    private List<CodeableConcept>? _modifier;
    private List<FhirPositiveInt>? _noteNumber;
    private List<ClaimResponseItemAdjudication>? _adjudication;
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
    /// <summary>The adjudication results (1..*).</summary>
    public List<ClaimResponseItemAdjudication> Adjudication { get => _adjudication ??= []; set => _adjudication = value; }
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
public sealed class ClaimResponseTotal : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ClaimResponse.total", BackboneElement.R4, "category!+:CodeableConcept amount!+:Money");
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
public sealed class ClaimResponsePayment : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ClaimResponse.payment", BackboneElement.R4, "type!:CodeableConcept adjustment:Money adjustmentReason:CodeableConcept date:date amount!:Money identifier:Identifier");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Whether this represents partial or complete payment of the benefits payable (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Total amount of all adjustments to this payment included in this transaction which are not related to this claim's adjudication (0..1).</summary>
    public Money? Adjustment { get; set; }
    /// <summary>Reason for the payment adjustment (0..1).</summary>
    public CodeableConcept? AdjustmentReason { get; set; }
    /// <summary>Estimated date the payment will be issued or the actual issue date of payment (0..1).</summary>
    public FhirDate? Date { get; set; }
    /// <summary>Benefits payable less any payment adjustment (1..1).</summary>
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
public sealed class ClaimResponseProcessNote : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ClaimResponse.processNote", BackboneElement.R4, "number:positiveInt type:code=NoteType text!:string language:CodeableConcept");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A number to uniquely identify a note entry (0..1).</summary>
    public FhirPositiveInt? Number { get; set; }
    /// <summary>The business purpose of the note text (0..1): <see cref="NoteTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>The explanation or description associated with the processing (1..1).</summary>
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

/// <summary>Financial instruments for reimbursement for the health care products and services specified on the claim.</summary>
public sealed class ClaimResponseInsurance : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ClaimResponse.insurance", BackboneElement.R4, "sequence!:positiveInt focal!:boolean coverage!:Reference businessArrangement:string claimResponse:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A number to uniquely identify insurance entries and provide a sequence of coverages to convey coordination of benefit order (1..1).</summary>
    public FhirPositiveInt? Sequence { get; set; }
    /// <summary>A flag to indicate that this Coverage is to be used for adjudication of this claim when set to true (1..1).</summary>
    public FhirBoolean? Focal { get; set; }
    /// <summary>Reference to the insurance card level information contained in the Coverage resource (1..1): to Coverage.</summary>
    public Reference? Coverage { get; set; }
    /// <summary>A business agreement number established between the provider and the insurer for special business processing purposes (0..1).</summary>
    public FhirString? BusinessArrangement { get; set; }
    /// <summary>The result of the adjudication of the line items for the Coverage specified in this insurance (0..1): to ClaimResponse.</summary>
    public Reference? ClaimResponse { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Sequence,
        4 => Focal,
        5 => Coverage,
        6 => BusinessArrangement,
        7 => ClaimResponse,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Sequence = reader.Primitive(Sequence ?? new()); break;
            case 4: Focal = reader.Primitive(Focal ?? new()); break;
            case 5: Coverage = reader.Object<Reference>(new()); break;
            case 6: BusinessArrangement = reader.Primitive(BusinessArrangement ?? new()); break;
            case 7: ClaimResponse = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Sequence);
        writer.Primitive(R4[4], Focal);
        writer.Object(R4[5], Coverage);
        writer.Primitive(R4[6], BusinessArrangement);
        writer.Object(R4[7], ClaimResponse);
    }
}

/// <summary>Errors encountered during the processing of the adjudication.</summary>
public sealed class ClaimResponseError : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ClaimResponse.error", BackboneElement.R4, "itemSequence:positiveInt detailSequence:positiveInt subDetailSequence:positiveInt code!:CodeableConcept");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The sequence number of the line item submitted which contains the error (0..1).</summary>
    public FhirPositiveInt? ItemSequence { get; set; }
    /// <summary>The sequence number of the detail within the line item submitted which contains the error (0..1).</summary>
    public FhirPositiveInt? DetailSequence { get; set; }
    /// <summary>The sequence number of the sub-detail within the detail within the line item submitted which contains the error (0..1).</summary>
    public FhirPositiveInt? SubDetailSequence { get; set; }
    /// <summary>An error code, from a specified code system, which details why the claim could not be adjudicated (1..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => ItemSequence,
        4 => DetailSequence,
        5 => SubDetailSequence,
        6 => Code,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: ItemSequence = reader.Primitive(ItemSequence ?? new()); break;
            case 4: DetailSequence = reader.Primitive(DetailSequence ?? new()); break;
            case 5: SubDetailSequence = reader.Primitive(SubDetailSequence ?? new()); break;
            case 6: Code = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], ItemSequence);
        writer.Primitive(R4[4], DetailSequence);
        writer.Primitive(R4[5], SubDetailSequence);
        writer.Object(R4[6], Code);
    }
}
