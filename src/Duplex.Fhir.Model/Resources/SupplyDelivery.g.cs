// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Record of delivery of what is supplied.</summary>
public sealed class SupplyDelivery : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("SupplyDelivery", DomainResource.R4, "identifier*:Identifier basedOn*+:Reference partOf*+:Reference status+:code=SupplyDeliveryStatus patient:Reference type:CodeableConcept suppliedItem:SupplyDelivery.suppliedItem occurrence^+:dateTime,Period,Timing supplier:Reference destination:Reference receiver*:Reference");
    private List<Identifier>? _identifier;
    private List<Reference>? _basedOn;
    private List<Reference>? _partOf;
    private DataType? _occurrence;
    private List<Reference>? _receiver;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifier for the supply delivery event that is used to identify it across multiple disparate systems (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>A plan, proposal or order that is fulfilled in whole or in part by this event (0..*): to SupplyRequest.</summary>
    public List<Reference> BasedOn { get => _basedOn ??= []; set => _basedOn = value; }
    /// <summary>A larger event of which this particular event is a component or step (0..*): to SupplyDelivery, Contract.</summary>
    public List<Reference> PartOf { get => _partOf ??= []; set => _partOf = value; }
    /// <summary>A code specifying the state of the dispense event (0..1): <see cref="SupplyDeliveryStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A link to a resource representing the person whom the delivered item is for (0..1): to Patient.</summary>
    public Reference? Patient { get; set; }
    /// <summary>Indicates the type of dispensing event that is performed (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The item that is being delivered or has been supplied (0..1).</summary>
    public SupplyDeliverySuppliedItem? SuppliedItem { get; set; }
    /// <summary>The date or time(s) the activity occurred (0..1): dateTime, Period, Timing.</summary>
    public DataType? Occurrence { get => _occurrence; set => _occurrence = GiveAnew(_occurrence, value, 15); }
    /// <summary>The individual responsible for dispensing the medication, supplier or device (0..1): to Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Supplier { get; set; }
    /// <summary>Identification of the facility/location where the Supply was shipped to, as part of the dispense event (0..1): to Location.</summary>
    public Reference? Destination { get; set; }
    /// <summary>Identifies the person who picked up the Supply (0..*): to Practitioner, PractitionerRole.</summary>
    public List<Reference> Receiver { get => _receiver ??= []; set => _receiver = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => _basedOn,
        10 => _partOf,
        11 => Status,
        12 => Patient,
        13 => Type,
        14 => SuppliedItem,
        15 => _occurrence,
        16 => Supplier,
        17 => Destination,
        18 => _receiver,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: reader.Objects(ref _basedOn); break;
            case 10: reader.Objects(ref _partOf); break;
            case 11: Status = reader.Primitive(Status ?? new()); break;
            case 12: Patient = reader.Object<Reference>(new()); break;
            case 13: Type = reader.Object<CodeableConcept>(new()); break;
            case 14: SuppliedItem = reader.Object<SupplyDeliverySuppliedItem>(new()); break;
            case 15: _occurrence = reader.Choice(_occurrence); break;
            case 16: Supplier = reader.Object<Reference>(new()); break;
            case 17: Destination = reader.Object<Reference>(new()); break;
            case 18: reader.Objects(ref _receiver); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Objects(R4[9], _basedOn);
        writer.Objects(R4[10], _partOf);
        writer.Primitive(R4[11], Status);
        writer.Object(R4[12], Patient);
        writer.Object(R4[13], Type);
        writer.Object(R4[14], SuppliedItem);
        writer.Choice(R4[15], _occurrence);
        writer.Object(R4[16], Supplier);
        writer.Object(R4[17], Destination);
        writer.Objects(R4[18], _receiver);
    }
}

/// <summary>The item that is being delivered or has been supplied.</summary>
public sealed class SupplyDeliverySuppliedItem : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SupplyDelivery.suppliedItem", BackboneElement.R4, "quantity:Quantity item^:CodeableConcept,Reference");
    private DataType? _item;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The amount of supply that has been dispensed (0..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>Identifies the medication, substance or device being dispensed (0..1): CodeableConcept, Reference.</summary>
    public DataType? Item { get => _item; set => _item = GiveAnew(_item, value, 4); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Quantity,
        4 => _item,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Quantity = reader.Object<Quantity>(new()); break;
            case 4: _item = reader.Choice(_item); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Quantity);
        writer.Choice(R4[4], _item);
    }
}
