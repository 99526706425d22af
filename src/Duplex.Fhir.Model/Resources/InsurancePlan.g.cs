// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Details of a Health Insurance product/plan provided by an organization.</summary>
public sealed class InsurancePlan : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("InsurancePlan", DomainResource.R4, "identifier*+:Identifier status+:code=PublicationStatus type*+:CodeableConcept name+:string alias*:string period:Period ownedBy+:Reference administeredBy+:Reference coverageArea*+:Reference contact*:InsurancePlan.contact endpoint*:Reference network*:Reference coverage*:InsurancePlan.coverage plan*:InsurancePlan.plan");
    private List<Identifier>? _identifier;
    private List<CodeableConcept>? _type;
    private List<FhirString>? _alias;
    private List<Reference>? _coverageArea;
    private List<InsurancePlanContact>? _contact;
    private List<Reference>? _endpoint;
    private List<Reference>? _network;
    private List<InsurancePlanCoverage>? _coverage;
    private List<InsurancePlanPlan>? _plan;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Business identifiers assigned to this health insurance product which remain constant as the resource is updated and propagates from server to server (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The current state of the health insurance product (0..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The kind of health insurance product (0..*).</summary>
    public List<CodeableConcept> Type { get => _type ??= []; set => _type = value; }
    /// <summary>Official name of the health insurance product as designated by the owner (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A list of alternate names that the product is known as, or was known as in the past (0..*).</summary>
    public List<FhirString> Alias { get => _alias ??= []; set => _alias = value; }
    /// <summary>The period of time that the health insurance product is available (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>The entity that is providing  the health insurance product and underwriting the risk (0..1): to Organization.</summary>
    public Reference? OwnedBy { get; set; }
    /// <summary>An organization which administer other services such as underwriting, customer service and/or claims processing on behalf of the health insurance product owner (0..1): to Organization.</summary>
    public Reference? AdministeredBy { get; set; }
    /// <summary>The geographic region in which a health insurance product's benefits apply (0..*): to Location.</summary>
    public List<Reference> CoverageArea { get => _coverageArea ??= []; set => _coverageArea = value; }
    /// <summary>The contact for the health insurance product for a certain purpose (0..*).</summary>
    public List<InsurancePlanContact> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>The technical endpoints providing access to services operated for the health insurance product (0..*): to Endpoint.</summary>
    public List<Reference> Endpoint { get => _endpoint ??= []; set => _endpoint = value; }
    /// <summary>Reference to the network included in the health insurance product (0..*): to Organization.</summary>
    public List<Reference> Network { get => _network ??= []; set => _network = value; }
    /// <summary>Details about the coverage offered by the insurance product (0..*).</summary>
    public List<InsurancePlanCoverage> Coverage { get => _coverage ??= []; set => _coverage = value; }
    /// <summary>Details about an insurance plan (0..*).</summary>
    public List<InsurancePlanPlan> Plan { get => _plan ??= []; set => _plan = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => _type,
        11 => Name,
        12 => _alias,
        13 => Period,
        14 => OwnedBy,
        15 => AdministeredBy,
        16 => _coverageArea,
        17 => _contact,
        18 => _endpoint,
        19 => _network,
        20 => _coverage,
        21 => _plan,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: reader.Objects(ref _type); break;
            case 11: Name = reader.Primitive(Name ?? new()); break;
            case 12: reader.Primitives(ref _alias); break;
            case 13: Period = reader.Object<Period>(new()); break;
            case 14: OwnedBy = reader.Object<Reference>(new()); break;
            case 15: AdministeredBy = reader.Object<Reference>(new()); break;
            case 16: reader.Objects(ref _coverageArea); break;
            case 17: reader.Objects(ref _contact); break;
            case 18: reader.Objects(ref _endpoint); break;
            case 19: reader.Objects(ref _network); break;
            case 20: reader.Objects(ref _coverage); break;
            case 21: reader.Objects(ref _plan); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Objects(R4[10], _type);
        writer.Primitive(R4[11], Name);
        writer.Primitives(R4[12], _alias);
        writer.Object(R4[13], Period);
        writer.Object(R4[14], OwnedBy);
        writer.Object(R4[15], AdministeredBy);
        writer.Objects(R4[16], _coverageArea);
        writer.Objects(R4[17], _contact);
        writer.Objects(R4[18], _endpoint);
        writer.Objects(R4[19], _network);
        writer.Objects(R4[20], _coverage);
        writer.Objects(R4[21], _plan);
    }
}

/// <summary>The contact for the health insurance product for a certain purpose.</summary>
public sealed class InsurancePlanContact : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("InsurancePlan.contact", BackboneElement.R4, "purpose:CodeableConcept name:HumanName telecom*:ContactPoint address:Address");
    private List<ContactPoint>? _telecom;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Indicates a purpose for which the contact can be reached (0..1).</summary>
    public CodeableConcept? Purpose { get; set; }
    /// <summary>A name associated with the contact (0..1).</summary>
    public HumanName? Name { get; set; }
    /// <summary>A contact detail (e.g. a telephone number or an email address) by which the party may be contacted (0..*).</summary>
    public List<ContactPoint> Telecom { get => _telecom ??= []; set => _telecom = value; }
    /// <summary>Visiting or postal addresses for the contact (0..1).</summary>
    public Address? Address { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Purpose,
        4 => Name,
        5 => _telecom,
        6 => Address,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Purpose = reader.Object<CodeableConcept>(new()); break;
            case 4: Name = reader.Object<HumanName>(new()); break;
            case 5: reader.Objects(ref _telecom); break;
            case 6: Address = reader.Object<Address>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Purpose);
        writer.Object(R4[4], Name);
        writer.Objects(R4[5], _telecom);
        writer.Object(R4[6], Address);
    }
}

