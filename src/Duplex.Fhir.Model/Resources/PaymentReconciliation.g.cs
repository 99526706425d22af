// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>This resource provides the details including amount of a payment and allocates the payment items being paid.</summary>
public sealed class PaymentReconciliation : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("PaymentReconciliation", DomainResource.R4, "identifier*:Identifier status!+:code=FinancialResourceStatus period+:Period created!+:dateTime paymentIssuer+:Reference request:Reference requestor:Reference outcome:code=ClaimProcessing disposition:string paymentDate!+:date paymentAmount!+:Money paymentIdentifier:Identifier detail*:PaymentReconciliation.detail formCode:CodeableConcept processNote*:PaymentReconciliation.processNote");
    private List<Identifier>? _identifier;
    private List<PaymentReconciliationDetail>? _detail;
    private List<PaymentReconciliationProcessNote>? _processNote;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A unique identifier assigned to this payment reconciliation (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The status of the resource instance (1..1): <see cref="FinancialResourceStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The period of time for which payments have been gathered into this bulk payment for settlement (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>The date when the resource was created (1..1).</summary>
    public FhirDateTime? Created { get; set; }
    /// <summary>The party who generated the payment (0..1): to Organization.</summary>
    public Reference? PaymentIssuer { get; set; }
    /// <summary>Original request resource reference (0..1): to Task.</summary>
    public Reference? Request { get; set; }
    /// <summary>The practitioner who is responsible for the services rendered to the patient (0..1): to Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Requestor { get; set; }
    /// <summary>The outcome of a request for a reconciliation (0..1): <see cref="ClaimProcessingCodes"/>.</summary>
    public FhirCode? Outcome { get; set; }
    /// <summary>A human readable description of the status of the request for the reconciliation (0..1).</summary>
    public FhirString? Disposition { get; set; }
    /// <summary>The date of payment as indicated on the financial instrument (1..1).</summary>
    public FhirDate? PaymentDate { get; set; }
    /// <summary>Total payment amount as indicated on the financial instrument (1..1).</summary>
    public Money? PaymentAmount { get; set; }
    /// <summary>Issuer's unique identifier for the payment instrument (0..1).</summary>
    public Identifier? PaymentIdentifier { get; set; }
    /// <summary>Distribution of the payment amount for a previously acknowledged payable (0..*).</summary>
    public List<PaymentReconciliationDetail> Detail { get => _detail ??= []; set => _detail = value; }
    /// <summary>A code for the form to be used for printing the content (0..1).</summary>
    public CodeableConcept? FormCode { get; set; }
    /// <summary>A note that describes or explains the processing in a human readable form (0..*).</summary>
    public List<PaymentReconciliationProcessNote> ProcessNote { get => _processNote ??= []; set => _processNote = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => Period,
        11 => Created,
        12 => PaymentIssuer,
        13 => Request,
        14 => Requestor,
        15 => Outcome,
        16 => Disposition,
        17 => PaymentDate,
        18 => PaymentAmount,
        19 => PaymentIdentifier,
        20 => _detail,
        21 => FormCode,
        22 => _processNote,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: Period = reader.Object<Period>(new()); break;
            case 11: Created = reader.Primitive(Created ?? new()); break;
            case 12: PaymentIssuer = reader.Object<Reference>(new()); break;
            case 13: Request = reader.Object<Reference>(new()); break;
            case 14: Requestor = reader.Object<Reference>(new()); break;
            case 15: Outcome = reader.Primitive(Outcome ?? new()); break;
            case 16: Disposition = reader.Primitive(Disposition ?? new()); break;
            case 17: PaymentDate = reader.Primitive(PaymentDate ?? new()); break;
            case 18: PaymentAmount = reader.Object<Money>(new()); break;
            case 19: PaymentIdentifier = reader.Object<Identifier>(new()); break;
            case 20: reader.Objects(ref _detail); break;
            case 21: FormCode = reader.Object<CodeableConcept>(new()); break;
            case 22: reader.Objects(ref _processNote); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Object(R4[10], Period);
        writer.Primitive(R4[11], Created);
        writer.Object(R4[12], PaymentIssuer);
        writer.Object(R4[13], Request);
        writer.Object(R4[14], Requestor);
        writer.Primitive(R4[15], Outcome);
        writer.Primitive(R4[16], Disposition);
        writer.Primitive(R4[17], PaymentDate);
        writer.Object(R4[18], PaymentAmount);
        writer.Object(R4[19], PaymentIdentifier);
        writer.Objects(R4[20], _detail);
        writer.Object(R4[21], FormCode);
        writer.Objects(R4[22], _processNote);
    }
}

