// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Legally enforceable, formally recorded unilateral or bilateral directive i.e., a policy or agreement.</summary>
public sealed class Contract : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Contract", DomainResource.R4, "identifier*+:Identifier url:uri version+:string status+:code=ContractResourceStatus legalState:CodeableConcept instantiatesCanonical:Reference instantiatesUri:uri contentDerivative:CodeableConcept issued+:dateTime applies+:Period expirationType:CodeableConcept subject*+:Reference authority*:Reference domain*:Reference site*:Reference name+:string title+:string subtitle:string alias*:string author:Reference scope:CodeableConcept topic^:CodeableConcept,Reference type+:CodeableConcept subType*+:CodeableConcept contentDefinition:Contract.contentDefinition term*:Contract.term supportingInfo*:Reference relevantHistory*:Reference signer*:Contract.signer friendly*:Contract.friendly legal*:Contract.legal rule*:Contract.rule legallyBinding^:Attachment,Reference");
    private List<Identifier>? _identifier;
    private List<Reference>? _subject;
    private List<Reference>? _authority;
    private List<Reference>? _domain;
    private List<Reference>? _site;
    private List<FhirString>? _alias;
    private DataType? _topic;
    private List<CodeableConcept>? _subType;
    private List<ContractTerm>? _term;
    private List<Reference>? _supportingInfo;
    private List<Reference>? _relevantHistory;
    private List<ContractSigner>? _signer;
    private List<ContractFriendly>? _friendly;
    private List<ContractLegal>? _legal;
    private List<ContractRule>? _rule;
    private DataType? _legallyBinding;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Unique identifier for this Contract or a derivative that references a Source Contract (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Canonical identifier for this contract, represented as a URI (globally unique) (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>An edition identifier used for business purposes to label business significant variants (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>The status of the resource instance (0..1): <see cref="ContractResourceStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Legal states of the formation of a legal instrument, which is a formally executed written document that can be formally attributed to its author, records and … (0..1).</summary>
    public CodeableConcept? LegalState { get; set; }
    /// <summary>The URL pointing to a FHIR-defined Contract Definition that is adhered to in whole or part by this Contract (0..1): to Contract.</summary>
    public Reference? InstantiatesCanonical { get; set; }
    /// <summary>The URL pointing to an externally maintained definition that is adhered to in whole or in part by this Contract (0..1).</summary>
    public FhirUri? InstantiatesUri { get; set; }
    /// <summary>The minimal content derived from the basal information source at a specific stage in its lifecycle (0..1).</summary>
    public CodeableConcept? ContentDerivative { get; set; }
    /// <summary>When this  Contract was issued (0..1).</summary>
    public FhirDateTime? Issued { get; set; }
    /// <summary>Relevant time or time-period when this Contract is applicable (0..1).</summary>
    public Period? Applies { get; set; }
    /// <summary>Event resulting in discontinuation or termination of this Contract instance by one or more parties to the contract (0..1).</summary>
    public CodeableConcept? ExpirationType { get; set; }
    /// <summary>The target entity impacted by or of interest to parties to the agreement (0..*).</summary>
    public List<Reference> Subject { get => _subject ??= []; set => _subject = value; }
    /// <summary>A formally or informally recognized grouping of people, principals, organizations, or jurisdictions formed for the purpose of achieving some form of collective … (0..*): to Organization.</summary>
    public List<Reference> Authority { get => _authority ??= []; set => _authority = value; }
    /// <summary>Recognized governance framework or system operating with a circumscribed scope in accordance with specified principles, policies, processes or procedures for … (0..*): to Location.</summary>
    public List<Reference> Domain { get => _domain ??= []; set => _domain = value; }
    /// <summary>Sites in which the contract is complied with,  exercised, or in force (0..*): to Location.</summary>
    public List<Reference> Site { get => _site ??= []; set => _site = value; }
    /// <summary>A natural language name identifying this Contract definition, derivative, or instance in any legal state (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short, descriptive, user-friendly title for this Contract definition, derivative, or instance in any legal state.t giving additional information about its … (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>An explanatory or alternate user-friendly title for this Contract definition, derivative, or instance in any legal state.t giving additional information about … (0..1).</summary>
    public FhirString? Subtitle { get; set; }
    /// <summary>Alternative representation of the title for this Contract definition, derivative, or instance in any legal state., e.g., a domain specific contract number … (0..*).</summary>
    public List<FhirString> Alias { get => _alias ??= []; set => _alias = value; }
    /// <summary>The individual or organization that authored the Contract definition, derivative, or instance in any legal state (0..1): to Patient, Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Author { get; set; }
    /// <summary>A selector of legal concerns for this Contract definition, derivative, or instance in any legal state (0..1).</summary>
    public CodeableConcept? Scope { get; set; }
    /// <summary>Narrows the range of legal concerns to focus on the achievement of specific contractual objectives (0..1): CodeableConcept, Reference.</summary>
    public DataType? Topic { get => _topic; set => _topic = GiveAnew(_topic, value, 29); }
    /// <summary>A high-level category for the legal instrument, whether constructed as a Contract definition, derivative, or instance in any legal state (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Sub-category for the Contract that distinguishes the kinds of systems that would be interested in the Contract within the context of the Contract's scope (0..*).</summary>
    public List<CodeableConcept> SubType { get => _subType ??= []; set => _subType = value; }
    /// <summary>Precusory content developed with a focus and intent of supporting the formation a Contract instance, which may be associated with and transformable into a … (0..1).</summary>
    public ContractContentDefinition? ContentDefinition { get; set; }
    /// <summary>One or more Contract Provisions, which may be related and conveyed as a group, and may contain nested groups (0..*).</summary>
    public List<ContractTerm> Term { get => _term ??= []; set => _term = value; }
    /// <summary>Information that may be needed by/relevant to the performer in their execution of this term action (0..*).</summary>
    public List<Reference> SupportingInfo { get => _supportingInfo ??= []; set => _supportingInfo = value; }
    /// <summary>Links to Provenance records for past versions of this Contract definition, derivative, or instance, which identify key state transitions or updates that are … (0..*): to Provenance.</summary>
    public List<Reference> RelevantHistory { get => _relevantHistory ??= []; set => _relevantHistory = value; }
    /// <summary>Parties with legal standing in the Contract, including the principal parties, the grantor(s) and grantee(s), which are any person or organization bound by the … (0..*).</summary>
    public List<ContractSigner> Signer { get => _signer ??= []; set => _signer = value; }
    /// <summary>The "patient friendly language" versionof the Contract in whole or in parts (0..*).</summary>
    public List<ContractFriendly> Friendly { get => _friendly ??= []; set => _friendly = value; }
    /// <summary>List of Legal expressions or representations of this Contract (0..*).</summary>
    public List<ContractLegal> Legal { get => _legal ??= []; set => _legal = value; }
    /// <summary>List of Computable Policy Rule Language Representations of this Contract (0..*).</summary>
    public List<ContractRule> Rule { get => _rule ??= []; set => _rule = value; }
    /// <summary>Legally binding Contract: This is the signed and legally recognized representation of the Contract, which is considered the "source of truth" and which would be … (0..1): Attachment, Reference.</summary>
    public DataType? LegallyBinding { get => _legallyBinding; set => _legallyBinding = GiveAnew(_legallyBinding, value, 40); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Url,
        10 => Version,
        11 => Status,
        12 => LegalState,
        13 => InstantiatesCanonical,
        14 => InstantiatesUri,
        15 => ContentDerivative,
        16 => Issued,
        17 => Applies,
        18 => ExpirationType,
        19 => _subject,
        20 => _authority,
        21 => _domain,
        22 => _site,
        23 => Name,
        24 => Title,
        25 => Subtitle,
        26 => _alias,
        27 => Author,
        28 => Scope,
        29 => _topic,
        30 => Type,
        31 => _subType,
        32 => ContentDefinition,
        33 => _term,
        34 => _supportingInfo,
        35 => _relevantHistory,
        36 => _signer,
        37 => _friendly,
        38 => _legal,
        39 => _rule,
        40 => _legallyBinding,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Url = reader.Primitive(Url ?? new()); break;
            case 10: Version = reader.Primitive(Version ?? new()); break;
            case 11: Status = reader.Primitive(Status ?? new()); break;
            case 12: LegalState = reader.Object<CodeableConcept>(new()); break;
            case 13: InstantiatesCanonical = reader.Object<Reference>(new()); break;
            case 14: InstantiatesUri = reader.Primitive(InstantiatesUri ?? new()); break;
            case 15: ContentDerivative = reader.Object<CodeableConcept>(new()); break;
            case 16: Issued = reader.Primitive(Issued ?? new()); break;
            case 17: Applies = reader.Object<Period>(new()); break;
            case 18: ExpirationType = reader.Object<CodeableConcept>(new()); break;
            case 19: reader.Objects(ref _subject); break;
            case 20: reader.Objects(ref _authority); break;
            case 21: reader.Objects(ref _domain); break;
            case 22: reader.Objects(ref _site); break;
            case 23: Name = reader.Primitive(Name ?? new()); break;
            case 24: Title = reader.Primitive(Title ?? new()); break;
            case 25: Subtitle = reader.Primitive(Subtitle ?? new()); break;
            case 26: reader.Primitives(ref _alias); break;
            case 27: Author = reader.Object<Reference>(new()); break;
            case 28: Scope = reader.Object<CodeableConcept>(new()); break;
            case 29: _topic = reader.Choice(_topic); break;
            case 30: Type = reader.Object<CodeableConcept>(new()); break;
            case 31: reader.Objects(ref _subType); break;
            case 32: ContentDefinition = reader.Object<ContractContentDefinition>(new()); break;
            case 33: reader.Objects(ref _term); break;
            case 34: reader.Objects(ref _supportingInfo); break;
            case 35: reader.Objects(ref _relevantHistory); break;
            case 36: reader.Objects(ref _signer); break;
            case 37: reader.Objects(ref _friendly); break;
            case 38: reader.Objects(ref _legal); break;
            case 39: reader.Objects(ref _rule); break;
            case 40: _legallyBinding = reader.Choice(_legallyBinding); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Url);
        writer.Primitive(R4[10], Version);
        writer.Primitive(R4[11], Status);
        writer.Object(R4[12], LegalState);
        writer.Object(R4[13], InstantiatesCanonical);
        writer.Primitive(R4[14], InstantiatesUri);
        writer.Object(R4[15], ContentDerivative);
        writer.Primitive(R4[16], Issued);
        writer.Object(R4[17], Applies);
        writer.Object(R4[18], ExpirationType);
        writer.Objects(R4[19], _subject);
        writer.Objects(R4[20], _authority);
        writer.Objects(R4[21], _domain);
        writer.Objects(R4[22], _site);
        writer.Primitive(R4[23], Name);
        writer.Primitive(R4[24], Title);
        writer.Primitive(R4[25], Subtitle);
        writer.Primitives(R4[26], _alias);
        writer.Object(R4[27], Author);
        writer.Object(R4[28], Scope);
        writer.Choice(R4[29], _topic);
        writer.Object(R4[30], Type);
        writer.Objects(R4[31], _subType);
        writer.Object(R4[32], ContentDefinition);
        writer.Objects(R4[33], _term);
        writer.Objects(R4[34], _supportingInfo);
        writer.Objects(R4[35], _relevantHistory);
        writer.Objects(R4[36], _signer);
        writer.Objects(R4[37], _friendly);
        writer.Objects(R4[38], _legal);
        writer.Objects(R4[39], _rule);
        writer.Choice(R4[40], _legallyBinding);
    }
}

/// <summary>Precusory content developed with a focus and intent of supporting the formation a Contract instance, which may be associated with and transformable into a ….</summary>
public sealed class ContractContentDefinition : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Contract.contentDefinition", BackboneElement.R4, "type!:CodeableConcept subType:CodeableConcept publisher:Reference publicationDate:dateTime publicationStatus!:code=ContractResourcePublicationStatus copyright:markdown");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Precusory content structure and use, i.e., a boilerplate, template, application for a contract such as an insurance policy or benefits under a program, e.g. … (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Detailed Precusory content type (0..1).</summary>
    public CodeableConcept? SubType { get; set; }
    /// <summary>The  individual or organization that published the Contract precursor content (0..1): to Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Publisher { get; set; }
    /// <summary>The date (and optionally time) when the contract was published (0..1).</summary>
    public FhirDateTime? PublicationDate { get; set; }
    /// <summary>amended | appended | cancelled | disputed | entered-in-error | executable | executed | negotiable | offered | policy | rejected | renewed | revoked | resolved | … (1..1): <see cref="ContractResourcePublicationStatusCodes"/>.</summary>
    public FhirCode? PublicationStatus { get; set; }
    /// <summary>A copyright statement relating to Contract precursor content (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => SubType,
        5 => Publisher,
        6 => PublicationDate,
        7 => PublicationStatus,
        8 => Copyright,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: SubType = reader.Object<CodeableConcept>(new()); break;
            case 5: Publisher = reader.Object<Reference>(new()); break;
            case 6: PublicationDate = reader.Primitive(PublicationDate ?? new()); break;
            case 7: PublicationStatus = reader.Primitive(PublicationStatus ?? new()); break;
            case 8: Copyright = reader.Primitive(Copyright ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Object(R4[4], SubType);
        writer.Object(R4[5], Publisher);
        writer.Primitive(R4[6], PublicationDate);
        writer.Primitive(R4[7], PublicationStatus);
        writer.Primitive(R4[8], Copyright);
    }
}