/// <summary>Details about the coverage offered by the insurance product.</summary>
public sealed class InsurancePlanCoverage : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("InsurancePlan.coverage", BackboneElement.R4, "type!:CodeableConcept network*:Reference benefit!*:InsurancePlan.coverage.benefit");
    private List<Reference>? _network;
    private List<InsurancePlanCoverageBenefit>? _benefit;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Type of coverage  (Medical; Dental; Mental Health; Substance Abuse; Vision; Drug; Short Term; Long Term Care; Hospice; Home Health) (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Reference to the network that providing the type of coverage (0..*): to Organization.</summary>
    public List<Reference> Network { get => _network ??= []; set => _network = value; }
    /// <summary>Specific benefits under this type of coverage (1..*).</summary>
    public List<InsurancePlanCoverageBenefit> Benefit { get => _benefit ??= []; set => _benefit = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => _network,
        5 => _benefit,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _network); break;
            case 5: reader.Objects(ref _benefit); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Objects(R4[4], _network);
        writer.Objects(R4[5], _benefit);
    }
}

/// <summary>Specific benefits under this type of coverage.</summary>
public sealed class InsurancePlanCoverageBenefit : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("InsurancePlan.coverage.benefit", BackboneElement.R4, "type!:CodeableConcept requirement:string limit*:InsurancePlan.coverage.benefit.limit");
    private List<InsurancePlanCoverageBenefitLimit>? _limit;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Type of benefit (primary care; speciality care; inpatient; outpatient) (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The referral requirements to have access/coverage for this benefit (0..1).</summary>
    public FhirString? Requirement { get; set; }
    /// <summary>The specific limits on the benefit (0..*).</summary>
    public List<InsurancePlanCoverageBenefitLimit> Limit { get => _limit ??= []; set => _limit = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Requirement,
        5 => _limit,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: Requirement = reader.Primitive(Requirement ?? new()); break;
            case 5: reader.Objects(ref _limit); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Primitive(R4[4], Requirement);
        writer.Objects(R4[5], _limit);
    }
}

/// <summary>The specific limits on the benefit.</summary>
public sealed class InsurancePlanCoverageBenefitLimit : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("InsurancePlan.coverage.benefit.limit", BackboneElement.R4, "value:Quantity code:CodeableConcept");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The maximum amount of a service item a plan will pay for a covered benefit (0..1).</summary>
    public Quantity? Value { get; set; }
    /// <summary>The specific limit on the benefit (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Value,
        4 => Code,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Value = reader.Object<Quantity>(new()); break;
            case 4: Code = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Value);
        writer.Object(R4[4], Code);
    }
}

/// <summary>Details about an insurance plan.</summary>
public sealed class InsurancePlanPlan : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("InsurancePlan.plan", BackboneElement.R4, "identifier*+:Identifier type:CodeableConcept coverageArea*+:Reference network*:Reference generalCost*:InsurancePlan.plan.generalCost specificCost*:InsurancePlan.plan.specificCost");
    private List<Identifier>? _identifier;
    private List<Reference>? _coverageArea;
    private List<Reference>? _network;
    private List<InsurancePlanPlanGeneralCost>? _generalCost;
    private List<InsurancePlanPlanSpecificCost>? _specificCost;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Business identifiers assigned to this health insurance plan which remain constant as the resource is updated and propagates from server to server (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Type of plan (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The geographic region in which a health insurance plan's benefits apply (0..*): to Location.</summary>
    public List<Reference> CoverageArea { get => _coverageArea ??= []; set => _coverageArea = value; }
    /// <summary>Reference to the network that providing the type of coverage (0..*): to Organization.</summary>
    public List<Reference> Network { get => _network ??= []; set => _network = value; }
    /// <summary>Overall costs associated with the plan (0..*).</summary>
    public List<InsurancePlanPlanGeneralCost> GeneralCost { get => _generalCost ??= []; set => _generalCost = value; }
    /// <summary>Costs associated with the coverage provided by the product (0..*).</summary>
    public List<InsurancePlanPlanSpecificCost> SpecificCost { get => _specificCost ??= []; set => _specificCost = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _identifier,
        4 => Type,
        5 => _coverageArea,
        6 => _network,
        7 => _generalCost,
        8 => _specificCost,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _identifier); break;
            case 4: Type = reader.Object<CodeableConcept>(new()); break;
            case 5: reader.Objects(ref _coverageArea); break;
            case 6: reader.Objects(ref _network); break;
            case 7: reader.Objects(ref _generalCost); break;
            case 8: reader.Objects(ref _specificCost); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _identifier);
        writer.Object(R4[4], Type);
        writer.Objects(R4[5], _coverageArea);
        writer.Objects(R4[6], _network);
        writer.Objects(R4[7], _generalCost);
        writer.Objects(R4[8], _specificCost);
    }
}

