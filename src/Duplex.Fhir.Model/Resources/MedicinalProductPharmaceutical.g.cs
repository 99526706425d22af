// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A pharmaceutical product described in terms of its composition and dose form.</summary>
public sealed class MedicinalProductPharmaceutical : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductPharmaceutical", DomainResource.R4, "identifier*+:Identifier administrableDoseForm!+:CodeableConcept unitOfPresentation+:CodeableConcept ingredient*+:Reference device*+:Reference characteristics*+:MedicinalProductPharmaceutical.characteristics routeOfAdministration!*+:MedicinalProductPharmaceutical.routeOfAdministration");
    private List<Identifier>? _identifier;
    private List<Reference>? _ingredient;
    private List<Reference>? _device;
    private List<MedicinalProductPharmaceuticalCharacteristics>? _characteristics;
    private List<MedicinalProductPharmaceuticalRouteOfAdministration>? _routeOfAdministration;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An identifier for the pharmaceutical medicinal product (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The administrable dose form, after necessary reconstitution (1..1).</summary>
    public CodeableConcept? AdministrableDoseForm { get; set; }
    /// <summary>Todo (0..1).</summary>
    public CodeableConcept? UnitOfPresentation { get; set; }
    /// <summary>Ingredient (0..*): to MedicinalProductIngredient.</summary>
    public List<Reference> Ingredient { get => _ingredient ??= []; set => _ingredient = value; }
    /// <summary>Accompanying device (0..*): to DeviceDefinition.</summary>
    public List<Reference> Device { get => _device ??= []; set => _device = value; }
    /// <summary>Characteristics e.g. a products onset of action (0..*).</summary>
    public List<MedicinalProductPharmaceuticalCharacteristics> Characteristics { get => _characteristics ??= []; set => _characteristics = value; }
    /// <summary>The path by which the pharmaceutical product is taken into or makes contact with the body (1..*).</summary>
    public List<MedicinalProductPharmaceuticalRouteOfAdministration> RouteOfAdministration { get => _routeOfAdministration ??= []; set => _routeOfAdministration = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => AdministrableDoseForm,
        10 => UnitOfPresentation,
        11 => _ingredient,
        12 => _device,
        13 => _characteristics,
        14 => _routeOfAdministration,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: AdministrableDoseForm = reader.Object<CodeableConcept>(new()); break;
            case 10: UnitOfPresentation = reader.Object<CodeableConcept>(new()); break;
            case 11: reader.Objects(ref _ingredient); break;
            case 12: reader.Objects(ref _device); break;
            case 13: reader.Objects(ref _characteristics); break;
            case 14: reader.Objects(ref _routeOfAdministration); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Object(R4[9], AdministrableDoseForm);
        writer.Object(R4[10], UnitOfPresentation);
        writer.Objects(R4[11], _ingredient);
        writer.Objects(R4[12], _device);
        writer.Objects(R4[13], _characteristics);
        writer.Objects(R4[14], _routeOfAdministration);
    }
}

/// <summary>Characteristics e.g. a products onset of action.</summary>
public sealed class MedicinalProductPharmaceuticalCharacteristics : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductPharmaceutical.characteristics", BackboneElement.R4, "code!+:CodeableConcept status+:CodeableConcept");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A coded characteristic (1..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The status of characteristic e.g. assigned or pending (0..1).</summary>
    public CodeableConcept? Status { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Status,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            case 4: Status = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Object(R4[4], Status);
    }
}

