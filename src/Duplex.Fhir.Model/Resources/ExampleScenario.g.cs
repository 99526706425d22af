// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Example of workflow instance.</summary>
public sealed class ExampleScenario : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("ExampleScenario", DomainResource.R4, "url+:uri identifier*+:Identifier version+:string name+:string status!+:code=PublicationStatus experimental+:boolean date+:dateTime publisher+:string contact*+:ContactDetail useContext*+:UsageContext jurisdiction*+:CodeableConcept copyright:markdown purpose:markdown actor*:ExampleScenario.actor instance*:ExampleScenario.instance process*:ExampleScenario.process workflow*:canonical");
    private List<Identifier>? _identifier;
    private List<ContactDetail>? _contact;
    private List<UsageContext>? _useContext;
    private List<CodeableConcept>? _jurisdiction;
    private List<ExampleScenarioActor>? _actor;
    private List<ExampleScenarioInstance>? _instance;
    private List<ExampleScenarioProcess>? _process;
    private List<FhirCanonical>? _workflow;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this example scenario when it is referenced in a specification, model, design or an instance; also called its canonical … (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>A formal identifier that is used to identify this example scenario when it is represented in other formats, or referenced in a specification, model, design or … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The identifier that is used to identify this version of the example scenario when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the example scenario (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>The status of this example scenario (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A Boolean value to indicate that this example scenario is authored for testing purposes (or education/evaluation/marketing) and is not intended to be used for … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>The date  (and optionally time) when the example scenario was published (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the example scenario (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the example scenario is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>A copyright statement relating to the example scenario and/or its contents (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <summary>What the example scenario resource is created for (0..1).</summary>
    public FhirMarkdown? Purpose { get; set; }
    /// <summary>Actor participating in the resource (0..*).</summary>
    public List<ExampleScenarioActor> Actor { get => _actor ??= []; set => _actor = value; }
    /// <summary>Each resource and each version that is present in the workflow (0..*).</summary>
    public List<ExampleScenarioInstance> Instance { get => _instance ??= []; set => _instance = value; }
    /// <summary>Each major process - a group of operations (0..*).</summary>
    public List<ExampleScenarioProcess> Process { get => _process ??= []; set => _process = value; }
    /// <summary>Another nested workflow (0..*): to ExampleScenario.</summary>
    public List<FhirCanonical> Workflow { get => _workflow ??= []; set => _workflow = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Url,
        9 => _identifier,
        10 => Version,
        11 => Name,
        12 => Status,
        13 => Experimental,
        14 => Date,
        15 => Publisher,
        16 => _contact,
        17 => _useContext,
        18 => _jurisdiction,
        19 => Copyright,
        20 => Purpose,
        21 => _actor,
        22 => _instance,
        23 => _process,
        24 => _workflow,
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
            case 12: Status = reader.Primitive(Status ?? new()); break;
            case 13: Experimental = reader.Primitive(Experimental ?? new()); break;
            case 14: Date = reader.Primitive(Date ?? new()); break;
            case 15: Publisher = reader.Primitive(Publisher ?? new()); break;
            case 16: reader.Objects(ref _contact); break;
            case 17: reader.Objects(ref _useContext); break;
            case 18: reader.Objects(ref _jurisdiction); break;
            case 19: Copyright = reader.Primitive(Copyright ?? new()); break;
            case 20: Purpose = reader.Primitive(Purpose ?? new()); break;
            case 21: reader.Objects(ref _actor); break;
            case 22: reader.Objects(ref _instance); break;
            case 23: reader.Objects(ref _process); break;
            case 24: reader.Primitives(ref _workflow); break;
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
        writer.Primitive(R4[12], Status);
        writer.Primitive(R4[13], Experimental);
        writer.Primitive(R4[14], Date);
        writer.Primitive(R4[15], Publisher);
        writer.Objects(R4[16], _contact);
        writer.Objects(R4[17], _useContext);
        writer.Objects(R4[18], _jurisdiction);
        writer.Primitive(R4[19], Copyright);
        writer.Primitive(R4[20], Purpose);
        writer.Objects(R4[21], _actor);
        writer.Objects(R4[22], _instance);
        writer.Objects(R4[23], _process);
        writer.Primitives(R4[24], _workflow);
    }
}

/// <summary>Actor participating in the resource.</summary>
public sealed class ExampleScenarioActor : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExampleScenario.actor", BackboneElement.R4, "actorId!:string type!:code=ExampleScenarioActorType name:string description:markdown");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>ID or acronym of actor (1..1).</summary>
    public FhirString? ActorId { get; set; }
    /// <summary>The type of actor - person or system (1..1): <see cref="ExampleScenarioActorTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>The name of the actor as shown in the page (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>The description of the actor (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => ActorId,
        4 => Type,
        5 => Name,
        6 => Description,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: ActorId = reader.Primitive(ActorId ?? new()); break;
            case 4: Type = reader.Primitive(Type ?? new()); break;
            case 5: Name = reader.Primitive(Name ?? new()); break;
            case 6: Description = reader.Primitive(Description ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], ActorId);
        writer.Primitive(R4[4], Type);
        writer.Primitive(R4[5], Name);
        writer.Primitive(R4[6], Description);
    }
}

/// <summary>Each resource and each version that is present in the workflow.</summary>
public sealed class ExampleScenarioInstance : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExampleScenario.instance", BackboneElement.R4, "resourceId!:string resourceType!:code=ResourceType name:string description:markdown version*:ExampleScenario.instance.version containedInstance*:ExampleScenario.instance.containedInstance");
    private List<ExampleScenarioInstanceVersion>? _version;
    private List<ExampleScenarioInstanceContainedInstance>? _containedInstance;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The id of the resource for referencing (1..1).</summary>
    public FhirString? ResourceId { get; set; }
    /// <summary>The type of the resource (1..1): <see cref="ResourceTypeCodes"/>.</summary>
    public FhirCode? ResourceType { get; set; }
    /// <summary>A short name for the resource instance (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>Human-friendly description of the resource instance (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>A specific version of the resource (0..*).</summary>
    public List<ExampleScenarioInstanceVersion> Version { get => _version ??= []; set => _version = value; }
    /// <summary>Resources contained in the instance (e.g. the observations contained in a bundle) (0..*).</summary>
    public List<ExampleScenarioInstanceContainedInstance> ContainedInstance { get => _containedInstance ??= []; set => _containedInstance = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => ResourceId,
        4 => ResourceType,
        5 => Name,
        6 => Description,
        7 => _version,
        8 => _containedInstance,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: ResourceId = reader.Primitive(ResourceId ?? new()); break;
            case 4: ResourceType = reader.Primitive(ResourceType ?? new()); break;
            case 5: Name = reader.Primitive(Name ?? new()); break;
            case 6: Description = reader.Primitive(Description ?? new()); break;
            case 7: reader.Objects(ref _version); break;
            case 8: reader.Objects(ref _containedInstance); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], ResourceId);
        writer.Primitive(R4[4], ResourceType);
        writer.Primitive(R4[5], Name);
        writer.Primitive(R4[6], Description);
        writer.Objects(R4[7], _version);
        writer.Objects(R4[8], _containedInstance);
    }
}

