// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A financial tool for tracking value accrued for a particular purpose.</summary>
public sealed class Account : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Account", DomainResource.R4, "identifier*+:Identifier status!+:code=AccountStatus type+:CodeableConcept name+:string subject*+:Reference servicePeriod+:Period coverage*+:Account.coverage owner+:Reference description+:string guarantor*:Account.guarantor partOf:Reference");
    private List<Identifier>? _identifier;
    private List<Reference>? _subject;
    private List<AccountCoverage>? _coverage;
    private List<AccountGuarantor>? _guarantor;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Unique identifier used to reference the account (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Indicates whether the account is presently used/usable or not (1..1): <see cref="AccountStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Categorizes the account for reporting and searching purposes (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Name used for the account when displaying it to humans in reports, etc (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>Identifies the entity which incurs the expenses (0..*): to Patient, Device, Practitioner, PractitionerRole, Location, HealthcareService, Organization.</summary>
    public List<Reference> Subject { get => _subject ??= []; set => _subject = value; }
    /// <summary>The date range of services associated with this account (0..1).</summary>
    public Period? ServicePeriod { get; set; }
    /// <summary>The party(s) that are responsible for covering the payment of this account, and what order should they be applied to the account (0..*).</summary>
    public List<AccountCoverage> Coverage { get => _coverage ??= []; set => _coverage = value; }
    /// <summary>Indicates the service area, hospital, department, etc (0..1): to Organization.</summary>
    public Reference? Owner { get; set; }
    /// <summary>Provides additional information about what the account tracks and how it is used (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>The parties responsible for balancing the account if other payment options fall short (0..*).</summary>
    public List<AccountGuarantor> Guarantor { get => _guarantor ??= []; set => _guarantor = value; }
    /// <summary>Reference to a parent Account (0..1): to Account.</summary>
    public Reference? PartOf { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => Type,
        11 => Name,
        12 => _subject,
        13 => ServicePeriod,
        14 => _coverage,
        15 => Owner,
        16 => Description,
        17 => _guarantor,
        18 => PartOf,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: Type = reader.Object<CodeableConcept>(new()); break;
            case 11: Name = reader.Primitive(Name ?? new()); break;
            case 12: reader.Objects(ref _subject); break;
            case 13: ServicePeriod = reader.Object<Period>(new()); break;
            case 14: reader.Objects(ref _coverage); break;
            case 15: Owner = reader.Object<Reference>(new()); break;
            case 16: Description = reader.Primitive(Description ?? new()); break;
            case 17: reader.Objects(ref _guarantor); break;
            case 18: PartOf = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Object(R4[10], Type);
        writer.Primitive(R4[11], Name);
        writer.Objects(R4[12], _subject);
        writer.Object(R4[13], ServicePeriod);
        writer.Objects(R4[14], _coverage);
        writer.Object(R4[15], Owner);
        writer.Primitive(R4[16], Description);
        writer.Objects(R4[17], _guarantor);
        writer.Object(R4[18], PartOf);
    }
}

/// <summary>The party(s) that are responsible for covering the payment of this account, and what order should they be applied to the account.</summary>
public sealed class AccountCoverage : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Account.coverage", BackboneElement.R4, "coverage!+:Reference priority+:positiveInt");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The party(s) that contribute to payment (or part of) of the charges applied to this account (including self-pay) (1..1): to Coverage.</summary>
    public Reference? Coverage { get; set; }
    /// <summary>The priority of the coverage in the context of this account (0..1).</summary>
    public FhirPositiveInt? Priority { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Coverage,
        4 => Priority,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Coverage = reader.Object<Reference>(new()); break;
            case 4: Priority = reader.Primitive(Priority ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Coverage);
        writer.Primitive(R4[4], Priority);
    }
}

/// <summary>The parties responsible for balancing the account if other payment options fall short.</summary>
public sealed class AccountGuarantor : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Account.guarantor", BackboneElement.R4, "party!:Reference onHold:boolean period:Period");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The entity who is responsible (1..1): to Patient, RelatedPerson, Organization.</summary>
    public Reference? Party { get; set; }
    /// <summary>A guarantor may be placed on credit hold or otherwise have their role temporarily suspended (0..1).</summary>
    public FhirBoolean? OnHold { get; set; }
    /// <summary>The timeframe during which the guarantor accepts responsibility for the account (0..1).</summary>
    public Period? Period { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Party,
        4 => OnHold,
        5 => Period,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Party = reader.Object<Reference>(new()); break;
            case 4: OnHold = reader.Primitive(OnHold ?? new()); break;
            case 5: Period = reader.Object<Period>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Party);
        writer.Primitive(R4[4], OnHold);
        writer.Object(R4[5], Period);
    }
}
