// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The marketing status describes the date when a medicinal product is actually put on the market or the date as of which it is no longer available.</summary>
public sealed class ProdCharacteristic : BackboneType
{
    internal static new readonly FhirTypeInfo R4 = new("ProdCharacteristic", BackboneType.R4, "height+:Quantity width+:Quantity depth+:Quantity weight+:Quantity nominalVolume+:Quantity externalDiameter+:Quantity shape+:string color*+:string imprint*+:string image*+:Attachment scoring+:CodeableConcept");
    private List<FhirString>? _color;
    private List<FhirString>? _imprint;
    private List<Attachment>? _image;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Where applicable, the height can be specified using a numerical value and its unit of measurement The unit of measurement shall be specified in accordance with … (0..1).</summary>
    public Quantity? Height { get; set; }
    /// <summary>Where applicable, the width can be specified using a numerical value and its unit of measurement The unit of measurement shall be specified in accordance with … (0..1).</summary>
    public Quantity? Width { get; set; }
    /// <summary>Where applicable, the depth can be specified using a numerical value and its unit of measurement The unit of measurement shall be specified in accordance with … (0..1).</summary>
    public Quantity? Depth { get; set; }
    /// <summary>Where applicable, the weight can be specified using a numerical value and its unit of measurement The unit of measurement shall be specified in accordance with … (0..1).</summary>
    public Quantity? Weight { get; set; }
    /// <summary>Where applicable, the nominal volume can be specified using a numerical value and its unit of measurement The unit of measurement shall be specified in … (0..1).</summary>
    public Quantity? NominalVolume { get; set; }
    /// <summary>Where applicable, the external diameter can be specified using a numerical value and its unit of measurement The unit of measurement shall be specified in … (0..1).</summary>
    public Quantity? ExternalDiameter { get; set; }
    /// <summary>Where applicable, the shape can be specified An appropriate controlled vocabulary shall be used The term and the term identifier shall be used (0..1).</summary>
    public FhirString? Shape { get; set; }
    /// <summary>Where applicable, the color can be specified An appropriate controlled vocabulary shall be used The term and the term identifier shall be used (0..*).</summary>
    public List<FhirString> Color { get => _color ??= []; set => _color = value; }
    /// <summary>Where applicable, the imprint can be specified as text (0..*).</summary>
    public List<FhirString> Imprint { get => _imprint ??= []; set => _imprint = value; }
    /// <summary>Where applicable, the image can be provided The format of the image attachment shall be specified by regional implementations (0..*).</summary>
    public List<Attachment> Image { get => _image ??= []; set => _image = value; }
    /// <summary>Where applicable, the scoring can be specified An appropriate controlled vocabulary shall be used The term and the term identifier shall be used (0..1).</summary>
    public CodeableConcept? Scoring { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Height,
        4 => Width,
        5 => Depth,
        6 => Weight,
        7 => NominalVolume,
        8 => ExternalDiameter,
        9 => Shape,
        10 => _color,
        11 => _imprint,
        12 => _image,
        13 => Scoring,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Height = reader.Object<Quantity>(new()); break;
            case 4: Width = reader.Object<Quantity>(new()); break;
            case 5: Depth = reader.Object<Quantity>(new()); break;
            case 6: Weight = reader.Object<Quantity>(new()); break;
            case 7: NominalVolume = reader.Object<Quantity>(new()); break;
            case 8: ExternalDiameter = reader.Object<Quantity>(new()); break;
            case 9: Shape = reader.Primitive(Shape ?? new()); break;
            case 10: reader.Primitives(ref _color); break;
            case 11: reader.Primitives(ref _imprint); break;
            case 12: reader.Objects(ref _image); break;
            case 13: Scoring = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Height);
        writer.Object(R4[4], Width);
        writer.Object(R4[5], Depth);
        writer.Object(R4[6], Weight);
        writer.Object(R4[7], NominalVolume);
        writer.Object(R4[8], ExternalDiameter);
        writer.Primitive(R4[9], Shape);
        writer.Primitives(R4[10], _color);
        writer.Primitives(R4[11], _imprint);
        writer.Objects(R4[12], _image);
        writer.Object(R4[13], Scoring);
    }
}
