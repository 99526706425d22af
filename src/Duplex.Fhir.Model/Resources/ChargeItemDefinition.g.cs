// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The ChargeItemDefinition resource provides the properties that apply to the (billing) codes necessary to calculate costs and prices.</summary>
public sealed class ChargeItemDefinition : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("ChargeItemDefinition", DomainResource.R4, "url!+:uri identifier*+:Identifier version+:string title+:string derivedFromUri*+:uri partOf*+:canonical replaces*+:canonical status!+:code=PublicationStatus experimental+:boolean date+:dateTime publisher+:string contact*+:ContactDetail description+:markdown useContext*+:UsageContext jurisdiction*+:CodeableConcept copyright:markdown approvalDate:date lastReviewDate:date effectivePeriod+:Period code+:CodeableConcept instance*:Reference applicability*:ChargeItemDefinition.applicability propertyGroup*:ChargeItemDefinition.propertyGroup");
    private List<Identifier>? _identifier;
    private List<FhirUri>? _derivedFromUri;
    private List<FhirCanonical>? _partOf;
    private List<FhirCanonical>? _replaces;
    private List<ContactDetail>? _contact;
    private List<UsageContext>? _useContext;
    private List<CodeableConcept>? _jurisdiction;
    private List<Reference>? _instance;
    private List<ChargeItemDefinitionApplicability>? _applicability;
    private List<ChargeItemDefinitionPropertyGroup>? _propertyGroup;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this charge item definition when it is referenced in a specification, model, design or an instance; also called its … (1..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>A formal identifier that is used to identify this charge item definition when it is represented in other formats, or referenced in a specification, model … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The identifier that is used to identify this version of the charge item definition when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A short, descriptive, user-friendly title for the charge item definition (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>The URL pointing to an externally-defined charge item definition that is adhered to in whole or in part by this definition (0..*).</summary>
    public List<FhirUri> DerivedFromUri { get => _derivedFromUri ??= []; set => _derivedFromUri = value; }
    /// <summary>A larger definition of which this particular definition is a component or step (0..*): to ChargeItemDefinition.</summary>
    public List<FhirCanonical> PartOf { get => _partOf ??= []; set => _partOf = value; }
    /// <summary>As new versions of a protocol or guideline are defined, allows identification of what versions are replaced by a new instance (0..*): to ChargeItemDefinition.</summary>
    public List<FhirCanonical> Replaces { get => _replaces ??= []; set => _replaces = value; }
    /// <summary>The current state of the ChargeItemDefinition (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A Boolean value to indicate that this charge item definition is authored for testing purposes (or education/evaluation/marketing) and is not intended to be used … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>The date  (and optionally time) when the charge item definition was published (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the charge item definition (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the charge item definition from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the charge item definition is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>A copyright statement relating to the charge item definition and/or its contents (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <summary>The date on which the resource content was approved by the publisher (0..1).</summary>
    public FhirDate? ApprovalDate { get; set; }
    /// <summary>The date on which the resource content was last reviewed (0..1).</summary>
    public FhirDate? LastReviewDate { get; set; }
    /// <summary>The period during which the charge item definition content was or is planned to be in active use (0..1).</summary>
    public Period? EffectivePeriod { get; set; }
    /// <summary>The defined billing details in this resource pertain to the given billing code (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The defined billing details in this resource pertain to the given product instance(s) (0..*): to Medication, Substance, Device.</summary>
    public List<Reference> Instance { get => _instance ??= []; set => _instance = value; }
    /// <summary>Expressions that describe applicability criteria for the billing code (0..*).</summary>
    public List<ChargeItemDefinitionApplicability> Applicability { get => _applicability ??= []; set => _applicability = value; }
    /// <summary>Group of properties which are applicable under the same conditions (0..*).</summary>
    public List<ChargeItemDefinitionPropertyGroup> PropertyGroup { get => _propertyGroup ??= []; set => _propertyGroup = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Url,
        9 => _identifier,
        10 => Version,
        11 => Title,
        12 => _derivedFromUri,
        13 => _partOf,
        14 => _replaces,
        15 => Status,
        16 => Experimental,
        17 => Date,
        18 => Publisher,
        19 => _contact,
        20 => Description,
        21 => _useContext,
        22 => _jurisdiction,
        23 => Copyright,
        24 => ApprovalDate,
        25 => LastReviewDate,
        26 => EffectivePeriod,
        27 => Code,
        28 => _instance,
        29 => _applicability,
        30 => _propertyGroup,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Url = reader.Primitive(Url ?? new()); break;
            case 9: reader.Objects(ref _identifier); break;
            case 10: Version = reader.Primitive(Version ?? new()); break;
            case 11: Title = reader.Primitive(Title ?? new()); break;
            case 12: reader.Primitives(ref _derivedFromUri); break;
            case 13: reader.Primitives(ref _partOf); break;
            case 14: reader.Primitives(ref _replaces); break;
            case 15: Status = reader.Primitive(Status ?? new()); break;
            case 16: Experimental = reader.Primitive(Experimental ?? new()); break;
            case 17: Date = reader.Primitive(Date ?? new()); break;
            case 18: Publisher = reader.Primitive(Publisher ?? new()); break;
            case 19: reader.Objects(ref _contact); break;
            case 20: Description = reader.Primitive(Description ?? new()); break;
            case 21: reader.Objects(ref _useContext); break;
            case 22: reader.Objects(ref _jurisdiction); break;
            case 23: Copyright = reader.Primitive(Copyright ?? new()); break;
            case 24: ApprovalDate = reader.Primitive(ApprovalDate ?? new()); break;
            case 25: LastReviewDate = reader.Primitive(LastReviewDate ?? new()); break;
            case 26: EffectivePeriod = reader.Object<Period>(new()); break;
            case 27: Code = reader.Object<CodeableConcept>(new()); break;
            case 28: reader.Objects(ref _instance); break;
            case 29: reader.Objects(ref _applicability); break;
            case 30: reader.Objects(ref _propertyGroup); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[8], Url);
        writer.Objects(R4[9], _identifier);
        writer.Primitive(R4[10], Version);
        writer.Primitive(R4[11], Title);
        writer.Primitives(R4[12], _derivedFromUri);
        writer.Primitives(R4[13], _partOf);
        writer.Primitives(R4[14], _replaces);
        writer.Primitive(R4[15], Status);
        writer.Primitive(R4[16], Experimental);
        writer.Primitive(R4[17], Date);
        writer.Primitive(R4[18], Publisher);
        writer.Objects(R4[19], _contact);
        writer.Primitive(R4[20], Description);
        writer.Objects(R4[21], _useContext);
        writer.Objects(R4[22], _jurisdiction);
        writer.Primitive(R4[23], Copyright);
        writer.Primitive(R4[24], ApprovalDate);
        writer.Primitive(R4[25], LastReviewDate);
        writer.Object(R4[26], EffectivePeriod);
        writer.Object(R4[27], Code);
        writer.Objects(R4[28], _instance);
        writer.Objects(R4[29], _applicability);
        writer.Objects(R4[30], _propertyGroup);
    }
}

