// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Information about a medication that is used to support knowledge.</summary>
public sealed class MedicationKnowledge : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationKnowledge", DomainResource.R4, "code+:CodeableConcept status+:code=MedicationKnowledgeStatus manufacturer+:Reference doseForm:CodeableConcept amount+:Quantity synonym*+:string relatedMedicationKnowledge*:MedicationKnowledge.relatedMedicationKnowledge associatedMedication*:Reference productType*:CodeableConcept monograph*:MedicationKnowledge.monograph ingredient*:MedicationKnowledge.ingredient preparationInstruction:markdown intendedRoute*:CodeableConcept cost*:MedicationKnowledge.cost monitoringProgram*:MedicationKnowledge.monitoringProgram administrationGuidelines*:MedicationKnowledge.administrationGuidelines medicineClassification*:MedicationKnowledge.medicineClassification packaging:MedicationKnowledge.packaging drugCharacteristic*:MedicationKnowledge.drugCharacteristic contraindication*:Reference regulatory*:MedicationKnowledge.regulatory kinetics*:MedicationKnowledge.kinetics");
    private List<FhirString>? _synonym;
    private List<MedicationKnowledgeRelatedMedicationKnowledge>? _relatedMedicationKnowledge;
    private List<Reference>? _associatedMedication;
    private List<CodeableConcept>? _productType;
    private List<MedicationKnowledgeMonograph>? _monograph;
    private List<MedicationKnowledgeIngredient>? _ingredient;
    private List<CodeableConcept>? _intendedRoute;
    private List<MedicationKnowledgeCost>? _cost;
    private List<MedicationKnowledgeMonitoringProgram>? _monitoringProgram;
    private List<MedicationKnowledgeAdministrationGuidelines>? _administrationGuidelines;
    private List<MedicationKnowledgeMedicineClassification>? _medicineClassification;
    private List<MedicationKnowledgeDrugCharacteristic>? _drugCharacteristic;
    private List<Reference>? _contraindication;
    private List<MedicationKnowledgeRegulatory>? _regulatory;
    private List<MedicationKnowledgeKinetics>? _kinetics;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A code that specifies this medication, or a textual description if no code is available (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>A code to indicate if the medication is in active use (0..1): <see cref="MedicationKnowledgeStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Describes the details of the manufacturer of the medication product (0..1): to Organization.</summary>
    public Reference? Manufacturer { get; set; }
    /// <summary>Describes the form of the item (0..1).</summary>
    public CodeableConcept? DoseForm { get; set; }
    /// <summary>Specific amount of the drug in the packaged product (0..1).</summary>
    public Quantity? Amount { get; set; }
    /// <summary>Additional names for a medication, for example, the name(s) given to a medication in different countries (0..*).</summary>
    public List<FhirString> Synonym { get => _synonym ??= []; set => _synonym = value; }
    /// <summary>Associated or related knowledge about a medication (0..*).</summary>
    public List<MedicationKnowledgeRelatedMedicationKnowledge> RelatedMedicationKnowledge { get => _relatedMedicationKnowledge ??= []; set => _relatedMedicationKnowledge = value; }
    /// <summary>Associated or related medications (0..*): to Medication.</summary>
    public List<Reference> AssociatedMedication { get => _associatedMedication ??= []; set => _associatedMedication = value; }
    /// <summary>Category of the medication or product (e.g. branded product, therapeutic moeity, generic product, innovator product, etc.) (0..*).</summary>
    public List<CodeableConcept> ProductType { get => _productType ??= []; set => _productType = value; }
    /// <summary>Associated documentation about the medication (0..*).</summary>
    public List<MedicationKnowledgeMonograph> Monograph { get => _monograph ??= []; set => _monograph = value; }
    /// <summary>Identifies a particular constituent of interest in the product (0..*).</summary>
    public List<MedicationKnowledgeIngredient> Ingredient { get => _ingredient ??= []; set => _ingredient = value; }
    /// <summary>The instructions for preparing the medication (0..1).</summary>
    public FhirMarkdown? PreparationInstruction { get; set; }
    /// <summary>The intended or approved route of administration (0..*).</summary>
    public List<CodeableConcept> IntendedRoute { get => _intendedRoute ??= []; set => _intendedRoute = value; }
    /// <summary>The price of the medication (0..*).</summary>
    public List<MedicationKnowledgeCost> Cost { get => _cost ??= []; set => _cost = value; }
    /// <summary>The program under which the medication is reviewed (0..*).</summary>
    public List<MedicationKnowledgeMonitoringProgram> MonitoringProgram { get => _monitoringProgram ??= []; set => _monitoringProgram = value; }
    /// <summary>Guidelines for the administration of the medication (0..*).</summary>
    public List<MedicationKnowledgeAdministrationGuidelines> AdministrationGuidelines { get => _administrationGuidelines ??= []; set => _administrationGuidelines = value; }
    /// <summary>Categorization of the medication within a formulary or classification system (0..*).</summary>
    public List<MedicationKnowledgeMedicineClassification> MedicineClassification { get => _medicineClassification ??= []; set => _medicineClassification = value; }
    /// <summary>Information that only applies to packages (not products) (0..1).</summary>
    public MedicationKnowledgePackaging? Packaging { get; set; }
    /// <summary>Specifies descriptive properties of the medicine, such as color, shape, imprints, etc (0..*).</summary>
    public List<MedicationKnowledgeDrugCharacteristic> DrugCharacteristic { get => _drugCharacteristic ??= []; set => _drugCharacteristic = value; }
    /// <summary>Potential clinical issue with or between medication(s) (for example, drug-drug interaction, drug-disease contraindication, drug-allergy interaction, etc.) (0..*): to DetectedIssue.</summary>
    public List<Reference> Contraindication { get => _contraindication ??= []; set => _contraindication = value; }
    /// <summary>Regulatory information about a medication (0..*).</summary>
    public List<MedicationKnowledgeRegulatory> Regulatory { get => _regulatory ??= []; set => _regulatory = value; }
    /// <summary>The time course of drug absorption, distribution, metabolism and excretion of a medication from the body (0..*).</summary>
    public List<MedicationKnowledgeKinetics> Kinetics { get => _kinetics ??= []; set => _kinetics = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Code,
        9 => Status,
        10 => Manufacturer,
        11 => DoseForm,
        12 => Amount,
        13 => _synonym,
        14 => _relatedMedicationKnowledge,
        15 => _associatedMedication,
        16 => _productType,
        17 => _monograph,
        18 => _ingredient,
        19 => PreparationInstruction,
        20 => _intendedRoute,
        21 => _cost,
        22 => _monitoringProgram,
        23 => _administrationGuidelines,
        24 => _medicineClassification,
        25 => Packaging,
        26 => _drugCharacteristic,
        27 => _contraindication,
        28 => _regulatory,
        29 => _kinetics,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Code = reader.Object<CodeableConcept>(new()); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: Manufacturer = reader.Object<Reference>(new()); break;
            case 11: DoseForm = reader.Object<CodeableConcept>(new()); break;
            case 12: Amount = reader.Object<Quantity>(new()); break;
            case 13: reader.Primitives(ref _synonym); break;
            case 14: reader.Objects(ref _relatedMedicationKnowledge); break;
            case 15: reader.Objects(ref _associatedMedication); break;
            case 16: reader.Objects(ref _productType); break;
            case 17: reader.Objects(ref _monograph); break;
            case 18: reader.Objects(ref _ingredient); break;
            case 19: PreparationInstruction = reader.Primitive(PreparationInstruction ?? new()); break;
            case 20: reader.Objects(ref _intendedRoute); break;
            case 21: reader.Objects(ref _cost); break;
            case 22: reader.Objects(ref _monitoringProgram); break;
            case 23: reader.Objects(ref _administrationGuidelines); break;
            case 24: reader.Objects(ref _medicineClassification); break;
            case 25: Packaging = reader.Object<MedicationKnowledgePackaging>(new()); break;
            case 26: reader.Objects(ref _drugCharacteristic); break;
            case 27: reader.Objects(ref _contraindication); break;
            case 28: reader.Objects(ref _regulatory); break;
            case 29: reader.Objects(ref _kinetics); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[8], Code);
        writer.Primitive(R4[9], Status);
        writer.Object(R4[10], Manufacturer);
        writer.Object(R4[11], DoseForm);
        writer.Object(R4[12], Amount);
        writer.Primitives(R4[13], _synonym);
        writer.Objects(R4[14], _relatedMedicationKnowledge);
        writer.Objects(R4[15], _associatedMedication);
        writer.Objects(R4[16], _productType);
        writer.Objects(R4[17], _monograph);
        writer.Objects(R4[18], _ingredient);
        writer.Primitive(R4[19], PreparationInstruction);
        writer.Objects(R4[20], _intendedRoute);
        writer.Objects(R4[21], _cost);
        writer.Objects(R4[22], _monitoringProgram);
        writer.Objects(R4[23], _administrationGuidelines);
        writer.Objects(R4[24], _medicineClassification);
        writer.Object(R4[25], Packaging);
        writer.Objects(R4[26], _drugCharacteristic);
        writer.Objects(R4[27], _contraindication);
        writer.Objects(R4[28], _regulatory);
        writer.Objects(R4[29], _kinetics);
    }
}

