// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Financial instrument which may be used to reimburse or pay for health care products and services.</summary>
public sealed class Coverage : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Coverage", DomainResource.R4, "identifier*+:Identifier status!+:code=FinancialResourceStatus type+:CodeableConcept policyHolder+:Reference subscriber+:Reference subscriberId+:string beneficiary!+:Reference dependent+:string relationship:CodeableConcept period+:Period payor!*+:Reference class*:Coverage.class order+:positiveInt network+:string costToBeneficiary*:Coverage.costToBeneficiary subrogation:boolean contract*:Reference");
    private List<Identifier>? _identifier;
    private List<Reference>? _payor;
    private List<CoverageClass>? _class;
    private List<CoverageCostToBeneficiary>? _costToBeneficiary;
    private List<Reference>? _contract;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A unique identifier assigned to this coverage (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The status of the resource instance (1..1): <see cref="FinancialResourceStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The type of coverage: social program, medical plan, accident coverage (workers compensation, auto), group health or payment by an individual or organization (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The party who 'owns' the insurance policy (0..1): to Patient, RelatedPerson, Organization.</summary>
    public Reference? PolicyHolder { get; set; }
    /// <summary>The party who has signed-up for or 'owns' the contractual relationship to the policy or to whom the benefit of the policy for services rendered to them or their … (0..1): to Patient, RelatedPerson.</summary>
    public Reference? Subscriber { get; set; }
    /// <summary>The insurer assigned ID for the Subscriber (0..1).</summary>
    public FhirString? SubscriberId { get; set; }
    /// <summary>The party who benefits from the insurance coverage; the patient when products and/or services are provided (1..1): to Patient.</summary>
    public Reference? Beneficiary { get; set; }
    /// <summary>A unique identifier for a dependent under the coverage (0..1).</summary>
    public FhirString? Dependent { get; set; }
    /// <summary>The relationship of beneficiary (patient) to the subscriber (0..1).</summary>
    public CodeableConcept? Relationship { get; set; }
    /// <summary>Time period during which the coverage is in force (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>The program or plan underwriter or payor including both insurance and non-insurance agreements, such as patient-pay agreements (1..*): to Organization, Patient, RelatedPerson.</summary>
    public List<Reference> Payor { get => _payor ??= []; set => _payor = value; }
    /// <summary>A suite of underwriter specific classifiers (0..*).</summary>
    public List<CoverageClass> Class { get => _class ??= []; set => _class = value; }
    /// <summary>The order of applicability of this coverage relative to other coverages which are currently in force (0..1).</summary>
    public FhirPositiveInt? Order { get; set; }
    /// <summary>The insurer-specific identifier for the insurer-defined network of providers to which the beneficiary may seek treatment which will be covered at the … (0..1).</summary>
    public FhirString? Network { get; set; }
    /// <summary>A suite of codes indicating the cost category and associated amount which have been detailed in the policy and may have been  included on the health card (0..*).</summary>
    public List<CoverageCostToBeneficiary> CostToBeneficiary { get => _costToBeneficiary ??= []; set => _costToBeneficiary = value; }
    /// <summary>When 'subrogation=true' this insurance instance has been included not for adjudication but to provide insurers with the details to recover costs (0..1).</summary>
    public FhirBoolean? Subrogation { get; set; }
    /// <summary>The policy(s) which constitute this insurance coverage (0..*): to Contract.</summary>
    public List<Reference> Contract { get => _contract ??= []; set => _contract = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => Type,
        11 => PolicyHolder,
        12 => Subscriber,
        13 => SubscriberId,
        14 => Beneficiary,
        15 => Dependent,
        16 => Relationship,
        17 => Period,
        18 => _payor,
        19 => _class,
        20 => Order,
        21 => Network,
        22 => _costToBeneficiary,
        23 => Subrogation,
        24 => _contract,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: Type = reader.Object<CodeableConcept>(new()); break;
            case 11: PolicyHolder = reader.Object<Reference>(new()); break;
            case 12: Subscriber = reader.Object<Reference>(new()); break;
            case 13: SubscriberId = reader.Primitive(SubscriberId ?? new()); break;
            case 14: Beneficiary = reader.Object<Reference>(new()); break;
            case 15: Dependent = reader.Primitive(Dependent ?? new()); break;
            case 16: Relationship = reader.Object<CodeableConcept>(new()); break;
            case 17: Period = reader.Object<Period>(new()); break;
            case 18: reader.Objects(ref _payor); break;
            case 19: reader.Objects(ref _class); break;
            case 20: Order = reader.Primitive(Order ?? new()); break;
            case 21: Network = reader.Primitive(Network ?? new()); break;
            case 22: reader.Objects(ref _costToBeneficiary); break;
            case 23: Subrogation = reader.Primitive(Subrogation ?? new()); break;
            case 24: reader.Objects(ref _contract); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Object(R4[10], Type);
        writer.Object(R4[11], PolicyHolder);
        writer.Object(R4[12], Subscriber);
        writer.Primitive(R4[13], SubscriberId);
        writer.Object(R4[14], Beneficiary);
        writer.Primitive(R4[15], Dependent);
        writer.Object(R4[16], Relationship);
        writer.Object(R4[17], Period);
        writer.Objects(R4[18], _payor);
        writer.Objects(R4[19], _class);
        writer.Primitive(R4[20], Order);
        writer.Primitive(R4[21], Network);
        writer.Objects(R4[22], _costToBeneficiary);
        writer.Primitive(R4[23], Subrogation);
        writer.Objects(R4[24], _contract);
    }
}

