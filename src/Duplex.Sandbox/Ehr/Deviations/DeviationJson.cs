using System.Text.Json;
using System.Text.Json.Nodes;

namespace Duplex.Sandbox.Ehr.Deviations;

/// <summary>The JSON of <c>/sandbox/deviations</c>.</summary>
internal static class DeviationJson
{
    /// <summary>Reads one. Throws <see cref="ArgumentException"/> with what is wrong.</summary>
    public static Deviation Read(JsonObject json)
    {
        var allowed = new[] { "deviation", "match", "interaction", "times", "variant", "status", "retryAfter", "delayMs", "reads", "to" };
        RefuseOthers(json, allowed);
        var deviation = new Deviation(Named<DeviationKind>(json["deviation"].Text(), "deviation"))
        {
            Match = Match(json["match"] as JsonObject ?? []),
            Times = Number(json, "times") ?? 1,
            Variant = json["variant"].Text(),
            To = json["to"].Text(),
            Status = Number(json, "status") ?? 503,
            RetryAfter = Number(json, "retryAfter") is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            Delay = TimeSpan.FromMilliseconds(Number(json, "delayMs") ?? 2000),
            Reads = Number(json, "reads") ?? 2,
        };
        return json["interaction"].Text() is { } name
            ? deviation with { Interaction = Named<DeviationInteraction>(name, "interaction") }
            : deviation;
    }

    public static JsonObject Write(Deviation deviation) => new()
    {
        ["deviation"] = NameOf(deviation.Kind),
        ["match"] = new JsonObject
        {
            ["identifier"] = deviation.Match.Identifier,
            ["resourceType"] = deviation.Match.ResourceType,
            ["patient"] = deviation.Match.Patient,
            ["encounter"] = deviation.Match.Encounter,
            ["nth"] = deviation.Match.Nth,
        },
        ["interaction"] = NameOf(deviation.Interaction),
        ["times"] = deviation.Times,
        ["variant"] = deviation.Variant,
        ["status"] = deviation.Status,
        ["retryAfter"] = deviation.RetryAfter is { } retryAfter ? (int)retryAfter.TotalSeconds : null,
        ["delayMs"] = (long)deviation.Delay.TotalMilliseconds,
        ["reads"] = deviation.Reads,
        ["to"] = deviation.To,
    };

    public static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static T Named<T>(string? name, string member)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (NameOf(value) == name)
            {
                return value;
            }
        }

        throw new ArgumentException($"\"{member}\" must be one of: {string.Join(", ", Enum.GetValues<T>().Select(NameOf))}.");
    }

    private static DeviationMatch Match(JsonObject json)
    {
        RefuseOthers(json, ["identifier", "resourceType", "patient", "encounter", "nth"]);
        return new DeviationMatch
        {
            Identifier = json["identifier"].Text(),
            ResourceType = json["resourceType"].Text(),
            Patient = json["patient"].Text(),
            Encounter = json["encounter"].Text(),
            Nth = Number(json, "nth"),
        };
    }

    private static int? Number(JsonObject json, string member)
    {
        if (json[member] is not { } node)
        {
            return null;
        }

        return node is JsonValue value && value.TryGetValue<int>(out var number) && number >= 0
            ? number
            : throw new ArgumentException($"\"{member}\" must be a whole number, 0 or more.");
    }

    private static void RefuseOthers(JsonObject json, string[] allowed)
    {
        if (json.Any(member => !allowed.Contains(member.Key)))
        {
            throw new ArgumentException($"Only these members are known here: {string.Join(", ", allowed)}.");
        }
    }
}
