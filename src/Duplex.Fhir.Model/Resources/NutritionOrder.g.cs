// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A request to supply a diet, formula feeding (enteral) or oral nutritional supplement to a patient/resident.</summary>
public sealed class NutritionOrder : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("NutritionOrder", DomainResource.R4, "identifier*:Identifier instantiatesCanonical*+:canonical instantiatesUri*+:uri instantiates*:uri status!+:code=RequestStatus intent!+:code=RequestIntent patient!+:Reference encounter:Reference dateTime!+:dateTime orderer+:Reference allergyIntolerance*:Reference foodPreferenceModifier*:CodeableConcept excludeFoodModifier*:CodeableConcept oralDiet:NutritionOrder.oralDiet supplement*:NutritionOrder.supplement enteralFormula:NutritionOrder.enteralFormula note*:Annotation");
    private List<Identifier>? _identifier;
    private List<FhirCanonical>? _instantiatesCanonical;
    private List<FhirUri>? _instantiatesUri;
    private List<FhirUri>? _instantiates;
    private List<Reference>? _allergyIntolerance;
    private List<CodeableConcept>? _foodPreferenceModifier;
    private List<CodeableConcept>? _excludeFoodModifier;
    private List<NutritionOrderSupplement>? _supplement;
    private List<Annotation>? _note;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifiers assigned to this order by the order sender or by the order receiver (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The URL pointing to a FHIR-defined protocol, guideline, orderset or other definition that is adhered to in whole or in part by this NutritionOrder (0..*): to ActivityDefinition, PlanDefinition.</summary>
    public List<FhirCanonical> InstantiatesCanonical { get => _instantiatesCanonical ??= []; set => _instantiatesCanonical = value; }
    /// <summary>The URL pointing to an externally maintained protocol, guideline, orderset or other definition that is adhered to in whole or in part by this NutritionOrder (0..*).</summary>
    public List<FhirUri> InstantiatesUri { get => _instantiatesUri ??= []; set => _instantiatesUri = value; }
    /// <summary>The URL pointing to a protocol, guideline, orderset or other definition that is adhered to in whole or in part by this NutritionOrder (0..*).</summary>
    public List<FhirUri> Instantiates { get => _instantiates ??= []; set => _instantiates = value; }
    /// <summary>The workflow status of the nutrition order/request (1..1): <see cref="RequestStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Indicates the level of authority/intentionality associated with the NutrionOrder and where the request fits into the workflow chain (1..1): <see cref="RequestIntentCodes"/>.</summary>
    public FhirCode? Intent { get; set; }
    /// <summary>The person (patient) who needs the nutrition order for an oral diet, nutritional supplement and/or enteral or formula feeding (1..1): to Patient.</summary>
    public Reference? Patient { get; set; }
    /// <summary>An encounter that provides additional information about the healthcare context in which this request is made (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>The date and time that this nutrition order was requested (1..1).</summary>
    public FhirDateTime? DateTime { get; set; }
    /// <summary>The practitioner that holds legal responsibility for ordering the diet, nutritional supplement, or formula feedings (0..1): to Practitioner, PractitionerRole.</summary>
    public Reference? Orderer { get; set; }
    /// <summary>A link to a record of allergies or intolerances  which should be included in the nutrition order (0..*): to AllergyIntolerance.</summary>
    public List<Reference> AllergyIntolerance { get => _allergyIntolerance ??= []; set => _allergyIntolerance = value; }
    /// <summary>This modifier is used to convey order-specific modifiers about the type of food that should be given (0..*).</summary>
    public List<CodeableConcept> FoodPreferenceModifier { get => _foodPreferenceModifier ??= []; set => _foodPreferenceModifier = value; }
    /// <summary>This modifier is used to convey Order-specific modifier about the type of oral food or oral fluids that should not be given (0..*).</summary>
    public List<CodeableConcept> ExcludeFoodModifier { get => _excludeFoodModifier ??= []; set => _excludeFoodModifier = value; }
    /// <summary>Diet given orally in contrast to enteral (tube) feeding (0..1).</summary>
    public NutritionOrderOralDiet? OralDiet { get; set; }
    /// <summary>Oral nutritional products given in order to add further nutritional value to the patient's diet (0..*).</summary>
    public List<NutritionOrderSupplement> Supplement { get => _supplement ??= []; set => _supplement = value; }
    /// <summary>Feeding provided through the gastrointestinal tract via a tube, catheter, or stoma that delivers nutrition distal to the oral cavity (0..1).</summary>
    public NutritionOrderEnteralFormula? EnteralFormula { get; set; }
    /// <summary>Comments made about the {{title}} by the requester, performer, subject or other participants (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => _instantiatesCanonical,
        10 => _instantiatesUri,
        11 => _instantiates,
        12 => Status,
        13 => Intent,
        14 => Patient,
        15 => Encounter,
        16 => DateTime,
        17 => Orderer,
        18 => _allergyIntolerance,
        19 => _foodPreferenceModifier,
        20 => _excludeFoodModifier,
        21 => OralDiet,
        22 => _supplement,
        23 => EnteralFormula,
        24 => _note,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: reader.Primitives(ref _instantiatesCanonical); break;
            case 10: reader.Primitives(ref _instantiatesUri); break;
            case 11: reader.Primitives(ref _instantiates); break;
            case 12: Status = reader.Primitive(Status ?? new()); break;
            case 13: Intent = reader.Primitive(Intent ?? new()); break;
            case 14: Patient = reader.Object<Reference>(new()); break;
            case 15: Encounter = reader.Object<Reference>(new()); break;
            case 16: DateTime = reader.Primitive(DateTime ?? new()); break;
            case 17: Orderer = reader.Object<Reference>(new()); break;
            case 18: reader.Objects(ref _allergyIntolerance); break;
            case 19: reader.Objects(ref _foodPreferenceModifier); break;
            case 20: reader.Objects(ref _excludeFoodModifier); break;
            case 21: OralDiet = reader.Object<NutritionOrderOralDiet>(new()); break;
            case 22: reader.Objects(ref _supplement); break;
            case 23: EnteralFormula = reader.Object<NutritionOrderEnteralFormula>(new()); break;
            case 24: reader.Objects(ref _note); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitives(R4[9], _instantiatesCanonical);
        writer.Primitives(R4[10], _instantiatesUri);
        writer.Primitives(R4[11], _instantiates);
        writer.Primitive(R4[12], Status);
        writer.Primitive(R4[13], Intent);
        writer.Object(R4[14], Patient);
        writer.Object(R4[15], Encounter);
        writer.Primitive(R4[16], DateTime);
        writer.Object(R4[17], Orderer);
        writer.Objects(R4[18], _allergyIntolerance);
        writer.Objects(R4[19], _foodPreferenceModifier);
        writer.Objects(R4[20], _excludeFoodModifier);
        writer.Object(R4[21], OralDiet);
        writer.Objects(R4[22], _supplement);
        writer.Object(R4[23], EnteralFormula);
        writer.Objects(R4[24], _note);
    }
}