/// <summary>A specific version of the resource.</summary>
public sealed class ExampleScenarioInstanceVersion : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExampleScenario.instance.version", BackboneElement.R4, "versionId!:string description!:markdown");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The identifier of a specific version of a resource (1..1).</summary>
    public FhirString? VersionId { get; set; }
    /// <summary>The description of the resource version (1..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => VersionId,
        4 => Description,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: VersionId = reader.Primitive(VersionId ?? new()); break;
            case 4: Description = reader.Primitive(Description ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], VersionId);
        writer.Primitive(R4[4], Description);
    }
}

/// <summary>Resources contained in the instance (e.g. the observations contained in a bundle).</summary>
public sealed class ExampleScenarioInstanceContainedInstance : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExampleScenario.instance.containedInstance", BackboneElement.R4, "resourceId!:string versionId:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Each resource contained in the instance (1..1).</summary>
    public FhirString? ResourceId { get; set; }
    /// <summary>A specific version of a resource contained in the instance (0..1).</summary>
    public FhirString? VersionId { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => ResourceId,
        4 => VersionId,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: ResourceId = reader.Primitive(ResourceId ?? new()); break;
            case 4: VersionId = reader.Primitive(VersionId ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], ResourceId);
        writer.Primitive(R4[4], VersionId);
    }
}