/// <summary>One or more Contract Provisions, which may be related and conveyed as a group, and may contain nested groups.</summary>
public sealed class ContractTerm : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Contract.term", BackboneElement.R4, "identifier+:Identifier issued+:dateTime applies+:Period topic^:CodeableConcept,Reference type:CodeableConcept subType:CodeableConcept text+:string securityLabel*:Contract.term.securityLabel offer!:Contract.term.offer asset*:Contract.term.asset action*:Contract.term.action group*:Contract.term");
    private DataType? _topic;
    private List<ContractTermSecurityLabel>? _securityLabel;
    private List<ContractTermAsset>? _asset;
    private List<ContractTermAction>? _action;
    private List<ContractTerm>? _group;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Unique identifier for this particular Contract Provision (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>When this Contract Provision was issued (0..1).</summary>
    public FhirDateTime? Issued { get; set; }
    /// <summary>Relevant time or time-period when this Contract Provision is applicable (0..1).</summary>
    public Period? Applies { get; set; }
    /// <summary>The entity that the term applies to (0..1): CodeableConcept, Reference.</summary>
    public DataType? Topic { get => _topic; set => _topic = GiveAnew(_topic, value, 6); }
    /// <summary>A legal clause or condition contained within a contract that requires one or both parties to perform a particular requirement by some specified time or prevents … (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>A specialized legal clause or condition based on overarching contract type (0..1).</summary>
    public CodeableConcept? SubType { get; set; }
    /// <summary>Statement of a provision in a policy or a contract (0..1).</summary>
    public FhirString? Text { get; set; }
    /// <summary>Security labels that protect the handling of information about the term and its elements, which may be specifically identified (0..*).</summary>
    public List<ContractTermSecurityLabel> SecurityLabel { get => _securityLabel ??= []; set => _securityLabel = value; }
    /// <summary>The matter of concern in the context of this provision of the agrement (1..1).</summary>
    public ContractTermOffer? Offer { get; set; }
    /// <summary>Contract Term Asset List (0..*).</summary>
    public List<ContractTermAsset> Asset { get => _asset ??= []; set => _asset = value; }
    /// <summary>An actor taking a role in an activity for which it can be assigned some degree of responsibility for the activity taking place (0..*).</summary>
    public List<ContractTermAction> Action { get => _action ??= []; set => _action = value; }
    /// <summary>Nested group of Contract Provisions (0..*).</summary>
    public List<ContractTerm> Group { get => _group ??= []; set => _group = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Identifier,
        4 => Issued,
        5 => Applies,
        6 => _topic,
        7 => Type,
        8 => SubType,
        9 => Text,
        10 => _securityLabel,
        11 => Offer,
        12 => _asset,
        13 => _action,
        14 => _group,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Identifier = reader.Object<Identifier>(new()); break;
            case 4: Issued = reader.Primitive(Issued ?? new()); break;
            case 5: Applies = reader.Object<Period>(new()); break;
            case 6: _topic = reader.Choice(_topic); break;
            case 7: Type = reader.Object<CodeableConcept>(new()); break;
            case 8: SubType = reader.Object<CodeableConcept>(new()); break;
            case 9: Text = reader.Primitive(Text ?? new()); break;
            case 10: reader.Objects(ref _securityLabel); break;
            case 11: Offer = reader.Object<ContractTermOffer>(new()); break;
            case 12: reader.Objects(ref _asset); break;
            case 13: reader.Objects(ref _action); break;
            case 14: reader.Objects(ref _group); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Identifier);
        writer.Primitive(R4[4], Issued);
        writer.Object(R4[5], Applies);
        writer.Choice(R4[6], _topic);
        writer.Object(R4[7], Type);
        writer.Object(R4[8], SubType);
        writer.Primitive(R4[9], Text);
        writer.Objects(R4[10], _securityLabel);
        writer.Object(R4[11], Offer);
        writer.Objects(R4[12], _asset);
        writer.Objects(R4[13], _action);
        writer.Objects(R4[14], _group);
    }
}

