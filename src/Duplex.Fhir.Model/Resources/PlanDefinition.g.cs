// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>This resource allows for the definition of various types of plans as a sharable, consumable, and executable artifact.</summary>
public sealed class PlanDefinition : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("PlanDefinition", DomainResource.R4, "url+:uri identifier*+:Identifier version+:string name+:string title+:string subtitle:string type+:CodeableConcept status!+:code=PublicationStatus experimental+:boolean subject^:CodeableConcept,Reference date+:dateTime publisher+:string contact*+:ContactDetail description+:markdown useContext*+:UsageContext jurisdiction*+:CodeableConcept purpose:markdown usage:string copyright:markdown approvalDate:date lastReviewDate:date effectivePeriod+:Period topic*:CodeableConcept author*:ContactDetail editor*:ContactDetail reviewer*:ContactDetail endorser*:ContactDetail relatedArtifact*:RelatedArtifact library*:canonical goal*:PlanDefinition.goal action*:PlanDefinition.action");
    private List<Identifier>? _identifier;
    private DataType? _subject;
    private List<ContactDetail>? _contact;
    private List<UsageContext>? _useContext;
    private List<CodeableConcept>? _jurisdiction;
    private List<CodeableConcept>? _topic;
    private List<ContactDetail>? _author;
    private List<ContactDetail>? _editor;
    private List<ContactDetail>? _reviewer;
    private List<ContactDetail>? _endorser;
    private List<RelatedArtifact>? _relatedArtifact;
    private List<FhirCanonical>? _library;
    private List<PlanDefinitionGoal>? _goal;
    private List<PlanDefinitionAction>? _action;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this plan definition when it is referenced in a specification, model, design or an instance; also called its canonical … (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>A formal identifier that is used to identify this plan definition when it is represented in other formats, or referenced in a specification, model, design or an … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The identifier that is used to identify this version of the plan definition when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the plan definition (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short, descriptive, user-friendly title for the plan definition (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>An explanatory or alternate title for the plan definition giving additional information about its content (0..1).</summary>
    public FhirString? Subtitle { get; set; }
    /// <summary>A high-level category for the plan definition that distinguishes the kinds of systems that would be interested in the plan definition (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The status of this plan definition (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A Boolean value to indicate that this plan definition is authored for testing purposes (or education/evaluation/marketing) and is not intended to be used for … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>A code or group definition that describes the intended subject of the plan definition (0..1): CodeableConcept, Reference.</summary>
    public DataType? Subject { get => _subject; set => _subject = GiveAnew(_subject, value, 17); }
    /// <summary>The date  (and optionally time) when the plan definition was published (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the plan definition (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the plan definition from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the plan definition is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>Explanation of why this plan definition is needed and why it has been designed as it has (0..1).</summary>
    public FhirMarkdown? Purpose { get; set; }
    /// <summary>A detailed description of how the plan definition is used from a clinical perspective (0..1).</summary>
    public FhirString? Usage { get; set; }
    /// <summary>A copyright statement relating to the plan definition and/or its contents (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <summary>The date on which the resource content was approved by the publisher (0..1).</summary>
    public FhirDate? ApprovalDate { get; set; }
    /// <summary>The date on which the resource content was last reviewed (0..1).</summary>
    public FhirDate? LastReviewDate { get; set; }
    /// <summary>The period during which the plan definition content was or is planned to be in active use (0..1).</summary>
    public Period? EffectivePeriod { get; set; }
    /// <summary>Descriptive topics related to the content of the plan definition (0..*).</summary>
    public List<CodeableConcept> Topic { get => _topic ??= []; set => _topic = value; }
    /// <summary>An individiual or organization primarily involved in the creation and maintenance of the content (0..*).</summary>
    public List<ContactDetail> Author { get => _author ??= []; set => _author = value; }
    /// <summary>An individual or organization primarily responsible for internal coherence of the content (0..*).</summary>
    public List<ContactDetail> Editor { get => _editor ??= []; set => _editor = value; }
    /// <summary>An individual or organization primarily responsible for review of some aspect of the content (0..*).</summary>
    public List<ContactDetail> Reviewer { get => _reviewer ??= []; set => _reviewer = value; }
    /// <summary>An individual or organization responsible for officially endorsing the content for use in some setting (0..*).</summary>
    public List<ContactDetail> Endorser { get => _endorser ??= []; set => _endorser = value; }
    /// <summary>Related artifacts such as additional documentation, justification, or bibliographic references (0..*).</summary>
    public List<RelatedArtifact> RelatedArtifact { get => _relatedArtifact ??= []; set => _relatedArtifact = value; }
    /// <summary>A reference to a Library resource containing any formal logic used by the plan definition (0..*): to Library.</summary>
    public List<FhirCanonical> Library { get => _library ??= []; set => _library = value; }
    /// <summary>Goals that describe what the activities within the plan are intended to achieve (0..*).</summary>
    public List<PlanDefinitionGoal> Goal { get => _goal ??= []; set => _goal = value; }
    /// <summary>An action or group of actions to be taken as part of the plan (0..*).</summary>
    public List<PlanDefinitionAction> Action { get => _action ??= []; set => _action = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Url,
        9 => _identifier,
        10 => Version,
        11 => Name,
        12 => Title,
        13 => Subtitle,
        14 => Type,
        15 => Status,
        16 => Experimental,
        17 => _subject,
        18 => Date,
        19 => Publisher,
        20 => _contact,
        21 => Description,
        22 => _useContext,
        23 => _jurisdiction,
        24 => Purpose,
        25 => Usage,
        26 => Copyright,
        27 => ApprovalDate,
        28 => LastReviewDate,
        29 => EffectivePeriod,
        30 => _topic,
        31 => _author,
        32 => _editor,
        33 => _reviewer,
        34 => _endorser,
        35 => _relatedArtifact,
        36 => _library,
        37 => _goal,
        38 => _action,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Url = reader.Primitive(Url ?? new()); break;
            case 9: reader.Objects(ref _identifier); break;
            case 10: Version = reader.Primitive(Version ?? new()); break;
            case 11: Name = reader.Primitive(Name ?? new()); break;
            case 12: Title = reader.Primitive(Title ?? new()); break;
            case 13: Subtitle = reader.Primitive(Subtitle ?? new()); break;
            case 14: Type = reader.Object<CodeableConcept>(new()); break;
            case 15: Status = reader.Primitive(Status ?? new()); break;
            case 16: Experimental = reader.Primitive(Experimental ?? new()); break;
            case 17: _subject = reader.Choice(_subject); break;
            case 18: Date = reader.Primitive(Date ?? new()); break;
            case 19: Publisher = reader.Primitive(Publisher ?? new()); break;
            case 20: reader.Objects(ref _contact); break;
            case 21: Description = reader.Primitive(Description ?? new()); break;
            case 22: reader.Objects(ref _useContext); break;
            case 23: reader.Objects(ref _jurisdiction); break;
            case 24: Purpose = reader.Primitive(Purpose ?? new()); break;
            case 25: Usage = reader.Primitive(Usage ?? new()); break;
            case 26: Copyright = reader.Primitive(Copyright ?? new()); break;
            case 27: ApprovalDate = reader.Primitive(ApprovalDate ?? new()); break;
            case 28: LastReviewDate = reader.Primitive(LastReviewDate ?? new()); break;
            case 29: EffectivePeriod = reader.Object<Period>(new()); break;
            case 30: reader.Objects(ref _topic); break;
            case 31: reader.Objects(ref _author); break;
            case 32: reader.Objects(ref _editor); break;
            case 33: reader.Objects(ref _reviewer); break;
            case 34: reader.Objects(ref _endorser); break;
            case 35: reader.Objects(ref _relatedArtifact); break;
            case 36: reader.Primitives(ref _library); break;
            case 37: reader.Objects(ref _goal); break;
            case 38: reader.Objects(ref _action); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[8], Url);
        writer.Objects(R4[9], _identifier);
        writer.Primitive(R4[10], Version);
        writer.Primitive(R4[11], Name);
        writer.Primitive(R4[12], Title);
        writer.Primitive(R4[13], Subtitle);
        writer.Object(R4[14], Type);
        writer.Primitive(R4[15], Status);
        writer.Primitive(R4[16], Experimental);
        writer.Choice(R4[17], _subject);
        writer.Primitive(R4[18], Date);
        writer.Primitive(R4[19], Publisher);
        writer.Objects(R4[20], _contact);
        writer.Primitive(R4[21], Description);
        writer.Objects(R4[22], _useContext);
        writer.Objects(R4[23], _jurisdiction);
        writer.Primitive(R4[24], Purpose);
        writer.Primitive(R4[25], Usage);
        writer.Primitive(R4[26], Copyright);
        writer.Primitive(R4[27], ApprovalDate);
        writer.Primitive(R4[28], LastReviewDate);
        writer.Object(R4[29], EffectivePeriod);
        writer.Objects(R4[30], _topic);
        writer.Objects(R4[31], _author);
        writer.Objects(R4[32], _editor);
        writer.Objects(R4[33], _reviewer);
        writer.Objects(R4[34], _endorser);
        writer.Objects(R4[35], _relatedArtifact);
        writer.Primitives(R4[36], _library);
        writer.Objects(R4[37], _goal);
        writer.Objects(R4[38], _action);
    }
}

/// <summary>Goals that describe what the activities within the plan are intended to achieve.</summary>
public sealed class PlanDefinitionGoal : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("PlanDefinition.goal", BackboneElement.R4, "category:CodeableConcept description!:CodeableConcept priority:CodeableConcept start:CodeableConcept addresses*:CodeableConcept documentation*:RelatedArtifact target*:PlanDefinition.goal.target");
    private List<CodeableConcept>? _addresses;
    private List<RelatedArtifact>? _documentation;
    private List<PlanDefinitionGoalTarget>? _target;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Indicates a category the goal falls within (0..1).</summary>
    public CodeableConcept? Category { get; set; }
    /// <summary>Human-readable and/or coded description of a specific desired objective of care, such as "control blood pressure" or "negotiate an obstacle course" or "dance … (1..1).</summary>
    public CodeableConcept? Description { get; set; }
    /// <summary>Identifies the expected level of importance associated with reaching/sustaining the defined goal (0..1).</summary>
    public CodeableConcept? Priority { get; set; }
    /// <summary>The event after which the goal should begin being pursued (0..1).</summary>
    public CodeableConcept? Start { get; set; }
    /// <summary>Identifies problems, conditions, issues, or concerns the goal is intended to address (0..*).</summary>
    public List<CodeableConcept> Addresses { get => _addresses ??= []; set => _addresses = value; }
    /// <summary>Didactic or other informational resources associated with the goal that provide further supporting information about the goal (0..*).</summary>
    public List<RelatedArtifact> Documentation { get => _documentation ??= []; set => _documentation = value; }
    /// <summary>Indicates what should be done and within what timeframe (0..*).</summary>
    public List<PlanDefinitionGoalTarget> Target { get => _target ??= []; set => _target = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Category,
        4 => Description,
        5 => Priority,
        6 => Start,
        7 => _addresses,
        8 => _documentation,
        9 => _target,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Category = reader.Object<CodeableConcept>(new()); break;
            case 4: Description = reader.Object<CodeableConcept>(new()); break;
            case 5: Priority = reader.Object<CodeableConcept>(new()); break;
            case 6: Start = reader.Object<CodeableConcept>(new()); break;
            case 7: reader.Objects(ref _addresses); break;
            case 8: reader.Objects(ref _documentation); break;
            case 9: reader.Objects(ref _target); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Category);
        writer.Object(R4[4], Description);
        writer.Object(R4[5], Priority);
        writer.Object(R4[6], Start);
        writer.Objects(R4[7], _addresses);
        writer.Objects(R4[8], _documentation);
        writer.Objects(R4[9], _target);
    }
}

