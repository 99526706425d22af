using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Duplex.Tests.Fhir.Json;

/// <summary>
/// JSON in one form: properties by name, no blanks, one way to escape, no nulls at the end of a list; numbers as they were written.
/// Nulls fill the shorter of two lists that accompany each other, which not every document has; a list of nothing else that accompanies
/// values (<c>"_given":[null]</c>) says nothing and is left out.
/// </summary>
internal static class CanonicalJson
{
    public static byte[] Of(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(writer, document.RootElement);
        }

        return output.WrittenSpan.ToArray();
    }

    private static bool SaysNothing(JsonProperty property) =>
        property.Name.StartsWith('_') && property.Value.ValueKind == JsonValueKind.Array
        && property.Value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Null);

    private static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in value.EnumerateObject().Where(property => !SaysNothing(property)).OrderBy(property => property.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(property.Name);
                    Write(writer, property.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                var items = value.EnumerateArray().ToList();
                var count = items.FindLastIndex(item => item.ValueKind != JsonValueKind.Null) + 1;
                foreach (var item in items.Take(count))
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.Number:
                writer.WriteRawValue(value.GetRawText());
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }
}
