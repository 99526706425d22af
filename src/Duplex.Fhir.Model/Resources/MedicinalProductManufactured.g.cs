// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The manufactured item as contained in the packaged medicinal product.</summary>
public sealed class MedicinalProductManufactured : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductManufactured", DomainResource.R4, "manufacturedDoseForm!+:CodeableConcept unitOfPresentation+:CodeableConcept quantity!+:Quantity manufacturer*+:Reference ingredient*+:Reference physicalCharacteristics+:ProdCharacteristic otherCharacteristics*+:CodeableConcept");
    private List<Reference>? _manufacturer;
    private List<Reference>? _ingredient;
    private List<CodeableConcept>? _otherCharacteristics;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Dose form as manufactured and before any transformation into the pharmaceutical product (1..1).</summary>
    public CodeableConcept? ManufacturedDoseForm { get; set; }
    /// <summary>The “real world” units in which the quantity of the manufactured item is described (0..1).</summary>
    public CodeableConcept? UnitOfPresentation { get; set; }
    /// <summary>The quantity or "count number" of the manufactured item (1..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>Manufacturer of the item (Note that this should be named "manufacturer" but it currently causes technical issues) (0..*): to Organization.</summary>
    public List<Reference> Manufacturer { get => _manufacturer ??= []; set => _manufacturer = value; }
    /// <summary>Ingredient (0..*): to MedicinalProductIngredient.</summary>
    public List<Reference> Ingredient { get => _ingredient ??= []; set => _ingredient = value; }
    /// <summary>Dimensions, color etc (0..1).</summary>
    public ProdCharacteristic? PhysicalCharacteristics { get; set; }
    /// <summary>Other codeable characteristics (0..*).</summary>
    public List<CodeableConcept> OtherCharacteristics { get => _otherCharacteristics ??= []; set => _otherCharacteristics = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => ManufacturedDoseForm,
        9 => UnitOfPresentation,
        10 => Quantity,
        11 => _manufacturer,
        12 => _ingredient,
        13 => PhysicalCharacteristics,
        14 => _otherCharacteristics,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: ManufacturedDoseForm = reader.Object<CodeableConcept>(new()); break;
            case 9: UnitOfPresentation = reader.Object<CodeableConcept>(new()); break;
            case 10: Quantity = reader.Object<Quantity>(new()); break;
            case 11: reader.Objects(ref _manufacturer); break;
            case 12: reader.Objects(ref _ingredient); break;
            case 13: PhysicalCharacteristics = reader.Object<ProdCharacteristic>(new()); break;
            case 14: reader.Objects(ref _otherCharacteristics); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[8], ManufacturedDoseForm);
        writer.Object(R4[9], UnitOfPresentation);
        writer.Object(R4[10], Quantity);
        writer.Objects(R4[11], _manufacturer);
        writer.Objects(R4[12], _ingredient);
        writer.Object(R4[13], PhysicalCharacteristics);
        writer.Objects(R4[14], _otherCharacteristics);
    }
}
