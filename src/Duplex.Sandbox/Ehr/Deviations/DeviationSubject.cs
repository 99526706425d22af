using System.Text.Json.Nodes;

namespace Duplex.Sandbox.Ehr.Deviations;

/// <summary>The request that a deviation may apply to.</summary>
internal sealed record DeviationSubject(
    DeviationInteraction Interaction, string? ResourceType, string? Patient, string? Encounter, IReadOnlySet<string> Identifiers)
{
    private static readonly HashSet<string> None = [];

    public static DeviationSubject Of(DeviationInteraction interaction, string? type) => new(interaction, type, null, null, None);

    public static DeviationSubject Of(DeviationInteraction interaction, JsonObject resource) => new(
        interaction,
        resource["resourceType"].Text(),
        resource.PatientId(),
        resource.Walk("context.encounter").Concat(resource["encounter"].Items()).Select(one => one.ReferencedId("Encounter")).FirstOrDefault(),
        IdentifiersOf(resource));

    private static HashSet<string> IdentifiersOf(JsonObject resource)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var identifier in resource["identifier"].Items())
        {
            var value = identifier.Member("value").Text() ?? "";
            all.Add(value);
            all.Add($"{identifier.Member("system").Text()}|{value}");
        }

        return all;
    }
}
