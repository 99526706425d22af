using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Fhir;

namespace Duplex.Facade.Writes;

/// <summary>Looks for patients that a resource names beside its own.</summary>
internal static class OtherPatients
{
    /// <summary>Where another patient is named, whatever the element; null where none is.</summary>
    public static string? FindIn(JsonNode? node, string patient, string facade, string path) => node switch
    {
        JsonObject members => members
            .Select(member => member.Key == "reference" && member.Value?.GetValueKind() == JsonValueKind.String
                ? IsOther((string)member.Value!, patient, facade) ? $"{path}.reference" : null
                : FindIn(member.Value, patient, facade, $"{path}.{member.Key}"))
            .FirstOrDefault(found => found is not null),
        JsonArray items => items
            .Select((item, index) => FindIn(item, patient, facade, $"{path}[{index}]"))
            .FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static bool IsOther(string reference, string patient, string facade)
    {
        var target = References.Parse(reference);
        return target.ResourceType == "Patient"
            && (target.TypeAndId != patient || (target.Kind == ReferenceKind.Absolute && target.BaseUrl != facade));
    }
}