/// <summary>The path by which the pharmaceutical product is taken into or makes contact with the body.</summary>
public sealed class MedicinalProductPharmaceuticalRouteOfAdministration : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductPharmaceutical.routeOfAdministration", BackboneElement.R4, "code!+:CodeableConcept firstDose+:Quantity maxSingleDose+:Quantity maxDosePerDay+:Quantity maxDosePerTreatmentPeriod+:Ratio maxTreatmentPeriod+:Duration targetSpecies*+:MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies");
    private List<MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies>? _targetSpecies;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Coded expression for the route (1..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The first dose (dose quantity) administered in humans can be specified, for a product under investigation, using a numerical value and its unit of measurement (0..1).</summary>
    public Quantity? FirstDose { get; set; }
    /// <summary>The maximum single dose that can be administered as per the protocol of a clinical trial can be specified using a numerical value and its unit of measurement (0..1).</summary>
    public Quantity? MaxSingleDose { get; set; }
    /// <summary>The maximum dose per day (maximum dose quantity to be administered in any one 24-h period) that can be administered as per the protocol referenced in the … (0..1).</summary>
    public Quantity? MaxDosePerDay { get; set; }
    /// <summary>The maximum dose per treatment period that can be administered as per the protocol referenced in the clinical trial authorisation (0..1).</summary>
    public Ratio? MaxDosePerTreatmentPeriod { get; set; }
    /// <summary>The maximum treatment period during which an Investigational Medicinal Product can be administered as per the protocol referenced in the clinical trial … (0..1).</summary>
    public Duration? MaxTreatmentPeriod { get; set; }
    /// <summary>A species for which this route applies (0..*).</summary>
    public List<MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies> TargetSpecies { get => _targetSpecies ??= []; set => _targetSpecies = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => FirstDose,
        5 => MaxSingleDose,
        6 => MaxDosePerDay,
        7 => MaxDosePerTreatmentPeriod,
        8 => MaxTreatmentPeriod,
        9 => _targetSpecies,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            case 4: FirstDose = reader.Object<Quantity>(new()); break;
            case 5: MaxSingleDose = reader.Object<Quantity>(new()); break;
            case 6: MaxDosePerDay = reader.Object<Quantity>(new()); break;
            case 7: MaxDosePerTreatmentPeriod = reader.Object<Ratio>(new()); break;
            case 8: MaxTreatmentPeriod = reader.Object<Duration>(new()); break;
            case 9: reader.Objects(ref _targetSpecies); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Object(R4[4], FirstDose);
        writer.Object(R4[5], MaxSingleDose);
        writer.Object(R4[6], MaxDosePerDay);
        writer.Object(R4[7], MaxDosePerTreatmentPeriod);
        writer.Object(R4[8], MaxTreatmentPeriod);
        writer.Objects(R4[9], _targetSpecies);
    }
}

/// <summary>A species for which this route applies.</summary>
public sealed class MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies", BackboneElement.R4, "code!+:CodeableConcept withdrawalPeriod*+:MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod");
    private List<MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod>? _withdrawalPeriod;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Coded expression for the species (1..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>A species specific time during which consumption of animal product is not appropriate (0..*).</summary>
    public List<MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod> WithdrawalPeriod { get => _withdrawalPeriod ??= []; set => _withdrawalPeriod = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => _withdrawalPeriod,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _withdrawalPeriod); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Objects(R4[4], _withdrawalPeriod);
    }
}

/// <summary>A species specific time during which consumption of animal product is not appropriate.</summary>
public sealed class MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod", BackboneElement.R4, "tissue!+:CodeableConcept value!+:Quantity supportingInformation+:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Coded expression for the type of tissue for which the withdrawal period applues, e.g. meat, milk (1..1).</summary>
    public CodeableConcept? Tissue { get; set; }
    /// <summary>A value for the time (1..1).</summary>
    public Quantity? Value { get; set; }
    /// <summary>Extra information about the withdrawal period (0..1).</summary>
    public FhirString? SupportingInformation { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Tissue,
        4 => Value,
        5 => SupportingInformation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Tissue = reader.Object<CodeableConcept>(new()); break;
            case 4: Value = reader.Object<Quantity>(new()); break;
            case 5: SupportingInformation = reader.Primitive(SupportingInformation ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Tissue);
        writer.Object(R4[4], Value);
        writer.Primitive(R4[5], SupportingInformation);
    }
}
