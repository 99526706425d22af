using System.Text.Json.Nodes;
using Duplex.Fhir.Model;

namespace Duplex.Chart.Interactions;

/// <summary>The part <c>value</c> of an operation of a FHIRPath Patch: a value of a data type, or the parts of a backbone element.</summary>
/// <param name="Type">As the member's name ends: <c>HumanName</c> of <c>valueHumanName</c>; null: it is given by its parts.</param>
internal sealed record PatchedValue(JsonNode Content, string? Type)
{
    /// <summary>Null where the part has none.</summary>
    public static PatchedValue? Of(JsonObject part) =>
        part.FirstOrDefault(member => member.Key.StartsWith("value", StringComparison.Ordinal)) is { Key: { } name, Value: { } value } ? new(value, name["value".Length..])
        : part["part"] is JsonArray parts ? new(parts, null)
        : null;

    /// <summary>The name that the property has in JSON with this value; null where it cannot have it.</summary>
    public string? NameOf(FhirPropertyInfo property) =>
        !property.IsChoice ? property.Name
        : property.NamesInJson.FirstOrDefault(name => name == property.Name + Type);

    /// <summary>As it stands in the resource; null where the parts name what the element does not have.</summary>
    public JsonNode? AsJson(FhirPropertyInfo property) => Type is not null ? Content.DeepClone() : OfParts((JsonArray)Content, FhirModel.FindType(property.Types[0]));

    private static JsonObject? OfParts(JsonArray parts, FhirTypeInfo? type)
    {
        var made = new JsonObject();
        foreach (var part in parts.OfType<JsonObject>())
        {
            if (type?.Find((string?)part["name"] ?? "") is not { } property || Of(part) is not { } value || value.NameOf(property) is not { } name || value.AsJson(property) is not { } json)
            {
                return null;
            }

            if (!property.IsList)
            {
                made[name] = json;
            }
            else if (made[name] is JsonArray items)
            {
                items.Add(json);
            }
            else
            {
                made[name] = new JsonArray(json);
            }
        }

        return made;
    }
}
