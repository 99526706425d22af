// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A homogeneous material with a definite composition.</summary>
public sealed class Substance : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Substance", DomainResource.R4, "identifier*+:Identifier status+:code=FHIRSubstanceStatus category*+:CodeableConcept code!+:CodeableConcept description+:string instance*+:Substance.instance ingredient*+:Substance.ingredient");
    private List<Identifier>? _identifier;
    private List<CodeableConcept>? _category;
    private List<SubstanceInstance>? _instance;
    private List<SubstanceIngredient>? _ingredient;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Unique identifier for the substance (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>A code to indicate if the substance is actively used (0..1): <see cref="FHIRSubstanceStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A code that classifies the general type of substance (0..*).</summary>
    public List<CodeableConcept> Category { get => _category ??= []; set => _category = value; }
    /// <summary>A code (or set of codes) that identify this substance (1..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>A description of the substance - its appearance, handling requirements, and other usage notes (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Substance may be used to describe a kind of substance, or a specific package/container of the substance: an instance (0..*).</summary>
    public List<SubstanceInstance> Instance { get => _instance ??= []; set => _instance = value; }
    /// <summary>A substance can be composed of other substances (0..*).</summary>
    public List<SubstanceIngredient> Ingredient { get => _ingredient ??= []; set => _ingredient = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => _category,
        11 => Code,
        12 => Description,
        13 => _instance,
        14 => _ingredient,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: reader.Objects(ref _category); break;
            case 11: Code = reader.Object<CodeableConcept>(new()); break;
            case 12: Description = reader.Primitive(Description ?? new()); break;
            case 13: reader.Objects(ref _instance); break;
            case 14: reader.Objects(ref _ingredient); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Objects(R4[10], _category);
        writer.Object(R4[11], Code);
        writer.Primitive(R4[12], Description);
        writer.Objects(R4[13], _instance);
        writer.Objects(R4[14], _ingredient);
    }
}

/// <summary>Substance may be used to describe a kind of substance, or a specific package/container of the substance: an instance.</summary>
public sealed class SubstanceInstance : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Substance.instance", BackboneElement.R4, "identifier+:Identifier expiry+:dateTime quantity+:Quantity");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifier associated with the package/container (usually a label affixed directly) (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>When the substance is no longer valid to use (0..1).</summary>
    public FhirDateTime? Expiry { get; set; }
    /// <summary>The amount of the substance (0..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Identifier,
        4 => Expiry,
        5 => Quantity,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Identifier = reader.Object<Identifier>(new()); break;
            case 4: Expiry = reader.Primitive(Expiry ?? new()); break;
            case 5: Quantity = reader.Object<Quantity>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Identifier);
        writer.Primitive(R4[4], Expiry);
        writer.Object(R4[5], Quantity);
    }
}

/// <summary>A substance can be composed of other substances.</summary>
public sealed class SubstanceIngredient : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Substance.ingredient", BackboneElement.R4, "quantity+:Ratio substance!^+:CodeableConcept,Reference");
    private DataType? _substance;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The amount of the ingredient in the substance - a concentration ratio (0..1).</summary>
    public Ratio? Quantity { get; set; }
    /// <summary>Another substance that is a component of this substance (1..1): CodeableConcept, Reference.</summary>
    public DataType? Substance { get => _substance; set => _substance = GiveAnew(_substance, value, 4); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Quantity,
        4 => _substance,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Quantity = reader.Object<Ratio>(new()); break;
            case 4: _substance = reader.Choice(_substance); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Quantity);
        writer.Choice(R4[4], _substance);
    }
}