/// <summary>Expressions that describe applicability criteria for the billing code.</summary>
public sealed class ChargeItemDefinitionApplicability : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ChargeItemDefinition.applicability", BackboneElement.R4, "description:string language:string expression:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A brief, natural language description of the condition that effectively communicates the intended semantics (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>The media type of the language for the expression, e.g. "text/cql" for Clinical Query Language expressions or "text/fhirpath" for FHIRPath expressions (0..1).</summary>
    public FhirString? Language { get; set; }
    /// <summary>An expression that returns true or false, indicating whether the condition is satisfied (0..1).</summary>
    public FhirString? Expression { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Description,
        4 => Language,
        5 => Expression,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Description = reader.Primitive(Description ?? new()); break;
            case 4: Language = reader.Primitive(Language ?? new()); break;
            case 5: Expression = reader.Primitive(Expression ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Description);
        writer.Primitive(R4[4], Language);
        writer.Primitive(R4[5], Expression);
    }
}

/// <summary>Group of properties which are applicable under the same conditions.</summary>
public sealed class ChargeItemDefinitionPropertyGroup : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ChargeItemDefinition.propertyGroup", BackboneElement.R4, "applicability*:ChargeItemDefinition.applicability priceComponent*:ChargeItemDefinition.propertyGroup.priceComponent");
    private List<ChargeItemDefinitionApplicability>? _applicability;
    private List<ChargeItemDefinitionPropertyGroupPriceComponent>? _priceComponent;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Expressions that describe applicability criteria for the priceComponent (0..*).</summary>
    public List<ChargeItemDefinitionApplicability> Applicability { get => _applicability ??= []; set => _applicability = value; }
    /// <summary>The price for a ChargeItem may be calculated as a base price with surcharges/deductions that apply in certain conditions (0..*).</summary>
    public List<ChargeItemDefinitionPropertyGroupPriceComponent> PriceComponent { get => _priceComponent ??= []; set => _priceComponent = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _applicability,
        4 => _priceComponent,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _applicability); break;
            case 4: reader.Objects(ref _priceComponent); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _applicability);
        writer.Objects(R4[4], _priceComponent);
    }
}

/// <summary>The price for a ChargeItem may be calculated as a base price with surcharges/deductions that apply in certain conditions.</summary>
public sealed class ChargeItemDefinitionPropertyGroupPriceComponent : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ChargeItemDefinition.propertyGroup.priceComponent", BackboneElement.R4, "type!:code=InvoicePriceComponentType code:CodeableConcept factor:decimal amount:Money");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>This code identifies the type of the component (1..1): <see cref="InvoicePriceComponentTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>A code that identifies the component (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The factor that has been applied on the base price for calculating this component (0..1).</summary>
    public FhirDecimal? Factor { get; set; }
    /// <summary>The amount calculated for this component (0..1).</summary>
    public Money? Amount { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Code,
        5 => Factor,
        6 => Amount,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Primitive(Type ?? new()); break;
            case 4: Code = reader.Object<CodeableConcept>(new()); break;
            case 5: Factor = reader.Primitive(Factor ?? new()); break;
            case 6: Amount = reader.Object<Money>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Type);
        writer.Object(R4[4], Code);
        writer.Primitive(R4[5], Factor);
        writer.Object(R4[6], Amount);
    }
}
