// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A record of a healthcare consumer’s  choices, which permits or denies identified recipient(s) or recipient role(s) to perform one or more actions within a given ….</summary>
public sealed class Consent : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Consent", DomainResource.R4, "identifier*+:Identifier status!+:code=ConsentState scope!+:CodeableConcept category!*+:CodeableConcept patient+:Reference dateTime+:dateTime performer*+:Reference organization*+:Reference source^+:Attachment,Reference policy*:Consent.policy policyRule+:CodeableConcept verification*+:Consent.verification provision+:Consent.provision");
    private List<Identifier>? _identifier;
    private List<CodeableConcept>? _category;
    private List<Reference>? _performer;
    private List<Reference>? _organization;
    private DataType? _source;
    private List<ConsentPolicy>? _policy;
    private List<ConsentVerification>? _verification;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Unique identifier for this copy of the Consent Statement (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Indicates the current state of this consent (1..1): <see cref="ConsentStateCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A selector of the type of consent being presented: ADR, Privacy, Treatment, Research (1..1).</summary>
    public CodeableConcept? Scope { get; set; }
    /// <summary>A classification of the type of consents found in the statement (1..*).</summary>
    public List<CodeableConcept> Category { get => _category ??= []; set => _category = value; }
    /// <summary>The patient/healthcare consumer to whom this consent applies (0..1): to Patient.</summary>
    public Reference? Patient { get; set; }
    /// <summary>When this  Consent was issued / created / indexed (0..1).</summary>
    public FhirDateTime? DateTime { get; set; }
    /// <summary>Either the Grantor, which is the entity responsible for granting the rights listed in a Consent Directive or the Grantee, which is the entity responsible for … (0..*): to Organization, Patient, Practitioner, RelatedPerson, PractitionerRole.</summary>
    public List<Reference> Performer { get => _performer ??= []; set => _performer = value; }
    /// <summary>The organization that manages the consent, and the framework within which it is executed (0..*): to Organization.</summary>
    public List<Reference> Organization { get => _organization ??= []; set => _organization = value; }
    /// <summary>The source on which this consent statement is based (0..1): Attachment, Reference.</summary>
    public DataType? Source { get => _source; set => _source = GiveAnew(_source, value, 16); }
    /// <summary>The references to the policies that are included in this consent scope (0..*).</summary>
    public List<ConsentPolicy> Policy { get => _policy ??= []; set => _policy = value; }
    /// <summary>A reference to the specific base computable regulation or policy (0..1).</summary>
    public CodeableConcept? PolicyRule { get; set; }
    /// <summary>Whether a treatment instruction (e.g. artificial respiration yes or no) was verified with the patient, his/her family or another authorized person (0..*).</summary>
    public List<ConsentVerification> Verification { get => _verification ??= []; set => _verification = value; }
    /// <summary>An exception to the base policy of this consent (0..1).</summary>
    public ConsentProvision? Provision { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => Scope,
        11 => _category,
        12 => Patient,
        13 => DateTime,
        14 => _performer,
        15 => _organization,
        16 => _source,
        17 => _policy,
        18 => PolicyRule,
        19 => _verification,
        20 => Provision,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: Scope = reader.Object<CodeableConcept>(new()); break;
            case 11: reader.Objects(ref _category); break;
            case 12: Patient = reader.Object<Reference>(new()); break;
            case 13: DateTime = reader.Primitive(DateTime ?? new()); break;
            case 14: reader.Objects(ref _performer); break;
            case 15: reader.Objects(ref _organization); break;
            case 16: _source = reader.Choice(_source); break;
            case 17: reader.Objects(ref _policy); break;
            case 18: PolicyRule = reader.Object<CodeableConcept>(new()); break;
            case 19: reader.Objects(ref _verification); break;
            case 20: Provision = reader.Object<ConsentProvision>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Object(R4[10], Scope);
        writer.Objects(R4[11], _category);
        writer.Object(R4[12], Patient);
        writer.Primitive(R4[13], DateTime);
        writer.Objects(R4[14], _performer);
        writer.Objects(R4[15], _organization);
        writer.Choice(R4[16], _source);
        writer.Objects(R4[17], _policy);
        writer.Object(R4[18], PolicyRule);
        writer.Objects(R4[19], _verification);
        writer.Object(R4[20], Provision);
    }
}

/// <summary>The references to the policies that are included in this consent scope.</summary>
public sealed class ConsentPolicy : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Consent.policy", BackboneElement.R4, "authority:uri uri:uri");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Entity or Organization having regulatory jurisdiction or accountability for  enforcing policies pertaining to Consent Directives (0..1).</summary>
    public FhirUri? Authority { get; set; }
    /// <summary>The references to the policies that are included in this consent scope (0..1).</summary>
    public FhirUri? Uri { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Authority,
        4 => Uri,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Authority = reader.Primitive(Authority ?? new()); break;
            case 4: Uri = reader.Primitive(Uri ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Authority);
        writer.Primitive(R4[4], Uri);
    }
}

/// <summary>Whether a treatment instruction (e.g. artificial respiration yes or no) was verified with the patient, his/her family or another authorized person.</summary>
public sealed class ConsentVerification : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Consent.verification", BackboneElement.R4, "verified!+:boolean verifiedWith:Reference verificationDate:dateTime");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Has the instruction been verified (1..1).</summary>
    public FhirBoolean? Verified { get; set; }
    /// <summary>Who verified the instruction (Patient, Relative or other Authorized Person) (0..1): to Patient, RelatedPerson.</summary>
    public Reference? VerifiedWith { get; set; }
    /// <summary>Date verification was collected (0..1).</summary>
    public FhirDateTime? VerificationDate { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Verified,
        4 => VerifiedWith,
        5 => VerificationDate,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Verified = reader.Primitive(Verified ?? new()); break;
            case 4: VerifiedWith = reader.Object<Reference>(new()); break;
            case 5: VerificationDate = reader.Primitive(VerificationDate ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Verified);
        writer.Object(R4[4], VerifiedWith);
        writer.Primitive(R4[5], VerificationDate);
    }
}

