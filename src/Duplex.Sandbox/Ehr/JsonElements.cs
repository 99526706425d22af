using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Duplex.Sandbox.Ehr;

/// <summary>Reads elements of FHIR JSON without trusting its shape.</summary>
internal static class JsonElements
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    /// <summary>Parses what a client sent. Throws <see cref="JsonException"/> for bad JSON and duplicate members.</summary>
    public static JsonNode? ParseStrict(byte[] json) => JsonNode.Parse(json, null, Strict);

    public static JsonObject ParseStored(string json) =>
        JsonNode.Parse(json) as JsonObject ?? throw new InvalidDataException("A stored resource is not a JSON object.");

    /// <summary>False when a text can't be decoded; the parser finds that only when the text is read.</summary>
    public static bool HasReadableTexts(this JsonNode node)
    {
        try
        {
            return node switch
            {
                JsonObject members => members.All(member => member.Value?.HasReadableTexts() ?? true),
                JsonArray items => items.All(item => item?.HasReadableTexts() ?? true),
                JsonValue value => value.GetValueKind() != JsonValueKind.String || value.TryGetValue<string>(out _),
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    public static string ToText(this JsonNode node) => node.ToJsonString(Compact);

    public static JsonObject Copy(this JsonObject node) => (JsonObject)node.DeepClone();

    /// <summary>Equal whatever the order of members; numbers as they are written, because 4.1 is not 4.10 in FHIR.</summary>
    public static bool HasSameContent(this JsonNode? one, JsonNode? other) => (one, other) switch
    {
        (JsonObject mine, JsonObject theirs) => mine.Count == theirs.Count
            && mine.All(member => theirs.TryGetPropertyValue(member.Key, out var value) && member.Value.HasSameContent(value)),
        (JsonArray mine, JsonArray theirs) => mine.Count == theirs.Count && mine.Zip(theirs).All(pair => pair.First.HasSameContent(pair.Second)),
        (JsonValue mine, JsonValue theirs) => mine.ToText() == theirs.ToText(),
        _ => one is null && other is null,
    };

    public static string? Text(this JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static JsonNode? Member(this JsonNode? node, string name) => (node as JsonObject)?[name];

    public static IEnumerable<JsonNode> Items(this JsonNode? node) => node switch
    {
        JsonArray array => array.OfType<JsonNode>(),
        null => [],
        _ => [node],
    };

    /// <summary>All values at a dotted path, with every array on the way opened.</summary>
    public static IEnumerable<JsonNode> Walk(this JsonNode? node, string path) =>
        path.Split('.').Aggregate(node.Items(), (nodes, name) => nodes.SelectMany(one => one.Member(name).Items()));

    public static string? FirstText(this JsonNode? node, string path) =>
        node.Walk(path).Select(Text).FirstOrDefault(text => text is not null);

    /// <summary>The id of a relative or absolute reference to this type ("Patient/p1", ".../Patient/p1/_history/2"), or null.</summary>
    public static string? ReferencedId(this JsonNode? reference, string type)
    {
        var parts = reference.Member("reference").Text()?.Split('/') ?? [];
        var at = Array.LastIndexOf(parts, type);
        return at >= 0 && at + 1 < parts.Length && parts[at + 1].Length > 0 ? parts[at + 1] : null;
    }

    /// <summary>The id of the patient that a resource is about, or null.</summary>
    public static string? PatientId(this JsonObject resource) =>
        (resource["subject"] ?? resource["for"] ?? resource["patient"] ?? resource["beneficiary"]).ReferencedId("Patient")
        ?? resource.Walk("participant.actor").Select(actor => actor.ReferencedId("Patient")).FirstOrDefault(id => id is not null);

    public static JsonObject Reference(string type, string id) => new() { ["reference"] = $"{type}/{id}" };
}