/// <summary>Security labels that protect the handling of information about the term and its elements, which may be specifically identified.</summary>
public sealed class ContractTermSecurityLabel : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Contract.term.securityLabel", BackboneElement.R4, "number*:unsignedInt classification!:Coding category*:Coding control*:Coding");
    private List<FhirUnsignedInt>? _number;
    private List<Coding>? _category;
    private List<Coding>? _control;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Number used to link this term or term element to the applicable Security Label (0..*).</summary>
    public List<FhirUnsignedInt> Number { get => _number ??= []; set => _number = value; }
    /// <summary>Security label privacy tag that species the level of confidentiality protection required for this term and/or term elements (1..1).</summary>
    public Coding? Classification { get; set; }
    /// <summary>Security label privacy tag that species the applicable privacy and security policies governing this term and/or term elements (0..*).</summary>
    public List<Coding> Category { get => _category ??= []; set => _category = value; }
    /// <summary>Security label privacy tag that species the manner in which term and/or term elements are to be protected (0..*).</summary>
    public List<Coding> Control { get => _control ??= []; set => _control = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _number,
        4 => Classification,
        5 => _category,
        6 => _control,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Primitives(ref _number); break;
            case 4: Classification = reader.Object<Coding>(new()); break;
            case 5: reader.Objects(ref _category); break;
            case 6: reader.Objects(ref _control); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitives(R4[3], _number);
        writer.Object(R4[4], Classification);
        writer.Objects(R4[5], _category);
        writer.Objects(R4[6], _control);
    }
}

