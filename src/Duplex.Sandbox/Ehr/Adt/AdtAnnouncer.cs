using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Adt;

/// <summary>Queues the ADT message for what happened at the front desk, in the same transaction.</summary>
internal sealed class AdtAnnouncer(TimeProvider time)
{
    public void EncounterOpened(SqliteConnection connection, JsonObject encounter) =>
        Queue(connection, encounter.FirstText("class.code") == "IMP" ? "A01" : "A04", encounter);

    public void EncounterClosed(SqliteConnection connection, JsonObject encounter) => Queue(connection, "A03", encounter);

    /// <summary>A13 takes a discharge or an end of visit back.</summary>
    public void EncounterReopened(SqliteConnection connection, JsonObject encounter) => Queue(connection, "A13", encounter);

    public void PatientChanged(SqliteConnection connection, JsonObject patient)
    {
        var open = FeedEncounters.OpenOf(connection, patient["id"].Text()!);
        Queue(connection, "A08", patient, open);
    }

    /// <summary>Announces every open encounter, and says how many.</summary>
    public int AnnounceAll(SqliteConnection connection)
    {
        var open = connection.ResourcesOfType("Encounter").Select(one => one.Resource())
            .Where(encounter => encounter["status"].Text() == "in-progress").ToList();
        foreach (var encounter in open)
        {
            EncounterOpened(connection, encounter);
        }

        return open.Count;
    }

    private void Queue(SqliteConnection connection, string trigger, JsonObject encounter)
    {
        var patient = connection.CurrentResource("Patient", encounter["subject"].ReferencedId("Patient")!)!.Resource();
        Queue(connection, trigger, patient, encounter);
    }

    private void Queue(SqliteConnection connection, string trigger, JsonObject patient, JsonObject? encounter)
    {
        var practitioner = FeedEncounters.PractitionerOf(connection, encounter);
        var controlId = connection.NextId(connection.ControlIdPrefix());
        connection.QueueAdt(controlId, trigger, AdtMessage.Write(trigger, controlId, patient, encounter, practitioner, time.GetUtcNow()));
    }
}