/// <summary>Associated or related knowledge about a medication.</summary>
public sealed class MedicationKnowledgeRelatedMedicationKnowledge : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationKnowledge.relatedMedicationKnowledge", BackboneElement.R4, "type!:CodeableConcept reference!*:Reference");
    private List<Reference>? _reference;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The category of the associated medication knowledge reference (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Associated documentation about the associated medication knowledge (1..*): to MedicationKnowledge.</summary>
    public List<Reference> Reference { get => _reference ??= []; set => _reference = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => _reference,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _reference); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Objects(R4[4], _reference);
    }
}

/// <summary>Associated documentation about the medication.</summary>
public sealed class MedicationKnowledgeMonograph : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationKnowledge.monograph", BackboneElement.R4, "type:CodeableConcept source:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The category of documentation about the medication (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Associated documentation about the medication (0..1): to DocumentReference, Media.</summary>
    public Reference? Source { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Source,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: Source = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Object(R4[4], Source);
    }
}

/// <summary>Identifies a particular constituent of interest in the product.</summary>
public sealed class MedicationKnowledgeIngredient : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationKnowledge.ingredient", BackboneElement.R4, "item!^:CodeableConcept,Reference isActive:boolean strength:Ratio");
    private DataType? _item;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The actual ingredient - either a substance (simple ingredient) or another medication (1..1): CodeableConcept, Reference.</summary>
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