/// <summary>The matter of concern in the context of this provision of the agrement.</summary>
public sealed class ContractTermOffer : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Contract.term.offer", BackboneElement.R4, "identifier*:Identifier party*:Contract.term.offer.party topic+:Reference type:CodeableConcept decision:CodeableConcept decisionMode*:CodeableConcept answer*:Contract.term.offer.answer text:string linkId*:string securityLabelNumber*:unsignedInt");
    private List<Identifier>? _identifier;
    private List<ContractTermOfferParty>? _party;
    private List<CodeableConcept>? _decisionMode;
    private List<ContractTermOfferAnswer>? _answer;
    private List<FhirString>? _linkId;
    private List<FhirUnsignedInt>? _securityLabelNumber;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Unique identifier for this particular Contract Provision (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Offer Recipient (0..*).</summary>
    public List<ContractTermOfferParty> Party { get => _party ??= []; set => _party = value; }
    /// <summary>The owner of an asset has the residual control rights over the asset: the right to decide all usages of the asset in any way not inconsistent with a prior … (0..1).</summary>
    public Reference? Topic { get; set; }
    /// <summary>Type of Contract Provision such as specific requirements, purposes for actions, obligations, prohibitions, e.g. life time maximum benefit (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Type of choice made by accepting party with respect to an offer made by an offeror/ grantee (0..1).</summary>
    public CodeableConcept? Decision { get; set; }
    /// <summary>How the decision about a Contract was conveyed (0..*).</summary>
    public List<CodeableConcept> DecisionMode { get => _decisionMode ??= []; set => _decisionMode = value; }
    /// <summary>Response to offer text (0..*).</summary>
    public List<ContractTermOfferAnswer> Answer { get => _answer ??= []; set => _answer = value; }
    /// <summary>Human readable form of this Contract Offer (0..1).</summary>
    public FhirString? Text { get; set; }
    /// <summary>The id of the clause or question text of the offer in the referenced questionnaire/response (0..*).</summary>
    public List<FhirString> LinkId { get => _linkId ??= []; set => _linkId = value; }
    /// <summary>Security labels that protects the offer (0..*).</summary>
    public List<FhirUnsignedInt> SecurityLabelNumber { get => _securityLabelNumber ??= []; set => _securityLabelNumber = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _identifier,
        4 => _party,
        5 => Topic,
        6 => Type,
        7 => Decision,
        8 => _decisionMode,
        9 => _answer,
        10 => Text,
        11 => _linkId,
        12 => _securityLabelNumber,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _identifier); break;
            case 4: reader.Objects(ref _party); break;
            case 5: Topic = reader.Object<Reference>(new()); break;
            case 6: Type = reader.Object<CodeableConcept>(new()); break;
            case 7: Decision = reader.Object<CodeableConcept>(new()); break;
            case 8: reader.Objects(ref _decisionMode); break;
            case 9: reader.Objects(ref _answer); break;
            case 10: Text = reader.Primitive(Text ?? new()); break;
            case 11: reader.Primitives(ref _linkId); break;
            case 12: reader.Primitives(ref _securityLabelNumber); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _identifier);
        writer.Objects(R4[4], _party);
        writer.Object(R4[5], Topic);
        writer.Object(R4[6], Type);
        writer.Object(R4[7], Decision);
        writer.Objects(R4[8], _decisionMode);
        writer.Objects(R4[9], _answer);
        writer.Primitive(R4[10], Text);
        writer.Primitives(R4[11], _linkId);
        writer.Primitives(R4[12], _securityLabelNumber);
    }
}

/// <summary>Offer Recipient.</summary>
public sealed class ContractTermOfferParty : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Contract.term.offer.party", BackboneElement.R4, "reference!*:Reference role!:CodeableConcept");
    private List<Reference>? _reference;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Participant in the offer (1..*): to Patient, RelatedPerson, Practitioner, PractitionerRole, Device, Group, Organization.</summary>
    public List<Reference> Reference { get => _reference ??= []; set => _reference = value; }
    /// <summary>How the party participates in the offer (1..1).</summary>
    public CodeableConcept? Role { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _reference,
        4 => Role,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _reference); break;
            case 4: Role = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _reference);
        writer.Object(R4[4], Role);
    }
}

