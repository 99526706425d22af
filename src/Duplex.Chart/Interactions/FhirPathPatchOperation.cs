using System.Text.Json.Nodes;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;

namespace Duplex.Chart.Interactions;

/// <summary>One operation of a FHIRPath Patch (FHIR R4, fhirpatch.html).</summary>
internal sealed record FhirPathPatchOperation
{
    private const string NoNode = "its path must lead to an element of the resource, not to a computed value.";

    public required string Type { get; init; }

    public required FhirPathExpression Path { get; init; }

    /// <summary>Of an addition.</summary>
    public string? Name { get; init; }

    public PatchedValue? Value { get; init; }

    /// <summary>Of an insertion.</summary>
    public int? Index { get; init; }

    /// <summary>Of a move.</summary>
    public (int From, int To)? Places { get; init; }

    /// <summary>Null where the parts are not those of an operation; then what is wrong.</summary>
    public static (FhirPathPatchOperation? Operation, string? Wrong) Read(JsonObject parameter)
    {
        var parts = (parameter["part"] as JsonArray ?? []).OfType<JsonObject>().GroupBy(part => (string?)part["name"] ?? "").ToDictionary(group => group.Key, group => group.First());
        var path = Text(parts, "path");
        if (Text(parts, "type") is not ("add" or "insert" or "delete" or "replace" or "move") || path is null)
        {
            return (null, "it needs 'type' (add, insert, delete, replace or move) and 'path'.");
        }

        if (!FhirPathExpression.TryCompile(path, out var expression, out _))
        {
            return (null, "its path is no FHIRPath.");
        }

        var operation = new FhirPathPatchOperation
        {
            Type = Text(parts, "type")!,
            Path = expression,
            Name = Text(parts, "name"),
            Value = parts.GetValueOrDefault("value") is { } value ? PatchedValue.Of(value) : null,
            Index = Number(parts, "index"),
            Places = Number(parts, "source") is { } from && Number(parts, "destination") is { } to ? (from, to) : null,
        };
        return operation switch
        {
            { Type: "add" } and ({ Name: null } or { Value: null }) => (null, "an addition needs 'name' and 'value'."),
            { Type: "insert" } and ({ Index: null } or { Value: null }) => (null, "an insertion needs 'index' and 'value'."),
            { Type: "replace", Value: null } => (null, "a replacement needs 'value'."),
            { Type: "move", Places: null } => (null, "a move needs 'source' and 'destination'."),
            _ => (operation, null),
        };
    }

    /// <summary>What is wrong, in words without values; null when it is done.</summary>
    /// <param name="typed">The same resource as a tree.</param>
    public string? Apply(JsonObject resource, Resource typed)
    {
        var nodes = new List<(Base Node, ElementPlace Place)>();
        try
        {
            foreach (var item in Path.Evaluate(typed, new FhirPathContext { Resource = typed, RootResource = typed }))
            {
                if (item.Node is not { } node || ElementPlace.Find(typed, node) is not { } place)
                {
                    return NoNode;
                }

                nodes.Add((node, place));
            }
        }
        catch (FhirPathException)
        {
            return "its path cannot be evaluated on the resource.";
        }

        return (Type, nodes) switch
        {
            ("delete", []) => null,
            ("add" or "delete" or "replace", not [_]) => $"its path must lead to one element; it leads to {nodes.Count}.",
            ("add", _) => Add(resource, nodes[0].Node, nodes[0].Place),
            ("replace" or "delete", [{ Place.Parent: null }]) => "the resource itself is replaced by an update, and deleted by a deletion.",
            ("replace", _) => Replace(resource, typed, nodes[0].Place),
            ("delete", _) => Delete(resource, nodes[0].Place),
            _ => Reorder(resource, typed, nodes),
        };
    }

    private string? Add(JsonObject resource, Base node, ElementPlace place)
    {
        if (node.TypeInfo.Find(Name!) is not { } property || Value!.NameOf(property) is not { } name || Value.AsJson(property) is not { } json)
        {
            return "the element has no such part, or not of this type.";
        }

        if (place.ObjectIn(resource) is not { } target)
        {
            return "nothing can be added to a plain value.";
        }

        if (property.IsList)
        {
            new SiblingElements(target, name).Insert(target[name] is JsonArray items ? items.Count : 0, json);
            return null;
        }

        if (property.NamesInJson.Any(one => target.ContainsKey(one) || target.ContainsKey($"_{one}")))
        {
            return "the element has that part already; replace it.";
        }

        target[name] = json;
        return null;
    }

    private string? Replace(JsonObject resource, Resource typed, ElementPlace place)
    {
        if (PropertyOf(typed, place) is not { } property || Value!.NameOf(property) is not { } name || Value.AsJson(property) is not { } json)
        {
            return "the element cannot have a value of this type.";
        }

        var holder = place.HolderIn(resource);
        if (place.Index is { } index)
        {
            var siblings = new SiblingElements(holder, place.Member);
            siblings.RemoveAt(index);
            siblings.Insert(index, json);
            return null;
        }

        holder.Remove(place.Member);
        holder.Remove($"_{place.Member}");
        holder[name] = json;
        return null;
    }

    private static string? Delete(JsonObject resource, ElementPlace place)
    {
        var holder = place.HolderIn(resource);
        if (place.Index is { } index)
        {
            new SiblingElements(holder, place.Member).RemoveAt(index);
            return null;
        }

        holder.Remove(place.Member);
        holder.Remove($"_{place.Member}");
        return null;
    }

    private string? Reorder(JsonObject resource, Resource typed, List<(Base Node, ElementPlace Place)> nodes)
    {
        if (nodes.Count == 0 || nodes.Any(one => !one.Place.IsInListOf(nodes[0].Place)) || PropertyOf(typed, nodes[0].Place) is not { } property)
        {
            return "its path must lead to the elements of one list.";
        }

        var siblings = new SiblingElements(nodes[0].Place.HolderIn(resource), nodes[0].Place.Member);
        if (Type == "insert")
        {
            if (Index < 0 || Index > siblings.Count || Value!.AsJson(property) is not { } json || property.IsChoice)
            {
                return "its index lies outside of the list, or the list cannot have a value of this type.";
            }

            siblings.Insert(Index!.Value, json);
            return null;
        }

        var (from, to) = Places!.Value;
        if (from < 0 || from >= siblings.Count || to < 0 || to >= siblings.Count)
        {
            return "its source or destination lies outside of the list.";
        }

        siblings.Move(from, to);
        return null;
    }

    private static FhirPropertyInfo? PropertyOf(Resource typed, ElementPlace place)
    {
        Base owner = typed;
        foreach (var step in Steps(place.Parent!))
        {
            var value = owner.GetProperty(owner.TypeInfo.FindByJsonName(step.Member)!.Index);
            owner = (Base)(step.Index is { } index ? ((System.Collections.IList)value!)[index]! : value!);
        }

        return owner.TypeInfo.FindByJsonName(place.Member);
    }

    private static IEnumerable<ElementPlace> Steps(ElementPlace place) => place.Parent is null ? [] : [.. Steps(place.Parent), place];

    private static string? Text(Dictionary<string, JsonObject> parts, string name) => parts.GetValueOrDefault(name) is { } part && PatchedValue.Of(part) is { Content: JsonValue value } && value.TryGetValue<string>(out var text) ? text : null;

    private static int? Number(Dictionary<string, JsonObject> parts, string name) => parts.GetValueOrDefault(name) is { } part && PatchedValue.Of(part) is { Content: JsonValue value } && value.TryGetValue<int>(out var number) ? number : null;
}
