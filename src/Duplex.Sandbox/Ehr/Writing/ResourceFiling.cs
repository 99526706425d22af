using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Writing;

/// <summary>Puts what clients write into the chart, with what the EHR adds.</summary>
internal static class ResourceFiling
{
    /// <summary>Files a new resource; the EHR gives the id unless it has given one already.</summary>
    public static ResourceVersion File(SqliteConnection connection, WritableType kind, JsonObject resource, DateTimeOffset now, string? id = null)
    {
        var filed = resource.Copy();
        filed["id"] = id ?? connection.NextId(kind.IdPrefix);
        kind.Complete(filed, now);
        var stored = connection.PutResource(filed, now);
        kind.AfterFiling(connection, filed, now);
        return stored;
    }

    /// <summary>Writes the next version; the current one stays when nothing is new.</summary>
    public static ResourceVersion Update(SqliteConnection connection, WritableType kind, JsonObject resource, ResourceVersion current, DateTimeOffset now)
    {
        var filed = resource.Copy();
        filed["id"] = current.Id;
        kind.Complete(filed, now);
        return kind.IsSame(filed, current.Resource()) ? current : connection.PutResource(filed, now);
    }
}