/// <summary>Distribution of the payment amount for a previously acknowledged payable.</summary>
public sealed class PaymentReconciliationDetail : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("PaymentReconciliation.detail", BackboneElement.R4, "identifier:Identifier predecessor:Identifier type!:CodeableConcept request:Reference submitter:Reference response:Reference date:date responsible:Reference payee:Reference amount:Money");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Unique identifier for the current payment item for the referenced payable (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>Unique identifier for the prior payment item for the referenced payable (0..1).</summary>
    public Identifier? Predecessor { get; set; }
    /// <summary>Code to indicate the nature of the payment (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>A resource, such as a Claim, the evaluation of which could lead to payment (0..1).</summary>
    public Reference? Request { get; set; }
    /// <summary>The party which submitted the claim or financial transaction (0..1): to Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Submitter { get; set; }
    /// <summary>A resource, such as a ClaimResponse, which contains a commitment to payment (0..1).</summary>
    public Reference? Response { get; set; }
    /// <summary>The date from the response resource containing a commitment to pay (0..1).</summary>
    public FhirDate? Date { get; set; }
    /// <summary>A reference to the individual who is responsible for inquiries regarding the response and its payment (0..1): to PractitionerRole.</summary>
    public Reference? Responsible { get; set; }
    /// <summary>The party which is receiving the payment (0..1): to Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Payee { get; set; }
    /// <summary>The monetary amount allocated from the total payment to the payable (0..1).</summary>
    public Money? Amount { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Identifier,
        4 => Predecessor,
        5 => Type,
        6 => Request,
        7 => Submitter,
        8 => Response,
        9 => Date,
        10 => Responsible,
        11 => Payee,
        12 => Amount,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Identifier = reader.Object<Identifier>(new()); break;
            case 4: Predecessor = reader.Object<Identifier>(new()); break;
            case 5: Type = reader.Object<CodeableConcept>(new()); break;
            case 6: Request = reader.Object<Reference>(new()); break;
            case 7: Submitter = reader.Object<Reference>(new()); break;
            case 8: Response = reader.Object<Reference>(new()); break;
            case 9: Date = reader.Primitive(Date ?? new()); break;
            case 10: Responsible = reader.Object<Reference>(new()); break;
            case 11: Payee = reader.Object<Reference>(new()); break;
            case 12: Amount = reader.Object<Money>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Identifier);
        writer.Object(R4[4], Predecessor);
        writer.Object(R4[5], Type);
        writer.Object(R4[6], Request);
        writer.Object(R4[7], Submitter);
        writer.Object(R4[8], Response);
        writer.Primitive(R4[9], Date);
        writer.Object(R4[10], Responsible);
        writer.Object(R4[11], Payee);
        writer.Object(R4[12], Amount);
    }
}

/// <summary>A note that describes or explains the processing in a human readable form.</summary>
public sealed class PaymentReconciliationProcessNote : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("PaymentReconciliation.processNote", BackboneElement.R4, "type:code=NoteType text:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The business purpose of the note text (0..1): <see cref="NoteTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>The explanation or description associated with the processing (0..1).</summary>
    public FhirString? Text { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Text,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Primitive(Type ?? new()); break;
            case 4: Text = reader.Primitive(Text ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Type);
        writer.Primitive(R4[4], Text);
    }
}
