// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>This resource provides eligibility and plan details from the processing of an CoverageEligibilityRequest resource.</summary>
public sealed class CoverageEligibilityResponse : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("CoverageEligibilityResponse", DomainResource.R4, "identifier*:Identifier status!+:code=FinancialResourceStatus purpose!*+:code=EligibilityResponsePurpose patient!+:Reference serviced^:date,Period created!+:dateTime requestor:Reference request!+:Reference outcome!+:code=ClaimProcessing disposition:string insurer!+:Reference insurance*:CoverageEligibilityResponse.insurance preAuthRef:string form:CodeableConcept error*:CoverageEligibilityResponse.error");
    private List<Identifier>? _identifier;
    private List<FhirCode>? _purpose;
    private DataType? _serviced;
    private List<CoverageEligibilityResponseInsurance>? _insurance;
    private List<CoverageEligibilityResponseError>? _error;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A unique identifier assigned to this coverage eligiblity request (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The status of the resource instance (1..1): <see cref="FinancialResourceStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Code to specify whether requesting: prior authorization requirements for some service categories or billing codes; benefits for coverages specified or … (1..*): <see cref="EligibilityResponsePurposeCodes"/>.</summary>
    public List<FhirCode> Purpose { get => _purpose ??= []; set => _purpose = value; }
    /// <summary>The party who is the beneficiary of the supplied coverage and for whom eligibility is sought (1..1): to Patient.</summary>
    public Reference? Patient { get; set; }
    /// <summary>The date or dates when the enclosed suite of services were performed or completed (0..1): date, Period.</summary>
    public DataType? Serviced { get => _serviced; set => _serviced = GiveAnew(_serviced, value, 12); }
    /// <summary>The date this resource was created (1..1).</summary>
    public FhirDateTime? Created { get; set; }
    /// <summary>The provider which is responsible for the request (0..1): to Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Requestor { get; set; }
    /// <summary>Reference to the original request resource (1..1): to CoverageEligibilityRequest.</summary>
    public Reference? Request { get; set; }
    /// <summary>The outcome of the request processing (1..1): <see cref="ClaimProcessingCodes"/>.</summary>
    public FhirCode? Outcome { get; set; }
    /// <summary>A human readable description of the status of the adjudication (0..1).</summary>
    public FhirString? Disposition { get; set; }
    /// <summary>The Insurer who issued the coverage in question and is the author of the response (1..1): to Organization.</summary>
    public Reference? Insurer { get; set; }
    /// <summary>Financial instruments for reimbursement for the health care products and services (0..*).</summary>
    public List<CoverageEligibilityResponseInsurance> Insurance { get => _insurance ??= []; set => _insurance = value; }
    /// <summary>A reference from the Insurer to which these services pertain to be used on further communication and as proof that the request occurred (0..1).</summary>
    public FhirString? PreAuthRef { get; set; }
    /// <summary>A code for the form to be used for printing the content (0..1).</summary>
    public CodeableConcept? Form { get; set; }
    /// <summary>Errors encountered during the processing of the request (0..*).</summary>
    public List<CoverageEligibilityResponseError> Error { get => _error ??= []; set => _error = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => _purpose,
        11 => Patient,
        12 => _serviced,
        13 => Created,
        14 => Requestor,
        15 => Request,
        16 => Outcome,
        17 => Disposition,
        18 => Insurer,
        19 => _insurance,
        20 => PreAuthRef,
        21 => Form,
        22 => _error,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: reader.Primitives(ref _purpose); break;
            case 11: Patient = reader.Object<Reference>(new()); break;
            case 12: _serviced = reader.Choice(_serviced); break;
            case 13: Created = reader.Primitive(Created ?? new()); break;
            case 14: Requestor = reader.Object<Reference>(new()); break;
            case 15: Request = reader.Object<Reference>(new()); break;
            case 16: Outcome = reader.Primitive(Outcome ?? new()); break;
            case 17: Disposition = reader.Primitive(Disposition ?? new()); break;
            case 18: Insurer = reader.Object<Reference>(new()); break;
            case 19: reader.Objects(ref _insurance); break;
            case 20: PreAuthRef = reader.Primitive(PreAuthRef ?? new()); break;
            case 21: Form = reader.Object<CodeableConcept>(new()); break;
            case 22: reader.Objects(ref _error); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Primitives(R4[10], _purpose);
        writer.Object(R4[11], Patient);
        writer.Choice(R4[12], _serviced);
        writer.Primitive(R4[13], Created);
        writer.Object(R4[14], Requestor);
        writer.Object(R4[15], Request);
        writer.Primitive(R4[16], Outcome);
        writer.Primitive(R4[17], Disposition);
        writer.Object(R4[18], Insurer);
        writer.Objects(R4[19], _insurance);
        writer.Primitive(R4[20], PreAuthRef);
        writer.Object(R4[21], Form);
        writer.Objects(R4[22], _error);
    }
}

