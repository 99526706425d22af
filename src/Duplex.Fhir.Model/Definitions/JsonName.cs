using System.Text;
using System.Text.Json;

namespace Duplex.Fhir.Model;

/// <summary>One JSON property name: a property, or one type of a choice.</summary>
internal sealed class JsonName
{
    public JsonName(FhirPropertyInfo property, string name, string? type)
    {
        Property = property;
        Type = type;
        Create = type is null ? null : FhirModel.DataTypeFactory(type);
        var text = type is null ? name : name + char.ToUpperInvariant(type[0]) + type[1..];
        Utf8 = Encoding.UTF8.GetBytes(text);
        Encoded = JsonEncodedText.Encode(text);
        Companion = JsonEncodedText.Encode("_" + text);
    }

    public FhirPropertyInfo Property { get; }

    public string? Type { get; }

    public Func<DataType>? Create { get; }

    public byte[] Utf8 { get; }

    public JsonEncodedText Encoded { get; }

    /// <summary>The name that holds a primitive's id and extensions.</summary>
    public JsonEncodedText Companion { get; }
}
