using System.Text.Json;
using System.Text.Json.Nodes;

namespace Duplex.Scenarios.Embedding;

/// <summary>Whether JSON is as a schema of the OpenAPI document says: the keywords that the document uses, and no others.</summary>
internal sealed class SchemaCheck(JsonNode document)
{
    private static readonly HashSet<string> Known =
        ["$ref", "type", "required", "properties", "additionalProperties", "items", "anyOf", "enum", "const", "format", "contentEncoding", "description", "propertyNames"];

    /// <summary>What does not fit, with its place.</summary>
    public IEnumerable<string> Faults(JsonNode? value, JsonNode schema, string place)
    {
        var rules = schema.AsObject();
        Assert.Empty(rules.Select(rule => rule.Key).Except(Known));
        if ((string?)rules["$ref"] is { } reference)
        {
            return Faults(value, reference[2..].Split('/').Aggregate(document, (node, part) => node[part]!), place);
        }

        if (rules["anyOf"] is JsonArray any)
        {
            return any.Any(one => !Faults(value, one!, place).Any()) ? [] : [$"{place} fits none of its forms"];
        }

        if (rules["type"] is { } type && !TypesOf(type).Contains(TypeOf(value)))
        {
            return [$"{place} is {TypeOf(value)}, not {type}"];
        }

        if (rules["enum"] is JsonArray allowed && value is not null && !allowed.Any(one => JsonNode.DeepEquals(one, value)))
        {
            return [$"{place} is {value}, which is not listed"];
        }

        return value switch
        {
            JsonObject members => MemberFaults(members, rules, place),
            JsonArray items when rules["items"] is { } item => items.SelectMany((one, index) => Faults(one, item, $"{place}[{index}]")),
            _ => [],
        };
    }

    private IEnumerable<string> MemberFaults(JsonObject members, JsonObject rules, string place)
    {
        foreach (var name in rules["required"]?.AsArray().Select(one => (string)one!).Where(name => !members.ContainsKey(name)) ?? [])
        {
            yield return $"{place}.{name} is missing";
        }

        var properties = rules["properties"]?.AsObject();
        foreach (var (name, member) in members)
        {
            var schema = properties?[name] ?? (rules["additionalProperties"] is JsonObject others ? others : null);
            if (schema is null && rules["additionalProperties"] is JsonValue)
            {
                yield return $"{place}.{name} is not described";
            }

            foreach (var fault in schema is null ? [] : Faults(member, schema, $"{place}.{name}"))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<string> TypesOf(JsonNode type) => type is JsonArray several ? several.Select(one => (string)one!) : [(string)type!];

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "integer",
    };
}