/// <summary>Diet given orally in contrast to enteral (tube) feeding.</summary>
public sealed class NutritionOrderOralDiet : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("NutritionOrder.oralDiet", BackboneElement.R4, "type*+:CodeableConcept schedule*:Timing nutrient*:NutritionOrder.oralDiet.nutrient texture*:NutritionOrder.oralDiet.texture fluidConsistencyType*:CodeableConcept instruction+:string");
    private List<CodeableConcept>? _type;
    private List<Timing>? _schedule;
    private List<NutritionOrderOralDietNutrient>? _nutrient;
    private List<NutritionOrderOralDietTexture>? _texture;
    private List<CodeableConcept>? _fluidConsistencyType;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The kind of diet or dietary restriction such as fiber restricted diet or diabetic diet (0..*).</summary>
    public List<CodeableConcept> Type { get => _type ??= []; set => _type = value; }
    /// <summary>The time period and frequency at which the diet should be given (0..*).</summary>
    public List<Timing> Schedule { get => _schedule ??= []; set => _schedule = value; }
    /// <summary>Class that defines the quantity and type of nutrient modifications (for example carbohydrate, fiber or sodium) required for the oral diet (0..*).</summary>
    public List<NutritionOrderOralDietNutrient> Nutrient { get => _nutrient ??= []; set => _nutrient = value; }
    /// <summary>Class that describes any texture modifications required for the patient to safely consume various types of solid foods (0..*).</summary>
    public List<NutritionOrderOralDietTexture> Texture { get => _texture ??= []; set => _texture = value; }
    /// <summary>The required consistency (e.g. honey-thick, nectar-thick, thin, thickened.) of liquids or fluids served to the patient (0..*).</summary>
    public List<CodeableConcept> FluidConsistencyType { get => _fluidConsistencyType ??= []; set => _fluidConsistencyType = value; }
    /// <summary>Free text or additional instructions or information pertaining to the oral diet (0..1).</summary>
    public FhirString? Instruction { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _type,
        4 => _schedule,
        5 => _nutrient,
        6 => _texture,
        7 => _fluidConsistencyType,
        8 => Instruction,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _type); break;
            case 4: reader.Objects(ref _schedule); break;
            case 5: reader.Objects(ref _nutrient); break;
            case 6: reader.Objects(ref _texture); break;
            case 7: reader.Objects(ref _fluidConsistencyType); break;
            case 8: Instruction = reader.Primitive(Instruction ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _type);
        writer.Objects(R4[4], _schedule);
        writer.Objects(R4[5], _nutrient);
        writer.Objects(R4[6], _texture);
        writer.Objects(R4[7], _fluidConsistencyType);
        writer.Primitive(R4[8], Instruction);
    }
}