/// <summary>The price of the medication.</summary>
public sealed class MedicationKnowledgeCost : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationKnowledge.cost", BackboneElement.R4, "type!:CodeableConcept source:string cost!:Money");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The category of the cost information (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The source or owner that assigns the price to the medication (0..1).</summary>
    public FhirString? Source { get; set; }
    /// <summary>The price of the medication (1..1).</summary>
    public Money? Cost { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Source,
        5 => Cost,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: Source = reader.Primitive(Source ?? new()); break;
            case 5: Cost = reader.Object<Money>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Primitive(R4[4], Source);
        writer.Object(R4[5], Cost);
    }
}

/// <summary>The program under which the medication is reviewed.</summary>
public sealed class MedicationKnowledgeMonitoringProgram : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationKnowledge.monitoringProgram", BackboneElement.R4, "type:CodeableConcept name:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Type of program under which the medication is monitored (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Name of the reviewing program (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Name,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: Name = reader.Primitive(Name ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Primitive(R4[4], Name);
    }
}

/// <summary>Guidelines for the administration of the medication.</summary>
public sealed class MedicationKnowledgeAdministrationGuidelines : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationKnowledge.administrationGuidelines", BackboneElement.R4, "dosage*:MedicationKnowledge.administrationGuidelines.dosage indication^:CodeableConcept,Reference patientCharacteristics*:MedicationKnowledge.administrationGuidelines.patientCharacteristics");
    private List<MedicationKnowledgeAdministrationGuidelinesDosage>? _dosage;
    private DataType? _indication;
    private List<MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics>? _patientCharacteristics;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Dosage for the medication for the specific guidelines (0..*).</summary>
    public List<MedicationKnowledgeAdministrationGuidelinesDosage> Dosage { get => _dosage ??= []; set => _dosage = value; }
    /// <summary>Indication for use that apply to the specific administration guidelines (0..1): CodeableConcept, Reference.</summary>
    public DataType? Indication { get => _indication; set => _indication = GiveAnew(_indication, value, 4); }
    /// <summary>Characteristics of the patient that are relevant to the administration guidelines (for example, height, weight, gender, etc.) (0..*).</summary>
    public List<MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics> PatientCharacteristics { get => _patientCharacteristics ??= []; set => _patientCharacteristics = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _dosage,
        4 => _indication,
        5 => _patientCharacteristics,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _dosage); break;
            case 4: _indication = reader.Choice(_indication); break;
            case 5: reader.Objects(ref _patientCharacteristics); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _dosage);
        writer.Choice(R4[4], _indication);
        writer.Objects(R4[5], _patientCharacteristics);
    }
}

