using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Fhir;
using Duplex.Sandbox.Ehr.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Notes;

/// <summary>Puts a note into the chart: gives it an id, adds what the EHR adds, and marks what it replaces.</summary>
internal static class NoteFiling
{
    public static ResourceVersion File(SqliteConnection connection, JsonObject note, DateTimeOffset now)
    {
        var filed = note.Copy();
        filed["id"] = connection.NextId("d");
        Complete(filed, now);
        var stored = connection.PutResource(filed, now);
        SupersedeReplaced(connection, filed, now);
        return stored;
    }

    /// <summary>Adds docStatus, date, and size and hash of the attachments.</summary>
    public static void Complete(JsonObject note, DateTimeOffset now)
    {
        // Nobody signed what says nothing about its state.
        note["docStatus"] ??= "preliminary";
        note["date"] ??= FhirInstant.Of(now);
        foreach (var attachment in note.Walk("content.attachment").OfType<JsonObject>())
        {
            if (attachment["data"].Text() is { } data && AttachmentData.Decode(data) is { } bytes)
            {
                AttachmentData.Describe(attachment, bytes);
            }
        }
    }

    private static void SupersedeReplaced(SqliteConnection connection, JsonObject note, DateTimeOffset now)
    {
        var replaced = note["relatesTo"].Items()
            .Where(one => one.Member("code").Text() == "replaces")
            .Select(one => one.Member("target").ReferencedId(ServedResources.Note));
        foreach (var id in replaced)
        {
            if (id is not null && connection.CurrentResource(ServedResources.Note, id)?.Resource() is { } old)
            {
                old["status"] = "superseded";
                connection.PutResource(old, now);
            }
        }
    }
}
