// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A resource that includes narrative, extensions, and contained resources.</summary>
public abstract class DomainResource : Resource
{
    internal static new readonly FhirTypeInfo R4 = new("DomainResource", Resource.R4, "text:Narrative contained*:Resource extension*:Extension modifierExtension*:Extension");
    private List<Resource>? _contained;
    private List<Extension>? _extension;
    private List<Extension>? _modifierExtension;
    internal DomainResource() { }
    /// <summary>A human-readable narrative that contains a summary of the resource and can be used to represent the content of the resource to a human (0..1).</summary>
    public Narrative? Text { get; set; }
    /// <summary>These resources do not have an independent existence apart from the resource that contains them - they cannot be identified independently, and nor can they have … (0..*).</summary>
    public List<Resource> Contained { get => _contained ??= []; set => _contained = value; }
    /// <summary>May be used to represent additional information that is not part of the basic definition of the resource (0..*).</summary>
    public List<Extension> Extension { get => _extension ??= []; set => _extension = value; }
    /// <summary>May be used to represent additional information that is not part of the basic definition of the resource and that modifies the understanding of the element that … (0..*).</summary>
    public List<Extension> ModifierExtension { get => _modifierExtension ??= []; set => _modifierExtension = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        4 => Text,
        5 => _contained,
        6 => _extension,
        7 => _modifierExtension,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 4: Text = reader.Object<Narrative>(new()); break;
            case 5: reader.Resources(ref _contained); break;
            case 6: reader.Objects(ref _extension); break;
            case 7: reader.Objects(ref _modifierExtension); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[4], Text);
        writer.Resources(R4[5], _contained);
        writer.Objects(R4[6], _extension);
        writer.Objects(R4[7], _modifierExtension);
    }
}
