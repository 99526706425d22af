// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A group of related requests that can be used to capture intended activities that have inter-dependencies such as "give this medication after that one".</summary>
public sealed class RequestGroup : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("RequestGroup", DomainResource.R4, "identifier*+:Identifier instantiatesCanonical*+:canonical instantiatesUri*+:uri basedOn*:Reference replaces*:Reference groupIdentifier+:Identifier status!+:code=RequestStatus intent!+:code=RequestIntent priority+:code=RequestPriority code+:CodeableConcept subject:Reference encounter:Reference authoredOn:dateTime author:Reference reasonCode*:CodeableConcept reasonReference*:Reference note*:Annotation action*:RequestGroup.action");
    private List<Identifier>? _identifier;
    private List<FhirCanonical>? _instantiatesCanonical;
    private List<FhirUri>? _instantiatesUri;
    private List<Reference>? _basedOn;
    private List<Reference>? _replaces;
    private List<CodeableConcept>? _reasonCode;
    private List<Reference>? _reasonReference;
    private List<Annotation>? _note;
    private List<RequestGroupAction>? _action;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Allows a service to provide a unique, business identifier for the request (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>A canonical URL referencing a FHIR-defined protocol, guideline, orderset or other definition that is adhered to in whole or in part by this request (0..*).</summary>
    public List<FhirCanonical> InstantiatesCanonical { get => _instantiatesCanonical ??= []; set => _instantiatesCanonical = value; }
    /// <summary>A URL referencing an externally defined protocol, guideline, orderset or other definition that is adhered to in whole or in part by this request (0..*).</summary>
    public List<FhirUri> InstantiatesUri { get => _instantiatesUri ??= []; set => _instantiatesUri = value; }
    /// <summary>A plan, proposal or order that is fulfilled in whole or in part by this request (0..*).</summary>
    public List<Reference> BasedOn { get => _basedOn ??= []; set => _basedOn = value; }
    /// <summary>Completed or terminated request(s) whose function is taken by this new request (0..*).</summary>
    public List<Reference> Replaces { get => _replaces ??= []; set => _replaces = value; }
    /// <summary>A shared identifier common to all requests that were authorized more or less simultaneously by a single author, representing the identifier of the requisition … (0..1).</summary>
    public Identifier? GroupIdentifier { get; set; }
    /// <summary>The current state of the request (1..1): <see cref="RequestStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Indicates the level of authority/intentionality associated with the request and where the request fits into the workflow chain (1..1): <see cref="RequestIntentCodes"/>.</summary>
    public FhirCode? Intent { get; set; }
    /// <summary>Indicates how quickly the request should be addressed with respect to other requests (0..1): <see cref="RequestPriorityCodes"/>.</summary>
    public FhirCode? Priority { get; set; }
    /// <summary>A code that identifies what the overall request group is (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The subject for which the request group was created (0..1): to Patient, Group.</summary>
    public Reference? Subject { get; set; }
    /// <summary>Describes the context of the request group, if any (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>Indicates when the request group was created (0..1).</summary>
    public FhirDateTime? AuthoredOn { get; set; }
    /// <summary>Provides a reference to the author of the request group (0..1): to Device, Practitioner, PractitionerRole.</summary>
    public Reference? Author { get; set; }
    /// <summary>Describes the reason for the request group in coded or textual form (0..*).</summary>
    public List<CodeableConcept> ReasonCode { get => _reasonCode ??= []; set => _reasonCode = value; }
    /// <summary>Indicates another resource whose existence justifies this request group (0..*): to Condition, Observation, DiagnosticReport, DocumentReference.</summary>
    public List<Reference> ReasonReference { get => _reasonReference ??= []; set => _reasonReference = value; }
    /// <summary>Provides a mechanism to communicate additional information about the response (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>The actions, if any, produced by the evaluation of the artifact (0..*).</summary>
    public List<RequestGroupAction> Action { get => _action ??= []; set => _action = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => _instantiatesCanonical,
        10 => _instantiatesUri,
        11 => _basedOn,
        12 => _replaces,
        13 => GroupIdentifier,
        14 => Status,
        15 => Intent,
        16 => Priority,
        17 => Code,
        18 => Subject,
        19 => Encounter,
        20 => AuthoredOn,
        21 => Author,
        22 => _reasonCode,
        23 => _reasonReference,
        24 => _note,
        25 => _action,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: reader.Primitives(ref _instantiatesCanonical); break;
            case 10: reader.Primitives(ref _instantiatesUri); break;
            case 11: reader.Objects(ref _basedOn); break;
            case 12: reader.Objects(ref _replaces); break;
            case 13: GroupIdentifier = reader.Object<Identifier>(new()); break;
            case 14: Status = reader.Primitive(Status ?? new()); break;
            case 15: Intent = reader.Primitive(Intent ?? new()); break;
            case 16: Priority = reader.Primitive(Priority ?? new()); break;
            case 17: Code = reader.Object<CodeableConcept>(new()); break;
            case 18: Subject = reader.Object<Reference>(new()); break;
            case 19: Encounter = reader.Object<Reference>(new()); break;
            case 20: AuthoredOn = reader.Primitive(AuthoredOn ?? new()); break;
            case 21: Author = reader.Object<Reference>(new()); break;
            case 22: reader.Objects(ref _reasonCode); break;
            case 23: reader.Objects(ref _reasonReference); break;
            case 24: reader.Objects(ref _note); break;
            case 25: reader.Objects(ref _action); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitives(R4[9], _instantiatesCanonical);
        writer.Primitives(R4[10], _instantiatesUri);
        writer.Objects(R4[11], _basedOn);
        writer.Objects(R4[12], _replaces);
        writer.Object(R4[13], GroupIdentifier);
        writer.Primitive(R4[14], Status);
        writer.Primitive(R4[15], Intent);
        writer.Primitive(R4[16], Priority);
        writer.Object(R4[17], Code);
        writer.Object(R4[18], Subject);
        writer.Object(R4[19], Encounter);
        writer.Primitive(R4[20], AuthoredOn);
        writer.Object(R4[21], Author);
        writer.Objects(R4[22], _reasonCode);
        writer.Objects(R4[23], _reasonReference);
        writer.Objects(R4[24], _note);
        writer.Objects(R4[25], _action);
    }
}

