// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Describes validation requirements, source(s), status and dates for one or more elements.</summary>
public sealed class VerificationResult : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("VerificationResult", DomainResource.R4, "target*+:Reference targetLocation*+:string need+:CodeableConcept status!+:code=Status statusDate+:dateTime validationType+:CodeableConcept validationProcess*+:CodeableConcept frequency:Timing lastPerformed:dateTime nextScheduled:date failureAction+:CodeableConcept primarySource*:VerificationResult.primarySource attestation:VerificationResult.attestation validator*:VerificationResult.validator");
    private List<Reference>? _target;
    private List<FhirString>? _targetLocation;
    private List<CodeableConcept>? _validationProcess;
    private List<VerificationResultPrimarySource>? _primarySource;
    private List<VerificationResultValidator>? _validator;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A resource that was validated (0..*).</summary>
    public List<Reference> Target { get => _target ??= []; set => _target = value; }
    /// <summary>The fhirpath location(s) within the resource that was validated (0..*).</summary>
    public List<FhirString> TargetLocation { get => _targetLocation ??= []; set => _targetLocation = value; }
    /// <summary>The frequency with which the target must be validated (none; initial; periodic) (0..1).</summary>
    public CodeableConcept? Need { get; set; }
    /// <summary>The validation status of the target (attested; validated; in process; requires revalidation; validation failed; revalidation failed) (1..1): <see cref="StatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>When the validation status was updated (0..1).</summary>
    public FhirDateTime? StatusDate { get; set; }
    /// <summary>What the target is validated against (nothing; primary source; multiple sources) (0..1).</summary>
    public CodeableConcept? ValidationType { get; set; }
    /// <summary>The primary process by which the target is validated (edit check; value set; primary source; multiple sources; standalone; in context) (0..*).</summary>
    public List<CodeableConcept> ValidationProcess { get => _validationProcess ??= []; set => _validationProcess = value; }
    /// <summary>Frequency of revalidation (0..1).</summary>
    public Timing? Frequency { get; set; }
    /// <summary>The date/time validation was last completed (including failed validations) (0..1).</summary>
    public FhirDateTime? LastPerformed { get; set; }
    /// <summary>The date when target is next validated, if appropriate (0..1).</summary>
    public FhirDate? NextScheduled { get; set; }
    /// <summary>The result if validation fails (fatal; warning; record only; none) (0..1).</summary>
    public CodeableConcept? FailureAction { get; set; }
    /// <summary>Information about the primary source(s) involved in validation (0..*).</summary>
    public List<VerificationResultPrimarySource> PrimarySource { get => _primarySource ??= []; set => _primarySource = value; }
    /// <summary>Information about the entity attesting to information (0..1).</summary>
    public VerificationResultAttestation? Attestation { get; set; }
    /// <summary>Information about the entity validating information (0..*).</summary>
    public List<VerificationResultValidator> Validator { get => _validator ??= []; set => _validator = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _target,
        9 => _targetLocation,
        10 => Need,
        11 => Status,
        12 => StatusDate,
        13 => ValidationType,
        14 => _validationProcess,
        15 => Frequency,
        16 => LastPerformed,
        17 => NextScheduled,
        18 => FailureAction,
        19 => _primarySource,
        20 => Attestation,
        21 => _validator,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _target); break;
            case 9: reader.Primitives(ref _targetLocation); break;
            case 10: Need = reader.Object<CodeableConcept>(new()); break;
            case 11: Status = reader.Primitive(Status ?? new()); break;
            case 12: StatusDate = reader.Primitive(StatusDate ?? new()); break;
            case 13: ValidationType = reader.Object<CodeableConcept>(new()); break;
            case 14: reader.Objects(ref _validationProcess); break;
            case 15: Frequency = reader.Object<Timing>(new()); break;
            case 16: LastPerformed = reader.Primitive(LastPerformed ?? new()); break;
            case 17: NextScheduled = reader.Primitive(NextScheduled ?? new()); break;
            case 18: FailureAction = reader.Object<CodeableConcept>(new()); break;
            case 19: reader.Objects(ref _primarySource); break;
            case 20: Attestation = reader.Object<VerificationResultAttestation>(new()); break;
            case 21: reader.Objects(ref _validator); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _target);
        writer.Primitives(R4[9], _targetLocation);
        writer.Object(R4[10], Need);
        writer.Primitive(R4[11], Status);
        writer.Primitive(R4[12], StatusDate);
        writer.Object(R4[13], ValidationType);
        writer.Objects(R4[14], _validationProcess);
        writer.Object(R4[15], Frequency);
        writer.Primitive(R4[16], LastPerformed);
        writer.Primitive(R4[17], NextScheduled);
        writer.Object(R4[18], FailureAction);
        writer.Objects(R4[19], _primarySource);
        writer.Object(R4[20], Attestation);
        writer.Objects(R4[21], _validator);
    }
}

