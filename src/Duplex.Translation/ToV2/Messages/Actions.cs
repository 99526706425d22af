using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;

namespace Duplex.Translation.ToV2.Messages;

/// <summary>What is to be done with a resource.</summary>
internal static class Actions
{
    /// <summary>
    /// As told; otherwise by its status, by what it or the Bundle says happened, by the Bundle's request, and by its version.
    /// </summary>
    public static FhirToV2Action Of(V2Draft draft, Resource resource, string? status)
    {
        if (draft.Options.Action is { } told)
        {
            return told;
        }

        if (status is "revoked" or "cancelled" or "stopped" or "entered-in-error")
        {
            return FhirToV2Action.Cancel;
        }

        // What came with a message was done by then; what is kept of it afterwards says nothing of now.
        if (draft.Source.Event is { } trigger && (OfControl(resource) ?? OfEvent(trigger)) is { } happened)
        {
            return happened;
        }

        return draft.Source.MethodOf(resource) switch
        {
            "POST" => FhirToV2Action.New,
            "PUT" or "PATCH" => FhirToV2Action.Change,
            _ => resource.Meta?.VersionId?.Value is null or "1" ? FhirToV2Action.New : FhirToV2Action.Change,
        };
    }

    /// <summary>The order control that came with it, where it still says what is done; null otherwise.</summary>
    public static string? ControlAsSent(V2Draft draft, Resource order, FhirToV2Action action) =>
        draft.Source.Event is not null && OfControl(order) == action ? OrderExtensions.ControlOf(order) : null;

    /// <summary>Whether it came with the answer of whoever carries orders out: sent on, it would be an order.</summary>
    public static bool IsAnswer(V2Draft draft, Resource order) =>
        draft.Options.Action is null && draft.Source.Event is not null
        && OrderExtensions.ControlOf(order) is "OK" or "UA" or "CR" or "UC" or "DR" or "UD" or "HR" or "UH" or "RR" or "UR" or "XR" or "UX" or "SC" or "SR" or "NA" or "UM" or "UN" or "DF" or "AF";

    /// <summary>By the order control that came with it.</summary>
    private static FhirToV2Action? OfControl(Resource resource) => OrderExtensions.ControlOf(resource) switch
    {
        "NW" => FhirToV2Action.New,
        "XO" or "XX" => FhirToV2Action.Change,
        "CA" or "OC" or "DC" or "OD" => FhirToV2Action.Cancel,
        _ => null,
    };

    /// <summary>By the event of the message that the Bundle came from.</summary>
    private static FhirToV2Action? OfEvent(string? trigger) => trigger switch
    {
        "S12" or "T01" or "T02" or "T05" or "T06" or "T09" or "T10" or "A28" or "PC1" or "I12" => FhirToV2Action.New,
        "S13" => FhirToV2Action.Reschedule,
        "S14" or "T07" or "T08" or "A31" or "PC2" or "I13" => FhirToV2Action.Change,
        _ => null,
    };
}
