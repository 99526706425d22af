// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>An association between a patient and an organization / healthcare provider(s) during which time encounters may occur.</summary>
public sealed class EpisodeOfCare : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("EpisodeOfCare", DomainResource.R4, "identifier*:Identifier status!+:code=EpisodeOfCareStatus statusHistory*:EpisodeOfCare.statusHistory type*+:CodeableConcept diagnosis*+:EpisodeOfCare.diagnosis patient!+:Reference managingOrganization+:Reference period+:Period referralRequest*:Reference careManager:Reference team*:Reference account*:Reference");
    private List<Identifier>? _identifier;
    private List<EpisodeOfCareStatusHistory>? _statusHistory;
    private List<CodeableConcept>? _type;
    private List<EpisodeOfCareDiagnosis>? _diagnosis;
    private List<Reference>? _referralRequest;
    private List<Reference>? _team;
    private List<Reference>? _account;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The EpisodeOfCare may be known by different identifiers for different contexts of use, such as when an external agency is tracking the Episode for funding … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>planned | waitlist | active | onhold | finished | cancelled (1..1): <see cref="EpisodeOfCareStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The history of statuses that the EpisodeOfCare has been through (without requiring processing the history of the resource) (0..*).</summary>
    public List<EpisodeOfCareStatusHistory> StatusHistory { get => _statusHistory ??= []; set => _statusHistory = value; }
    /// <summary>A classification of the type of episode of care; e.g. specialist referral, disease management, type of funded care (0..*).</summary>
    public List<CodeableConcept> Type { get => _type ??= []; set => _type = value; }
    /// <summary>The list of diagnosis relevant to this episode of care (0..*).</summary>
    public List<EpisodeOfCareDiagnosis> Diagnosis { get => _diagnosis ??= []; set => _diagnosis = value; }
    /// <summary>The patient who is the focus of this episode of care (1..1): to Patient.</summary>
    public Reference? Patient { get; set; }
    /// <summary>The organization that has assumed the specific responsibilities for the specified duration (0..1): to Organization.</summary>
    public Reference? ManagingOrganization { get; set; }
    /// <summary>The interval during which the managing organization assumes the defined responsibility (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>Referral Request(s) that are fulfilled by this EpisodeOfCare, incoming referrals (0..*): to ServiceRequest.</summary>
    public List<Reference> ReferralRequest { get => _referralRequest ??= []; set => _referralRequest = value; }
    /// <summary>The practitioner that is the care manager/care coordinator for this patient (0..1): to Practitioner, PractitionerRole.</summary>
    public Reference? CareManager { get; set; }
    /// <summary>The list of practitioners that may be facilitating this episode of care for specific purposes (0..*): to CareTeam.</summary>
    public List<Reference> Team { get => _team ??= []; set => _team = value; }
    /// <summary>The set of accounts that may be used for billing for this EpisodeOfCare (0..*): to Account.</summary>
    public List<Reference> Account { get => _account ??= []; set => _account = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => _statusHistory,
        11 => _type,
        12 => _diagnosis,
        13 => Patient,
        14 => ManagingOrganization,
        15 => Period,
        16 => _referralRequest,
        17 => CareManager,
        18 => _team,
        19 => _account,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: reader.Objects(ref _statusHistory); break;
            case 11: reader.Objects(ref _type); break;
            case 12: reader.Objects(ref _diagnosis); break;
            case 13: Patient = reader.Object<Reference>(new()); break;
            case 14: ManagingOrganization = reader.Object<Reference>(new()); break;
            case 15: Period = reader.Object<Period>(new()); break;
            case 16: reader.Objects(ref _referralRequest); break;
            case 17: CareManager = reader.Object<Reference>(new()); break;
            case 18: reader.Objects(ref _team); break;
            case 19: reader.Objects(ref _account); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Objects(R4[10], _statusHistory);
        writer.Objects(R4[11], _type);
        writer.Objects(R4[12], _diagnosis);
        writer.Object(R4[13], Patient);
        writer.Object(R4[14], ManagingOrganization);
        writer.Object(R4[15], Period);
        writer.Objects(R4[16], _referralRequest);
        writer.Object(R4[17], CareManager);
        writer.Objects(R4[18], _team);
        writer.Objects(R4[19], _account);
    }
}

/// <summary>The history of statuses that the EpisodeOfCare has been through (without requiring processing the history of the resource).</summary>
public sealed class EpisodeOfCareStatusHistory : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("EpisodeOfCare.statusHistory", BackboneElement.R4, "status!:code=EpisodeOfCareStatus period!:Period");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>planned | waitlist | active | onhold | finished | cancelled (1..1): <see cref="EpisodeOfCareStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The period during this EpisodeOfCare that the specific status applied (1..1).</summary>
    public Period? Period { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Status,
        4 => Period,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Status = reader.Primitive(Status ?? new()); break;
            case 4: Period = reader.Object<Period>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Status);
        writer.Object(R4[4], Period);
    }
}

/// <summary>The list of diagnosis relevant to this episode of care.</summary>
public sealed class EpisodeOfCareDiagnosis : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("EpisodeOfCare.diagnosis", BackboneElement.R4, "condition!+:Reference role+:CodeableConcept rank+:positiveInt");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A list of conditions/problems/diagnoses that this episode of care is intended to be providing care for (1..1): to Condition.</summary>
    public Reference? Condition { get; set; }
    /// <summary>Role that this diagnosis has within the episode of care (e.g. admission, billing, discharge …) (0..1).</summary>
    public CodeableConcept? Role { get; set; }
    /// <summary>Ranking of the diagnosis (for each role type) (0..1).</summary>
    public FhirPositiveInt? Rank { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Condition,
        4 => Role,
        5 => Rank,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Condition = reader.Object<Reference>(new()); break;
            case 4: Role = reader.Object<CodeableConcept>(new()); break;
            case 5: Rank = reader.Primitive(Rank ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Condition);
        writer.Object(R4[4], Role);
        writer.Primitive(R4[5], Rank);
    }
}
