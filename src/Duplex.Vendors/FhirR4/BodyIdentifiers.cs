using System.Text.Json.Nodes;

namespace Duplex.Vendors.FhirR4;

/// <summary>A resource's identifiers of one system.</summary>
internal static class BodyIdentifiers
{
    public static IEnumerable<string> All(JsonNode? resource, string system) =>
        Bodies.Objects(resource, "identifier").Where(i => Bodies.Text(i, "system") == system).Select(i => Bodies.Text(i, "value") ?? "");

    /// <summary>Null where there is none, an empty one, or several that differ.</summary>
    public static string? Single(JsonNode? resource, string system) =>
        All(resource, system).Distinct(StringComparer.Ordinal).ToArray() is [{ Length: > 0 } value] ? value : null;

    public static bool Has(JsonNode? resource, string system, string value) => All(resource, system).Contains(value, StringComparer.Ordinal);
}