/// <summary>Indicates what should be done and within what timeframe.</summary>
public sealed class PlanDefinitionGoalTarget : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("PlanDefinition.goal.target", BackboneElement.R4, "measure:CodeableConcept detail^:Quantity,Range,CodeableConcept due:Duration");
    private DataType? _detail;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The parameter whose value is to be tracked, e.g. body weight, blood pressure, or hemoglobin A1c level (0..1).</summary>
    public CodeableConcept? Measure { get; set; }
    /// <summary>The target value of the measure to be achieved to signify fulfillment of the goal, e.g. 150 pounds or 7.0% (0..1): Quantity, Range, CodeableConcept.</summary>
    public DataType? Detail { get => _detail; set => _detail = GiveAnew(_detail, value, 4); }
    /// <summary>Indicates the timeframe after the start of the goal in which the goal should be met (0..1).</summary>
    public Duration? Due { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Measure,
        4 => _detail,
        5 => Due,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Measure = reader.Object<CodeableConcept>(new()); break;
            case 4: _detail = reader.Choice(_detail); break;
            case 5: Due = reader.Object<Duration>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Measure);
        writer.Choice(R4[4], _detail);
        writer.Object(R4[5], Due);
    }
}

/// <summary>An action or group of actions to be taken as part of the plan.</summary>
public sealed class PlanDefinitionAction : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("PlanDefinition.action", BackboneElement.R4, "prefix:string title:string description:string textEquivalent:string priority:code=RequestPriority code*:CodeableConcept reason*:CodeableConcept documentation*:RelatedArtifact goalId*:id subject^:CodeableConcept,Reference trigger*:TriggerDefinition condition*:PlanDefinition.action.condition input*:DataRequirement output*:DataRequirement relatedAction*:PlanDefinition.action.relatedAction timing^:dateTime,Age,Period,Duration,Range,Timing participant*:PlanDefinition.action.participant type:CodeableConcept groupingBehavior:code=ActionGroupingBehavior selectionBehavior:code=ActionSelectionBehavior requiredBehavior:code=ActionRequiredBehavior precheckBehavior:code=ActionPrecheckBehavior cardinalityBehavior:code=ActionCardinalityBehavior definition^:canonical,uri transform:canonical dynamicValue*:PlanDefinition.action.dynamicValue action*:PlanDefinition.action");
    private List<CodeableConcept>? _code;
    private List<CodeableConcept>? _reason;
    private List<RelatedArtifact>? _documentation;
    private List<FhirId>? _goalId;
    private DataType? _subject;
    private List<TriggerDefinition>? _trigger;
    private List<PlanDefinitionActionCondition>? _condition;
    private List<DataRequirement>? _input;
    private List<DataRequirement>? _output;
    private List<PlanDefinitionActionRelatedAction>? _relatedAction;
    private DataType? _timing;
    private List<PlanDefinitionActionParticipant>? _participant;
    private DataType? _definition;
    private List<PlanDefinitionActionDynamicValue>? _dynamicValue;
    private List<PlanDefinitionAction>? _action;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A user-visible prefix for the action (0..1).</summary>
    public FhirString? Prefix { get; set; }
    /// <summary>The title of the action displayed to a user (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>A brief description of the action used to provide a summary to display to the user (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>A text equivalent of the action to be performed (0..1).</summary>
    public FhirString? TextEquivalent { get; set; }
    /// <summary>Indicates how quickly the action should be addressed with respect to other actions (0..1): <see cref="RequestPriorityCodes"/>.</summary>
    public FhirCode? Priority { get; set; }
    /// <summary>A code that provides meaning for the action or action group (0..*).</summary>
    public List<CodeableConcept> Code { get => _code ??= []; set => _code = value; }
    /// <summary>A description of why this action is necessary or appropriate (0..*).</summary>
    public List<CodeableConcept> Reason { get => _reason ??= []; set => _reason = value; }
    /// <summary>Didactic or other informational resources associated with the action that can be provided to the CDS recipient (0..*).</summary>
    public List<RelatedArtifact> Documentation { get => _documentation ??= []; set => _documentation = value; }
    /// <summary>Identifies goals that this action supports (0..*).</summary>
    public List<FhirId> GoalId { get => _goalId ??= []; set => _goalId = value; }
    /// <summary>A code or group definition that describes the intended subject of the action and its children, if any (0..1): CodeableConcept, Reference.</summary>
    public DataType? Subject { get => _subject; set => _subject = GiveAnew(_subject, value, 12); }
    /// <summary>A description of when the action should be triggered (0..*).</summary>
    public List<TriggerDefinition> Trigger { get => _trigger ??= []; set => _trigger = value; }
    /// <summary>An expression that describes applicability criteria or start/stop conditions for the action (0..*).</summary>
    public List<PlanDefinitionActionCondition> Condition { get => _condition ??= []; set => _condition = value; }
    /// <summary>Defines input data requirements for the action (0..*).</summary>
    public List<DataRequirement> Input { get => _input ??= []; set => _input = value; }
    /// <summary>Defines the outputs of the action, if any (0..*).</summary>
    public List<DataRequirement> Output { get => _output ??= []; set => _output = value; }
    /// <summary>A relationship to another action such as "before" or "30-60 minutes after start of" (0..*).</summary>
    public List<PlanDefinitionActionRelatedAction> RelatedAction { get => _relatedAction ??= []; set => _relatedAction = value; }
    /// <summary>An optional value describing when the action should be performed (0..1): dateTime, Age, Period, Duration, Range, Timing.</summary>
    public DataType? Timing { get => _timing; set => _timing = GiveAnew(_timing, value, 18); }
    /// <summary>Indicates who should participate in performing the action described (0..*).</summary>
    public List<PlanDefinitionActionParticipant> Participant { get => _participant ??= []; set => _participant = value; }
    /// <summary>The type of action to perform (create, update, remove) (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Defines the grouping behavior for the action and its children (0..1): <see cref="ActionGroupingBehaviorCodes"/>.</summary>
    public FhirCode? GroupingBehavior { get; set; }
    /// <summary>Defines the selection behavior for the action and its children (0..1): <see cref="ActionSelectionBehaviorCodes"/>.</summary>
    public FhirCode? SelectionBehavior { get; set; }
    /// <summary>Defines the required behavior for the action (0..1): <see cref="ActionRequiredBehaviorCodes"/>.</summary>
    public FhirCode? RequiredBehavior { get; set; }
    /// <summary>Defines whether the action should usually be preselected (0..1): <see cref="ActionPrecheckBehaviorCodes"/>.</summary>
    public FhirCode? PrecheckBehavior { get; set; }
    /// <summary>Defines whether the action can be selected multiple times (0..1): <see cref="ActionCardinalityBehaviorCodes"/>.</summary>
    public FhirCode? CardinalityBehavior { get; set; }
    /// <summary>A reference to an ActivityDefinition that describes the action to be taken in detail, or a PlanDefinition that describes a series of actions to be taken (0..1): canonical, uri.</summary>
    public DataType? Definition { get => _definition; set => _definition = GiveAnew(_definition, value, 26); }
    /// <summary>A reference to a StructureMap resource that defines a transform that can be executed to produce the intent resource using the ActivityDefinition instance as the … (0..1): to StructureMap.</summary>
    public FhirCanonical? Transform { get; set; }
    /// <summary>Customizations that should be applied to the statically defined resource (0..*).</summary>
    public List<PlanDefinitionActionDynamicValue> DynamicValue { get => _dynamicValue ??= []; set => _dynamicValue = value; }
    /// <summary>Sub actions that are contained within the action (0..*).</summary>
    public List<PlanDefinitionAction> Action { get => _action ??= []; set => _action = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Prefix,
        4 => Title,
        5 => Description,
        6 => TextEquivalent,
        7 => Priority,
        8 => _code,
        9 => _reason,
        10 => _documentation,
        11 => _goalId,
        12 => _subject,
        13 => _trigger,
        14 => _condition,
        15 => _input,
        16 => _output,
        17 => _relatedAction,
        18 => _timing,
        19 => _participant,
        20 => Type,
        21 => GroupingBehavior,
        22 => SelectionBehavior,
        23 => RequiredBehavior,
        24 => PrecheckBehavior,
        25 => CardinalityBehavior,
        26 => _definition,
        27 => Transform,
        28 => _dynamicValue,
        29 => _action,
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
            case 9: reader.Objects(ref _reason); break;
            case 10: reader.Objects(ref _documentation); break;
            case 11: reader.Primitives(ref _goalId); break;
            case 12: _subject = reader.Choice(_subject); break;
            case 13: reader.Objects(ref _trigger); break;
            case 14: reader.Objects(ref _condition); break;
            case 15: reader.Objects(ref _input); break;
            case 16: reader.Objects(ref _output); break;
            case 17: reader.Objects(ref _relatedAction); break;
            case 18: _timing = reader.Choice(_timing); break;
            case 19: reader.Objects(ref _participant); break;
            case 20: Type = reader.Object<CodeableConcept>(new()); break;
            case 21: GroupingBehavior = reader.Primitive(GroupingBehavior ?? new()); break;
            case 22: SelectionBehavior = reader.Primitive(SelectionBehavior ?? new()); break;
            case 23: RequiredBehavior = reader.Primitive(RequiredBehavior ?? new()); break;
            case 24: PrecheckBehavior = reader.Primitive(PrecheckBehavior ?? new()); break;
            case 25: CardinalityBehavior = reader.Primitive(CardinalityBehavior ?? new()); break;
            case 26: _definition = reader.Choice(_definition); break;
            case 27: Transform = reader.Primitive(Transform ?? new()); break;
            case 28: reader.Objects(ref _dynamicValue); break;
            case 29: reader.Objects(ref _action); break;
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
        writer.Objects(R4[9], _reason);
        writer.Objects(R4[10], _documentation);
        writer.Primitives(R4[11], _goalId);
        writer.Choice(R4[12], _subject);
        writer.Objects(R4[13], _trigger);
        writer.Objects(R4[14], _condition);
        writer.Objects(R4[15], _input);
        writer.Objects(R4[16], _output);
        writer.Objects(R4[17], _relatedAction);
        writer.Choice(R4[18], _timing);
        writer.Objects(R4[19], _participant);
        writer.Object(R4[20], Type);
        writer.Primitive(R4[21], GroupingBehavior);
        writer.Primitive(R4[22], SelectionBehavior);
        writer.Primitive(R4[23], RequiredBehavior);
        writer.Primitive(R4[24], PrecheckBehavior);
        writer.Primitive(R4[25], CardinalityBehavior);
        writer.Choice(R4[26], _definition);
        writer.Primitive(R4[27], Transform);
        writer.Objects(R4[28], _dynamicValue);
        writer.Objects(R4[29], _action);
    }
}

