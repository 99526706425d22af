using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Fhir;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Duplex.Fhir.Values;

namespace Duplex.FhirPath;

/// <summary>Items of a result as text and as JSON.</summary>
internal static class FhirPathValue
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>FHIRPath's text of a value, the JSON of a node that has no such text.</summary>
    public static string TextOf(FhirPathItem item) =>
        item.Value is not null || item.Node is null ? item.ToString() : NodeOf(item)?.ToJsonString(Compact) ?? "";

    /// <summary>Booleans and numbers as such, other values as their text, nodes as FHIR JSON. A number that no decimal holds keeps its digits.</summary>
    public static JsonNode? NodeOf(FhirPathItem item) => item switch
    {
        { Node: Resource resource } => JsonNode.Parse(FhirJson.Serialize(resource)),
        { Node: Element element, Value: null or QuantityValue } => JsonNode.Parse(FhirJson.SerializeElement(element)),
        { Value: bool value } => value,
        { Value: int value } => value,
        { Value: long value } => value,
        { Value: decimal value } => JsonNode.Parse(value.ToString(CultureInfo.InvariantCulture)),
        _ => item.ToString(),
    };
}
