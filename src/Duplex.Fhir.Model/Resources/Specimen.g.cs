// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A sample to be used for analysis.</summary>
public sealed class Specimen : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Specimen", DomainResource.R4, "identifier*+:Identifier accessionIdentifier+:Identifier status+:code=SpecimenStatus type+:CodeableConcept subject+:Reference receivedTime+:dateTime parent*:Reference request*:Reference collection:Specimen.collection processing*:Specimen.processing container*:Specimen.container condition*+:CodeableConcept note*:Annotation");
    private List<Identifier>? _identifier;
    private List<Reference>? _parent;
    private List<Reference>? _request;
    private List<SpecimenProcessing>? _processing;
    private List<SpecimenContainer>? _container;
    private List<CodeableConcept>? _condition;
    private List<Annotation>? _note;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Id for specimen (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The identifier assigned by the lab when accessioning specimen(s) (0..1).</summary>
    public Identifier? AccessionIdentifier { get; set; }
    /// <summary>The availability of the specimen (0..1): <see cref="SpecimenStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The kind of material that forms the specimen (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Where the specimen came from (0..1): to Patient, Group, Device, Substance, Location.</summary>
    public Reference? Subject { get; set; }
    /// <summary>Time when specimen was received for processing or testing (0..1).</summary>
    public FhirDateTime? ReceivedTime { get; set; }
    /// <summary>Reference to the parent (source) specimen which is used when the specimen was either derived from or a component of another specimen (0..*): to Specimen.</summary>
    public List<Reference> Parent { get => _parent ??= []; set => _parent = value; }
    /// <summary>Details concerning a service request that required a specimen to be collected (0..*): to ServiceRequest.</summary>
    public List<Reference> Request { get => _request ??= []; set => _request = value; }
    /// <summary>Details concerning the specimen collection (0..1).</summary>
    public SpecimenCollection? Collection { get; set; }
    /// <summary>Details concerning processing and processing steps for the specimen (0..*).</summary>
    public List<SpecimenProcessing> Processing { get => _processing ??= []; set => _processing = value; }
    /// <summary>The container holding the specimen (0..*).</summary>
    public List<SpecimenContainer> Container { get => _container ??= []; set => _container = value; }
    /// <summary>A mode or state of being that describes the nature of the specimen (0..*).</summary>
    public List<CodeableConcept> Condition { get => _condition ??= []; set => _condition = value; }
    /// <summary>To communicate any details or issues about the specimen or during the specimen collection (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => AccessionIdentifier,
        10 => Status,
        11 => Type,
        12 => Subject,
        13 => ReceivedTime,
        14 => _parent,
        15 => _request,
        16 => Collection,
        17 => _processing,
        18 => _container,
        19 => _condition,
        20 => _note,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: AccessionIdentifier = reader.Object<Identifier>(new()); break;
            case 10: Status = reader.Primitive(Status ?? new()); break;
            case 11: Type = reader.Object<CodeableConcept>(new()); break;
            case 12: Subject = reader.Object<Reference>(new()); break;
            case 13: ReceivedTime = reader.Primitive(ReceivedTime ?? new()); break;
            case 14: reader.Objects(ref _parent); break;
            case 15: reader.Objects(ref _request); break;
            case 16: Collection = reader.Object<SpecimenCollection>(new()); break;
            case 17: reader.Objects(ref _processing); break;
            case 18: reader.Objects(ref _container); break;
            case 19: reader.Objects(ref _condition); break;
            case 20: reader.Objects(ref _note); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Object(R4[9], AccessionIdentifier);
        writer.Primitive(R4[10], Status);
        writer.Object(R4[11], Type);
        writer.Object(R4[12], Subject);
        writer.Primitive(R4[13], ReceivedTime);
        writer.Objects(R4[14], _parent);
        writer.Objects(R4[15], _request);
        writer.Object(R4[16], Collection);
        writer.Objects(R4[17], _processing);
        writer.Objects(R4[18], _container);
        writer.Objects(R4[19], _condition);
        writer.Objects(R4[20], _note);
    }
}