/// <summary>Class that defines the quantity and type of nutrient modifications (for example carbohydrate, fiber or sodium) required for the oral diet.</summary>
public sealed class NutritionOrderOralDietNutrient : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("NutritionOrder.oralDiet.nutrient", BackboneElement.R4, "modifier:CodeableConcept amount:Quantity");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The nutrient that is being modified such as carbohydrate or sodium (0..1).</summary>
    public CodeableConcept? Modifier { get; set; }
    /// <summary>The quantity of the specified nutrient to include in diet (0..1).</summary>
    public Quantity? Amount { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Modifier,
        4 => Amount,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Modifier = reader.Object<CodeableConcept>(new()); break;
            case 4: Amount = reader.Object<Quantity>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Modifier);
        writer.Object(R4[4], Amount);
    }
}

/// <summary>Class that describes any texture modifications required for the patient to safely consume various types of solid foods.</summary>
public sealed class NutritionOrderOralDietTexture : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("NutritionOrder.oralDiet.texture", BackboneElement.R4, "modifier:CodeableConcept foodType:CodeableConcept");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Any texture modifications (for solid foods) that should be made, e.g. easy to chew, chopped, ground, and pureed (0..1).</summary>
    public CodeableConcept? Modifier { get; set; }
    /// <summary>The food type(s) (e.g. meats, all foods)  that the texture modification applies to (0..1).</summary>
    public CodeableConcept? FoodType { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Modifier,
        4 => FoodType,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Modifier = reader.Object<CodeableConcept>(new()); break;
            case 4: FoodType = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Modifier);
        writer.Object(R4[4], FoodType);
    }
}

