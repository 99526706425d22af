// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A record of a request for a medication, substance or device used in the healthcare setting.</summary>
public sealed class SupplyRequest : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("SupplyRequest", DomainResource.R4, "identifier*+:Identifier status+:code=SupplyRequestStatus category+:CodeableConcept priority+:code=RequestPriority item!^+:CodeableConcept,Reference quantity!+:Quantity parameter*:SupplyRequest.parameter occurrence^+:dateTime,Period,Timing authoredOn+:dateTime requester+:Reference supplier*+:Reference reasonCode*:CodeableConcept reasonReference*:Reference deliverFrom:Reference deliverTo:Reference");
    private List<Identifier>? _identifier;
    private DataType? _item;
    private List<SupplyRequestParameter>? _parameter;
    private DataType? _occurrence;
    private List<Reference>? _supplier;
    private List<CodeableConcept>? _reasonCode;
    private List<Reference>? _reasonReference;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Business identifiers assigned to this SupplyRequest by the author and/or other systems (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Status of the supply request (0..1): <see cref="SupplyRequestStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Category of supply, e.g.  central, non-stock, etc (0..1).</summary>
    public CodeableConcept? Category { get; set; }
    /// <summary>Indicates how quickly this SupplyRequest should be addressed with respect to other requests (0..1): <see cref="RequestPriorityCodes"/>.</summary>
    public FhirCode? Priority { get; set; }
    /// <summary>The item that is requested to be supplied (1..1): CodeableConcept, Reference.</summary>
    public DataType? Item { get => _item; set => _item = GiveAnew(_item, value, 12); }
    /// <summary>The amount that is being ordered of the indicated item (1..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>Specific parameters for the ordered item (0..*).</summary>
    public List<SupplyRequestParameter> Parameter { get => _parameter ??= []; set => _parameter = value; }
    /// <summary>When the request should be fulfilled (0..1): dateTime, Period, Timing.</summary>
    public DataType? Occurrence { get => _occurrence; set => _occurrence = GiveAnew(_occurrence, value, 15); }
    /// <summary>When the request was made (0..1).</summary>
    public FhirDateTime? AuthoredOn { get; set; }
    /// <summary>The device, practitioner, etc (0..1): to Practitioner, PractitionerRole, Organization, Patient, RelatedPerson, Device.</summary>
    public Reference? Requester { get; set; }
    /// <summary>Who is intended to fulfill the request (0..*): to Organization, HealthcareService.</summary>
    public List<Reference> Supplier { get => _supplier ??= []; set => _supplier = value; }
    /// <summary>The reason why the supply item was requested (0..*).</summary>
    public List<CodeableConcept> ReasonCode { get => _reasonCode ??= []; set => _reasonCode = value; }
    /// <summary>The reason why the supply item was requested (0..*): to Condition, Observation, DiagnosticReport, DocumentReference.</summary>
    public List<Reference> ReasonReference { get => _reasonReference ??= []; set => _reasonReference = value; }
    /// <summary>Where the supply is expected to come from (0..1): to Organization, Location.</summary>
    public Reference? DeliverFrom { get; set; }
    /// <summary>Where the supply is destined to go (0..1): to Organization, Location, Patient.</summary>
    public Reference? DeliverTo { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => Category,
        11 => Priority,
        12 => _item,
        13 => Quantity,
        14 => _parameter,
        15 => _occurrence,
        16 => AuthoredOn,
        17 => Requester,
        18 => _supplier,
        19 => _reasonCode,
        20 => _reasonReference,
        21 => DeliverFrom,
        22 => DeliverTo,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: Category = reader.Object<CodeableConcept>(new()); break;
            case 11: Priority = reader.Primitive(Priority ?? new()); break;
            case 12: _item = reader.Choice(_item); break;
            case 13: Quantity = reader.Object<Quantity>(new()); break;
            case 14: reader.Objects(ref _parameter); break;
            case 15: _occurrence = reader.Choice(_occurrence); break;
            case 16: AuthoredOn = reader.Primitive(AuthoredOn ?? new()); break;
            case 17: Requester = reader.Object<Reference>(new()); break;
            case 18: reader.Objects(ref _supplier); break;
            case 19: reader.Objects(ref _reasonCode); break;
            case 20: reader.Objects(ref _reasonReference); break;
            case 21: DeliverFrom = reader.Object<Reference>(new()); break;
            case 22: DeliverTo = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Object(R4[10], Category);
        writer.Primitive(R4[11], Priority);
        writer.Choice(R4[12], _item);
        writer.Object(R4[13], Quantity);
        writer.Objects(R4[14], _parameter);
        writer.Choice(R4[15], _occurrence);
        writer.Primitive(R4[16], AuthoredOn);
        writer.Object(R4[17], Requester);
        writer.Objects(R4[18], _supplier);
        writer.Objects(R4[19], _reasonCode);
        writer.Objects(R4[20], _reasonReference);
        writer.Object(R4[21], DeliverFrom);
        writer.Object(R4[22], DeliverTo);
    }
}

/// <summary>Specific parameters for the ordered item.</summary>
public sealed class SupplyRequestParameter : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SupplyRequest.parameter", BackboneElement.R4, "code:CodeableConcept value^:CodeableConcept,Quantity,Range,boolean");
    private DataType? _value;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A code or string that identifies the device detail being asserted (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The value of the device detail (0..1): CodeableConcept, Quantity, Range, boolean.</summary>
    public DataType? Value { get => _value; set => _value = GiveAnew(_value, value, 4); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => _value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            case 4: _value = reader.Choice(_value); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Choice(R4[4], _value);
    }
}
