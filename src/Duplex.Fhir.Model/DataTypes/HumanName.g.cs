// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A human's name with the ability to identify parts and usage.</summary>
public sealed class HumanName : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("HumanName", Element.R4, "use+:code=NameUse text+:string family+:string given*+:string prefix*+:string suffix*+:string period+:Period");
    private List<FhirString>? _given;
    private List<FhirString>? _prefix;
    private List<FhirString>? _suffix;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifies the purpose for this name (0..1): <see cref="NameUseCodes"/>.</summary>
    public FhirCode? Use { get; set; }
    /// <summary>Specifies the entire name as it should be displayed e.g. on an application UI (0..1).</summary>
    public FhirString? Text { get; set; }
    /// <summary>The part of a name that links to the genealogy (0..1).</summary>
    public FhirString? Family { get; set; }
    /// <summary>Given name (0..*).</summary>
    public List<FhirString> Given { get => _given ??= []; set => _given = value; }
    /// <summary>Part of the name that is acquired as a title due to academic, legal, employment or nobility status, etc (0..*).</summary>
    public List<FhirString> Prefix { get => _prefix ??= []; set => _prefix = value; }
    /// <summary>Part of the name that is acquired as a title due to academic, legal, employment or nobility status, etc (0..*).</summary>
    public List<FhirString> Suffix { get => _suffix ??= []; set => _suffix = value; }
    /// <summary>Indicates the period of time when this name was valid for the named person (0..1).</summary>
    public Period? Period { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Use,
        3 => Text,
        4 => Family,
        5 => _given,
        6 => _prefix,
        7 => _suffix,
        8 => Period,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Use = reader.Primitive(Use ?? new()); break;
            case 3: Text = reader.Primitive(Text ?? new()); break;
            case 4: Family = reader.Primitive(Family ?? new()); break;
            case 5: reader.Primitives(ref _given); break;
            case 6: reader.Primitives(ref _prefix); break;
            case 7: reader.Primitives(ref _suffix); break;
            case 8: Period = reader.Object<Period>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[2], Use);
        writer.Primitive(R4[3], Text);
        writer.Primitive(R4[4], Family);
        writer.Primitives(R4[5], _given);
        writer.Primitives(R4[6], _prefix);
        writer.Primitives(R4[7], _suffix);
        writer.Object(R4[8], Period);
    }
}
