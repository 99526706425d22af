using System.Text.Json.Nodes;

namespace Duplex.Vendors.FhirR4;

/// <summary>By which a resource that Duplex wrote is told from others: an identifier, or a tag where its type has none to spare.</summary>
internal static class DeliveryMark
{
    /// <summary>The delivery's id; null where there is none, or several that differ.</summary>
    public static string? Of(JsonNode? resource, string system = DeliveryIdentifiers.DeliverySystem) =>
        All(resource, system).Distinct(StringComparer.Ordinal).ToArray() is [{ Length: > 0 } value] ? value : null;

    public static bool Has(JsonNode? resource, string system, string value) => All(resource, system).Contains(value, StringComparer.Ordinal);

    /// <summary>It can be searched by an identifier of ours; otherwise it is told by its tag.</summary>
    public static bool IsIdentifier(JsonNode? resource, string system) => Identifiers(resource, system).Any();

    private static IEnumerable<string> All(JsonNode? resource, string system) => Identifiers(resource, system)
        .Concat(Bodies.Objects(Bodies.Object(resource, "meta"), "tag").Where(tag => Bodies.Text(tag, "system") == system).Select(tag => Bodies.Text(tag, "code") ?? ""));

    private static IEnumerable<string> Identifiers(JsonNode? resource, string system) =>
        Bodies.Object(resource, "identifier") is { } single
            ? Bodies.Text(single, "system") == system ? [Bodies.Text(single, "value") ?? ""] : []
            : BodyIdentifiers.All(resource, system);
}