/// <summary>Response to offer text.</summary>
public sealed class ContractTermOfferAnswer : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Contract.term.offer.answer", BackboneElement.R4, "value!^:boolean,decimal,integer,date,dateTime,time,string,uri,Attachment,Coding,Quantity,Reference");
    private DataType? _value;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Response to an offer clause or question text,  which enables selection of values to be agreed to, e.g., the period of participation, the date of occupancy of a … (1..1): boolean, decimal, integer, date, dateTime, time, string, uri, Attachment, Coding, Quantity, Reference.</summary>
    public DataType? Value { get => _value; set => _value = GiveAnew(_value, value, 3); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: _value = reader.Choice(_value); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[3], _value);
    }
}

/// <summary>Contract Term Asset List.</summary>
public sealed class ContractTermAsset : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Contract.term.asset", BackboneElement.R4, "scope:CodeableConcept type*:CodeableConcept typeReference*:Reference subtype*:CodeableConcept relationship:Coding context*:Contract.term.asset.context condition:string periodType*:CodeableConcept period*:Period usePeriod*:Period text:string linkId*:string answer*:Contract.term.offer.answer securityLabelNumber*:unsignedInt valuedItem*:Contract.term.asset.valuedItem");
    private List<CodeableConcept>? _type;
    private List<Reference>? _typeReference;
    private List<CodeableConcept>? _subtype;
    private List<ContractTermAssetContext>? _context;
    private List<CodeableConcept>? _periodType;
    private List<Period>? _period;
    private List<Period>? _usePeriod;
    private List<FhirString>? _linkId;
    private List<ContractTermOfferAnswer>? _answer;
    private List<FhirUnsignedInt>? _securityLabelNumber;
    private List<ContractTermAssetValuedItem>? _valuedItem;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Differentiates the kind of the asset (0..1).</summary>
    public CodeableConcept? Scope { get; set; }
    /// <summary>Target entity type about which the term may be concerned (0..*).</summary>
    public List<CodeableConcept> Type { get => _type ??= []; set => _type = value; }
    /// <summary>Associated entities (0..*).</summary>
    public List<Reference> TypeReference { get => _typeReference ??= []; set => _typeReference = value; }
    /// <summary>May be a subtype or part of an offered asset (0..*).</summary>
    public List<CodeableConcept> Subtype { get => _subtype ??= []; set => _subtype = value; }
    /// <summary>Specifies the applicability of the term to an asset resource instance, and instances it refers to orinstances that refer to it, and/or are owned by the offeree (0..1).</summary>
    public Coding? Relationship { get; set; }
    /// <summary>Circumstance of the asset (0..*).</summary>
    public List<ContractTermAssetContext> Context { get => _context ??= []; set => _context = value; }
    /// <summary>Description of the quality and completeness of the asset that imay be a factor in its valuation (0..1).</summary>
    public FhirString? Condition { get; set; }
    /// <summary>Type of Asset availability for use or ownership (0..*).</summary>
    public List<CodeableConcept> PeriodType { get => _periodType ??= []; set => _periodType = value; }
    /// <summary>Asset relevant contractual time period (0..*).</summary>
    public List<Period> Period { get => _period ??= []; set => _period = value; }
    /// <summary>Time period of asset use (0..*).</summary>
    public List<Period> UsePeriod { get => _usePeriod ??= []; set => _usePeriod = value; }
    /// <summary>Clause or question text (Prose Object) concerning the asset in a linked form, such as a QuestionnaireResponse used in the formation of the contract (0..1).</summary>
    public FhirString? Text { get; set; }
    /// <summary>Id [identifier??] of the clause or question text about the asset in the referenced form or QuestionnaireResponse (0..*).</summary>
    public List<FhirString> LinkId { get => _linkId ??= []; set => _linkId = value; }
    /// <summary>Response to assets (0..*).</summary>
    public List<ContractTermOfferAnswer> Answer { get => _answer ??= []; set => _answer = value; }
    /// <summary>Security labels that protects the asset (0..*).</summary>
    public List<FhirUnsignedInt> SecurityLabelNumber { get => _securityLabelNumber ??= []; set => _securityLabelNumber = value; }
    /// <summary>Contract Valued Item List (0..*).</summary>
    public List<ContractTermAssetValuedItem> ValuedItem { get => _valuedItem ??= []; set => _valuedItem = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Scope,
        4 => _type,
        5 => _typeReference,
        6 => _subtype,
        7 => Relationship,
        8 => _context,
        9 => Condition,
        10 => _periodType,
        11 => _period,
        12 => _usePeriod,
        13 => Text,
        14 => _linkId,
        15 => _answer,
        16 => _securityLabelNumber,
        17 => _valuedItem,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Scope = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _type); break;
            case 5: reader.Objects(ref _typeReference); break;
            case 6: reader.Objects(ref _subtype); break;
            case 7: Relationship = reader.Object<Coding>(new()); break;
            case 8: reader.Objects(ref _context); break;
            case 9: Condition = reader.Primitive(Condition ?? new()); break;
            case 10: reader.Objects(ref _periodType); break;
            case 11: reader.Objects(ref _period); break;
            case 12: reader.Objects(ref _usePeriod); break;
            case 13: Text = reader.Primitive(Text ?? new()); break;
            case 14: reader.Primitives(ref _linkId); break;
            case 15: reader.Objects(ref _answer); break;
            case 16: reader.Primitives(ref _securityLabelNumber); break;
            case 17: reader.Objects(ref _valuedItem); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Scope);
        writer.Objects(R4[4], _type);
        writer.Objects(R4[5], _typeReference);
        writer.Objects(R4[6], _subtype);
        writer.Object(R4[7], Relationship);
        writer.Objects(R4[8], _context);
        writer.Primitive(R4[9], Condition);
        writer.Objects(R4[10], _periodType);
        writer.Objects(R4[11], _period);
        writer.Objects(R4[12], _usePeriod);
        writer.Primitive(R4[13], Text);
        writer.Primitives(R4[14], _linkId);
        writer.Objects(R4[15], _answer);
        writer.Primitives(R4[16], _securityLabelNumber);
        writer.Objects(R4[17], _valuedItem);
    }
}

