// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The shelf-life and storage information for a medicinal product item or container can be described using this class.</summary>
public sealed class ProductShelfLife : BackboneType
{
    internal static new readonly FhirTypeInfo R4 = new("ProductShelfLife", BackboneType.R4, "identifier+:Identifier type!+:CodeableConcept period!+:Quantity specialPrecautionsForStorage*+:CodeableConcept");
    private List<CodeableConcept>? _specialPrecautionsForStorage;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Unique identifier for the packaged Medicinal Product (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>This describes the shelf life, taking into account various scenarios such as shelf life of the packaged Medicinal Product itself, shelf life after … (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The shelf life time period can be specified using a numerical value for the period of time and its unit of time measurement The unit of measurement shall be … (1..1).</summary>
    public Quantity? Period { get; set; }
    /// <summary>Special precautions for storage, if any, can be specified using an appropriate controlled vocabulary The controlled term and the controlled term identifier … (0..*).</summary>
    public List<CodeableConcept> SpecialPrecautionsForStorage { get => _specialPrecautionsForStorage ??= []; set => _specialPrecautionsForStorage = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Identifier,
        4 => Type,
        5 => Period,
        6 => _specialPrecautionsForStorage,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Identifier = reader.Object<Identifier>(new()); break;
            case 4: Type = reader.Object<CodeableConcept>(new()); break;
            case 5: Period = reader.Object<Quantity>(new()); break;
            case 6: reader.Objects(ref _specialPrecautionsForStorage); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Identifier);
        writer.Object(R4[4], Type);
        writer.Object(R4[5], Period);
        writer.Objects(R4[6], _specialPrecautionsForStorage);
    }
}