/// <summary>Details concerning the specimen collection.</summary>
public sealed class SpecimenCollection : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Specimen.collection", BackboneElement.R4, "collector+:Reference collected^+:dateTime,Period duration+:Duration quantity:Quantity method:CodeableConcept bodySite:CodeableConcept fastingStatus^+:CodeableConcept,Duration");
    private DataType? _collected;
    private DataType? _fastingStatus;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Person who collected the specimen (0..1): to Practitioner, PractitionerRole.</summary>
    public Reference? Collector { get; set; }
    /// <summary>Time when specimen was collected from subject - the physiologically relevant time (0..1): dateTime, Period.</summary>
    public DataType? Collected { get => _collected; set => _collected = GiveAnew(_collected, value, 4); }
    /// <summary>The span of time over which the collection of a specimen occurred (0..1).</summary>
    public Duration? Duration { get; set; }
    /// <summary>The quantity of specimen collected; for instance the volume of a blood sample, or the physical measurement of an anatomic pathology sample (0..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>A coded value specifying the technique that is used to perform the procedure (0..1).</summary>
    public CodeableConcept? Method { get; set; }
    /// <summary>Anatomical location from which the specimen was collected (if subject is a patient) (0..1).</summary>
    public CodeableConcept? BodySite { get; set; }
    /// <summary>Abstinence or reduction from some or all food, drink, or both, for a period of time prior to sample collection (0..1): CodeableConcept, Duration.</summary>
    public DataType? FastingStatus { get => _fastingStatus; set => _fastingStatus = GiveAnew(_fastingStatus, value, 9); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Collector,
        4 => _collected,
        5 => Duration,
        6 => Quantity,
        7 => Method,
        8 => BodySite,
        9 => _fastingStatus,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Collector = reader.Object<Reference>(new()); break;
            case 4: _collected = reader.Choice(_collected); break;
            case 5: Duration = reader.Object<Duration>(new()); break;
            case 6: Quantity = reader.Object<Quantity>(new()); break;
            case 7: Method = reader.Object<CodeableConcept>(new()); break;
            case 8: BodySite = reader.Object<CodeableConcept>(new()); break;
            case 9: _fastingStatus = reader.Choice(_fastingStatus); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Collector);
        writer.Choice(R4[4], _collected);
        writer.Object(R4[5], Duration);
        writer.Object(R4[6], Quantity);
        writer.Object(R4[7], Method);
        writer.Object(R4[8], BodySite);
        writer.Choice(R4[9], _fastingStatus);
    }
}

/// <summary>Details concerning processing and processing steps for the specimen.</summary>
public sealed class SpecimenProcessing : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Specimen.processing", BackboneElement.R4, "description:string procedure:CodeableConcept additive*:Reference time^:dateTime,Period");
    private List<Reference>? _additive;
    private DataType? _time;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Textual description of procedure (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>A coded value specifying the procedure used to process the specimen (0..1).</summary>
    public CodeableConcept? Procedure { get; set; }
    /// <summary>Material used in the processing step (0..*): to Substance.</summary>
    public List<Reference> Additive { get => _additive ??= []; set => _additive = value; }
    /// <summary>A record of the time or period when the specimen processing occurred (0..1): dateTime, Period.</summary>
    public DataType? Time { get => _time; set => _time = GiveAnew(_time, value, 6); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Description,
        4 => Procedure,
        5 => _additive,
        6 => _time,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Description = reader.Primitive(Description ?? new()); break;
            case 4: Procedure = reader.Object<CodeableConcept>(new()); break;
            case 5: reader.Objects(ref _additive); break;
            case 6: _time = reader.Choice(_time); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Description);
        writer.Object(R4[4], Procedure);
        writer.Objects(R4[5], _additive);
        writer.Choice(R4[6], _time);
    }
}

/// <summary>The container holding the specimen.</summary>
public sealed class SpecimenContainer : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Specimen.container", BackboneElement.R4, "identifier*+:Identifier description:string type:CodeableConcept capacity:Quantity specimenQuantity:Quantity additive^:CodeableConcept,Reference");
    private List<Identifier>? _identifier;
    private DataType? _additive;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Id for container (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Textual description of the container (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>The type of container associated with the specimen (e.g. slide, aliquot, etc.) (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The capacity (volume or other measure) the container may contain (0..1).</summary>
    public Quantity? Capacity { get; set; }
    /// <summary>The quantity of specimen in the container; may be volume, dimensions, or other appropriate measurements, depending on the specimen type (0..1).</summary>
    public Quantity? SpecimenQuantity { get; set; }
    /// <summary>Introduced substance to preserve, maintain or enhance the specimen (0..1): CodeableConcept, Reference.</summary>
    public DataType? Additive { get => _additive; set => _additive = GiveAnew(_additive, value, 8); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _identifier,
        4 => Description,
        5 => Type,
        6 => Capacity,
        7 => SpecimenQuantity,
        8 => _additive,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _identifier); break;
            case 4: Description = reader.Primitive(Description ?? new()); break;
            case 5: Type = reader.Object<CodeableConcept>(new()); break;
            case 6: Capacity = reader.Object<Quantity>(new()); break;
            case 7: SpecimenQuantity = reader.Object<Quantity>(new()); break;
            case 8: _additive = reader.Choice(_additive); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _identifier);
        writer.Primitive(R4[4], Description);
        writer.Object(R4[5], Type);
        writer.Object(R4[6], Capacity);
        writer.Object(R4[7], SpecimenQuantity);
        writer.Choice(R4[8], _additive);
    }
}