/// <summary>Circumstance of the asset.</summary>
public sealed class ContractTermAssetContext : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Contract.term.asset.context", BackboneElement.R4, "reference:Reference code*:CodeableConcept text:string");
    private List<CodeableConcept>? _code;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Asset context reference may include the creator, custodian, or owning Person or Organization (e.g., bank, repository),  location held, e.g., building … (0..1).</summary>
    public Reference? Reference { get; set; }
    /// <summary>Coded representation of the context generally or of the Referenced entity, such as the asset holder type or location (0..*).</summary>
    public List<CodeableConcept> Code { get => _code ??= []; set => _code = value; }
    /// <summary>Context description (0..1).</summary>
    public FhirString? Text { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Reference,
        4 => _code,
        5 => Text,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Reference = reader.Object<Reference>(new()); break;
            case 4: reader.Objects(ref _code); break;
            case 5: Text = reader.Primitive(Text ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Reference);
        writer.Objects(R4[4], _code);
        writer.Primitive(R4[5], Text);
    }
}

/// <summary>Contract Valued Item List.</summary>
public sealed class ContractTermAssetValuedItem : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Contract.term.asset.valuedItem", BackboneElement.R4, "entity^:CodeableConcept,Reference identifier:Identifier effectiveTime:dateTime quantity:Quantity unitPrice:Money factor:decimal points:decimal net:Money payment:string paymentDate:dateTime responsible:Reference recipient:Reference linkId*:string securityLabelNumber*:unsignedInt");
    private DataType? _entity;
    private List<FhirString>? _linkId;
    private List<FhirUnsignedInt>? _securityLabelNumber;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Specific type of Contract Valued Item that may be priced (0..1): CodeableConcept, Reference.</summary>
    public DataType? Entity { get => _entity; set => _entity = GiveAnew(_entity, value, 3); }
    /// <summary>Identifies a Contract Valued Item instance (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>Indicates the time during which this Contract ValuedItem information is effective (0..1).</summary>
    public FhirDateTime? EffectiveTime { get; set; }
    /// <summary>Specifies the units by which the Contract Valued Item is measured or counted, and quantifies the countable or measurable Contract Valued Item instances (0..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>A Contract Valued Item unit valuation measure (0..1).</summary>
    public Money? UnitPrice { get; set; }
    /// <summary>A real number that represents a multiplier used in determining the overall value of the Contract Valued Item delivered (0..1).</summary>
    public FhirDecimal? Factor { get; set; }
    /// <summary>An amount that expresses the weighting (based on difficulty, cost and/or resource intensiveness) associated with the Contract Valued Item delivered (0..1).</summary>
    public FhirDecimal? Points { get; set; }
    /// <summary>Expresses the product of the Contract Valued Item unitQuantity and the unitPriceAmt (0..1).</summary>
    public Money? Net { get; set; }
    /// <summary>Terms of valuation (0..1).</summary>
    public FhirString? Payment { get; set; }
    /// <summary>When payment is due (0..1).</summary>
    public FhirDateTime? PaymentDate { get; set; }
    /// <summary>Who will make payment (0..1): to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson.</summary>
    public Reference? Responsible { get; set; }
    /// <summary>Who will receive payment (0..1): to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson.</summary>
    public Reference? Recipient { get; set; }
    /// <summary>Id  of the clause or question text related to the context of this valuedItem in the referenced form or QuestionnaireResponse (0..*).</summary>
    public List<FhirString> LinkId { get => _linkId ??= []; set => _linkId = value; }
    /// <summary>A set of security labels that define which terms are controlled by this condition (0..*).</summary>
    public List<FhirUnsignedInt> SecurityLabelNumber { get => _securityLabelNumber ??= []; set => _securityLabelNumber = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _entity,
        4 => Identifier,
        5 => EffectiveTime,
        6 => Quantity,
        7 => UnitPrice,
        8 => Factor,
        9 => Points,
        10 => Net,
        11 => Payment,
        12 => PaymentDate,
        13 => Responsible,
        14 => Recipient,
        15 => _linkId,
        16 => _securityLabelNumber,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: _entity = reader.Choice(_entity); break;
            case 4: Identifier = reader.Object<Identifier>(new()); break;
            case 5: EffectiveTime = reader.Primitive(EffectiveTime ?? new()); break;
            case 6: Quantity = reader.Object<Quantity>(new()); break;
            case 7: UnitPrice = reader.Object<Money>(new()); break;
            case 8: Factor = reader.Primitive(Factor ?? new()); break;
            case 9: Points = reader.Primitive(Points ?? new()); break;
            case 10: Net = reader.Object<Money>(new()); break;
            case 11: Payment = reader.Primitive(Payment ?? new()); break;
            case 12: PaymentDate = reader.Primitive(PaymentDate ?? new()); break;
            case 13: Responsible = reader.Object<Reference>(new()); break;
            case 14: Recipient = reader.Object<Reference>(new()); break;
            case 15: reader.Primitives(ref _linkId); break;
            case 16: reader.Primitives(ref _securityLabelNumber); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[3], _entity);
        writer.Object(R4[4], Identifier);
        writer.Primitive(R4[5], EffectiveTime);
        writer.Object(R4[6], Quantity);
        writer.Object(R4[7], UnitPrice);
        writer.Primitive(R4[8], Factor);
        writer.Primitive(R4[9], Points);
        writer.Object(R4[10], Net);
        writer.Primitive(R4[11], Payment);
        writer.Primitive(R4[12], PaymentDate);
        writer.Object(R4[13], Responsible);
        writer.Object(R4[14], Recipient);
        writer.Primitives(R4[15], _linkId);
        writer.Primitives(R4[16], _securityLabelNumber);
    }
}