/// <summary>Each major process - a group of operations.</summary>
public sealed class ExampleScenarioProcess : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExampleScenario.process", BackboneElement.R4, "title!+:string description:markdown preConditions:markdown postConditions:markdown step*:ExampleScenario.process.step");
    private List<ExampleScenarioProcessStep>? _step;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The diagram title of the group of operations (1..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>A longer description of the group of operations (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>Description of initial status before the process starts (0..1).</summary>
    public FhirMarkdown? PreConditions { get; set; }
    /// <summary>Description of final status after the process ends (0..1).</summary>
    public FhirMarkdown? PostConditions { get; set; }
    /// <summary>Each step of the process (0..*).</summary>
    public List<ExampleScenarioProcessStep> Step { get => _step ??= []; set => _step = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Title,
        4 => Description,
        5 => PreConditions,
        6 => PostConditions,
        7 => _step,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Title = reader.Primitive(Title ?? new()); break;
            case 4: Description = reader.Primitive(Description ?? new()); break;
            case 5: PreConditions = reader.Primitive(PreConditions ?? new()); break;
            case 6: PostConditions = reader.Primitive(PostConditions ?? new()); break;
            case 7: reader.Objects(ref _step); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Title);
        writer.Primitive(R4[4], Description);
        writer.Primitive(R4[5], PreConditions);
        writer.Primitive(R4[6], PostConditions);
        writer.Objects(R4[7], _step);
    }
}

/// <summary>Each step of the process.</summary>
public sealed class ExampleScenarioProcessStep : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExampleScenario.process.step", BackboneElement.R4, "process*:ExampleScenario.process pause:boolean operation:ExampleScenario.process.step.operation alternative*:ExampleScenario.process.step.alternative");
    private List<ExampleScenarioProcess>? _process;
    private List<ExampleScenarioProcessStepAlternative>? _alternative;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Nested process (0..*).</summary>
    public List<ExampleScenarioProcess> Process { get => _process ??= []; set => _process = value; }
    /// <summary>If there is a pause in the flow (0..1).</summary>
    public FhirBoolean? Pause { get; set; }
    /// <summary>Each interaction or action (0..1).</summary>
    public ExampleScenarioProcessStepOperation? Operation { get; set; }
    /// <summary>Indicates an alternative step that can be taken instead of the operations on the base step in exceptional/atypical circumstances (0..*).</summary>
    public List<ExampleScenarioProcessStepAlternative> Alternative { get => _alternative ??= []; set => _alternative = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _process,
        4 => Pause,
        5 => Operation,
        6 => _alternative,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _process); break;
            case 4: Pause = reader.Primitive(Pause ?? new()); break;
            case 5: Operation = reader.Object<ExampleScenarioProcessStepOperation>(new()); break;
            case 6: reader.Objects(ref _alternative); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _process);
        writer.Primitive(R4[4], Pause);
        writer.Object(R4[5], Operation);
        writer.Objects(R4[6], _alternative);
    }
}

