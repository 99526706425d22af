using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Writing;

/// <summary>Moves a resource into another patient's chart, without its encounter.</summary>
internal static class Misfiling
{
    public static void ToPatient(SqliteConnection connection, JsonObject resource, string element, string? to)
    {
        var right = resource[element].ReferencedId("Patient");
        var wrong = to ?? connection.ResourcesOfType("Patient").Select(one => one.Id).First(id => id != right);
        resource[element] = JsonElements.Reference("Patient", wrong);
        resource.Remove("encounter");
        (resource["context"] as JsonObject)?.Remove("encounter");
    }
}
