using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr;
using Duplex.Sandbox.Ehr.Adt;
using Duplex.Sandbox.Ehr.Fhir;
using Duplex.Sandbox.Ehr.Orders;
using Duplex.Sandbox.Ehr.Store;

namespace Duplex.Sandbox.Clinic;

/// <summary>What a clinician orders and cancels in the EHR itself; each is announced by ORM.</summary>
internal sealed class OrderDesk(EhrDatabase database, OrderAnnouncer announcer, AdtFeed feed, EventStream events, TimeProvider time)
{
    /// <param name="patientId">Whom it is for.</param>
    /// <param name="practitionerId">Who orders.</param>
    /// <param name="code">LOINC code.</param>
    /// <param name="display">Its name.</param>
    /// <param name="cancellationToken">Gives up before it is stored.</param>
    public async ValueTask<SandboxResult<SandboxOrder>> PlaceAsync(
        string patientId, string practitionerId, string code, string display, CancellationToken cancellationToken)
    {
        var result = await database.WriteAsync<SandboxResult<SandboxOrder>>(
            connection =>
            {
                if (connection.CurrentResource("Patient", patientId) is null)
                {
                    return SandboxRefusal.NotFound;
                }

                if (connection.CurrentResource("Practitioner", practitionerId) is null)
                {
                    return SandboxRefusal.UnknownPractitioner;
                }

                var order = Order(patientId, practitionerId, code, display);
                order["id"] = connection.NextId("sr");
                order["identifier"] = new JsonArray(OrderNumbers.OfEhr(connection.NextPlacerNumber()));
                if (FeedEncounters.OpenOf(connection, patientId) is { } encounter)
                {
                    order["encounter"] = JsonElements.Reference("Encounter", encounter["id"].Text()!);
                }

                var stored = connection.PutResource(order, time.GetUtcNow());
                announcer.OrderPlaced(connection, order);
                events.Publish(SandboxEventKind.OrderPlaced, stored, patientId);
                return OrderView.Order(stored);
            },
            cancellationToken);
        feed.Wake();
        return result;
    }

    public async ValueTask<SandboxResult<SandboxOrder>> CancelAsync(string orderId, string practitionerId, CancellationToken cancellationToken)
    {
        var result = await database.WriteAsync<SandboxResult<SandboxOrder>>(
            connection =>
            {
                if (connection.CurrentResource("Practitioner", practitionerId) is null)
                {
                    return SandboxRefusal.UnknownPractitioner;
                }

                if (connection.CurrentResource(ServedResources.Order, orderId)?.Resource() is not { } order)
                {
                    return SandboxRefusal.NotFound;
                }

                if (OrderType.HasEnded(order))
                {
                    return SandboxRefusal.AlreadyEnded;
                }

                order["status"] = "revoked";
                var stored = connection.PutResource(order, time.GetUtcNow());
                announcer.OrderCancelled(connection, order);
                events.Publish(SandboxEventKind.OrderCancelled, stored, order.PatientId());
                return OrderView.Order(stored);
            },
            cancellationToken);
        feed.Wake();
        return result;
    }

    private JsonObject Order(string patient, string practitioner, string code, string display) => new()
    {
        ["resourceType"] = ServedResources.Order,
        ["status"] = "active",
        ["intent"] = "order",
        ["category"] = new JsonArray(new JsonObject
        {
            ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://snomed.info/sct", ["code"] = "108252007", ["display"] = "Laboratory procedure" }),
        }),
        ["code"] = new JsonObject
        {
            ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://loinc.org", ["code"] = code, ["display"] = display }),
            ["text"] = display,
        },
        ["subject"] = JsonElements.Reference("Patient", patient),
        ["requester"] = JsonElements.Reference("Practitioner", practitioner),
        ["authoredOn"] = FhirInstant.ToSeconds(time.GetUtcNow()),
    };
}
