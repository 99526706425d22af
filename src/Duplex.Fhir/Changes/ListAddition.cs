using System.Buffers;
using System.Text.Json;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Changes;

/// <summary>Appends items to a list that holds none equal to them.</summary>
internal static class ListAddition
{
    /// <summary>The change that sets the list as it is afterwards: items that are there keep their bytes and their order.</summary>
    public static ElementChange ToSet(FhirTypeInfo type, ElementChange change, ReadOnlyMemory<byte>? present)
    {
        if (type.FindByJsonName(change.Element) is not { IsList: true })
        {
            throw new ArgumentException($"The change adds to '{change.Element}'; right would be the JSON name of a list of {type.Name}.");
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        var output = new ArrayBufferWriter<byte>(change.Value.Length + (present?.Length ?? 0) + 1);
        using (var writer = new Utf8JsonWriter(output, ResourceChangeApplier.WriterOptions))
        {
            writer.WriteStartArray();
            if (present is { } list)
            {
                Write(writer, list, known, keepAll: true, change.Element);
            }

            Write(writer, change.Value, known, keepAll: false, change.Element);
            writer.WriteEndArray();
        }

        return ElementChange.Set(change.Element, output.WrittenMemory);
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlyMemory<byte> array, HashSet<string> known, bool keepAll, string element)
    {
        try
        {
            using var document = JsonDocument.Parse(array);
            if (document.RootElement.ValueKind != JsonValueKind.Array)
            {
                throw NoArray(element);
            }

            foreach (var item in document.RootElement.EnumerateArray())
            {
                if (known.Add(Canonical(item)) || keepAll)
                {
                    writer.WriteRawValue(item.GetRawText(), skipInputValidation: true);
                }
            }
        }
        catch (JsonException)
        {
            // The exception's text would quote the resource.
            throw NoArray(element);
        }
    }

    /// <summary>Equal for items with the same members and digits, whatever the order of members and the blanks between them.</summary>
    private static string Canonical(JsonElement item)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, ResourceChangeApplier.WriterOptions))
        {
            WriteCanonical(writer, item);
        }

        return System.Text.Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void WriteCanonical(Utf8JsonWriter writer, JsonElement item)
    {
        switch (item.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in item.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(member.Name);
                    WriteCanonical(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var inner in item.EnumerateArray())
                {
                    WriteCanonical(writer, inner);
                }

                writer.WriteEndArray();
                break;
            default:
                item.WriteTo(writer);
                break;
        }
    }

    private static ArgumentException NoArray(string element) =>
        new($"The value for '{element}' is no JSON array; items are added as an array.");
}
