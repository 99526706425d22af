// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>An ingredient of a manufactured item or pharmaceutical product.</summary>
public sealed class MedicinalProductIngredient : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductIngredient", DomainResource.R4, "identifier+:Identifier role!+:CodeableConcept allergenicIndicator+:boolean manufacturer*+:Reference specifiedSubstance*+:MedicinalProductIngredient.specifiedSubstance substance+:MedicinalProductIngredient.substance");
    private List<Reference>? _manufacturer;
    private List<MedicinalProductIngredientSpecifiedSubstance>? _specifiedSubstance;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The identifier(s) of this Ingredient that are assigned by business processes and/or used to refer to it when a direct URL reference to the resource itself is … (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>Ingredient role e.g. Active ingredient, excipient (1..1).</summary>
    public CodeableConcept? Role { get; set; }
    /// <summary>If the ingredient is a known or suspected allergen (0..1).</summary>
    public FhirBoolean? AllergenicIndicator { get; set; }
    /// <summary>Manufacturer of this Ingredient (0..*): to Organization.</summary>
    public List<Reference> Manufacturer { get => _manufacturer ??= []; set => _manufacturer = value; }
    /// <summary>A specified substance that comprises this ingredient (0..*).</summary>
    public List<MedicinalProductIngredientSpecifiedSubstance> SpecifiedSubstance { get => _specifiedSubstance ??= []; set => _specifiedSubstance = value; }
    /// <summary>The ingredient substance (0..1).</summary>
    public MedicinalProductIngredientSubstance? Substance { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Identifier,
        9 => Role,
        10 => AllergenicIndicator,
        11 => _manufacturer,
        12 => _specifiedSubstance,
        13 => Substance,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Identifier = reader.Object<Identifier>(new()); break;
            case 9: Role = reader.Object<CodeableConcept>(new()); break;
            case 10: AllergenicIndicator = reader.Primitive(AllergenicIndicator ?? new()); break;
            case 11: reader.Objects(ref _manufacturer); break;
            case 12: reader.Objects(ref _specifiedSubstance); break;
            case 13: Substance = reader.Object<MedicinalProductIngredientSubstance>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[8], Identifier);
        writer.Object(R4[9], Role);
        writer.Primitive(R4[10], AllergenicIndicator);
        writer.Objects(R4[11], _manufacturer);
        writer.Objects(R4[12], _specifiedSubstance);
        writer.Object(R4[13], Substance);
    }
}

/// <summary>A specified substance that comprises this ingredient.</summary>
public sealed class MedicinalProductIngredientSpecifiedSubstance : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductIngredient.specifiedSubstance", BackboneElement.R4, "code!+:CodeableConcept group!+:CodeableConcept confidentiality+:CodeableConcept strength*+:MedicinalProductIngredient.specifiedSubstance.strength");
    private List<MedicinalProductIngredientSpecifiedSubstanceStrength>? _strength;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The specified substance (1..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The group of specified substance, e.g. group 1 to 4 (1..1).</summary>
    public CodeableConcept? Group { get; set; }
    /// <summary>Confidentiality level of the specified substance as the ingredient (0..1).</summary>
    public CodeableConcept? Confidentiality { get; set; }
    /// <summary>Quantity of the substance or specified substance present in the manufactured item or pharmaceutical product (0..*).</summary>
    public List<MedicinalProductIngredientSpecifiedSubstanceStrength> Strength { get => _strength ??= []; set => _strength = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Group,
        5 => Confidentiality,
        6 => _strength,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            case 4: Group = reader.Object<CodeableConcept>(new()); break;
            case 5: Confidentiality = reader.Object<CodeableConcept>(new()); break;
            case 6: reader.Objects(ref _strength); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Object(R4[4], Group);
        writer.Object(R4[5], Confidentiality);
        writer.Objects(R4[6], _strength);
    }
}

