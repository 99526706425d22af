using System.Globalization;
using System.Text.Json.Nodes;

namespace Duplex.Chart.Interactions;

/// <summary>One operation of a JSON Patch (RFC 6902 section 4), on places as RFC 6901 writes them.</summary>
internal static class JsonPatchOperation
{
    private const string NoPlace = "there is nothing at its place.";

    /// <summary>What is wrong, in words without values; null when it is done.</summary>
    public static string? Apply(ref JsonNode? root, JsonNode? operation, PatchBudget budget)
    {
        if (operation is not JsonObject stated || Text(stated, "op") is not { } op || PlaceOf(stated, "path") is not { } path)
        {
            return "it needs 'op' and 'path', a path being empty or starting with a slash.";
        }

        switch (op)
        {
            case "add" or "replace" or "test" when !stated.ContainsKey("value"):
                return "it needs a 'value'.";
            case "add":
                return Add(ref root, path, stated["value"], budget, isCopy: true);
            case "replace":
                return Replace(ref root, path, stated["value"], budget);
            case "remove":
                return Remove(ref root, path, out _, budget);
            case "test":
                return !TryGet(root, path, out var found) ? NoPlace : JsonNode.DeepEquals(found, stated["value"]) ? null : "the value at its place is another than it tests for.";
            case "move" or "copy" when PlaceOf(stated, "from") is not { }:
                return "it needs 'from'.";
            case "copy":
                return TryGet(root, PlaceOf(stated, "from")!, out var source) ? Add(ref root, path, source, budget, isCopy: true) : NoPlace;
            case "move":
                return Move(ref root, PlaceOf(stated, "from")!, path, budget);
            default:
                return "'op' is one of add, remove, replace, move, copy, test.";
        }
    }

    private static string? Move(ref JsonNode? root, string[] from, string[] path, PatchBudget budget) =>
        path.Length > from.Length && path.AsSpan(0, from.Length).SequenceEqual(from) ? "a thing cannot be moved into itself."
        : Remove(ref root, from, out var moved, budget) ?? Add(ref root, path, moved, budget, isCopy: false);

    private static string? Add(ref JsonNode? root, string[] path, JsonNode? value, PatchBudget budget, bool isCopy)
    {
        if (budget.Put(value, path.Length) is { } tooMuch)
        {
            return tooMuch;
        }

        value = isCopy ? value?.DeepClone() : value;
        if (path.Length == 0)
        {
            var before = root;
            root = value;
            return budget.Take(before);
        }

        if (!TryGet(root, path[..^1], out var parent))
        {
            return NoPlace;
        }

        switch (parent)
        {
            case JsonObject members:
                var overwritten = members.TryGetPropertyValue(path[^1], out var there) ? budget.Take(there) : null;
                members[path[^1]] = value;
                return overwritten;
            case JsonArray items when path[^1] == "-":
                items.Add(value);
                return null;
            case JsonArray items when Index(path[^1]) is { } index && index <= items.Count:
                items.Insert(index, value);
                return budget.Spend(items.Count - index);
            default:
                return NoPlace;
        }
    }

    private static string? Replace(ref JsonNode? root, string[] path, JsonNode? value, PatchBudget budget)
    {
        if (path.Length == 0)
        {
            return Add(ref root, path, value, budget, isCopy: true);
        }

        if (!TryGet(root, path[..^1], out var parent) || !TryGet(root, path, out var there))
        {
            return NoPlace;
        }

        if (budget.Put(value, path.Length) is { } tooMuch)
        {
            return tooMuch;
        }

        if (parent is JsonObject members)
        {
            members[path[^1]] = value?.DeepClone();
        }
        else
        {
            ((JsonArray)parent!)[Index(path[^1])!.Value] = value?.DeepClone();
        }

        return budget.Take(there);
    }

    private static string? Remove(ref JsonNode? root, string[] path, out JsonNode? removed, PatchBudget budget)
    {
        removed = null;
        if (path.Length == 0 || !TryGet(root, path[..^1], out var parent) || !TryGet(root, path, out removed))
        {
            return NoPlace;
        }

        if (parent is JsonObject members)
        {
            members.Remove(path[^1]);
            return budget.Take(removed);
        }

        var (items, index) = ((JsonArray)parent!, Index(path[^1])!.Value);
        items.RemoveAt(index);
        return budget.Take(removed) ?? budget.Spend(items.Count - index);
    }

    private static bool TryGet(JsonNode? root, string[] path, out JsonNode? found)
    {
        found = root;
        foreach (var step in path)
        {
            switch (found)
            {
                case JsonObject members when members.TryGetPropertyValue(step, out var member):
                    found = member;
                    break;
                case JsonArray items when Index(step) is { } index && index < items.Count:
                    found = items[index];
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private static string[]? PlaceOf(JsonObject operation, string name) => Text(operation, name) switch
    {
        "" => [],
        ['/', .. var rest] => [.. rest.Split('/').Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))],
        _ => null,
    };

    private static string? Text(JsonObject operation, string name) =>
        operation[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>Null for what is no index: leading zeros are none.</summary>
    private static int? Index(string step) =>
        (step == "0" || !step.StartsWith('0')) && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}
