using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Duplex.Translation;
using Duplex.Translation.Messages;

namespace Duplex.Tests.Translation.Sheets;

/// <summary>Every element of a Bundle with its value, without what depends on ids: a reference counts as the type that it names.</summary>
internal sealed class BundleElements
{
    private readonly Dictionary<(string Path, string Value), int> _counts = [];
    private readonly Dictionary<string, int> _resources = new(StringComparer.Ordinal);

    private bool _isCopy;

    public bool IsInterpreted { get; private init; }

    /// <param name="message">As it is sent.</param>
    public static BundleElements Of(string message) => Of(Encoding.UTF8.GetBytes(message));

    /// <inheritdoc cref="Of(string)"/>
    public static BundleElements Of(byte[] message)
    {
        MessageTranslationResult result = MessageTranslation.ToFhir(message, Translated.Options());
        BundleElements elements = new() { IsInterpreted = result.Verdict == TranslationVerdict.Interpreted };
        if (result.Bundle is { } json)
        {
            using JsonDocument bundle = JsonDocument.Parse(json);
            elements.Walk(bundle.RootElement, "Bundle");
            foreach (JsonElement resource in BundleFaults.Resources(bundle.RootElement))
            {
                string type = resource.GetProperty("resourceType").GetString()!;
                elements._resources[type] = elements._resources.GetValueOrDefault(type) + 1;
                // The copy of the message holds every value, whatever became of it.
                elements._isCopy = IsCopy(resource, type);
                elements.Walk(resource, type);
            }
        }

        return elements;
    }

    public int CountOf(string resource) => resource == "Bundle" ? 1 : resource.Split('|').Sum(type => _resources.GetValueOrDefault(type));

    public bool Has(ElementPlace place) => _counts.Keys.Any(one => place.Holds(one.Path));

    public bool Has(ElementPlace place, string value) => _counts.Keys.Any(one => one.Value == value && place.Holds(one.Path));

    /// <summary>What stands here and not, or less often, in the other.</summary>
    public IEnumerable<(string Path, string Value)> Beyond(BundleElements other) =>
        _counts.Where(one => one.Value > other._counts.GetValueOrDefault(one.Key)).Select(one => one.Key);

    private static bool IsCopy(JsonElement resource, string type) =>
        type == "DocumentReference" && resource.GetProperty("content")[0].GetProperty("attachment").TryGetProperty("contentType", out JsonElement content)
        && content.GetString()!.Contains("hl7-v2", StringComparison.Ordinal);

    private void WalkContained(JsonElement resources)
    {
        foreach (JsonElement resource in resources.EnumerateArray())
        {
            string type = resource.GetProperty("resourceType").GetString()!;
            _resources[type] = _resources.GetValueOrDefault(type) + 1;
            Walk(resource, type);
        }
    }

    private void Walk(JsonElement element, string path)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in element.EnumerateObject())
                {
                    if (member.Name == "contained")
                    {
                        WalkContained(member.Value);
                    }
                    else if (member.Name is not ("id" or "resourceType" or "entry"))
                    {
                        Walk(member.Value, $"{path}.{member.Name.TrimStart('_')}");
                    }
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Walk(item, path);
                }

                break;
            default:
                string value = _isCopy && path.EndsWith(".data", StringComparison.Ordinal) ? "" : element.ValueKind is JsonValueKind.True or JsonValueKind.False ? element.GetRawText() : element.ToString();
                CollectionsMarshal.GetValueRefOrAddDefault(_counts, (path, path.EndsWith(".reference", StringComparison.Ordinal) ? value.Split('/', '?')[0] : value), out _)++;
                break;
        }
    }
}
