// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Invoice containing collected ChargeItems from an Account with calculated individual and total price for Billing purpose.</summary>
public sealed class Invoice : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Invoice", DomainResource.R4, "identifier*+:Identifier status!+:code=InvoiceStatus cancelledReason:string type+:CodeableConcept subject+:Reference recipient+:Reference date+:dateTime participant*:Invoice.participant issuer:Reference account:Reference lineItem*:Invoice.lineItem totalPriceComponent*:Invoice.lineItem.priceComponent totalNet+:Money totalGross+:Money paymentTerms:markdown note*:Annotation");
    private List<Identifier>? _identifier;
    private List<InvoiceParticipant>? _participant;
    private List<InvoiceLineItem>? _lineItem;
    private List<InvoiceLineItemPriceComponent>? _totalPriceComponent;
    private List<Annotation>? _note;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifier of this Invoice, often used for reference in correspondence about this invoice or for tracking of payments (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The current state of the Invoice (1..1): <see cref="InvoiceStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>In case of Invoice cancellation a reason must be given (entered in error, superseded by corrected invoice etc.) (0..1).</summary>
    public FhirString? CancelledReason { get; set; }
    /// <summary>Type of Invoice depending on domain, realm an usage (e.g. internal/external, dental, preliminary) (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The individual or set of individuals receiving the goods and services billed in this invoice (0..1): to Patient, Group.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The individual or Organization responsible for balancing of this invoice (0..1): to Organization, Patient, RelatedPerson.</summary>
    public Reference? Recipient { get; set; }
    /// <summary>Date/time(s) of when this Invoice was posted (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>Indicates who or what performed or participated in the charged service (0..*).</summary>
    public List<InvoiceParticipant> Participant { get => _participant ??= []; set => _participant = value; }
    /// <summary>The organizationissuing the Invoice (0..1): to Organization.</summary>
    public Reference? Issuer { get; set; }
    /// <summary>Account which is supposed to be balanced with this Invoice (0..1): to Account.</summary>
    public Reference? Account { get; set; }
    /// <summary>Each line item represents one charge for goods and services rendered (0..*).</summary>
    public List<InvoiceLineItem> LineItem { get => _lineItem ??= []; set => _lineItem = value; }
    /// <summary>The total amount for the Invoice may be calculated as the sum of the line items with surcharges/deductions that apply in certain conditions (0..*).</summary>
    public List<InvoiceLineItemPriceComponent> TotalPriceComponent { get => _totalPriceComponent ??= []; set => _totalPriceComponent = value; }
    /// <summary>Invoice total , taxes excluded (0..1).</summary>
    public Money? TotalNet { get; set; }
    /// <summary>Invoice total, tax included (0..1).</summary>
    public Money? TotalGross { get; set; }
    /// <summary>Payment details such as banking details, period of payment, deductibles, methods of payment (0..1).</summary>
    public FhirMarkdown? PaymentTerms { get; set; }
    /// <summary>Comments made about the invoice by the issuer, subject, or other participants (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => CancelledReason,
        11 => Type,
        12 => Subject,
        13 => Recipient,
        14 => Date,
        15 => _participant,
        16 => Issuer,
        17 => Account,
        18 => _lineItem,
        19 => _totalPriceComponent,
        20 => TotalNet,
        21 => TotalGross,
        22 => PaymentTerms,
        23 => _note,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: CancelledReason = reader.Primitive(CancelledReason ?? new()); break;
            case 11: Type = reader.Object<CodeableConcept>(new()); break;
            case 12: Subject = reader.Object<Reference>(new()); break;
            case 13: Recipient = reader.Object<Reference>(new()); break;
            case 14: Date = reader.Primitive(Date ?? new()); break;
            case 15: reader.Objects(ref _participant); break;
            case 16: Issuer = reader.Object<Reference>(new()); break;
            case 17: Account = reader.Object<Reference>(new()); break;
            case 18: reader.Objects(ref _lineItem); break;
            case 19: reader.Objects(ref _totalPriceComponent); break;
            case 20: TotalNet = reader.Object<Money>(new()); break;
            case 21: TotalGross = reader.Object<Money>(new()); break;
            case 22: PaymentTerms = reader.Primitive(PaymentTerms ?? new()); break;
            case 23: reader.Objects(ref _note); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Primitive(R4[10], CancelledReason);
        writer.Object(R4[11], Type);
        writer.Object(R4[12], Subject);
        writer.Object(R4[13], Recipient);
        writer.Primitive(R4[14], Date);
        writer.Objects(R4[15], _participant);
        writer.Object(R4[16], Issuer);
        writer.Object(R4[17], Account);
        writer.Objects(R4[18], _lineItem);
        writer.Objects(R4[19], _totalPriceComponent);
        writer.Object(R4[20], TotalNet);
        writer.Object(R4[21], TotalGross);
        writer.Primitive(R4[22], PaymentTerms);
        writer.Objects(R4[23], _note);
    }
}