/// <summary>A suite of underwriter specific classifiers.</summary>
public sealed class CoverageClass : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Coverage.class", BackboneElement.R4, "type!+:CodeableConcept value!+:string name+:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of classification for which an insurer-specific class label or number and optional name is provided, for example may be used to identify a class of … (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The alphanumeric string value associated with the insurer issued label (1..1).</summary>
    public FhirString? Value { get; set; }
    /// <summary>A short description for the class (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Value,
        5 => Name,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: Value = reader.Primitive(Value ?? new()); break;
            case 5: Name = reader.Primitive(Name ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Primitive(R4[4], Value);
        writer.Primitive(R4[5], Name);
    }
}

/// <summary>A suite of codes indicating the cost category and associated amount which have been detailed in the policy and may have been  included on the health card.</summary>
public sealed class CoverageCostToBeneficiary : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Coverage.costToBeneficiary", BackboneElement.R4, "type+:CodeableConcept value!^+:Quantity,Money exception*:Coverage.costToBeneficiary.exception");
    private DataType? _value;
    private List<CoverageCostToBeneficiaryException>? _exception;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The category of patient centric costs associated with treatment (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The amount due from the patient for the cost category (1..1): Quantity, Money.</summary>
    public DataType? Value { get => _value; set => _value = GiveAnew(_value, value, 4); }
    /// <summary>A suite of codes indicating exceptions or reductions to patient costs and their effective periods (0..*).</summary>
    public List<CoverageCostToBeneficiaryException> Exception { get => _exception ??= []; set => _exception = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => _value,
        5 => _exception,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: _value = reader.Choice(_value); break;
            case 5: reader.Objects(ref _exception); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Choice(R4[4], _value);
        writer.Objects(R4[5], _exception);
    }
}

/// <summary>A suite of codes indicating exceptions or reductions to patient costs and their effective periods.</summary>
public sealed class CoverageCostToBeneficiaryException : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Coverage.costToBeneficiary.exception", BackboneElement.R4, "type!+:CodeableConcept period+:Period");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The code for the specific exception (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The timeframe during when the exception is in force (0..1).</summary>
    public Period? Period { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Period,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: Period = reader.Object<Period>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Object(R4[4], Period);
    }
}
