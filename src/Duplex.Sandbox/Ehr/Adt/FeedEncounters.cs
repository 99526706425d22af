using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Adt;

/// <summary>The encounter that a message of the feed is about, and who sees the patient in it.</summary>
internal static class FeedEncounters
{
    public static JsonObject? OpenOf(SqliteConnection connection, string patient) => connection.ResourcesOfPatient("Encounter", patient)
        .Select(one => one.Resource())
        .FirstOrDefault(encounter => encounter["status"].Text() == "in-progress");

    public static JsonObject? PractitionerOf(SqliteConnection connection, JsonObject? encounter)
    {
        var id = encounter.Walk("participant.individual").Select(one => one.ReferencedId("Practitioner")).FirstOrDefault();
        return id is null ? null : connection.CurrentResource("Practitioner", id)?.Resource();
    }
}
