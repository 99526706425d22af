using System.Text.Json.Nodes;

namespace Duplex.Sandbox.Ehr.Deviations;

/// <summary>The request that a deviation may apply to.</summary>
internal sealed record DeviationSubject(
    DeviationInteraction Interaction, string? Patient, string? Encounter, IReadOnlySet<string> Identifiers)
{
    private static readonly HashSet<string> None = [];

    public static DeviationSubject Of(DeviationInteraction interaction) => new(interaction, null, null, None);

    public static DeviationSubject OfNote(DeviationInteraction interaction, JsonObject note) => new(
        interaction,
        note["subject"].ReferencedId("Patient"),
        note.Walk("context.encounter").Select(one => one.ReferencedId("Encounter")).FirstOrDefault(),
        IdentifiersOf(note));

    private static HashSet<string> IdentifiersOf(JsonObject note)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var identifier in note["identifier"].Items())
        {
            var value = identifier.Member("value").Text() ?? "";
            all.Add(value);
            all.Add($"{identifier.Member("system").Text()}|{value}");
        }

        return all;
    }
}
