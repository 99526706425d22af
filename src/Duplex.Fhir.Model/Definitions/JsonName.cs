using System.Text;
using System.Text.Encodings.Web;
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
        Text = text;
        Quoted = InQuotes(text);
        QuotedCompanion = InQuotes("_" + text);
    }

    public FhirPropertyInfo Property { get; }

    public string? Type { get; }

    public Func<DataType>? Create { get; }

    public byte[] Utf8 { get; }

    public string Text { get; }

    /// <summary>The name as it stands in JSON, with its colon.</summary>
    public byte[] Quoted { get; }

    /// <summary>The name that holds a primitive's id and extensions, as it stands in JSON.</summary>
    public byte[] QuotedCompanion { get; }

    /// <summary>Any name as it stands in JSON, with its colon.</summary>
    /// <exception cref="FormatException">The name holds half of a surrogate pair.</exception>
    public static byte[] InQuotes(string name)
    {
        try
        {
            return Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\":");
        }
        catch (ArgumentException malformed)
        {
            throw new FormatException("The name holds half of a surrogate pair.", malformed);
        }
    }
}