/// <summary>The actions, if any, produced by the evaluation of the artifact.</summary>
public sealed class RequestGroupAction : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("RequestGroup.action", BackboneElement.R4, "prefix:string title:string description+:string textEquivalent+:string priority:code=RequestPriority code*:CodeableConcept documentation*:RelatedArtifact condition*:RequestGroup.action.condition relatedAction*:RequestGroup.action.relatedAction timing^:dateTime,Age,Period,Duration,Range,Timing participant*:Reference type:CodeableConcept groupingBehavior:code=ActionGroupingBehavior selectionBehavior:code=ActionSelectionBehavior requiredBehavior:code=ActionRequiredBehavior precheckBehavior:code=ActionPrecheckBehavior cardinalityBehavior:code=ActionCardinalityBehavior resource:Reference action*:RequestGroup.action");
    private List<CodeableConcept>? _code;
    private List<RelatedArtifact>? _documentation;
    private List<RequestGroupActionCondition>? _condition;
    private List<RequestGroupActionRelatedAction>? _relatedAction;
    private DataType? _timing;
    private List<Reference>? _participant;
    private List<RequestGroupAction>? _action;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A user-visible prefix for the action (0..1).</summary>
    public FhirString? Prefix { get; set; }
    /// <summary>The title of the action displayed to a user (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>A short description of the action used to provide a summary to display to the user (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>A text equivalent of the action to be performed (0..1).</summary>
    public FhirString? TextEquivalent { get; set; }
    /// <summary>Indicates how quickly the action should be addressed with respect to other actions (0..1): <see cref="RequestPriorityCodes"/>.</summary>
    public FhirCode? Priority { get; set; }
    /// <summary>A code that provides meaning for the action or action group (0..*).</summary>
    public List<CodeableConcept> Code { get => _code ??= []; set => _code = value; }
    /// <summary>Didactic or other informational resources associated with the action that can be provided to the CDS recipient (0..*).</summary>
    public List<RelatedArtifact> Documentation { get => _documentation ??= []; set => _documentation = value; }
    /// <summary>An expression that describes applicability criteria, or start/stop conditions for the action (0..*).</summary>
    public List<RequestGroupActionCondition> Condition { get => _condition ??= []; set => _condition = value; }
    /// <summary>A relationship to another action such as "before" or "30-60 minutes after start of" (0..*).</summary>
    public List<RequestGroupActionRelatedAction> RelatedAction { get => _relatedAction ??= []; set => _relatedAction = value; }
    /// <summary>An optional value describing when the action should be performed (0..1): dateTime, Age, Period, Duration, Range, Timing.</summary>
    public DataType? Timing { get => _timing; set => _timing = GiveAnew(_timing, value, 12); }
    /// <summary>The participant that should perform or be responsible for this action (0..*): to Patient, Practitioner, PractitionerRole, RelatedPerson, Device.</summary>
    public List<Reference> Participant { get => _participant ??= []; set => _participant = value; }
    /// <summary>The type of action to perform (create, update, remove) (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Defines the grouping behavior for the action and its children (0..1): <see cref="ActionGroupingBehaviorCodes"/>.</summary>
    public FhirCode? GroupingBehavior { get; set; }
    /// <summary>Defines the selection behavior for the action and its children (0..1): <see cref="ActionSelectionBehaviorCodes"/>.</summary>
    public FhirCode? SelectionBehavior { get; set; }
    /// <summary>Defines expectations around whether an action is required (0..1): <see cref="ActionRequiredBehaviorCodes"/>.</summary>
    public FhirCode? RequiredBehavior { get; set; }
    /// <summary>Defines whether the action should usually be preselected (0..1): <see cref="ActionPrecheckBehaviorCodes"/>.</summary>
    public FhirCode? PrecheckBehavior { get; set; }
    /// <summary>Defines whether the action can be selected multiple times (0..1): <see cref="ActionCardinalityBehaviorCodes"/>.</summary>
    public FhirCode? CardinalityBehavior { get; set; }
    /// <summary>The resource that is the target of the action (e.g. CommunicationRequest) (0..1).</summary>
    public Reference? Resource { get; set; }
    /// <summary>Sub actions (0..*).</summary>
    public List<RequestGroupAction> Action { get => _action ??= []; set => _action = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Prefix,
        4 => Title,
        5 => Description,
        6 => TextEquivalent,
        7 => Priority,
        8 => _code,
        9 => _documentation,
        10 => _condition,
        11 => _relatedAction,
        12 => _timing,
        13 => _participant,
        14 => Type,
        15 => GroupingBehavior,
        16 => SelectionBehavior,
        17 => RequiredBehavior,
        18 => PrecheckBehavior,
        19 => CardinalityBehavior,
        20 => Resource,
        21 => _action,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Prefix = reader.Primitive(Prefix ?? new()); break;
            case 4: Title = reader.Primitive(Title ?? new()); break;
            case 5: Description = reader.Primitive(Description ?? new()); break;
            case 6: TextEquivalent = reader.Primitive(TextEquivalent ?? new()); break;
            case 7: Priority = reader.Primitive(Priority ?? new()); break;
            case 8: reader.Objects(ref _code); break;
            case 9: reader.Objects(ref _documentation); break;
            case 10: reader.Objects(ref _condition); break;
            case 11: reader.Objects(ref _relatedAction); break;
            case 12: _timing = reader.Choice(_timing); break;
            case 13: reader.Objects(ref _participant); break;
            case 14: Type = reader.Object<CodeableConcept>(new()); break;
            case 15: GroupingBehavior = reader.Primitive(GroupingBehavior ?? new()); break;
            case 16: SelectionBehavior = reader.Primitive(SelectionBehavior ?? new()); break;
            case 17: RequiredBehavior = reader.Primitive(RequiredBehavior ?? new()); break;
            case 18: PrecheckBehavior = reader.Primitive(PrecheckBehavior ?? new()); break;
            case 19: CardinalityBehavior = reader.Primitive(CardinalityBehavior ?? new()); break;
            case 20: Resource = reader.Object<Reference>(new()); break;
            case 21: reader.Objects(ref _action); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Prefix);
        writer.Primitive(R4[4], Title);
        writer.Primitive(R4[5], Description);
        writer.Primitive(R4[6], TextEquivalent);
        writer.Primitive(R4[7], Priority);
        writer.Objects(R4[8], _code);
        writer.Objects(R4[9], _documentation);
        writer.Objects(R4[10], _condition);
        writer.Objects(R4[11], _relatedAction);
        writer.Choice(R4[12], _timing);
        writer.Objects(R4[13], _participant);
        writer.Object(R4[14], Type);
        writer.Primitive(R4[15], GroupingBehavior);
        writer.Primitive(R4[16], SelectionBehavior);
        writer.Primitive(R4[17], RequiredBehavior);
        writer.Primitive(R4[18], PrecheckBehavior);
        writer.Primitive(R4[19], CardinalityBehavior);
        writer.Object(R4[20], Resource);
        writer.Objects(R4[21], _action);
    }
}