/// <summary>Financial instruments for reimbursement for the health care products and services.</summary>
public sealed class CoverageEligibilityResponseInsurance : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CoverageEligibilityResponse.insurance", BackboneElement.R4, "coverage!+:Reference inforce:boolean benefitPeriod:Period item*:CoverageEligibilityResponse.insurance.item");
    private List<CoverageEligibilityResponseInsuranceItem>? _item;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Reference to the insurance card level information contained in the Coverage resource (1..1): to Coverage.</summary>
    public Reference? Coverage { get; set; }
    /// <summary>Flag indicating if the coverage provided is inforce currently if no service date(s) specified or for the whole duration of the service dates (0..1).</summary>
    public FhirBoolean? Inforce { get; set; }
    /// <summary>The term of the benefits documented in this response (0..1).</summary>
    public Period? BenefitPeriod { get; set; }
    /// <summary>Benefits and optionally current balances, and authorization details by category or service (0..*).</summary>
    public List<CoverageEligibilityResponseInsuranceItem> Item { get => _item ??= []; set => _item = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Coverage,
        4 => Inforce,
        5 => BenefitPeriod,
        6 => _item,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Coverage = reader.Object<Reference>(new()); break;
            case 4: Inforce = reader.Primitive(Inforce ?? new()); break;
            case 5: BenefitPeriod = reader.Object<Period>(new()); break;
            case 6: reader.Objects(ref _item); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Coverage);
        writer.Primitive(R4[4], Inforce);
        writer.Object(R4[5], BenefitPeriod);
        writer.Objects(R4[6], _item);
    }
}