/// <summary>Overall costs associated with the plan.</summary>
public sealed class InsurancePlanPlanGeneralCost : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("InsurancePlan.plan.generalCost", BackboneElement.R4, "type:CodeableConcept groupSize:positiveInt cost:Money comment:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Type of cost (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Number of participants enrolled in the plan (0..1).</summary>
    public FhirPositiveInt? GroupSize { get; set; }
    /// <summary>Value of the cost (0..1).</summary>
    public Money? Cost { get; set; }
    /// <summary>Additional information about the general costs associated with this plan (0..1).</summary>
    public FhirString? Comment { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => GroupSize,
        5 => Cost,
        6 => Comment,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: GroupSize = reader.Primitive(GroupSize ?? new()); break;
            case 5: Cost = reader.Object<Money>(new()); break;
            case 6: Comment = reader.Primitive(Comment ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Primitive(R4[4], GroupSize);
        writer.Object(R4[5], Cost);
        writer.Primitive(R4[6], Comment);
    }
}

/// <summary>Costs associated with the coverage provided by the product.</summary>
public sealed class InsurancePlanPlanSpecificCost : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("InsurancePlan.plan.specificCost", BackboneElement.R4, "category!:CodeableConcept benefit*:InsurancePlan.plan.specificCost.benefit");
    private List<InsurancePlanPlanSpecificCostBenefit>? _benefit;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>General category of benefit (Medical; Dental; Vision; Drug; Mental Health; Substance Abuse; Hospice, Home Health) (1..1).</summary>
    public CodeableConcept? Category { get; set; }
    /// <summary>List of the specific benefits under this category of benefit (0..*).</summary>
    public List<InsurancePlanPlanSpecificCostBenefit> Benefit { get => _benefit ??= []; set => _benefit = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Category,
        4 => _benefit,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Category = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _benefit); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Category);
        writer.Objects(R4[4], _benefit);
    }
}

/// <summary>List of the specific benefits under this category of benefit.</summary>
public sealed class InsurancePlanPlanSpecificCostBenefit : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("InsurancePlan.plan.specificCost.benefit", BackboneElement.R4, "type!:CodeableConcept cost*:InsurancePlan.plan.specificCost.benefit.cost");
    private List<InsurancePlanPlanSpecificCostBenefitCost>? _cost;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Type of specific benefit (preventative; primary care office visit; speciality office visit; hospitalization; emergency room; urgent care) (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>List of the costs associated with a specific benefit (0..*).</summary>
    public List<InsurancePlanPlanSpecificCostBenefitCost> Cost { get => _cost ??= []; set => _cost = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => _cost,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _cost); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Objects(R4[4], _cost);
    }
}

/// <summary>List of the costs associated with a specific benefit.</summary>
public sealed class InsurancePlanPlanSpecificCostBenefitCost : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("InsurancePlan.plan.specificCost.benefit.cost", BackboneElement.R4, "type!:CodeableConcept applicability:CodeableConcept qualifiers*:CodeableConcept value:Quantity");
    private List<CodeableConcept>? _qualifiers;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Type of cost (copay; individual cap; family cap; coinsurance; deductible) (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Whether the cost applies to in-network or out-of-network providers (in-network; out-of-network; other) (0..1).</summary>
    public CodeableConcept? Applicability { get; set; }
    /// <summary>Additional information about the cost, such as information about funding sources (e.g. HSA, HRA, FSA, RRA) (0..*).</summary>
    public List<CodeableConcept> Qualifiers { get => _qualifiers ??= []; set => _qualifiers = value; }
    /// <summary>The actual cost value (0..1).</summary>
    public Quantity? Value { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Applicability,
        5 => _qualifiers,
        6 => Value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: Applicability = reader.Object<CodeableConcept>(new()); break;
            case 5: reader.Objects(ref _qualifiers); break;
            case 6: Value = reader.Object<Quantity>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Object(R4[4], Applicability);
        writer.Objects(R4[5], _qualifiers);
        writer.Object(R4[6], Value);
    }
}
