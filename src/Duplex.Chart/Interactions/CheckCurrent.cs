using Duplex.Chart.Sight;

namespace Duplex.Chart.Interactions;

/// <summary>Whether a change may be made of what is there. What the caller may not see is not there, but for its id, which stays taken.</summary>
internal static class CheckCurrent
{
    /// <param name="current">Also where the caller may not see it; null: there is nothing.</param>
    public static InteractionRefusal? Refuse(PreparedChange change, ChartVersion? current, ChartSight sight)
    {
        var seen = current is not null && sight.Sees(current) ? current : null;
        var lives = seen is { IsDeleted: false };
        if (change.IfMatch is { } version && !(lives && seen!.Version == version))
        {
            return InteractionRefusal.Of(
                RefusalKind.Precondition, "chart.version-conflict", "conflict", change.Place,
                $"The resource has another version than If-Match asks for{(lives ? $" (it has {seen!.Version} now)" : "")}; read it again, and decide anew.");
        }

        return change.Action switch
        {
            _ when change.IsMatched => null,
            ChartAction.Delete => null,
            ChartAction.Patch when !lives => Absent(change, seen),
            _ when current is not null && seen is null => InteractionRefusal.Of(
                RefusalKind.Conflict, "chart.id-taken", "conflict", change.Place, "This id cannot be used here; POST the resource, so that it gets one that is free."),
            _ when lives && seen!.Patient.Length > 0 && change.Patient != seen.Patient => InteractionRefusal.Of(
                RefusalKind.Unprocessable, "chart.moved-patient", "business-rule", change.Place,
                "The resource belongs to another patient's chart; a change does not move it. Delete it, or mark it entered-in-error, and create it for the right patient."),
            _ => null,
        };
    }

    /// <param name="seen">Null: nothing that the caller may see.</param>
    public static InteractionRefusal Absent(PreparedChange change, ChartVersion? seen) => seen is null
        ? InteractionRefusal.Of(RefusalKind.NotFound, "chart.not-found", "not-found", change.Place, $"The chart has no {change.ResourceType} with this id.")
        : InteractionRefusal.Of(RefusalKind.Gone, "chart.deleted", "deleted", change.Place, $"This {change.ResourceType} was deleted; its history still shows what it was.");
}
