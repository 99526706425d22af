using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Facade.Writes;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Facade.Orders;

/// <summary>
/// Patient, encounter and requester must be the counterparty's own resources, and no other patient may be named anywhere. The order leaves
/// this step with relative references, and the placement is known.
/// </summary>
internal sealed class CheckOrderReferences : IWriteStep<OrderSubmission>
{
    public ValueTask<WriteRefusal?> RunAsync(OrderSubmission write, CancellationToken cancellationToken) => ValueTask.FromResult(Check(write));

    private static WriteRefusal? Check(OrderSubmission write)
    {
        var order = write.Order;
        if (WrittenResources.ToRelative(order.Subject, "Patient", write.FacadeAddress) is not { } patient)
        {
            return WriteRefusal.Unprocessable(
                "facade.subject-form", "value", write.Kind.SubjectPath, "The subject must be a patient of this connection: Patient/ and the id that a search here gives.");
        }

        if (WrittenResources.ToRelative(order.Requester, "Practitioner", write.FacadeAddress) is not { } requester)
        {
            return WriteRefusal.Unprocessable(
                "facade.requester-form", "value", "ServiceRequest.requester.reference",
                "The requester must be a practitioner of this connection: Practitioner/ and the EHR's own id; a laboratory takes no order without one.");
        }

        string? encounter = null;
        if (order.Encounter is not null && (encounter = WrittenResources.ToRelative(order.Encounter, "Encounter", write.FacadeAddress)) is null)
        {
            return WriteRefusal.Unprocessable(
                "facade.encounter-form", "value", write.Kind.EncounterPath, "The encounter must be one of this connection: Encounter/ and the id that a search here gives.");
        }

        if (OtherPatients.FindIn(JsonNode.Parse(FhirJson.Serialize(order)), patient, write.FacadeAddress, "ServiceRequest") is { } path)
        {
            return WriteRefusal.Unprocessable(
                "facade.other-patient", "conflict", path, "This is another patient than ServiceRequest.subject; nothing was sent. Name one patient.");
        }

        var code = order.Code?.Coding.FirstOrDefault();
        write.Placement = new Placement
        {
            Patient = patient,
            Encounter = encounter,
            Section = code is null ? null : $"{code.System?.Value}|{code.Code?.Value}",
            Author = requester,
        };
        return null;
    }
}