/// <summary>Dosage for the medication for the specific guidelines.</summary>
public sealed class MedicationKnowledgeAdministrationGuidelinesDosage : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationKnowledge.administrationGuidelines.dosage", BackboneElement.R4, "type!:CodeableConcept dosage!*:Dosage");
    private List<Dosage>? _dosage;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of dosage (for example, prophylaxis, maintenance, therapeutic, etc.) (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Dosage for the medication for the specific guidelines (1..*).</summary>
    public List<Dosage> Dosage { get => _dosage ??= []; set => _dosage = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => _dosage,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _dosage); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Objects(R4[4], _dosage);
    }
}

/// <summary>Characteristics of the patient that are relevant to the administration guidelines (for example, height, weight, gender, etc.).</summary>
public sealed class MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationKnowledge.administrationGuidelines.patientCharacteristics", BackboneElement.R4, "characteristic!^:CodeableConcept,Quantity value*:string");
    private DataType? _characteristic;
    private List<FhirString>? _value;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Specific characteristic that is relevant to the administration guideline (e.g. height, weight, gender) (1..1): CodeableConcept, Quantity.</summary>
    public DataType? Characteristic { get => _characteristic; set => _characteristic = GiveAnew(_characteristic, value, 3); }
    /// <summary>The specific characteristic (e.g. height, weight, gender, etc.) (0..*).</summary>
    public List<FhirString> Value { get => _value ??= []; set => _value = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _characteristic,
        4 => _value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: _characteristic = reader.Choice(_characteristic); break;
            case 4: reader.Primitives(ref _value); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[3], _characteristic);
        writer.Primitives(R4[4], _value);
    }
}

/// <summary>Categorization of the medication within a formulary or classification system.</summary>
public sealed class MedicationKnowledgeMedicineClassification : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationKnowledge.medicineClassification", BackboneElement.R4, "type!:CodeableConcept classification*:CodeableConcept");
    private List<CodeableConcept>? _classification;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of category for the medication (for example, therapeutic classification, therapeutic sub-classification) (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Specific category assigned to the medication (e.g. anti-infective, anti-hypertensive, antibiotic, etc.) (0..*).</summary>
    public List<CodeableConcept> Classification { get => _classification ??= []; set => _classification = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => _classification,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _classification); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Objects(R4[4], _classification);
    }
}

/// <summary>Information that only applies to packages (not products).</summary>
public sealed class MedicationKnowledgePackaging : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationKnowledge.packaging", BackboneElement.R4, "type:CodeableConcept quantity:Quantity");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A code that defines the specific type of packaging that the medication can be found in (e.g. blister sleeve, tube, bottle) (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The number of product units the package would contain if fully loaded (0..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Quantity,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: Quantity = reader.Object<Quantity>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Object(R4[4], Quantity);
    }
}

/// <summary>Specifies descriptive properties of the medicine, such as color, shape, imprints, etc.</summary>
public sealed class MedicationKnowledgeDrugCharacteristic : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationKnowledge.drugCharacteristic", BackboneElement.R4, "type:CodeableConcept value^:CodeableConcept,string,Quantity,base64Binary");
    private DataType? _value;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A code specifying which characteristic of the medicine is being described (for example, colour, shape, imprint) (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Description of the characteristic (0..1): CodeableConcept, string, Quantity, base64Binary.</summary>
    public DataType? Value { get => _value; set => _value = GiveAnew(_value, value, 4); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => _value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: _value = reader.Choice(_value); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Choice(R4[4], _value);
    }
}

