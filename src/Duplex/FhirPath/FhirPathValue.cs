using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;

namespace Duplex.FhirPath;

/// <summary>Items of a result as text and as JSON.</summary>
internal static class FhirPathValue
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>FHIRPath's text of a value, the JSON of a node that has no such text.</summary>
    public static string TextOf(FhirPathItem item) =>
        item.Value is not null || item.Node is null ? item.ToString() : NodeOf(item)?.ToJsonString(Compact) ?? "";

    /// <summary>Booleans and numbers as such, other values as their text, nodes as FHIR JSON.</summary>
    public static JsonNode? NodeOf(FhirPathItem item) => item switch
    {
        { Node: Resource resource } => JsonNode.Parse(Duplex.Fhir.FhirJson.Serialize(resource)),
        { Node: { } node, Value: null or Duplex.Fhir.Values.QuantityValue } => ElementJson(node),
        { Value: bool value } => value,
        { Value: int value } => value,
        { Value: long value } => value,
        { Value: decimal value } => JsonNode.Parse(value.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        _ => item.ToString(),
    };

    private static JsonObject ElementJson(Base node)
    {
        var json = new JsonObject();
        foreach (var property in node.TypeInfo.Properties)
        {
            var value = node.GetProperty(property.Index);
            var name = value is Base one && property.IsChoice ? property.Name + char.ToUpperInvariant(one.TypeName[0]) + one.TypeName[1..] : property.Name;
            JsonNode? child = value switch
            {
                null => null,
                string text => text,
                IList list => new JsonArray([.. list.Cast<Base?>().Select(entry => entry is null ? null : NodeOf(new FhirPathItem(entry)))]),
                Base element => NodeOf(new FhirPathItem(element)),
                _ => null,
            };
            if (child is not null and not JsonArray { Count: 0 } and not JsonObject { Count: 0 })
            {
                json[name] = child;
            }
        }

        return json;
    }
}