/// <summary>Information about the primary source(s) involved in validation.</summary>
public sealed class VerificationResultPrimarySource : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("VerificationResult.primarySource", BackboneElement.R4, "who:Reference type*+:CodeableConcept communicationMethod*+:CodeableConcept validationStatus:CodeableConcept validationDate:dateTime canPushUpdates+:CodeableConcept pushTypeAvailable*:CodeableConcept");
    private List<CodeableConcept>? _type;
    private List<CodeableConcept>? _communicationMethod;
    private List<CodeableConcept>? _pushTypeAvailable;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Reference to the primary source (0..1): to Organization, Practitioner, PractitionerRole.</summary>
    public Reference? Who { get; set; }
    /// <summary>Type of primary source (License Board; Primary Education; Continuing Education; Postal Service; Relationship owner; Registration Authority; legal source … (0..*).</summary>
    public List<CodeableConcept> Type { get => _type ??= []; set => _type = value; }
    /// <summary>Method for communicating with the primary source (manual; API; Push) (0..*).</summary>
    public List<CodeableConcept> CommunicationMethod { get => _communicationMethod ??= []; set => _communicationMethod = value; }
    /// <summary>Status of the validation of the target against the primary source (successful; failed; unknown) (0..1).</summary>
    public CodeableConcept? ValidationStatus { get; set; }
    /// <summary>When the target was validated against the primary source (0..1).</summary>
    public FhirDateTime? ValidationDate { get; set; }
    /// <summary>Ability of the primary source to push updates/alerts (yes; no; undetermined) (0..1).</summary>
    public CodeableConcept? CanPushUpdates { get; set; }
    /// <summary>Type of alerts/updates the primary source can send (specific requested changes; any changes; as defined by source) (0..*).</summary>
    public List<CodeableConcept> PushTypeAvailable { get => _pushTypeAvailable ??= []; set => _pushTypeAvailable = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Who,
        4 => _type,
        5 => _communicationMethod,
        6 => ValidationStatus,
        7 => ValidationDate,
        8 => CanPushUpdates,
        9 => _pushTypeAvailable,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Who = reader.Object<Reference>(new()); break;
            case 4: reader.Objects(ref _type); break;
            case 5: reader.Objects(ref _communicationMethod); break;
            case 6: ValidationStatus = reader.Object<CodeableConcept>(new()); break;
            case 7: ValidationDate = reader.Primitive(ValidationDate ?? new()); break;
            case 8: CanPushUpdates = reader.Object<CodeableConcept>(new()); break;
            case 9: reader.Objects(ref _pushTypeAvailable); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Who);
        writer.Objects(R4[4], _type);
        writer.Objects(R4[5], _communicationMethod);
        writer.Object(R4[6], ValidationStatus);
        writer.Primitive(R4[7], ValidationDate);
        writer.Object(R4[8], CanPushUpdates);
        writer.Objects(R4[9], _pushTypeAvailable);
    }
}