/// <summary>An actor taking a role in an activity for which it can be assigned some degree of responsibility for the activity taking place.</summary>
public sealed class ContractTermAction : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Contract.term.action", BackboneElement.R4, "doNotPerform:boolean type!:CodeableConcept subject*:Contract.term.action.subject intent!:CodeableConcept linkId*:string status!:CodeableConcept context:Reference contextLinkId*:string occurrence^:dateTime,Period,Timing requester*:Reference requesterLinkId*:string performerType*:CodeableConcept performerRole:CodeableConcept performer:Reference performerLinkId*:string reasonCode*:CodeableConcept reasonReference*:Reference reason*:string reasonLinkId*:string note*:Annotation securityLabelNumber*:unsignedInt");
    private List<ContractTermActionSubject>? _subject;
    private List<FhirString>? _linkId;
    private List<FhirString>? _contextLinkId;
    private DataType? _occurrence;
    private List<Reference>? _requester;
    private List<FhirString>? _requesterLinkId;
    private List<CodeableConcept>? _performerType;
    private List<FhirString>? _performerLinkId;
    private List<CodeableConcept>? _reasonCode;
    private List<Reference>? _reasonReference;
    private List<FhirString>? _reason;
    private List<FhirString>? _reasonLinkId;
    private List<Annotation>? _note;
    private List<FhirUnsignedInt>? _securityLabelNumber;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>True if the term prohibits the  action (0..1).</summary>
    public FhirBoolean? DoNotPerform { get; set; }
    /// <summary>Activity or service obligation to be done or not done, performed or not performed, effectuated or not by this Contract term (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Entity of the action (0..*).</summary>
    public List<ContractTermActionSubject> Subject { get => _subject ??= []; set => _subject = value; }
    /// <summary>Reason or purpose for the action stipulated by this Contract Provision (1..1).</summary>
    public CodeableConcept? Intent { get; set; }
    /// <summary>Id [identifier??] of the clause or question text related to this action in the referenced form or QuestionnaireResponse (0..*).</summary>
    public List<FhirString> LinkId { get => _linkId ??= []; set => _linkId = value; }
    /// <summary>Current state of the term action (1..1).</summary>
    public CodeableConcept? Status { get; set; }
    /// <summary>Encounter or Episode with primary association to specified term activity (0..1): to Encounter, EpisodeOfCare.</summary>
    public Reference? Context { get; set; }
    /// <summary>Id [identifier??] of the clause or question text related to the requester of this action in the referenced form or QuestionnaireResponse (0..*).</summary>
    public List<FhirString> ContextLinkId { get => _contextLinkId ??= []; set => _contextLinkId = value; }
    /// <summary>When action happens (0..1): dateTime, Period, Timing.</summary>
    public DataType? Occurrence { get => _occurrence; set => _occurrence = GiveAnew(_occurrence, value, 11); }
    /// <summary>Who or what initiated the action and has responsibility for its activation (0..*): to Patient, RelatedPerson, Practitioner, PractitionerRole, Device, Group, Organization.</summary>
    public List<Reference> Requester { get => _requester ??= []; set => _requester = value; }
    /// <summary>Id [identifier??] of the clause or question text related to the requester of this action in the referenced form or QuestionnaireResponse (0..*).</summary>
    public List<FhirString> RequesterLinkId { get => _requesterLinkId ??= []; set => _requesterLinkId = value; }
    /// <summary>The type of individual that is desired or required to perform or not perform the action (0..*).</summary>
    public List<CodeableConcept> PerformerType { get => _performerType ??= []; set => _performerType = value; }
    /// <summary>The type of role or competency of an individual desired or required to perform or not perform the action (0..1).</summary>
    public CodeableConcept? PerformerRole { get; set; }
    /// <summary>Indicates who or what is being asked to perform (or not perform) the ction (0..1): to RelatedPerson, Patient, Practitioner, PractitionerRole, CareTeam, Device, Substance, Organization, Location.</summary>
    public Reference? Performer { get; set; }
    /// <summary>Id [identifier??] of the clause or question text related to the reason type or reference of this  action in the referenced form or QuestionnaireResponse (0..*).</summary>
    public List<FhirString> PerformerLinkId { get => _performerLinkId ??= []; set => _performerLinkId = value; }
    /// <summary>Rationale for the action to be performed or not performed (0..*).</summary>
    public List<CodeableConcept> ReasonCode { get => _reasonCode ??= []; set => _reasonCode = value; }
    /// <summary>Indicates another resource whose existence justifies permitting or not permitting this action (0..*): to Condition, Observation, DiagnosticReport, DocumentReference, Questionnaire, QuestionnaireResponse.</summary>
    public List<Reference> ReasonReference { get => _reasonReference ??= []; set => _reasonReference = value; }
    /// <summary>Describes why the action is to be performed or not performed in textual form (0..*).</summary>
    public List<FhirString> Reason { get => _reason ??= []; set => _reason = value; }
    /// <summary>Id [identifier??] of the clause or question text related to the reason type or reference of this  action in the referenced form or QuestionnaireResponse (0..*).</summary>
    public List<FhirString> ReasonLinkId { get => _reasonLinkId ??= []; set => _reasonLinkId = value; }
    /// <summary>Comments made about the term action made by the requester, performer, subject or other participants (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>Security labels that protects the action (0..*).</summary>
    public List<FhirUnsignedInt> SecurityLabelNumber { get => _securityLabelNumber ??= []; set => _securityLabelNumber = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => DoNotPerform,
        4 => Type,
        5 => _subject,
        6 => Intent,
        7 => _linkId,
        8 => Status,
        9 => Context,
        10 => _contextLinkId,
        11 => _occurrence,
        12 => _requester,
        13 => _requesterLinkId,
        14 => _performerType,
        15 => PerformerRole,
        16 => Performer,
        17 => _performerLinkId,
        18 => _reasonCode,
        19 => _reasonReference,
        20 => _reason,
        21 => _reasonLinkId,
        22 => _note,
        23 => _securityLabelNumber,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: DoNotPerform = reader.Primitive(DoNotPerform ?? new()); break;
            case 4: Type = reader.Object<CodeableConcept>(new()); break;
            case 5: reader.Objects(ref _subject); break;
            case 6: Intent = reader.Object<CodeableConcept>(new()); break;
            case 7: reader.Primitives(ref _linkId); break;
            case 8: Status = reader.Object<CodeableConcept>(new()); break;
            case 9: Context = reader.Object<Reference>(new()); break;
            case 10: reader.Primitives(ref _contextLinkId); break;
            case 11: _occurrence = reader.Choice(_occurrence); break;
            case 12: reader.Objects(ref _requester); break;
            case 13: reader.Primitives(ref _requesterLinkId); break;
            case 14: reader.Objects(ref _performerType); break;
            case 15: PerformerRole = reader.Object<CodeableConcept>(new()); break;
            case 16: Performer = reader.Object<Reference>(new()); break;
            case 17: reader.Primitives(ref _performerLinkId); break;
            case 18: reader.Objects(ref _reasonCode); break;
            case 19: reader.Objects(ref _reasonReference); break;
            case 20: reader.Primitives(ref _reason); break;
            case 21: reader.Primitives(ref _reasonLinkId); break;
            case 22: reader.Objects(ref _note); break;
            case 23: reader.Primitives(ref _securityLabelNumber); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], DoNotPerform);
        writer.Object(R4[4], Type);
        writer.Objects(R4[5], _subject);
        writer.Object(R4[6], Intent);
        writer.Primitives(R4[7], _linkId);
        writer.Object(R4[8], Status);
        writer.Object(R4[9], Context);
        writer.Primitives(R4[10], _contextLinkId);
        writer.Choice(R4[11], _occurrence);
        writer.Objects(R4[12], _requester);
        writer.Primitives(R4[13], _requesterLinkId);
        writer.Objects(R4[14], _performerType);
        writer.Object(R4[15], PerformerRole);
        writer.Object(R4[16], Performer);
        writer.Primitives(R4[17], _performerLinkId);
        writer.Objects(R4[18], _reasonCode);
        writer.Objects(R4[19], _reasonReference);
        writer.Primitives(R4[20], _reason);
        writer.Primitives(R4[21], _reasonLinkId);
        writer.Objects(R4[22], _note);
        writer.Primitives(R4[23], _securityLabelNumber);
    }
}

