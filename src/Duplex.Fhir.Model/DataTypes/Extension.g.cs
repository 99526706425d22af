// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Optional Extension Element - found in all resources.</summary>
public sealed class Extension : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("Extension", Element.R4, "url!:System.String value^:@");
    private DataType? _value;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Source of the definition for the extension code - a logical name or a URL (1..1).</summary>
    public string? Url { get; set; }
    /// <summary>Value of extension - must be one of a constrained set of the data types (see Extensibility for a list) (0..1): any type.</summary>
    public DataType? Value { get => _value; set => _value = GiveAnew(_value, value, 3); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Url,
        3 => _value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Url = reader.Text(); break;
            case 3: _value = reader.Choice(_value); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Text(R4[2], Url);
        writer.Choice(R4[3], _value);
    }
}
