// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>This resource is primarily used for the identification and definition of a medication for the purposes of prescribing, dispensing, and administering a ….</summary>
public sealed class Medication : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Medication", DomainResource.R4, "identifier*+:Identifier code+:CodeableConcept status+:code=MedicationStatus manufacturer+:Reference form:CodeableConcept amount+:Ratio ingredient*:Medication.ingredient batch:Medication.batch");
    private List<Identifier>? _identifier;
    private List<MedicationIngredient>? _ingredient;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Business identifier for this medication (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>A code (or set of codes) that specify this medication, or a textual description if no code is available (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>A code to indicate if the medication is in active use (0..1): <see cref="MedicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Describes the details of the manufacturer of the medication product (0..1): to Organization.</summary>
    public Reference? Manufacturer { get; set; }
    /// <summary>Describes the form of the item (0..1).</summary>
    public CodeableConcept? Form { get; set; }
    /// <summary>Specific amount of the drug in the packaged product (0..1).</summary>
    public Ratio? Amount { get; set; }
    /// <summary>Identifies a particular constituent of interest in the product (0..*).</summary>
    public List<MedicationIngredient> Ingredient { get => _ingredient ??= []; set => _ingredient = value; }
    /// <summary>Information that only applies to packages (not products) (0..1).</summary>
    public MedicationBatch? Batch { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Code,
        10 => Status,
        11 => Manufacturer,
        12 => Form,
        13 => Amount,
        14 => _ingredient,
        15 => Batch,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Code = reader.Object<CodeableConcept>(new()); break;
            case 10: Status = reader.Primitive(Status ?? new()); break;
            case 11: Manufacturer = reader.Object<Reference>(new()); break;
            case 12: Form = reader.Object<CodeableConcept>(new()); break;
            case 13: Amount = reader.Object<Ratio>(new()); break;
            case 14: reader.Objects(ref _ingredient); break;
            case 15: Batch = reader.Object<MedicationBatch>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Object(R4[9], Code);
        writer.Primitive(R4[10], Status);
        writer.Object(R4[11], Manufacturer);
        writer.Object(R4[12], Form);
        writer.Object(R4[13], Amount);
        writer.Objects(R4[14], _ingredient);
        writer.Object(R4[15], Batch);
    }
}

/// <summary>Identifies a particular constituent of interest in the product.</summary>
public sealed class MedicationIngredient : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Medication.ingredient", BackboneElement.R4, "item!^:CodeableConcept,Reference isActive:boolean strength:Ratio");
    private DataType? _item;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The actual ingredient - either a substance (simple ingredient) or another medication of a medication (1..1): CodeableConcept, Reference.</summary>
    public DataType? Item { get => _item; set => _item = GiveAnew(_item, value, 3); }
    /// <summary>Indication of whether this ingredient affects the therapeutic action of the drug (0..1).</summary>
    public FhirBoolean? IsActive { get; set; }
    /// <summary>Specifies how many (or how much) of the items there are in this Medication (0..1).</summary>
    public Ratio? Strength { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _item,
        4 => IsActive,
        5 => Strength,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: _item = reader.Choice(_item); break;
            case 4: IsActive = reader.Primitive(IsActive ?? new()); break;
            case 5: Strength = reader.Object<Ratio>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[3], _item);
        writer.Primitive(R4[4], IsActive);
        writer.Object(R4[5], Strength);
    }
}

/// <summary>Information that only applies to packages (not products).</summary>
public sealed class MedicationBatch : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Medication.batch", BackboneElement.R4, "lotNumber:string expirationDate:dateTime");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The assigned lot number of a batch of the specified product (0..1).</summary>
    public FhirString? LotNumber { get; set; }
    /// <summary>When this specific batch of product will expire (0..1).</summary>
    public FhirDateTime? ExpirationDate { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => LotNumber,
        4 => ExpirationDate,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: LotNumber = reader.Primitive(LotNumber ?? new()); break;
            case 4: ExpirationDate = reader.Primitive(ExpirationDate ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], LotNumber);
        writer.Primitive(R4[4], ExpirationDate);
    }
}
