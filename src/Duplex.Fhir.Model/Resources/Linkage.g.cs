// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Identifies two or more records (resource instances) that refer to the same real-world "occurrence".</summary>
public sealed class Linkage : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Linkage", DomainResource.R4, "active+:boolean author+:Reference item!*+:Linkage.item");
    private List<LinkageItem>? _item;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Indicates whether the asserted set of linkages are considered to be "in effect" (0..1).</summary>
    public FhirBoolean? Active { get; set; }
    /// <summary>Identifies the user or organization responsible for asserting the linkages as well as the user or organization who establishes the context in which the nature … (0..1): to Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Author { get; set; }
    /// <summary>Identifies which record considered as the reference to the same real-world occurrence as well as how the items should be evaluated within the collection of … (1..*).</summary>
    public List<LinkageItem> Item { get => _item ??= []; set => _item = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Active,
        9 => Author,
        10 => _item,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Active = reader.Primitive(Active ?? new()); break;
            case 9: Author = reader.Object<Reference>(new()); break;
            case 10: reader.Objects(ref _item); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[8], Active);
        writer.Object(R4[9], Author);
        writer.Objects(R4[10], _item);
    }
}

/// <summary>Identifies which record considered as the reference to the same real-world occurrence as well as how the items should be evaluated within the collection of ….</summary>
public sealed class LinkageItem : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Linkage.item", BackboneElement.R4, "type!+:code=LinkageType resource!+:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Distinguishes which item is "source of truth" (if any) and which items are no longer considered to be current representations (1..1): <see cref="LinkageTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>The resource instance being linked as part of the group (1..1).</summary>
    public Reference? Resource { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Resource,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Primitive(Type ?? new()); break;
            case 4: Resource = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Type);
        writer.Object(R4[4], Resource);
    }
}
