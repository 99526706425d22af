using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Fhir.Changes;

namespace Duplex.Composition;

/// <summary>Takes visits out of what a message says, with every reference to them: what stays must not lead to another patient's visit.</summary>
internal static class LeftOutVisits
{
    /// <param name="left">As <c>Encounter/{id}</c>.</param>
    public static IReadOnlyList<ResourceChange> Remove(IReadOnlyList<ResourceChange> changes, IReadOnlySet<string> left) =>
    [
        .. changes.Where(change => !left.Contains($"{change.ResourceType}/{change.Id}"))
            .Select(change => change with { Elements = [.. change.Elements.Select(element => Without(element, left)).OfType<ElementChange>()] }),
    ];

    private static ElementChange? Without(ElementChange element, IReadOnlySet<string> left)
    {
        if (element.Kind == ElementChangeKind.Cleared || !left.Any(visit => element.Value.Span.IndexOf(Encoding.UTF8.GetBytes($"\"{visit}\"")) >= 0))
        {
            return element;
        }

        var value = JsonNode.Parse(element.Value.Span);
        return Prune(value, left) ? null : element with { Value = JsonSerializer.SerializeToUtf8Bytes(value) };
    }

    /// <summary>True where nothing is left.</summary>
    private static bool Prune(JsonNode? node, IReadOnlySet<string> left)
    {
        switch (node)
        {
            case JsonObject parts:
                if (parts["reference"] is JsonValue reference && reference.TryGetValue(out string? name) && left.Contains(name))
                {
                    return true;
                }

                foreach (var (key, _) in parts.Where(part => Prune(part.Value, left)).ToList())
                {
                    parts.Remove(key);
                }

                return parts.Count == 0;
            case JsonArray items:
                for (var i = items.Count - 1; i >= 0; i--)
                {
                    if (Prune(items[i], left))
                    {
                        items.RemoveAt(i);
                    }
                }

                return items.Count == 0;
            default:
                return false;
        }
    }
}
