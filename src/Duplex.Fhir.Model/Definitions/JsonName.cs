using System.Numerics;
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

    /// <summary>An open hash table, at most half full, with a length that is a power of two.</summary>
    public static JsonName?[] BuildTable(FhirPropertyInfo[] properties)
    {
        var count = properties.Sum(property => property.JsonNames.Length);
        var table = new JsonName?[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, count * 2))];
        foreach (var name in properties.SelectMany(property => property.JsonNames))
        {
            var slot = Hash(name.Utf8) & (table.Length - 1);
            while (table[slot] is not null)
            {
                slot = (slot + 1) & (table.Length - 1);
            }

            table[slot] = name;
        }

        return table;
    }

    public static int Hash(ReadOnlySpan<byte> utf8) =>
        utf8.IsEmpty ? 0 : (utf8.Length * 31) + (utf8[0] * 17) + (utf8[utf8.Length / 2] * 7) + (utf8[^1] * 5);
}
