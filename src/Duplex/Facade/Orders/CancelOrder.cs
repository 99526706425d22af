using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Facade.Writes;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Orders;

/// <summary>What became of the wish to cancel an order.</summary>
/// <param name="Accepted">Kept, or kept before; null where it was refused.</param>
internal sealed record CancelOutcome(AcceptOutcome? Accepted, WriteRefusal? Refusal = null);

/// <summary>Somebody cancels the order of a loop, with a reason.</summary>
internal sealed class CancelOrder(IFacadeConnections connections, PlanCancellation plan, AcceptInteraction accept)
{
    public const string Kind = "POST cancel";

    /// <param name="app">The app that asks; null: a person does.</param>
    /// <param name="who">As the audit writes it.</param>
    /// <param name="request">The request's bytes.</param>
    public async ValueTask<CancelOutcome> CancelAsync(
        Loop loop, string? app, string who, string reason, ReadOnlyMemory<byte> request, CancellationToken cancellationToken)
    {
        if (loop.Kind != OrderWrites.LoopKind || connections.Find(loop.Connection.Connection)?.Orders is not { } orders)
        {
            return new CancelOutcome(null, WriteRefusal.Of(
                StatusCodes.Status409Conflict, "facade.not-an-order", "not-supported", "", "Only the loop of a laboratory order, on a connection that routes them, can be cancelled here."));
        }

        var cancellation = await plan.PlanAsync(loop, orders, shown: null, reason, cancellationToken);
        if (cancellation.Delivery is not { } wanted)
        {
            return new CancelOutcome(cancellation.Earlier, cancellation.Refusal);
        }

        return new CancelOutcome(await accept.AcceptAsync(
            new AcceptRequest
            {
                Connection = loop.Connection,
                Destination = wanted.Destination,
                Purpose = wanted.Purpose,
                Loop = wanted.Loop,
                App = app ?? "",
                Who = who,
                Kind = Kind,
                LoopKind = loop.Kind,
                LaneSubject = wanted.LaneSubject,
                Job = wanted.Job,
                RequestBytes = request,
                Deadline = wanted.Deadline,
            },
            cancellationToken));
    }
}