/// <summary>An expression that describes applicability criteria or start/stop conditions for the action.</summary>
public sealed class PlanDefinitionActionCondition : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("PlanDefinition.action.condition", BackboneElement.R4, "kind!:code=ActionConditionKind expression:Expression");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The kind of condition (1..1): <see cref="ActionConditionKindCodes"/>.</summary>
    public FhirCode? Kind { get; set; }
    /// <summary>An expression that returns true or false, indicating whether the condition is satisfied (0..1).</summary>
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
public sealed class PlanDefinitionActionRelatedAction : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("PlanDefinition.action.relatedAction", BackboneElement.R4, "actionId!:id relationship!:code=ActionRelationshipType offset^:Duration,Range");
    private DataType? _offset;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The element id of the related action (1..1).</summary>
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

/// <summary>Indicates who should participate in performing the action described.</summary>
public sealed class PlanDefinitionActionParticipant : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("PlanDefinition.action.participant", BackboneElement.R4, "type!:code=ActionParticipantType role:CodeableConcept");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of participant in the action (1..1): <see cref="ActionParticipantTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>The role the participant should play in performing the described action (0..1).</summary>
    public CodeableConcept? Role { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Role,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Primitive(Type ?? new()); break;
            case 4: Role = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Type);
        writer.Object(R4[4], Role);
    }
}

/// <summary>Customizations that should be applied to the statically defined resource.</summary>
public sealed class PlanDefinitionActionDynamicValue : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("PlanDefinition.action.dynamicValue", BackboneElement.R4, "path:string expression:Expression");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The path to the element to be customized (0..1).</summary>
    public FhirString? Path { get; set; }
    /// <summary>An expression specifying the value of the customized element (0..1).</summary>
    public Expression? Expression { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Path,
        4 => Expression,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Path = reader.Primitive(Path ?? new()); break;
            case 4: Expression = reader.Object<Expression>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Path);
        writer.Object(R4[4], Expression);
    }
}
