// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A reference to a code defined by a terminology system.</summary>
public sealed class Coding : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("Coding", Element.R4, "system+:uri version+:string code+:code display+:string userSelected+:boolean");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The identification of the code system that defines the meaning of the symbol in the code (0..1).</summary>
    public FhirUri? System { get; set; }
    /// <summary>The version of the code system which was used when choosing this code (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A symbol in syntax defined by the system (0..1).</summary>
    public FhirCode? Code { get; set; }
    /// <summary>A representation of the meaning of the code in the system, following the rules of the system (0..1).</summary>
    public FhirString? Display { get; set; }
    /// <summary>Indicates that this coding was chosen by a user directly - e.g. off a pick list of available items (codes or displays) (0..1).</summary>
    public FhirBoolean? UserSelected { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => System,
        3 => Version,
        4 => Code,
        5 => Display,
        6 => UserSelected,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: System = reader.Primitive(System ?? new()); break;
            case 3: Version = reader.Primitive(Version ?? new()); break;
            case 4: Code = reader.Primitive(Code ?? new()); break;
            case 5: Display = reader.Primitive(Display ?? new()); break;
            case 6: UserSelected = reader.Primitive(UserSelected ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[2], System);
        writer.Primitive(R4[3], Version);
        writer.Primitive(R4[4], Code);
        writer.Primitive(R4[5], Display);
        writer.Primitive(R4[6], UserSelected);
    }
}
