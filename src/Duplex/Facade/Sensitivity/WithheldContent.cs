using System.Text.Json.Nodes;
using Duplex.Chart.Sensitivity;

namespace Duplex.Facade.Sensitivity;

/// <summary>Takes out of an answer what the app may not see: security labels count as in the chart.</summary>
/// <param name="withheld">What the app may not see.</param>
/// <param name="unlabelled">What a resource without a label counts as on this connection.</param>
internal sealed class WithheldContent(Sensitivities withheld, Sensitivities unlabelled)
{
    public static WithheldContent For(FacadeCall call) => new(call.Withheld, call.Connection.Unlabelled);

    /// <summary>The app may see everything.</summary>
    public bool HidesNothing => withheld == Sensitivities.None;

    /// <summary>
    /// False where the whole resource is withheld. Of a Bundle the entries that are withheld are taken out, and the number of all where it
    /// would tell that there is more.
    /// </summary>
    public bool Keep(JsonNode? resource)
    {
        if (HidesNothing || resource is not JsonObject members)
        {
            return true;
        }

        if (IsOfType(members, "Bundle"))
        {
            KeepEntries(members);
            return true;
        }

        return IsOfType(members, "OperationOutcome") || (Of(members) & withheld) == 0;
    }

    /// <summary>It is a Bundle, of which parts may be taken out.</summary>
    public static bool HoldsOthers(JsonObject resource) => IsOfType(resource, "Bundle");

    private static bool IsOfType(JsonObject resource, string type) => resource["resourceType"] is JsonValue value && value.TryGetValue<string>(out var name) && name == type;

    private void KeepEntries(JsonObject bundle)
    {
        var entries = bundle["entry"] as JsonArray ?? [];
        var found = entries.Count(IsFound);
        foreach (var entry in entries.ToList())
        {
            if (!Keep((entry as JsonObject)?["resource"]))
            {
                entries.Remove(entry);
            }
        }

        if (entries.Count == 0)
        {
            bundle.Remove("entry");
        }

        // Others count what is withheld too: their number tells nothing new only where all of it stands here.
        if (bundle["total"] is JsonValue total && !(total.TryGetValue<long>(out var all) && all == found && found == entries.Count(IsFound)))
        {
            bundle.Remove("total");
        }
    }

    private static bool IsFound(JsonNode? entry) => (entry as JsonObject)?["search"] is not JsonObject search || search["mode"] is not JsonValue mode || !mode.TryGetValue<string>(out var text) || text == "match";

    private Sensitivities Of(JsonObject resource) => LabelsOf(resource).Where(unlabelled);

    /// <summary>The labels of a resource and of what it contains.</summary>
    public static StatedSensitivity LabelsOf(JsonObject resource)
    {
        var own = Labels(resource);
        foreach (var inner in (resource["contained"] as JsonArray)?.OfType<JsonObject>() ?? [])
        {
            own = own with { Flags = own.Flags | Labels(inner).Flags };
        }

        return own;
    }

    private static StatedSensitivity Labels(JsonObject resource)
    {
        var found = new StatedSensitivity(Sensitivities.None, false);
        foreach (var label in ((resource["meta"] as JsonObject)?["security"] as JsonArray)?.OfType<JsonObject>() ?? [])
        {
            if (label["code"] is JsonValue code && code.TryGetValue<string>(out var text))
            {
                var system = label["system"] is JsonValue named && named.TryGetValue<string>(out var uri) ? uri : null;
                found = new(found.Flags | SensitivityLabels.Of(system, text), found.IsStated || SensitivityLabels.States(system, text));
            }
        }

        return found;
    }
}