/// <summary>Indicates who or what performed or participated in the charged service.</summary>
public sealed class InvoiceParticipant : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Invoice.participant", BackboneElement.R4, "role:CodeableConcept actor!:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Describes the type of involvement (e.g. transcriptionist, creator etc.) (0..1).</summary>
    public CodeableConcept? Role { get; set; }
    /// <summary>The device, practitioner, etc (1..1): to Practitioner, Organization, Patient, PractitionerRole, Device, RelatedPerson.</summary>
    public Reference? Actor { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Role,
        4 => Actor,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Role = reader.Object<CodeableConcept>(new()); break;
            case 4: Actor = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Role);
        writer.Object(R4[4], Actor);
    }
}

/// <summary>Each line item represents one charge for goods and services rendered.</summary>
public sealed class InvoiceLineItem : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Invoice.lineItem", BackboneElement.R4, "sequence:positiveInt chargeItem!^:Reference,CodeableConcept priceComponent*:Invoice.lineItem.priceComponent");
    private DataType? _chargeItem;
    private List<InvoiceLineItemPriceComponent>? _priceComponent;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Sequence in which the items appear on the invoice (0..1).</summary>
    public FhirPositiveInt? Sequence { get; set; }
    /// <summary>The ChargeItem contains information such as the billing code, date, amount etc (1..1): Reference, CodeableConcept.</summary>
    public DataType? ChargeItem { get => _chargeItem; set => _chargeItem = GiveAnew(_chargeItem, value, 4); }
    /// <summary>The price for a ChargeItem may be calculated as a base price with surcharges/deductions that apply in certain conditions (0..*).</summary>
    public List<InvoiceLineItemPriceComponent> PriceComponent { get => _priceComponent ??= []; set => _priceComponent = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Sequence,
        4 => _chargeItem,
        5 => _priceComponent,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Sequence = reader.Primitive(Sequence ?? new()); break;
            case 4: _chargeItem = reader.Choice(_chargeItem); break;
            case 5: reader.Objects(ref _priceComponent); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Sequence);
        writer.Choice(R4[4], _chargeItem);
        writer.Objects(R4[5], _priceComponent);
    }
}

/// <summary>The price for a ChargeItem may be calculated as a base price with surcharges/deductions that apply in certain conditions.</summary>
public sealed class InvoiceLineItemPriceComponent : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Invoice.lineItem.priceComponent", BackboneElement.R4, "type!:code=InvoicePriceComponentType code:CodeableConcept factor:decimal amount:Money");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>This code identifies the type of the component (1..1): <see cref="InvoicePriceComponentTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>A code that identifies the component (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The factor that has been applied on the base price for calculating this component (0..1).</summary>
    public FhirDecimal? Factor { get; set; }
    /// <summary>The amount calculated for this component (0..1).</summary>
    public Money? Amount { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Code,
        5 => Factor,
        6 => Amount,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Primitive(Type ?? new()); break;
            case 4: Code = reader.Object<CodeableConcept>(new()); break;
            case 5: Factor = reader.Primitive(Factor ?? new()); break;
            case 6: Amount = reader.Object<Money>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Type);
        writer.Object(R4[4], Code);
        writer.Primitive(R4[5], Factor);
        writer.Object(R4[6], Amount);
    }
}
