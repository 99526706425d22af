// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Specifies contact information for a person or organization.</summary>
public sealed class ContactDetail : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("ContactDetail", Element.R4, "name+:string telecom*+:ContactPoint");
    private List<ContactPoint>? _telecom;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The name of an individual to contact (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>The contact details for the individual (if a name was provided) or the organization (0..*).</summary>
    public List<ContactPoint> Telecom { get => _telecom ??= []; set => _telecom = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Name,
        3 => _telecom,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Name = reader.Primitive(Name ?? new()); break;
            case 3: reader.Objects(ref _telecom); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[2], Name);
        writer.Objects(R4[3], _telecom);
    }
}
