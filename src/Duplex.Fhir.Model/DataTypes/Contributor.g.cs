// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A contributor to the content of a knowledge asset, including authors, editors, reviewers, and endorsers.</summary>
public sealed class Contributor : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("Contributor", Element.R4, "type!+:code=ContributorType name!+:string contact*+:ContactDetail");
    private List<ContactDetail>? _contact;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of contributor (1..1): <see cref="ContributorTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>The name of the individual or organization responsible for the contribution (1..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the contributor (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Type,
        3 => Name,
        4 => _contact,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Type = reader.Primitive(Type ?? new()); break;
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: reader.Objects(ref _contact); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[2], Type);
        writer.Primitive(R4[3], Name);
        writer.Objects(R4[4], _contact);
    }
}
