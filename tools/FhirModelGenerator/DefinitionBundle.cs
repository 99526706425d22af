using System.IO.Compression;
using System.Text.Json;

namespace Duplex.FhirModelGenerator;

internal static class DefinitionBundle
{
    /// <summary>The resources of one gzipped bundle.</summary>
    public static IReadOnlyList<JsonElement> Load(string folder, string name)
    {
        using var file = File.OpenRead(Path.Combine(folder, name + ".json.gz"));
        using var unzipped = new GZipStream(file, CompressionMode.Decompress);
        using var document = JsonDocument.Parse(unzipped);
        return [.. document.RootElement.GetProperty("entry").EnumerateArray().Select(entry => entry.GetProperty("resource").Clone())];
    }

    public static string Text(this JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) ? value.GetString()! : "";

    public static IEnumerable<JsonElement> Items(this JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) ? value.EnumerateArray() : [];
}