/// <summary>An exception to the base policy of this consent.</summary>
public sealed class ConsentProvision : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Consent.provision", BackboneElement.R4, "type+:code=ConsentProvisionType period+:Period actor*:Consent.provision.actor action*+:CodeableConcept securityLabel*+:Coding purpose*+:Coding class*+:Coding code*+:CodeableConcept dataPeriod+:Period data*+:Consent.provision.data provision*:Consent.provision");
    private List<ConsentProvisionActor>? _actor;
    private List<CodeableConcept>? _action;
    private List<Coding>? _securityLabel;
    private List<Coding>? _purpose;
    private List<Coding>? _class;
    private List<CodeableConcept>? _code;
    private List<ConsentProvisionData>? _data;
    private List<ConsentProvision>? _provision;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Action  to take - permit or deny - when the rule conditions are met (0..1): <see cref="ConsentProvisionTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>The timeframe in this rule is valid (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>Who or what is controlled by this rule (0..*).</summary>
    public List<ConsentProvisionActor> Actor { get => _actor ??= []; set => _actor = value; }
    /// <summary>Actions controlled by this Rule (0..*).</summary>
    public List<CodeableConcept> Action { get => _action ??= []; set => _action = value; }
    /// <summary>A security label, comprised of 0..* security label fields (Privacy tags), which define which resources are controlled by this exception (0..*).</summary>
    public List<Coding> SecurityLabel { get => _securityLabel ??= []; set => _securityLabel = value; }
    /// <summary>The context of the activities a user is taking - why the user is accessing the data - that are controlled by this rule (0..*).</summary>
    public List<Coding> Purpose { get => _purpose ??= []; set => _purpose = value; }
    /// <summary>The class of information covered by this rule (0..*).</summary>
    public List<Coding> Class { get => _class ??= []; set => _class = value; }
    /// <summary>If this code is found in an instance, then the rule applies (0..*).</summary>
    public List<CodeableConcept> Code { get => _code ??= []; set => _code = value; }
    /// <summary>Clinical or Operational Relevant period of time that bounds the data controlled by this rule (0..1).</summary>
    public Period? DataPeriod { get; set; }
    /// <summary>The resources controlled by this rule if specific resources are referenced (0..*).</summary>
    public List<ConsentProvisionData> Data { get => _data ??= []; set => _data = value; }
    /// <summary>Rules which provide exceptions to the base rule or subrules (0..*).</summary>
    public List<ConsentProvision> Provision { get => _provision ??= []; set => _provision = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Period,
        5 => _actor,
        6 => _action,
        7 => _securityLabel,
        8 => _purpose,
        9 => _class,
        10 => _code,
        11 => DataPeriod,
        12 => _data,
        13 => _provision,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Primitive(Type ?? new()); break;
            case 4: Period = reader.Object<Period>(new()); break;
            case 5: reader.Objects(ref _actor); break;
            case 6: reader.Objects(ref _action); break;
            case 7: reader.Objects(ref _securityLabel); break;
            case 8: reader.Objects(ref _purpose); break;
            case 9: reader.Objects(ref _class); break;
            case 10: reader.Objects(ref _code); break;
            case 11: DataPeriod = reader.Object<Period>(new()); break;
            case 12: reader.Objects(ref _data); break;
            case 13: reader.Objects(ref _provision); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Type);
        writer.Object(R4[4], Period);
        writer.Objects(R4[5], _actor);
        writer.Objects(R4[6], _action);
        writer.Objects(R4[7], _securityLabel);
        writer.Objects(R4[8], _purpose);
        writer.Objects(R4[9], _class);
        writer.Objects(R4[10], _code);
        writer.Object(R4[11], DataPeriod);
        writer.Objects(R4[12], _data);
        writer.Objects(R4[13], _provision);
    }
}

/// <summary>Who or what is controlled by this rule.</summary>
public sealed class ConsentProvisionActor : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Consent.provision.actor", BackboneElement.R4, "role!:CodeableConcept reference!:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>How the individual is involved in the resources content that is described in the exception (1..1).</summary>
    public CodeableConcept? Role { get; set; }
    /// <summary>The resource that identifies the actor (1..1): to Device, Group, CareTeam, Organization, Patient, Practitioner, RelatedPerson, PractitionerRole.</summary>
    public Reference? Reference { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Role,
        4 => Reference,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Role = reader.Object<CodeableConcept>(new()); break;
            case 4: Reference = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Role);
        writer.Object(R4[4], Reference);
    }
}

/// <summary>The resources controlled by this rule if specific resources are referenced.</summary>
public sealed class ConsentProvisionData : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Consent.provision.data", BackboneElement.R4, "meaning!+:code=ConsentDataMeaning reference!+:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>How the resource reference is interpreted when testing consent restrictions (1..1): <see cref="ConsentDataMeaningCodes"/>.</summary>
    public FhirCode? Meaning { get; set; }
    /// <summary>A reference to a specific resource that defines which resources are covered by this consent (1..1).</summary>
    public Reference? Reference { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Meaning,
        4 => Reference,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Meaning = reader.Primitive(Meaning ?? new()); break;
            case 4: Reference = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Meaning);
        writer.Object(R4[4], Reference);
    }
}
