// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>This resource provides the status of the payment for goods and services rendered, and the request and response resource references.</summary>
public sealed class PaymentNotice : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("PaymentNotice", DomainResource.R4, "identifier*:Identifier status!+:code=FinancialResourceStatus request:Reference response:Reference created!+:dateTime provider:Reference payment!+:Reference paymentDate:date payee:Reference recipient!+:Reference amount!+:Money paymentStatus:CodeableConcept");
    private List<Identifier>? _identifier;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A unique identifier assigned to this payment notice (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The status of the resource instance (1..1): <see cref="FinancialResourceStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Reference of resource for which payment is being made (0..1).</summary>
    public Reference? Request { get; set; }
    /// <summary>Reference of response to resource for which payment is being made (0..1).</summary>
    public Reference? Response { get; set; }
    /// <summary>The date when this resource was created (1..1).</summary>
    public FhirDateTime? Created { get; set; }
    /// <summary>The practitioner who is responsible for the services rendered to the patient (0..1): to Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Provider { get; set; }
    /// <summary>A reference to the payment which is the subject of this notice (1..1): to PaymentReconciliation.</summary>
    public Reference? Payment { get; set; }
    /// <summary>The date when the above payment action occurred (0..1).</summary>
    public FhirDate? PaymentDate { get; set; }
    /// <summary>The party who will receive or has received payment that is the subject of this notification (0..1): to Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Payee { get; set; }
    /// <summary>The party who is notified of the payment status (1..1): to Organization.</summary>
    public Reference? Recipient { get; set; }
    /// <summary>The amount sent to the payee (1..1).</summary>
    public Money? Amount { get; set; }
    /// <summary>A code indicating whether payment has been sent or cleared (0..1).</summary>
    public CodeableConcept? PaymentStatus { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => Request,
        11 => Response,
        12 => Created,
        13 => Provider,
        14 => Payment,
        15 => PaymentDate,
        16 => Payee,
        17 => Recipient,
        18 => Amount,
        19 => PaymentStatus,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: Request = reader.Object<Reference>(new()); break;
            case 11: Response = reader.Object<Reference>(new()); break;
            case 12: Created = reader.Primitive(Created ?? new()); break;
            case 13: Provider = reader.Object<Reference>(new()); break;
            case 14: Payment = reader.Object<Reference>(new()); break;
            case 15: PaymentDate = reader.Primitive(PaymentDate ?? new()); break;
            case 16: Payee = reader.Object<Reference>(new()); break;
            case 17: Recipient = reader.Object<Reference>(new()); break;
            case 18: Amount = reader.Object<Money>(new()); break;
            case 19: PaymentStatus = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Object(R4[10], Request);
        writer.Object(R4[11], Response);
        writer.Primitive(R4[12], Created);
        writer.Object(R4[13], Provider);
        writer.Object(R4[14], Payment);
        writer.Primitive(R4[15], PaymentDate);
        writer.Object(R4[16], Payee);
        writer.Object(R4[17], Recipient);
        writer.Object(R4[18], Amount);
        writer.Object(R4[19], PaymentStatus);
    }
}