/// <summary>Quantity of the substance or specified substance present in the manufactured item or pharmaceutical product.</summary>
public sealed class MedicinalProductIngredientSpecifiedSubstanceStrength : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductIngredient.specifiedSubstance.strength", BackboneElement.R4, "presentation!+:Ratio presentationLowLimit+:Ratio concentration+:Ratio concentrationLowLimit+:Ratio measurementPoint+:string country*+:CodeableConcept referenceStrength*+:MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength");
    private List<CodeableConcept>? _country;
    private List<MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength>? _referenceStrength;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The quantity of substance in the unit of presentation, or in the volume (or mass) of the single pharmaceutical product or manufactured item (1..1).</summary>
    public Ratio? Presentation { get; set; }
    /// <summary>A lower limit for the quantity of substance in the unit of presentation (0..1).</summary>
    public Ratio? PresentationLowLimit { get; set; }
    /// <summary>The strength per unitary volume (or mass) (0..1).</summary>
    public Ratio? Concentration { get; set; }
    /// <summary>A lower limit for the strength per unitary volume (or mass), for when there is a range (0..1).</summary>
    public Ratio? ConcentrationLowLimit { get; set; }
    /// <summary>For when strength is measured at a particular point or distance (0..1).</summary>
    public FhirString? MeasurementPoint { get; set; }
    /// <summary>The country or countries for which the strength range applies (0..*).</summary>
    public List<CodeableConcept> Country { get => _country ??= []; set => _country = value; }
    /// <summary>Strength expressed in terms of a reference substance (0..*).</summary>
    public List<MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength> ReferenceStrength { get => _referenceStrength ??= []; set => _referenceStrength = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Presentation,
        4 => PresentationLowLimit,
        5 => Concentration,
        6 => ConcentrationLowLimit,
        7 => MeasurementPoint,
        8 => _country,
        9 => _referenceStrength,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Presentation = reader.Object<Ratio>(new()); break;
            case 4: PresentationLowLimit = reader.Object<Ratio>(new()); break;
            case 5: Concentration = reader.Object<Ratio>(new()); break;
            case 6: ConcentrationLowLimit = reader.Object<Ratio>(new()); break;
            case 7: MeasurementPoint = reader.Primitive(MeasurementPoint ?? new()); break;
            case 8: reader.Objects(ref _country); break;
            case 9: reader.Objects(ref _referenceStrength); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Presentation);
        writer.Object(R4[4], PresentationLowLimit);
        writer.Object(R4[5], Concentration);
        writer.Object(R4[6], ConcentrationLowLimit);
        writer.Primitive(R4[7], MeasurementPoint);
        writer.Objects(R4[8], _country);
        writer.Objects(R4[9], _referenceStrength);
    }
}

/// <summary>Strength expressed in terms of a reference substance.</summary>
public sealed class MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength", BackboneElement.R4, "substance+:CodeableConcept strength!+:Ratio strengthLowLimit+:Ratio measurementPoint+:string country*+:CodeableConcept");
    private List<CodeableConcept>? _country;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Relevant reference substance (0..1).</summary>
    public CodeableConcept? Substance { get; set; }
    /// <summary>Strength expressed in terms of a reference substance (1..1).</summary>
    public Ratio? Strength { get; set; }
    /// <summary>Strength expressed in terms of a reference substance (0..1).</summary>
    public Ratio? StrengthLowLimit { get; set; }
    /// <summary>For when strength is measured at a particular point or distance (0..1).</summary>
    public FhirString? MeasurementPoint { get; set; }
    /// <summary>The country or countries for which the strength range applies (0..*).</summary>
    public List<CodeableConcept> Country { get => _country ??= []; set => _country = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Substance,
        4 => Strength,
        5 => StrengthLowLimit,
        6 => MeasurementPoint,
        7 => _country,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Substance = reader.Object<CodeableConcept>(new()); break;
            case 4: Strength = reader.Object<Ratio>(new()); break;
            case 5: StrengthLowLimit = reader.Object<Ratio>(new()); break;
            case 6: MeasurementPoint = reader.Primitive(MeasurementPoint ?? new()); break;
            case 7: reader.Objects(ref _country); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Substance);
        writer.Object(R4[4], Strength);
        writer.Object(R4[5], StrengthLowLimit);
        writer.Primitive(R4[6], MeasurementPoint);
        writer.Objects(R4[7], _country);
    }
}

/// <summary>The ingredient substance.</summary>
public sealed class MedicinalProductIngredientSubstance : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductIngredient.substance", BackboneElement.R4, "code!+:CodeableConcept strength*+:MedicinalProductIngredient.specifiedSubstance.strength");
    private List<MedicinalProductIngredientSpecifiedSubstanceStrength>? _strength;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The ingredient substance (1..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>Quantity of the substance or specified substance present in the manufactured item or pharmaceutical product (0..*).</summary>
    public List<MedicinalProductIngredientSpecifiedSubstanceStrength> Strength { get => _strength ??= []; set => _strength = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => _strength,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _strength); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Objects(R4[4], _strength);
    }
}
