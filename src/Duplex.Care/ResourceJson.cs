using System.Text.Json;

namespace Duplex.Care;

/// <summary>Reads JSON that may be anything: what is absent or of another kind reads as empty.</summary>
internal static class ResourceJson
{
    /// <summary>Writes texts as they were read.</summary>
    public static readonly JsonSerializerOptions AsRead = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonElement Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : default;

    public static string Text(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";

    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray() : [];

    public static string Coding(this JsonElement coding) => $"{coding.Text("system")}|{coding.Text("code")}";

    /// <summary>The literal reference without its version; empty where there is none.</summary>
    public static string Reference(this JsonElement reference)
    {
        var text = reference.Text("reference");
        var history = text.IndexOf("/_history/", StringComparison.Ordinal);
        return history < 0 ? text : text[..history];
    }
}
