using Duplex.Care.Labs;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;
using Duplex.Facade.Writes;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Orders;

/// <summary>What cancels an order.</summary>
/// <param name="Delivery">What is to be delivered.</param>
/// <param name="Earlier">It is being cancelled already, by this delivery.</param>
/// <param name="Refusal">Why it can't be cancelled.</param>
internal sealed record Cancellation(WriteDelivery? Delivery = null, AcceptOutcome? Earlier = null, WriteRefusal? Refusal = null);

/// <summary>
/// Says how an order is cancelled: revoked in the EHR where it stands there (what follows at the laboratory is the loop's concern), else
/// taken back at the laboratory.
/// </summary>
internal sealed class PlanCancellation(IStateStore state)
{
    /// <param name="shown">The order as the EHR shows it now; null: as it was delivered.</param>
    public async ValueTask<Cancellation> PlanAsync(
        Loop loop, FacadeOrders orders, ServiceRequest? shown, string? reason, CancellationToken cancellationToken)
    {
        if (loop.Status is LoopStatus.Closed or LoopStatus.Cancelled)
        {
            return Conflict("facade.loop-ended", $"The order's loop is {(loop.Status == LoopStatus.Closed ? "closed" : "cancelled")}; there is nothing left to cancel.");
        }

        var deliveries = await state.Deliveries.ListByLoopAsync(loop.Id, cancellationToken);
        if (deliveries.LastOrDefault(IsCancelling) is { } earlier)
        {
            return new Cancellation(Earlier: new AcceptOutcome(AcceptVerdict.Repeated, earlier.Source, loop.Id, earlier.Id));
        }

        if (deliveries.Any(IsResult))
        {
            return Conflict("facade.result-is-there", "The order's final result is there already, so it can't be cancelled any more; the laboratory can correct or retract the result.");
        }

        var order = deliveries.LastOrDefault(delivery => delivery.Purpose == LabPurposes.Order);
        var sent = deliveries.LastOrDefault(delivery => delivery.Purpose == LabPurposes.Send);
        if ((sent ?? order) is not { } newest)
        {
            return Conflict("facade.no-order", "This loop holds no order that could be cancelled.");
        }

        var job = await state.Deliveries.GetJobAsync(newest.Id, cancellationToken);
        var body = Read(job);
        var own = References.Parse(order?.Reference).Id ?? (order is null && orders.Write ? body.Id : null);
        if (order is not null && own is null)
        {
            return Conflict("facade.order-not-taken", "The EHR has not taken the order yet, so there is nothing to revoke there; if it is held, decide the hold with cancel, else try again later.");
        }

        var number = PlacerNumber.Read(body, orders.System) ?? "";
        var revoked = own is null ? body : shown ?? body;
        WrittenResources.ClearServerElements(revoked);
        revoked.Id = own;
        revoked.Status = RequestStatusCodes.Revoked;
        if (own is null)
        {
            PlacerNumber.AddFiller(revoked, sent?.Reference);
        }

        if (reason is not null)
        {
            revoked.Note.Add(new Annotation { Text = reason });
        }

        var cancelling = job with { Interaction = new Interaction(InteractionKind.Update, "ServiceRequest", FhirJson.Serialize(revoked)) };
        return new Cancellation(new WriteDelivery
        {
            Loop = loop.Id,
            Destination = own is null ? orders.Laboratory : null,
            Purpose = own is null ? LabPurposes.Cancel : LabPurposes.Revoke,
            LaneSubject = LabSubjects.Of(job.Expectation, job.Placement.Patient, number),
            // To the EHR it stays the order that was written; to the laboratory it is a message of its own.
            Job = own is null ? id => OrderContext.Own(cancelling, id) : _ => cancelling,
            Deadline = orders.Deadline,
        });
    }

    private static bool IsResult(Delivery delivery) => delivery.Purpose is LabPurposes.Final or LabPurposes.Corrected
        && delivery.State is not (DeliveryState.Cancelled or DeliveryState.Held);

    private static bool IsCancelling(Delivery delivery) => delivery.Purpose is LabPurposes.Revoke or LabPurposes.Cancel
        && delivery.State is not (DeliveryState.Cancelled or DeliveryState.Refused or DeliveryState.Failed);

    private static ServiceRequest Read(DeliveryJob job) =>
        FhirJson.Parse(job.Interaction.Body.Span, FhirReadMode.Lenient).Resource as ServiceRequest
        ?? throw new InvalidOperationException("The delivery of an order holds no ServiceRequest.");

    private static Cancellation Conflict(string code, string sentence) =>
        new(Refusal: WriteRefusal.Of(StatusCodes.Status409Conflict, code, "conflict", "", sentence));
}