/// <summary>Information about the entity attesting to information.</summary>
public sealed class VerificationResultAttestation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("VerificationResult.attestation", BackboneElement.R4, "who+:Reference onBehalfOf+:Reference communicationMethod+:CodeableConcept date+:date sourceIdentityCertificate:string proxyIdentityCertificate:string proxySignature:Signature sourceSignature:Signature");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The individual or organization attesting to information (0..1): to Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Who { get; set; }
    /// <summary>When the who is asserting on behalf of another (organization or individual) (0..1): to Organization, Practitioner, PractitionerRole.</summary>
    public Reference? OnBehalfOf { get; set; }
    /// <summary>The method by which attested information was submitted/retrieved (manual; API; Push) (0..1).</summary>
    public CodeableConcept? CommunicationMethod { get; set; }
    /// <summary>The date the information was attested to (0..1).</summary>
    public FhirDate? Date { get; set; }
    /// <summary>A digital identity certificate associated with the attestation source (0..1).</summary>
    public FhirString? SourceIdentityCertificate { get; set; }
    /// <summary>A digital identity certificate associated with the proxy entity submitting attested information on behalf of the attestation source (0..1).</summary>
    public FhirString? ProxyIdentityCertificate { get; set; }
    /// <summary>Signed assertion by the proxy entity indicating that they have the right to submit attested information on behalf of the attestation source (0..1).</summary>
    public Signature? ProxySignature { get; set; }
    /// <summary>Signed assertion by the attestation source that they have attested to the information (0..1).</summary>
    public Signature? SourceSignature { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Who,
        4 => OnBehalfOf,
        5 => CommunicationMethod,
        6 => Date,
        7 => SourceIdentityCertificate,
        8 => ProxyIdentityCertificate,
        9 => ProxySignature,
        10 => SourceSignature,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Who = reader.Object<Reference>(new()); break;
            case 4: OnBehalfOf = reader.Object<Reference>(new()); break;
            case 5: CommunicationMethod = reader.Object<CodeableConcept>(new()); break;
            case 6: Date = reader.Primitive(Date ?? new()); break;
            case 7: SourceIdentityCertificate = reader.Primitive(SourceIdentityCertificate ?? new()); break;
            case 8: ProxyIdentityCertificate = reader.Primitive(ProxyIdentityCertificate ?? new()); break;
            case 9: ProxySignature = reader.Object<Signature>(new()); break;
            case 10: SourceSignature = reader.Object<Signature>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Who);
        writer.Object(R4[4], OnBehalfOf);
        writer.Object(R4[5], CommunicationMethod);
        writer.Primitive(R4[6], Date);
        writer.Primitive(R4[7], SourceIdentityCertificate);
        writer.Primitive(R4[8], ProxyIdentityCertificate);
        writer.Object(R4[9], ProxySignature);
        writer.Object(R4[10], SourceSignature);
    }
}

/// <summary>Information about the entity validating information.</summary>
public sealed class VerificationResultValidator : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("VerificationResult.validator", BackboneElement.R4, "organization!:Reference identityCertificate:string attestationSignature:Signature");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Reference to the organization validating information (1..1): to Organization.</summary>
    public Reference? Organization { get; set; }
    /// <summary>A digital identity certificate associated with the validator (0..1).</summary>
    public FhirString? IdentityCertificate { get; set; }
    /// <summary>Signed assertion by the validator that they have validated the information (0..1).</summary>
    public Signature? AttestationSignature { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Organization,
        4 => IdentityCertificate,
        5 => AttestationSignature,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Organization = reader.Object<Reference>(new()); break;
            case 4: IdentityCertificate = reader.Primitive(IdentityCertificate ?? new()); break;
            case 5: AttestationSignature = reader.Object<Signature>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Organization);
        writer.Primitive(R4[4], IdentityCertificate);
        writer.Object(R4[5], AttestationSignature);
    }
}