/// <summary>An expression that describes applicability criteria, or start/stop conditions for the action.</summary>
public sealed class RequestGroupActionCondition : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("RequestGroup.action.condition", BackboneElement.R4, "kind!:code=ActionConditionKind expression:Expression");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The kind of condition (1..1): <see cref="ActionConditionKindCodes"/>.</summary>
    public FhirCode? Kind { get; set; }
    /// <summary>An expression that returns true or false, indicating whether or not the condition is satisfied (0..1).</summary>
    public Expression? Expression { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Kind,
        4 => Expression,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Kind = reader.Primitive(Kind ?? new()); break;
            case 4: Expression = reader.Object<Expression>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Kind);
        writer.Object(R4[4], Expression);
    }
}

/// <summary>A relationship to another action such as "before" or "30-60 minutes after start of".</summary>
public sealed class RequestGroupActionRelatedAction : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("RequestGroup.action.relatedAction", BackboneElement.R4, "actionId!:id relationship!:code=ActionRelationshipType offset^:Duration,Range");
    private DataType? _offset;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The element id of the action this is related to (1..1).</summary>
    public FhirId? ActionId { get; set; }
    /// <summary>The relationship of this action to the related action (1..1): <see cref="ActionRelationshipTypeCodes"/>.</summary>
    public FhirCode? Relationship { get; set; }
    /// <summary>A duration or range of durations to apply to the relationship (0..1): Duration, Range.</summary>
    public DataType? Offset { get => _offset; set => _offset = GiveAnew(_offset, value, 5); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => ActionId,
        4 => Relationship,
        5 => _offset,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: ActionId = reader.Primitive(ActionId ?? new()); break;
            case 4: Relationship = reader.Primitive(Relationship ?? new()); break;
            case 5: _offset = reader.Choice(_offset); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], ActionId);
        writer.Primitive(R4[4], Relationship);
        writer.Choice(R4[5], _offset);
    }
}
