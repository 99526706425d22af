namespace Duplex.Engine.Deliveries;

/// <summary>
/// One attempt to bring a delivery further. The steps, by where the delivery stands:
/// <code>
/// queued            PlanParts -> for each part: CheckTarget -> mark sending -> Send
/// sending, unknown  FindPart (never sends what may have been done already)
/// staged            FindPart, until somebody at the counterparty releases it
/// accepted          ReadBack -> judge
/// verified          ReadBack -> judge, while somebody at the counterparty has still to act
/// </code>
/// </summary>
public sealed class DeliveryAttempt(SendParts send, FindParts find, ProveParts prove)
{
    public ValueTask RunAsync(DeliveryContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Delivery.State switch
        {
            DeliveryState.Queued => send.RunAsync(context, cancellationToken),
            DeliveryState.Sending or DeliveryState.Unknown or DeliveryState.Staged => find.RunAsync(context, cancellationToken),
            DeliveryState.Accepted or DeliveryState.Verified => prove.RunAsync(context, cancellationToken),
            _ => ValueTask.CompletedTask,
        };
    }
}