/// <summary>Benefits and optionally current balances, and authorization details by category or service.</summary>
public sealed class CoverageEligibilityResponseInsuranceItem : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CoverageEligibilityResponse.insurance.item", BackboneElement.R4, "category:CodeableConcept productOrService:CodeableConcept modifier*:CodeableConcept provider:Reference excluded:boolean name:string description:string network:CodeableConcept unit:CodeableConcept term:CodeableConcept benefit*:CoverageEligibilityResponse.insurance.item.benefit authorizationRequired:boolean authorizationSupporting*:CodeableConcept authorizationUrl:uri");
    private List<CodeableConcept>? _modifier;
    private List<CoverageEligibilityResponseInsuranceItemBenefit>? _benefit;
    private List<CodeableConcept>? _authorizationSupporting;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Code to identify the general type of benefits under which products and services are provided (0..1).</summary>
    public CodeableConcept? Category { get; set; }
    /// <summary>This contains the product, service, drug or other billing code for the item (0..1).</summary>
    public CodeableConcept? ProductOrService { get; set; }
    /// <summary>Item typification or modifiers codes to convey additional context for the product or service (0..*).</summary>
    public List<CodeableConcept> Modifier { get => _modifier ??= []; set => _modifier = value; }
    /// <summary>The practitioner who is eligible for the provision of the product or service (0..1): to Practitioner, PractitionerRole.</summary>
    public Reference? Provider { get; set; }
    /// <summary>True if the indicated class of service is excluded from the plan, missing or False indicates the product or service is included in the coverage (0..1).</summary>
    public FhirBoolean? Excluded { get; set; }
    /// <summary>A short name or tag for the benefit (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A richer description of the benefit or services covered (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Is a flag to indicate whether the benefits refer to in-network providers or out-of-network providers (0..1).</summary>
    public CodeableConcept? Network { get; set; }
    /// <summary>Indicates if the benefits apply to an individual or to the family (0..1).</summary>
    public CodeableConcept? Unit { get; set; }
    /// <summary>The term or period of the values such as 'maximum lifetime benefit' or 'maximum annual visits' (0..1).</summary>
    public CodeableConcept? Term { get; set; }
    /// <summary>Benefits used to date (0..*).</summary>
    public List<CoverageEligibilityResponseInsuranceItemBenefit> Benefit { get => _benefit ??= []; set => _benefit = value; }
    /// <summary>A boolean flag indicating whether a preauthorization is required prior to actual service delivery (0..1).</summary>
    public FhirBoolean? AuthorizationRequired { get; set; }
    /// <summary>Codes or comments regarding information or actions associated with the preauthorization (0..*).</summary>
    public List<CodeableConcept> AuthorizationSupporting { get => _authorizationSupporting ??= []; set => _authorizationSupporting = value; }
    /// <summary>A web location for obtaining requirements or descriptive information regarding the preauthorization (0..1).</summary>
    public FhirUri? AuthorizationUrl { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Category,
        4 => ProductOrService,
        5 => _modifier,
        6 => Provider,
        7 => Excluded,
        8 => Name,
        9 => Description,
        10 => Network,
        11 => Unit,
        12 => Term,
        13 => _benefit,
        14 => AuthorizationRequired,
        15 => _authorizationSupporting,
        16 => AuthorizationUrl,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Category = reader.Object<CodeableConcept>(new()); break;
            case 4: ProductOrService = reader.Object<CodeableConcept>(new()); break;
            case 5: reader.Objects(ref _modifier); break;
            case 6: Provider = reader.Object<Reference>(new()); break;
            case 7: Excluded = reader.Primitive(Excluded ?? new()); break;
            case 8: Name = reader.Primitive(Name ?? new()); break;
            case 9: Description = reader.Primitive(Description ?? new()); break;
            case 10: Network = reader.Object<CodeableConcept>(new()); break;
            case 11: Unit = reader.Object<CodeableConcept>(new()); break;
            case 12: Term = reader.Object<CodeableConcept>(new()); break;
            case 13: reader.Objects(ref _benefit); break;
            case 14: AuthorizationRequired = reader.Primitive(AuthorizationRequired ?? new()); break;
            case 15: reader.Objects(ref _authorizationSupporting); break;
            case 16: AuthorizationUrl = reader.Primitive(AuthorizationUrl ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Category);
        writer.Object(R4[4], ProductOrService);
        writer.Objects(R4[5], _modifier);
        writer.Object(R4[6], Provider);
        writer.Primitive(R4[7], Excluded);
        writer.Primitive(R4[8], Name);
        writer.Primitive(R4[9], Description);
        writer.Object(R4[10], Network);
        writer.Object(R4[11], Unit);
        writer.Object(R4[12], Term);
        writer.Objects(R4[13], _benefit);
        writer.Primitive(R4[14], AuthorizationRequired);
        writer.Objects(R4[15], _authorizationSupporting);
        writer.Primitive(R4[16], AuthorizationUrl);
    }
}

/// <summary>Benefits used to date.</summary>
public sealed class CoverageEligibilityResponseInsuranceItemBenefit : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CoverageEligibilityResponse.insurance.item.benefit", BackboneElement.R4, "type!:CodeableConcept allowed^:unsignedInt,string,Money used^:unsignedInt,string,Money");
    private DataType? _allowed;
    private DataType? _used;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Classification of benefit being provided (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The quantity of the benefit which is permitted under the coverage (0..1): unsignedInt, string, Money.</summary>
    public DataType? Allowed { get => _allowed; set => _allowed = GiveAnew(_allowed, value, 4); }
    /// <summary>The quantity of the benefit which have been consumed to date (0..1): unsignedInt, string, Money.</summary>
    public DataType? Used { get => _used; set => _used = GiveAnew(_used, value, 5); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => _allowed,
        5 => _used,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: _allowed = reader.Choice(_allowed); break;
            case 5: _used = reader.Choice(_used); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Choice(R4[4], _allowed);
        writer.Choice(R4[5], _used);
    }
}

/// <summary>Errors encountered during the processing of the request.</summary>
public sealed class CoverageEligibilityResponseError : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CoverageEligibilityResponse.error", BackboneElement.R4, "code!:CodeableConcept");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An error code,from a specified code system, which details why the eligibility check could not be performed (1..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
    }
}
