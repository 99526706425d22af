// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A curated namespace that issues unique symbols within that namespace for the identification of concepts, people, devices, etc.</summary>
public sealed class NamingSystem : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("NamingSystem", DomainResource.R4, "name!+:string status!+:code=PublicationStatus kind!+:code=NamingSystemType date!+:dateTime publisher+:string contact*+:ContactDetail responsible:string type:CodeableConcept description:markdown useContext*+:UsageContext jurisdiction*+:CodeableConcept usage:string uniqueId!*+:NamingSystem.uniqueId");
    private List<ContactDetail>? _contact;
    private List<UsageContext>? _useContext;
    private List<CodeableConcept>? _jurisdiction;
    private List<NamingSystemUniqueId>? _uniqueId;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A natural language name identifying the naming system (1..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>The status of this naming system (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Indicates the purpose for the naming system - what kinds of things does it make unique? (1..1): <see cref="NamingSystemTypeCodes"/>.</summary>
    public FhirCode? Kind { get; set; }
    /// <summary>The date  (and optionally time) when the naming system was published (1..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the naming system (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>The name of the organization that is responsible for issuing identifiers or codes for this namespace and ensuring their non-collision (0..1).</summary>
    public FhirString? Responsible { get; set; }
    /// <summary>Categorizes a naming system for easier search by grouping related naming systems (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>A free text natural language description of the naming system from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the naming system is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>Provides guidance on the use of the namespace, including the handling of formatting characters, use of upper vs (0..1).</summary>
    public FhirString? Usage { get; set; }
    /// <summary>Indicates how the system may be identified when referenced in electronic exchange (1..*).</summary>
    public List<NamingSystemUniqueId> UniqueId { get => _uniqueId ??= []; set => _uniqueId = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Name,
        9 => Status,
        10 => Kind,
        11 => Date,
        12 => Publisher,
        13 => _contact,
        14 => Responsible,
        15 => Type,
        16 => Description,
        17 => _useContext,
        18 => _jurisdiction,
        19 => Usage,
        20 => _uniqueId,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Name = reader.Primitive(Name ?? new()); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: Kind = reader.Primitive(Kind ?? new()); break;
            case 11: Date = reader.Primitive(Date ?? new()); break;
            case 12: Publisher = reader.Primitive(Publisher ?? new()); break;
            case 13: reader.Objects(ref _contact); break;
            case 14: Responsible = reader.Primitive(Responsible ?? new()); break;
            case 15: Type = reader.Object<CodeableConcept>(new()); break;
            case 16: Description = reader.Primitive(Description ?? new()); break;
            case 17: reader.Objects(ref _useContext); break;
            case 18: reader.Objects(ref _jurisdiction); break;
            case 19: Usage = reader.Primitive(Usage ?? new()); break;
            case 20: reader.Objects(ref _uniqueId); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[8], Name);
        writer.Primitive(R4[9], Status);
        writer.Primitive(R4[10], Kind);
        writer.Primitive(R4[11], Date);
        writer.Primitive(R4[12], Publisher);
        writer.Objects(R4[13], _contact);
        writer.Primitive(R4[14], Responsible);
        writer.Object(R4[15], Type);
        writer.Primitive(R4[16], Description);
        writer.Objects(R4[17], _useContext);
        writer.Objects(R4[18], _jurisdiction);
        writer.Primitive(R4[19], Usage);
        writer.Objects(R4[20], _uniqueId);
    }
}

/// <summary>Indicates how the system may be identified when referenced in electronic exchange.</summary>
public sealed class NamingSystemUniqueId : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("NamingSystem.uniqueId", BackboneElement.R4, "type!+:code=NamingSystemIdentifierType value!+:string preferred:boolean comment:string period:Period");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifies the unique identifier scheme used for this particular identifier (1..1): <see cref="NamingSystemIdentifierTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>The string that should be sent over the wire to identify the code system or identifier system (1..1).</summary>
    public FhirString? Value { get; set; }
    /// <summary>Indicates whether this identifier is the "preferred" identifier of this type (0..1).</summary>
    public FhirBoolean? Preferred { get; set; }
    /// <summary>Notes about the past or intended usage of this identifier (0..1).</summary>
    public FhirString? Comment { get; set; }
    /// <summary>Identifies the period of time over which this identifier is considered appropriate to refer to the naming system (0..1).</summary>
    public Period? Period { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Value,
        5 => Preferred,
        6 => Comment,
        7 => Period,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Primitive(Type ?? new()); break;
            case 4: Value = reader.Primitive(Value ?? new()); break;
            case 5: Preferred = reader.Primitive(Preferred ?? new()); break;
            case 6: Comment = reader.Primitive(Comment ?? new()); break;
            case 7: Period = reader.Object<Period>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Type);
        writer.Primitive(R4[4], Value);
        writer.Primitive(R4[5], Preferred);
        writer.Primitive(R4[6], Comment);
        writer.Object(R4[7], Period);
    }
}
