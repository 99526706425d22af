using System.Globalization;
using System.Text.Json.Nodes;
using Duplex.Facade.Writes;

namespace Duplex.Facade.Bundles;

/// <summary>
/// Entries that refer to each other do so by <c>fullUrl</c>: each is there once, and what is referred to is there. The counterparty would
/// refuse the whole, or link to the wrong one.
/// </summary>
internal static class CheckLinks
{
    public static WriteRefusal? Check(IReadOnlyList<JsonObject> entries)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < entries.Count; index++)
        {
            if (Text(entries[index]["fullUrl"]) is { Length: > 0 } own && !known.Add(own))
            {
                return WriteRefusal.Unprocessable(
                    "facade.entry-twice", "duplicate", Path(index, "fullUrl"), "Two entries have this fullUrl, so that it is not certain which one a reference means; give each its own.");
            }
        }

        for (var index = 0; index < entries.Count; index++)
        {
            if (FindDangling(entries[index]["resource"], Path(index, "resource"), known) is { } dangling)
            {
                return WriteRefusal.Unprocessable(
                    "facade.entry-missing", "not-found", dangling, "No entry has the fullUrl that is referred to here; send that entry too, or refer to what the EHR has as Type/id.");
            }
        }

        return null;
    }

    private static string? FindDangling(JsonNode? node, string path, HashSet<string> known)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members)
                {
                    var here = $"{path}.{name}";
                    if (name == "reference" && Text(value) is { } reference && reference.StartsWith("urn:", StringComparison.Ordinal) && !known.Contains(reference))
                    {
                        return here;
                    }

                    if (FindDangling(value, here, known) is { } found)
                    {
                        return found;
                    }
                }

                return null;
            case JsonArray items:
                return items.Select((item, index) => FindDangling(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), known)).FirstOrDefault(found => found is not null);
            default:
                return null;
        }
    }

    private static string Path(int index, string name) => string.Create(CultureInfo.InvariantCulture, $"Bundle.entry[{index}].{name}");

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
