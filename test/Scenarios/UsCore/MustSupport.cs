using System.Text.Json.Nodes;
using Duplex.Fhir.Definitions;

namespace Duplex.Scenarios.UsCore;

/// <summary>
/// Whether the elements that a profile marks as must-support occur. Left out is what the guide's errata and its public test kit leave out
/// (FHIR-43355, 44693, 46240, 50239, 50283, 50288): see <see cref="IsExcused"/>.
/// </summary>
internal sealed class MustSupport
{
    private readonly string _id;
    private readonly Dictionary<string, JsonObject> _elements;

    public MustSupport(JsonObject profile)
    {
        _id = (string)profile["id"]!;
        _elements = profile["snapshot"]!["element"]!.AsArray().Select(element => element!.AsObject()).DistinctBy(element => (string)element["id"]!).ToDictionary(element => (string)element["id"]!);
    }

    /// <summary>The ids of those that none of the resources has, without the type's name.</summary>
    public IReadOnlyList<string> Missing(IReadOnlyCollection<JsonObject> resources) =>
    [
        .. _elements.Values
            .Where(element => (bool?)element["mustSupport"] == true)
            .Select(element => (string)element["id"]!)
            .Where(id => id.Contains('.', StringComparison.Ordinal) && !IsExcused(id[(id.IndexOf('.', StringComparison.Ordinal) + 1)..]))
            .Where(id => !resources.Any(resource => Find(resource, id).Any()))
            .Select(id => id[(id.IndexOf('.', StringComparison.Ordinal) + 1)..]),
    ];

    private bool IsExcused(string id) => _id switch
    {
        "us-core-practitioner" => id.StartsWith("address", StringComparison.Ordinal),
        "us-core-diagnosticreport-note" => id.StartsWith("media", StringComparison.Ordinal),
        "us-core-coverage" => id == "class:group.name",
        "us-core-condition-encounter-diagnosis" => id is "extension:assertedDate" or "onset[x]" or "clinicalStatus" or "verificationStatus",
        "us-core-smokingstatus" => id == "effective[x]:effectiveDateTime",
        "us-core-blood-pressure" => id is "value[x]" or "dataAbsentReason",

        // Components belong to the two vital signs that define some; who always has a value needs no reason why there is none.
        _ when _id is not "us-core-pulse-oximetry" && _elements.ContainsKey("Observation.category:VSCat") => id.StartsWith("component", StringComparison.Ordinal) || id == "dataAbsentReason",
        _ => false,
    };

    private IEnumerable<JsonNode> Find(JsonObject resource, string id)
    {
        IEnumerable<JsonNode> nodes = [resource];
        var at = id.Split('.')[0];
        foreach (var step in id.Split('.').Skip(1))
        {
            at = $"{at}.{step}";
            var (element, slice) = (at, step.Contains(':', StringComparison.Ordinal));
            var name = step.Split(':')[0];
            nodes = name == "extension" ? nodes.SelectMany(node => Extensions(node, element)) : nodes.SelectMany(node => Values(node, name, step)).Where(node => !slice || IsOfSlice(node, element));
        }

        return nodes;
    }

    private IEnumerable<JsonNode> Extensions(JsonNode node, string element)
    {
        var url = ((string?)_elements[element]["type"]?[0]?["profile"]?[0])?.Split('|')[0];
        return ElementPath.Items((node as JsonObject)?["extension"]).Where(extension => url is null || (string?)extension["url"] == url);
    }

    /// <summary>A choice is found under any of its types, a slice of it (<c>value[x]:valueQuantity</c>) under its own; a primitive may have extensions only.</summary>
    private static IEnumerable<JsonNode> Values(JsonNode node, string name, string step)
    {
        if (node is not JsonObject element)
        {
            return [];
        }

        if (name.EndsWith("[x]", StringComparison.Ordinal))
        {
            return step.Contains(':', StringComparison.Ordinal) ? ElementPath.Items(element[step.Split(':')[1]]) : ElementPath.Next(element, name[..^3]);
        }

        // What stands at a primitive's underscore is the primitive's own extension.
        return element[name] is JsonValue && element["_" + name] is JsonObject extended ? [extended] : ElementPath.Items(element[name]);
    }

    private bool IsOfSlice(JsonNode node, string element)
    {
        var name = element[(element.LastIndexOf('.') + 1)..];
        if (name.Contains("[x]:", StringComparison.Ordinal))
        {
            return true;
        }

        var sliced = element[..^(name.Length - name.IndexOf(':', StringComparison.Ordinal))];
        foreach (var discriminator in _elements[sliced]["slicing"]!["discriminator"]!.AsArray().Select(discriminator => (string)discriminator!["path"]!))
        {
            var place = discriminator == "$this" ? "" : "." + discriminator;
            var told = _elements.Where(one => one.Key == element + place || one.Key.StartsWith($"{element}{place}.", StringComparison.Ordinal))
                .SelectMany(one => one.Value.Where(IsValue), (one, member) => (Path: one.Key[element.Length..], Value: member.Value!));
            if (!told.All(one => Descendants(node, one.Path).Any(value => Fits(value, one.Value))))
            {
                return false;
            }
        }

        return IsInSet(node, _elements[element]);
    }

    private static bool IsValue(KeyValuePair<string, JsonNode?> member) =>
        member.Key.StartsWith("pattern", StringComparison.Ordinal) || member.Key.StartsWith("fixed", StringComparison.Ordinal);

    private static IEnumerable<JsonNode> Descendants(JsonNode node, string path) =>
        path.Split('.', StringSplitOptions.RemoveEmptyEntries).Aggregate<string, IEnumerable<JsonNode>>([node], (nodes, step) => nodes.SelectMany(one => ElementPath.Next(one, step.Split(':')[0].Replace("[x]", "", StringComparison.Ordinal))));

    /// <summary>What a pattern has, the value has too.</summary>
    private static bool Fits(JsonNode value, JsonNode pattern) => pattern switch
    {
        JsonObject members => value is JsonObject element && members.All(member => element[member.Key] is { } own && Fits(own, member.Value!)),
        JsonArray items => value is JsonArray list && items.All(item => list.Any(one => Fits(one!, item!))),
        _ => JsonNode.DeepEquals(value, pattern),
    };

    /// <summary>A slice that is told by its value set.</summary>
    private static bool IsInSet(JsonNode node, JsonObject element) =>
        (string?)element["binding"]?["strength"] != "required" || element.Any(IsValue)
        || SearchTruth.TokensOf(node).Any(token => FhirDefinitions.R4.IsMember((string)element["binding"]!["valueSet"]!, token.System, token.Code) != false);
}
