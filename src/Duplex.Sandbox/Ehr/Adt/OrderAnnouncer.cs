using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Adt;

/// <summary>Queues the ORM message for what clinicians order and cancel in the EHR, in the same transaction and the same feed as ADT.</summary>
internal sealed class OrderAnnouncer(TimeProvider time)
{
    public void OrderPlaced(SqliteConnection connection, JsonObject order) => Queue(connection, "NW", order);

    public void OrderCancelled(SqliteConnection connection, JsonObject order) => Queue(connection, "CA", order);

    private void Queue(SqliteConnection connection, string control, JsonObject order)
    {
        var patientId = order.PatientId()!;
        var patient = connection.CurrentResource("Patient", patientId)!.Resource();
        var requester = order["requester"].ReferencedId("Practitioner") is { } id ? connection.CurrentResource("Practitioner", id)?.Resource() : null;
        (JsonObject, JsonObject?)? visit = FeedEncounters.OpenOf(connection, patientId) is { } encounter
            ? (encounter, FeedEncounters.PractitionerOf(connection, encounter))
            : null;
        var controlId = connection.NextId(connection.ControlIdPrefix());
        connection.QueueAdt(controlId, "O01", OrderMessage.Write(control, controlId, order, patient, visit, requester, time.GetUtcNow()));
    }
}
