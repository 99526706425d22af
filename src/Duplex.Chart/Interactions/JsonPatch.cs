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

    private static readonly JsonDocumentOptions Documents = new() { AllowDuplicateProperties = false, MaxDepth = PatchBudget.MostDepth };

    private readonly JsonArray _operations;

    private JsonPatch(JsonArray operations) => _operations = operations;

    public bool DependsOnValues => _operations.Any(operation => operation is JsonObject stated && stated["op"] is JsonValue op && op.TryGetValue<string>(out var name) && name is "test" or "copy" or "move");

    /// <summary>The patch, or why the text is none.</summary>
    public static (JsonPatch? Patch, InteractionRefusal? Refusal) Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            CheckText(json);
            return JsonNode.Parse(json, null, Documents) switch
            {
                JsonArray { Count: > MostOperations } => (null, Malformed($"A patch has at most {MostOperations} operations.")),
                JsonArray operations => (new JsonPatch(operations), null),
                _ => (null, Malformed("A JSON Patch is an array of operations, such as [{\"op\":\"replace\",\"path\":\"/active\",\"value\":true}].")),
            };
        }
        catch (JsonException broken)
        {
            return (null, Malformed($"This is not JSON in which each member stands once (line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1} of it)."));
        }
        catch (InvalidOperationException)
        {
            return (null, Malformed("A text of the patch is no Unicode: half a surrogate pair, or bytes that are not UTF-8."));
        }
    }

    public PatchResult Apply(ReadOnlyMemory<byte> resource)
    {
        JsonNode? root = JsonNode.Parse(resource.Span, null, Documents);
        var budget = new PatchBudget(resource.Length);
        for (var index = 0; index < _operations.Count; index++)
        {
            if (JsonPatchOperation.Apply(ref root, _operations[index], budget) is { } wrong)
            {
                return new PatchResult(null, InteractionRefusal.Of(
                    RefusalKind.Unprocessable, "chart.patch", "processing", "", $"Operation {index + 1} of {_operations.Count} cannot be applied: {wrong} Nothing was changed."));
            }
        }

        return new PatchResult(Encoding.UTF8.GetBytes(root?.ToJsonString(Unescaped) ?? "null"), null);
    }

    /// <summary>Reads every text once: nodes read theirs only when they are looked at.</summary>
    /// <exception cref="InvalidOperationException">A text is no Unicode.</exception>
    private static void CheckText(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = PatchBudget.MostDepth });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
            {
                _ = reader.GetString();
            }
        }
    }

    private static InteractionRefusal Malformed(string sentence) => InteractionRefusal.Of(RefusalKind.Malformed, "chart.not-a-patch", "invalid", "", sentence);
}
