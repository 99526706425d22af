// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A data type that may carry modifier extensions.</summary>
public abstract class BackboneType : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("BackboneType", Element.R4, "modifierExtension*+:Extension");
    private List<Extension>? _modifierExtension;
    internal BackboneType() { }
    /// <summary>May be used to represent additional information that is not part of the basic definition of the element and that modifies the understanding of the element in … (0..*).</summary>
    public List<Extension> ModifierExtension { get => _modifierExtension ??= []; set => _modifierExtension = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => _modifierExtension,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: reader.Objects(ref _modifierExtension); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[2], _modifierExtension);
    }
}
