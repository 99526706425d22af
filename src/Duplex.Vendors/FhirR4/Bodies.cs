using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Duplex.Vendors.FhirR4;

/// <summary>Resources as trees that can be changed; what is not touched is written as it was read.</summary>
internal static class Bodies
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private static readonly JsonSerializerOptions AsRead = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>Null where the bytes are no JSON object.</returns>
    public static JsonObject? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonNode.Parse(body.Span, documentOptions: Strict) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <returns>Null where the element is no object.</returns>
    public static JsonObject? Read(JsonElement element) => element.ValueKind == JsonValueKind.Object ? JsonObject.Create(element) : null;

    public static byte[] Write(JsonObject resource) => JsonSerializer.SerializeToUtf8Bytes(resource, AsRead);

    public static string? Text(JsonNode? parent, string name) =>
        parent is JsonObject found && found[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static JsonObject? Object(JsonNode? parent, string name) => (parent as JsonObject)?[name] as JsonObject;

    public static IEnumerable<JsonObject> Objects(JsonNode? parent, string name) =>
        (parent as JsonObject)?[name] is JsonArray items ? items.OfType<JsonObject>() : [];
}