/// <summary>Oral nutritional products given in order to add further nutritional value to the patient's diet.</summary>
public sealed class NutritionOrderSupplement : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("NutritionOrder.supplement", BackboneElement.R4, "type+:CodeableConcept productName:string schedule*:Timing quantity:Quantity instruction+:string");
    private List<Timing>? _schedule;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The kind of nutritional supplement product required such as a high protein or pediatric clear liquid supplement (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The product or brand name of the nutritional supplement such as "Acme Protein Shake" (0..1).</summary>
    public FhirString? ProductName { get; set; }
    /// <summary>The time period and frequency at which the supplement(s) should be given (0..*).</summary>
    public List<Timing> Schedule { get => _schedule ??= []; set => _schedule = value; }
    /// <summary>The amount of the nutritional supplement to be given (0..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>Free text or additional instructions or information pertaining to the oral supplement (0..1).</summary>
    public FhirString? Instruction { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => ProductName,
        5 => _schedule,
        6 => Quantity,
        7 => Instruction,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: ProductName = reader.Primitive(ProductName ?? new()); break;
            case 5: reader.Objects(ref _schedule); break;
            case 6: Quantity = reader.Object<Quantity>(new()); break;
            case 7: Instruction = reader.Primitive(Instruction ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Primitive(R4[4], ProductName);
        writer.Objects(R4[5], _schedule);
        writer.Object(R4[6], Quantity);
        writer.Primitive(R4[7], Instruction);
    }
}

/// <summary>Feeding provided through the gastrointestinal tract via a tube, catheter, or stoma that delivers nutrition distal to the oral cavity.</summary>
public sealed class NutritionOrderEnteralFormula : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("NutritionOrder.enteralFormula", BackboneElement.R4, "baseFormulaType+:CodeableConcept baseFormulaProductName:string additiveType:CodeableConcept additiveProductName:string caloricDensity:Quantity routeofAdministration:CodeableConcept administration*:NutritionOrder.enteralFormula.administration maxVolumeToDeliver:Quantity administrationInstruction+:string");
    private List<NutritionOrderEnteralFormulaAdministration>? _administration;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of enteral or infant formula such as an adult standard formula with fiber or a soy-based infant formula (0..1).</summary>
    public CodeableConcept? BaseFormulaType { get; set; }
    /// <summary>The product or brand name of the enteral or infant formula product such as "ACME Adult Standard Formula" (0..1).</summary>
    public FhirString? BaseFormulaProductName { get; set; }
    /// <summary>Indicates the type of modular component such as protein, carbohydrate, fat or fiber to be provided in addition to or mixed with the base formula (0..1).</summary>
    public CodeableConcept? AdditiveType { get; set; }
    /// <summary>The product or brand name of the type of modular component to be added to the formula (0..1).</summary>
    public FhirString? AdditiveProductName { get; set; }
    /// <summary>The amount of energy (calories) that the formula should provide per specified volume, typically per mL or fluid oz (0..1).</summary>
    public Quantity? CaloricDensity { get; set; }
    /// <summary>The route or physiological path of administration into the patient's gastrointestinal  tract for purposes of providing the formula feeding, e.g. nasogastric … (0..1).</summary>
    public CodeableConcept? RouteofAdministration { get; set; }
    /// <summary>Formula administration instructions as structured data (0..*).</summary>
    public List<NutritionOrderEnteralFormulaAdministration> Administration { get => _administration ??= []; set => _administration = value; }
    /// <summary>The maximum total quantity of formula that may be administered to a subject over the period of time, e.g. 1440 mL over 24 hours (0..1).</summary>
    public Quantity? MaxVolumeToDeliver { get; set; }
    /// <summary>Free text formula administration, feeding instructions or additional instructions or information (0..1).</summary>
    public FhirString? AdministrationInstruction { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => BaseFormulaType,
        4 => BaseFormulaProductName,
        5 => AdditiveType,
        6 => AdditiveProductName,
        7 => CaloricDensity,
        8 => RouteofAdministration,
        9 => _administration,
        10 => MaxVolumeToDeliver,
        11 => AdministrationInstruction,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: BaseFormulaType = reader.Object<CodeableConcept>(new()); break;
            case 4: BaseFormulaProductName = reader.Primitive(BaseFormulaProductName ?? new()); break;
            case 5: AdditiveType = reader.Object<CodeableConcept>(new()); break;
            case 6: AdditiveProductName = reader.Primitive(AdditiveProductName ?? new()); break;
            case 7: CaloricDensity = reader.Object<Quantity>(new()); break;
            case 8: RouteofAdministration = reader.Object<CodeableConcept>(new()); break;
            case 9: reader.Objects(ref _administration); break;
            case 10: MaxVolumeToDeliver = reader.Object<Quantity>(new()); break;
            case 11: AdministrationInstruction = reader.Primitive(AdministrationInstruction ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], BaseFormulaType);
        writer.Primitive(R4[4], BaseFormulaProductName);
        writer.Object(R4[5], AdditiveType);
        writer.Primitive(R4[6], AdditiveProductName);
        writer.Object(R4[7], CaloricDensity);
        writer.Object(R4[8], RouteofAdministration);
        writer.Objects(R4[9], _administration);
        writer.Object(R4[10], MaxVolumeToDeliver);
        writer.Primitive(R4[11], AdministrationInstruction);
    }
}

/// <summary>Formula administration instructions as structured data.</summary>
public sealed class NutritionOrderEnteralFormulaAdministration : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("NutritionOrder.enteralFormula.administration", BackboneElement.R4, "schedule:Timing quantity:Quantity rate^:Quantity,Ratio");
    private DataType? _rate;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The time period and frequency at which the enteral formula should be delivered to the patient (0..1).</summary>
    public Timing? Schedule { get; set; }
    /// <summary>The volume of formula to provide to the patient per the specified administration schedule (0..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>The rate of administration of formula via a feeding pump, e.g. 60 mL per hour, according to the specified schedule (0..1): Quantity, Ratio.</summary>
    public DataType? Rate { get => _rate; set => _rate = GiveAnew(_rate, value, 5); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Schedule,
        4 => Quantity,
        5 => _rate,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Schedule = reader.Object<Timing>(new()); break;
            case 4: Quantity = reader.Object<Quantity>(new()); break;
            case 5: _rate = reader.Choice(_rate); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Schedule);
        writer.Object(R4[4], Quantity);
        writer.Choice(R4[5], _rate);
    }
}