/// <summary>Entity of the action.</summary>
public sealed class ContractTermActionSubject : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Contract.term.action.subject", BackboneElement.R4, "reference!*:Reference role:CodeableConcept");
    private List<Reference>? _reference;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The entity the action is performed or not performed on or for (1..*): to Patient, RelatedPerson, Practitioner, PractitionerRole, Device, Group, Organization.</summary>
    public List<Reference> Reference { get => _reference ??= []; set => _reference = value; }
    /// <summary>Role type of agent assigned roles in this Contract (0..1).</summary>
    public CodeableConcept? Role { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _reference,
        4 => Role,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _reference); break;
            case 4: Role = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _reference);
        writer.Object(R4[4], Role);
    }
}

/// <summary>Parties with legal standing in the Contract, including the principal parties, the grantor(s) and grantee(s), which are any person or organization bound by the ….</summary>
public sealed class ContractSigner : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Contract.signer", BackboneElement.R4, "type!:Coding party!:Reference signature!*:Signature");
    private List<Signature>? _signature;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Role of this Contract signer, e.g. notary, grantee (1..1).</summary>
    public Coding? Type { get; set; }
    /// <summary>Party which is a signator to this Contract (1..1): to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson.</summary>
    public Reference? Party { get; set; }
    /// <summary>Legally binding Contract DSIG signature contents in Base64 (1..*).</summary>
    public List<Signature> Signature { get => _signature ??= []; set => _signature = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Party,
        5 => _signature,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<Coding>(new()); break;
            case 4: Party = reader.Object<Reference>(new()); break;
            case 5: reader.Objects(ref _signature); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Object(R4[4], Party);
        writer.Objects(R4[5], _signature);
    }
}

/// <summary>The "patient friendly language" versionof the Contract in whole or in parts.</summary>
public sealed class ContractFriendly : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Contract.friendly", BackboneElement.R4, "content!^:Attachment,Reference");
    private DataType? _content;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Human readable rendering of this Contract in a format and representation intended to enhance comprehension and ensure understandability (1..1): Attachment, Reference.</summary>
    public DataType? Content { get => _content; set => _content = GiveAnew(_content, value, 3); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _content,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: _content = reader.Choice(_content); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[3], _content);
    }
}

/// <summary>List of Legal expressions or representations of this Contract.</summary>
public sealed class ContractLegal : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Contract.legal", BackboneElement.R4, "content!^:Attachment,Reference");
    private DataType? _content;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Contract legal text in human renderable form (1..1): Attachment, Reference.</summary>
    public DataType? Content { get => _content; set => _content = GiveAnew(_content, value, 3); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _content,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: _content = reader.Choice(_content); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[3], _content);
    }
}

/// <summary>List of Computable Policy Rule Language Representations of this Contract.</summary>
public sealed class ContractRule : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Contract.rule", BackboneElement.R4, "content!^:Attachment,Reference");
    private DataType? _content;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Computable Contract conveyed using a policy rule language (e.g. XACML, DKAL, SecPal) (1..1): Attachment, Reference.</summary>
    public DataType? Content { get => _content; set => _content = GiveAnew(_content, value, 3); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _content,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: _content = reader.Choice(_content); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[3], _content);
    }
}