/// <summary>Each interaction or action.</summary>
public sealed class ExampleScenarioProcessStepOperation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExampleScenario.process.step.operation", BackboneElement.R4, "number!:string type:string name:string initiator:string receiver:string description:markdown initiatorActive:boolean receiverActive:boolean request:ExampleScenario.instance.containedInstance response:ExampleScenario.instance.containedInstance");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The sequential number of the interaction, e.g. 1.2.5 (1..1).</summary>
    public FhirString? Number { get; set; }
    /// <summary>The type of operation - CRUD (0..1).</summary>
    public FhirString? Type { get; set; }
    /// <summary>The human-friendly name of the interaction (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>Who starts the transaction (0..1).</summary>
    public FhirString? Initiator { get; set; }
    /// <summary>Who receives the transaction (0..1).</summary>
    public FhirString? Receiver { get; set; }
    /// <summary>A comment to be inserted in the diagram (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>Whether the initiator is deactivated right after the transaction (0..1).</summary>
    public FhirBoolean? InitiatorActive { get; set; }
    /// <summary>Whether the receiver is deactivated right after the transaction (0..1).</summary>
    public FhirBoolean? ReceiverActive { get; set; }
    /// <summary>Each resource instance used by the initiator (0..1).</summary>
    public ExampleScenarioInstanceContainedInstance? Request { get; set; }
    /// <summary>Each resource instance used by the responder (0..1).</summary>
    public ExampleScenarioInstanceContainedInstance? Response { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Number,
        4 => Type,
        5 => Name,
        6 => Initiator,
        7 => Receiver,
        8 => Description,
        9 => InitiatorActive,
        10 => ReceiverActive,
        11 => Request,
        12 => Response,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Number = reader.Primitive(Number ?? new()); break;
            case 4: Type = reader.Primitive(Type ?? new()); break;
            case 5: Name = reader.Primitive(Name ?? new()); break;
            case 6: Initiator = reader.Primitive(Initiator ?? new()); break;
            case 7: Receiver = reader.Primitive(Receiver ?? new()); break;
            case 8: Description = reader.Primitive(Description ?? new()); break;
            case 9: InitiatorActive = reader.Primitive(InitiatorActive ?? new()); break;
            case 10: ReceiverActive = reader.Primitive(ReceiverActive ?? new()); break;
            case 11: Request = reader.Object<ExampleScenarioInstanceContainedInstance>(new()); break;
            case 12: Response = reader.Object<ExampleScenarioInstanceContainedInstance>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Number);
        writer.Primitive(R4[4], Type);
        writer.Primitive(R4[5], Name);
        writer.Primitive(R4[6], Initiator);
        writer.Primitive(R4[7], Receiver);
        writer.Primitive(R4[8], Description);
        writer.Primitive(R4[9], InitiatorActive);
        writer.Primitive(R4[10], ReceiverActive);
        writer.Object(R4[11], Request);
        writer.Object(R4[12], Response);
    }
}

/// <summary>Indicates an alternative step that can be taken instead of the operations on the base step in exceptional/atypical circumstances.</summary>
public sealed class ExampleScenarioProcessStepAlternative : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ExampleScenario.process.step.alternative", BackboneElement.R4, "title!:string description:markdown step*:ExampleScenario.process.step");
    private List<ExampleScenarioProcessStep>? _step;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The label to display for the alternative that gives a sense of the circumstance in which the alternative should be invoked (1..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>A human-readable description of the alternative explaining when the alternative should occur rather than the base step (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>What happens in each alternative option (0..*).</summary>
    public List<ExampleScenarioProcessStep> Step { get => _step ??= []; set => _step = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Title,
        4 => Description,
        5 => _step,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Title = reader.Primitive(Title ?? new()); break;
            case 4: Description = reader.Primitive(Description ?? new()); break;
            case 5: reader.Objects(ref _step); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Title);
        writer.Primitive(R4[4], Description);
        writer.Objects(R4[5], _step);
    }
}
