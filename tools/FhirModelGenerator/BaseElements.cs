using System.Text.Json;

namespace Duplex.FhirModelGenerator;

/// <summary>The elements that the types of the specification define, by path: what a profile need not repeat.</summary>
internal sealed class BaseElements
{
    private readonly Dictionary<string, JsonElement> _byPath = new(StringComparer.Ordinal);

    public BaseElements(IReadOnlyList<JsonElement> definitions)
    {
        foreach (var definition in definitions.Where(definition => definition.Text("derivation") != "constraint"))
        {
            foreach (var element in definition.GetProperty("snapshot").Items("element"))
            {
                _byPath.TryAdd(element.Text("path"), element);
            }
        }
    }

    public JsonElement? Find(JsonElement element) =>
        _byPath.TryGetValue(element.Text("path"), out var own) ? own
        : element.TryGetProperty("base", out var origin) && _byPath.TryGetValue(origin.Text("path"), out var inherited) ? inherited
        : null;
}