/// <summary>Regulatory information about a medication.</summary>
public sealed class MedicationKnowledgeRegulatory : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationKnowledge.regulatory", BackboneElement.R4, "regulatoryAuthority!:Reference substitution*:MedicationKnowledge.regulatory.substitution schedule*:MedicationKnowledge.regulatory.schedule maxDispense:MedicationKnowledge.regulatory.maxDispense");
    private List<MedicationKnowledgeRegulatorySubstitution>? _substitution;
    private List<MedicationKnowledgeRegulatorySchedule>? _schedule;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The authority that is specifying the regulations (1..1): to Organization.</summary>
    public Reference? RegulatoryAuthority { get; set; }
    /// <summary>Specifies if changes are allowed when dispensing a medication from a regulatory perspective (0..*).</summary>
    public List<MedicationKnowledgeRegulatorySubstitution> Substitution { get => _substitution ??= []; set => _substitution = value; }
    /// <summary>Specifies the schedule of a medication in jurisdiction (0..*).</summary>
    public List<MedicationKnowledgeRegulatorySchedule> Schedule { get => _schedule ??= []; set => _schedule = value; }
    /// <summary>The maximum number of units of the medication that can be dispensed in a period (0..1).</summary>
    public MedicationKnowledgeRegulatoryMaxDispense? MaxDispense { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => RegulatoryAuthority,
        4 => _substitution,
        5 => _schedule,
        6 => MaxDispense,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: RegulatoryAuthority = reader.Object<Reference>(new()); break;
            case 4: reader.Objects(ref _substitution); break;
            case 5: reader.Objects(ref _schedule); break;
            case 6: MaxDispense = reader.Object<MedicationKnowledgeRegulatoryMaxDispense>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], RegulatoryAuthority);
        writer.Objects(R4[4], _substitution);
        writer.Objects(R4[5], _schedule);
        writer.Object(R4[6], MaxDispense);
    }
}

/// <summary>Specifies if changes are allowed when dispensing a medication from a regulatory perspective.</summary>
public sealed class MedicationKnowledgeRegulatorySubstitution : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationKnowledge.regulatory.substitution", BackboneElement.R4, "type!:CodeableConcept allowed!:boolean");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Specifies the type of substitution allowed (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Specifies if regulation allows for changes in the medication when dispensing (1..1).</summary>
    public FhirBoolean? Allowed { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Allowed,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: Allowed = reader.Primitive(Allowed ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Primitive(R4[4], Allowed);
    }
}

/// <summary>Specifies the schedule of a medication in jurisdiction.</summary>
public sealed class MedicationKnowledgeRegulatorySchedule : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationKnowledge.regulatory.schedule", BackboneElement.R4, "schedule!:CodeableConcept");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Specifies the specific drug schedule (1..1).</summary>
    public CodeableConcept? Schedule { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Schedule,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Schedule = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Schedule);
    }
}

/// <summary>The maximum number of units of the medication that can be dispensed in a period.</summary>
public sealed class MedicationKnowledgeRegulatoryMaxDispense : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationKnowledge.regulatory.maxDispense", BackboneElement.R4, "quantity!:Quantity period:Duration");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The maximum number of units of the medication that can be dispensed (1..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>The period that applies to the maximum number of units (0..1).</summary>
    public Duration? Period { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Quantity,
        4 => Period,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Quantity = reader.Object<Quantity>(new()); break;
            case 4: Period = reader.Object<Duration>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Quantity);
        writer.Object(R4[4], Period);
    }
}

/// <summary>The time course of drug absorption, distribution, metabolism and excretion of a medication from the body.</summary>
public sealed class MedicationKnowledgeKinetics : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicationKnowledge.kinetics", BackboneElement.R4, "areaUnderCurve*:Quantity lethalDose50*:Quantity halfLifePeriod:Duration");
    private List<Quantity>? _areaUnderCurve;
    private List<Quantity>? _lethalDose50;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The drug concentration measured at certain discrete points in time (0..*).</summary>
    public List<Quantity> AreaUnderCurve { get => _areaUnderCurve ??= []; set => _areaUnderCurve = value; }
    /// <summary>The median lethal dose of a drug (0..*).</summary>
    public List<Quantity> LethalDose50 { get => _lethalDose50 ??= []; set => _lethalDose50 = value; }
    /// <summary>The time required for any specified property (e.g., the concentration of a substance in the body) to decrease by half (0..1).</summary>
    public Duration? HalfLifePeriod { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _areaUnderCurve,
        4 => _lethalDose50,
        5 => HalfLifePeriod,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _areaUnderCurve); break;
            case 4: reader.Objects(ref _lethalDose50); break;
            case 5: HalfLifePeriod = reader.Object<Duration>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _areaUnderCurve);
        writer.Objects(R4[4], _lethalDose50);
        writer.Object(R4[5], HalfLifePeriod);
    }
}
