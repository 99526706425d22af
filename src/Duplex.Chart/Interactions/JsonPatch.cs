using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Duplex.Chart.Interactions;

/// <summary>A JSON Patch (RFC 6902) of a resource in FHIR JSON.</summary>
public sealed class JsonPatch : IResourcePatch
{
    public const string MediaType = "application/json-patch+json";

    private const int MostOperations = 1_000;

    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonArray _operations;

    private JsonPatch(JsonArray operations) => _operations = operations;

    /// <summary>The patch, or why the text is none.</summary>
    public static (JsonPatch? Patch, InteractionRefusal? Refusal) Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonNode.Parse(json) switch
            {
                JsonArray { Count: > MostOperations } => (null, Malformed($"A patch has at most {MostOperations} operations.")),
                JsonArray operations => (new JsonPatch(operations), null),
                _ => (null, Malformed("A JSON Patch is an array of operations, such as [{\"op\":\"replace\",\"path\":\"/active\",\"value\":true}].")),
            };
        }
        catch (JsonException broken)
        {
            return (null, Malformed($"This is not JSON (line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1} of it)."));
        }
    }

    public PatchResult Apply(ReadOnlyMemory<byte> resource)
    {
        JsonNode? root = JsonNode.Parse(resource.Span);
        for (var index = 0; index < _operations.Count; index++)
        {
            if (JsonPatchOperation.Apply(ref root, _operations[index]) is { } wrong)
            {
                return new PatchResult(null, InteractionRefusal.Of(
                    RefusalKind.Unprocessable, "chart.patch", "processing", "", $"Operation {index + 1} of {_operations.Count} cannot be applied: {wrong} Nothing was changed."));
            }
        }

        return new PatchResult(Encoding.UTF8.GetBytes(root?.ToJsonString(Unescaped) ?? "null"), null);
    }

    private static InteractionRefusal Malformed(string sentence) => InteractionRefusal.Of(RefusalKind.Malformed, "chart.not-a-patch", "invalid", "", sentence);
}
