using Duplex.Care.Labs;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Facade.Writes;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Facade.Orders;

/// <summary>Says what is delivered of an order: to the EHR first, or to the laboratory where the EHR takes none.</summary>
internal sealed class PrepareOrder(IIdSource ids) : IWriteStep<OrderSubmission>
{
    public ValueTask<WriteRefusal?> RunAsync(OrderSubmission write, CancellationToken cancellationToken)
    {
        var order = write.Order;
        var id = new DeliveryId(ids.NewId());
        WrittenResources.ClearServerElements(order);
        var number = PlacerNumber.Establish(order, write.Orders.System, id);
        order.Identifier.Add(WrittenResources.DeliveryIdentifier(id));
        var job = new DeliveryJob
        {
            Interaction = new Interaction(InteractionKind.Create, "ServiceRequest", FhirJson.Serialize(order)),
            Placement = write.Placement!,
            Expectation = write.Expectation,
            Context = ContextOf(write.LiveResources),
        };
        write.Delivery = new WriteDelivery
        {
            Id = id,
            Destination = write.Orders.Write ? null : write.Orders.Laboratory,
            Purpose = write.Orders.Write ? LabPurposes.Order : LabPurposes.Send,
            LaneSubject = LabSubjects.Of(write.Expectation, write.Placement!.Patient, number),
            Job = _ => job,
            Deadline = write.Orders.Deadline,
        };
        return ValueTask.FromResult<WriteRefusal?>(null);
    }

    private static byte[] ContextOf(IEnumerable<Resource> resources)
    {
        var bundle = new Bundle { Type = BundleTypeCodes.Collection };
        foreach (var resource in resources)
        {
            bundle.Entry.Add(new BundleEntry { Resource = resource });
        }

        return FhirJson.Serialize(bundle);
    }
}
