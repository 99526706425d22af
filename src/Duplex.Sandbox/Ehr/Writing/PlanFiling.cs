using Duplex.Sandbox.Ehr.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Writing;

/// <summary>Does what a plan says, and tells what happened.</summary>
internal sealed class PlanFiling(EventStream events, TimeProvider time)
{
    /// <summary>Stores it; a new resource gets this id, or the next one.</summary>
    public ResourceVersion Store(SqliteConnection connection, WritePlan plan, string? id = null) => plan.Action switch
    {
        WriteAction.Create => ResourceFiling.File(connection, plan.Kind, plan.Resource, time.GetUtcNow(), id),
        WriteAction.Update => ResourceFiling.Update(connection, plan.Kind, plan.Resource, plan.Current!, time.GetUtcNow()),
        _ => plan.Current!,
    };

    /// <summary>Tells of what was stored; of nothing when nothing was new.</summary>
    public void Tell(WritePlan plan, ResourceVersion stored)
    {
        if (stored == plan.Current)
        {
            return;
        }

        var resource = stored.Resource();
        var status = resource["status"].Text();
        var isNew = plan.Action == WriteAction.Create;
        events.Publish(
            isNew ? plan.Kind.Stored : plan.Kind.Updated, stored, resource.PatientId(), isNew ? resource["docStatus"].Text() ?? status : status);
    }
}
