using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Duplex.Api;
using Duplex.Engine.Identity;

namespace Duplex.Tests.Api;

/// <summary>The JSON Schemas of the API's rows, made from the compiled types as the API itself writes them.</summary>
internal sealed class RowSchemas
{
    private static readonly JsonSerializerOptions Options = new(ApiJson.Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    private readonly SortedDictionary<string, JsonNode> _schemas = new(StringComparer.Ordinal);

    /// <summary>Of each row and detail of the API, of the problem, and of all that they hold.</summary>
    public static IReadOnlyDictionary<string, JsonNode> All()
    {
        var schemas = new RowSchemas();
        foreach (var type in typeof(ApiEndpoints).Assembly.GetTypes().Where(type => type.Namespace == typeof(ApiEndpoints).Namespace && IsRow(type)))
        {
            schemas.Of(type, isNullable: false);
        }

        return schemas._schemas;
    }

    private static bool IsRow(Type type) =>
        type == typeof(ApiProblem) || (type is { IsClass: true, IsNested: false }
            && (type.Name.EndsWith("Row", StringComparison.Ordinal) || type.Name.EndsWith("Detail", StringComparison.Ordinal)));

    private JsonNode Of(Type type, bool isNullable)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Of(value, isNullable: true);
        }

        if (type == typeof(JsonElement))
        {
            return new JsonObject();
        }

        if (Simple(type) is { } simple)
        {
            if (isNullable)
            {
                simple["type"] = new JsonArray(simple["type"]!.DeepClone(), "null");
            }

            return simple;
        }

        if (ElementOf(type) is { } element)
        {
            return new JsonObject { ["type"] = isNullable ? new JsonArray("array", "null") : "array", ["items"] = Of(element, isNullable: false) };
        }

        Describe(type);
        var reference = new JsonObject { ["$ref"] = $"#/components/schemas/{type.Name}" };
        return isNullable ? new JsonObject { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) } : reference;
    }

    private static JsonObject? Simple(Type type) => type switch
    {
        _ when type == typeof(string) => new JsonObject { ["type"] = "string" },
        _ when type == typeof(bool) => new JsonObject { ["type"] = "boolean" },
        _ when type == typeof(int) || type == typeof(long) => new JsonObject { ["type"] = "integer" },
        _ when type == typeof(Guid) => new JsonObject { ["type"] = "string", ["format"] = "uuid" },
        _ when type == typeof(Instant) || type == typeof(DateTimeOffset) => new JsonObject { ["type"] = "string", ["format"] = "date-time" },
        _ when type == typeof(ReadOnlyMemory<byte>) => new JsonObject { ["type"] = "string", ["contentEncoding"] = "base64" },
        _ when type == typeof(Uri) => new JsonObject { ["type"] = "string", ["format"] = "uri" },
        _ => null,
    };

    private static Type? ElementOf(Type type) =>
        type.IsArray ? type.GetElementType() : type.IsGenericType && type.GetInterfaces().Any(face => face == typeof(System.Collections.IEnumerable)) ? type.GetGenericArguments()[0] : null;

    private void Describe(Type type)
    {
        if (_schemas.ContainsKey(type.Name))
        {
            return;
        }

        var schema = new JsonObject();
        _schemas.Add(type.Name, schema);
        if (type.IsEnum)
        {
            schema["type"] = "string";
            schema["enum"] = new JsonArray([.. Enum.GetNames(type).Select(name => (JsonNode)JsonNamingPolicy.KebabCaseLower.ConvertName(name))]);
            return;
        }

        var properties = Options.GetTypeInfo(type).Properties;
        Assert.True(properties.Count > 0, $"{type.Name} is written in a way that this test does not know; teach it above.");
        schema["type"] = "object";
        schema["required"] = new JsonArray([.. properties.Select(property => (JsonNode)property.Name)]);
        schema["additionalProperties"] = false;
        schema["properties"] = new JsonObject(properties.Select(property => KeyValuePair.Create(property.Name, (JsonNode?)Of(property.PropertyType, property.IsGetNullable))));
    }
}
