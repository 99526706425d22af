// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Chemical substances are a single substance type whose primary defining element is the molecular structure.</summary>
public sealed class SubstanceAmount : BackboneType
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceAmount", BackboneType.R4, "amount^+:Quantity,Range,string amountType+:CodeableConcept amountText+:string referenceRange+:SubstanceAmount.referenceRange");
    private DataType? _amount;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Used to capture quantitative values for a variety of elements (0..1): Quantity, Range, string.</summary>
    public DataType? Amount { get => _amount; set => _amount = GiveAnew(_amount, value, 3); }
    /// <summary>Most elements that require a quantitative value will also have a field called amount type (0..1).</summary>
    public CodeableConcept? AmountType { get; set; }
    /// <summary>A textual comment on a numeric value (0..1).</summary>
    public FhirString? AmountText { get; set; }
    /// <summary>Reference range of possible or expected values (0..1).</summary>
    public SubstanceAmountReferenceRange? ReferenceRange { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _amount,
        4 => AmountType,
        5 => AmountText,
        6 => ReferenceRange,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: _amount = reader.Choice(_amount); break;
            case 4: AmountType = reader.Object<CodeableConcept>(new()); break;
            case 5: AmountText = reader.Primitive(AmountText ?? new()); break;
            case 6: ReferenceRange = reader.Object<SubstanceAmountReferenceRange>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[3], _amount);
        writer.Object(R4[4], AmountType);
        writer.Primitive(R4[5], AmountText);
        writer.Object(R4[6], ReferenceRange);
    }
}

/// <summary>Reference range of possible or expected values.</summary>
public sealed class SubstanceAmountReferenceRange : Element
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceAmount.referenceRange", Element.R4, "lowLimit+:Quantity highLimit+:Quantity");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Lower limit possible or expected (0..1).</summary>
    public Quantity? LowLimit { get; set; }
    /// <summary>Upper limit possible or expected (0..1).</summary>
    public Quantity? HighLimit { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => LowLimit,
        3 => HighLimit,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: LowLimit = reader.Object<Quantity>(new()); break;
            case 3: HighLimit = reader.Object<Quantity>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[2], LowLimit);
        writer.Object(R4[3], HighLimit);
    }
}
