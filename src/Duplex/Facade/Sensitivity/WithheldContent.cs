using System.Text.Json.Nodes;
using Duplex.Chart.Sensitivity;

namespace Duplex.Facade.Sensitivity;

/// <summary>Takes out of an answer what the app may not see, whoever gave it: security labels count as in the chart.</summary>
/// <param name="withheld">What the app may not see.</param>
/// <param name="unlabelled">What a resource without a label counts as on this connection.</param>
internal sealed class WithheldContent(Sensitivities withheld, Sensitivities unlabelled)
{
    public static WithheldContent For(FacadeCall call) => new(call.Withheld, call.Connection.Unlabelled);

    /// <summary>False where the whole resource is withheld; entries of a Bundle are taken out of it.</summary>
    public bool Keep(JsonNode? resource)
    {
        if (withheld == Sensitivities.None || resource is not JsonObject members)
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

    private static bool IsOfType(JsonObject resource, string type) => resource["resourceType"] is JsonValue value && value.TryGetValue<string>(out var name) && name == type;

    private void KeepEntries(JsonObject bundle)
    {
        if (bundle["entry"] is not JsonArray entries)
        {
            return;
        }

        var count = entries.Count;
        foreach (var entry in entries.ToList())
        {
            if (!Keep((entry as JsonObject)?["resource"]))
            {
                entries.Remove(entry);
            }
        }

        if (entries.Count < count)
        {
            // The number of all would tell that there is more.
            bundle.Remove("total");
        }

        if (entries.Count == 0)
        {
            bundle.Remove("entry");
        }
    }

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
