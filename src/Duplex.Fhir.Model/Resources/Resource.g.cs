// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>This is the base resource type for everything.</summary>
public abstract class Resource : Base
{
    internal static readonly FhirTypeInfo R4 = new("Resource", null, "id+:System.String meta+:Meta implicitRules+:uri language:code");
    internal Resource() { }
    /// <summary>The logical id of the resource, as used in the URL for the resource (0..1).</summary>
    public string? Id { get; set; }
    /// <summary>The metadata about the resource (0..1).</summary>
    public Meta? Meta { get; set; }
    /// <summary>A reference to a set of rules that were followed when the resource was constructed, and which must be understood when processing the content (0..1).</summary>
    public FhirUri? ImplicitRules { get; set; }
    /// <summary>The base language in which the resource is written (0..1).</summary>
    public FhirCode? Language { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        0 => Id,
        1 => Meta,
        2 => ImplicitRules,
        3 => Language,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 0: Id = reader.Text(); break;
            case 1: Meta = reader.Object<Meta>(new()); break;
            case 2: ImplicitRules = reader.Primitive(ImplicitRules ?? new()); break;
            case 3: Language = reader.Primitive(Language ?? new()); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        writer.Text(R4[0], Id);
        writer.Object(R4[1], Meta);
        writer.Primitive(R4[2], ImplicitRules);
        writer.Primitive(R4[3], Language);
    }
}
