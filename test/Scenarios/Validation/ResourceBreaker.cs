using System.Text.Json.Nodes;
using Duplex.Fhir.Model;

namespace Duplex.Scenarios.Validation;

/// <summary>Breaks a valid resource in one way; the fault is the only one in it.</summary>
internal static class ResourceBreaker
{
    public static readonly string[] Faults = ["missing", "code", "text", "choice", "too-many", "not-a-list", "empty", "unknown", "json-type"];

    /// <summary>The rule that is broken now; null where the resource has no place for this fault and is as it was.</summary>
    public static string? Break(JsonObject resource, string fault, Random random)
    {
        var type = FhirModel.FindType((string)resource["resourceType"]!)!;
        var places = type.Properties
            .SelectMany(property => property.NamesInJson.Where(resource.ContainsKey).Select(name => (Property: property, Name: name)))
            .Where(place => Fits(place.Property, place.Name, resource, fault))
            .ToList();
        if (fault is "unknown")
        {
            resource["nickname"] = "synthetic";
            return fault;
        }

        if (places.Count == 0)
        {
            return null;
        }

        var (property, name) = places[random.Next(places.Count)];
        switch (fault)
        {
            case "missing":
                resource.Remove(name);
                break;
            case "code":
                Replace(resource, property, name, "no-such-code");
                break;
            case "text":
                Replace(resource, property, name, WrongText(TypeOf(property, name)));
                break;
            case "choice":
                resource.Remove(name);
                resource[property.Name + "Money"] = new JsonObject { ["value"] = 1 };
                break;
            case "too-many":
                var twice = resource[name]!.DeepClone();
                resource[name] = new JsonArray(twice, twice.DeepClone());
                break;
            case "not-a-list":
                resource[name] = resource[name]![0]!.DeepClone();
                break;
            case "empty":
                resource[name] = property.IsList ? new JsonArray() : new JsonObject();
                break;
            default:
                Replace(resource, property, name, 17);
                break;
        }

        return fault is "text" or "json-type" ? $"{fault} of {TypeOf(property, name)}" : fault is "empty" ? property.IsList ? "empty list" : "empty object" : fault;
    }

    private static bool Fits(FhirPropertyInfo property, string name, JsonObject resource, string fault) => fault switch
    {
        "missing" => property.IsRequired,
        "code" => property.Codes is { Count: > 0 } && TypeOf(property, name) == "code",
        "text" => WrongText(TypeOf(property, name)) is not null,
        "choice" => property.IsChoice && !property.Types.Contains("Money"),
        "too-many" => !property.IsList,
        "not-a-list" => property.IsList,
        "empty" => property.IsList || resource[name] is JsonObject,
        _ => TypeOf(property, name) is "string" or "dateTime" or "date",
    };

    private static string TypeOf(FhirPropertyInfo property, string name)
    {
        if (!property.IsChoice)
        {
            return property.Types[0];
        }

        return property.Types.First(type => string.Equals(property.Name + type, name, StringComparison.OrdinalIgnoreCase));
    }

    private static string? WrongText(string type) => type switch
    {
        "date" => "2020-02-30",
        "dateTime" => "2020-02-29T10:00",
        "instant" => "2020-02-29",
        "time" => "10:00",
        "code" => "two  blanks",
        "uri" or "url" or "canonical" => "has a blank",
        "boolean" => "true",
        "positiveInt" or "integer" or "unsignedInt" => "one",
        _ => null,
    };

    private static void Replace(JsonObject resource, FhirPropertyInfo property, string name, JsonNode? value) =>
        resource[name] = property.IsList ? new JsonArray(value) : value;
}
