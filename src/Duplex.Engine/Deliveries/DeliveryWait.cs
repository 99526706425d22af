using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Engine.Deliveries;

/// <summary>Waits for what becomes of a delivery.</summary>
public sealed class DeliveryWait(IStateStore store, TimeProvider time)
{
    /// <summary>
    /// The delivery once the counterparty answered it or a person must act, or as it stands when the wait is over.
    /// An unknown outcome is still being looked up and is waited for.
    /// </summary>
    public ValueTask<Delivery> UntilAnsweredAsync(DeliveryId id, TimeSpan wait, CancellationToken cancellationToken) => UntilAsync(id, IsAnswered, wait, cancellationToken);

    /// <summary>The delivery once a fresh read showed it or a person must act, or as it stands when the wait is over.</summary>
    public ValueTask<Delivery> UntilShownAsync(DeliveryId id, TimeSpan wait, CancellationToken cancellationToken) =>
        UntilAsync(id, static state => IsAnswered(state) && state != DeliveryState.Accepted, wait, cancellationToken);

    private static bool IsAnswered(DeliveryState state) => state is not (DeliveryState.Queued or DeliveryState.Sending or DeliveryState.Unknown);

    private async ValueTask<Delivery> UntilAsync(DeliveryId id, Func<DeliveryState, bool> isReached, TimeSpan wait, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(wait, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        while (true)
        {
            // The feed's end is taken before the delivery is read, so that no change falls between the two.
            var end = await store.Feed.GetEndAsync(cancellationToken);
            var delivery = await store.Deliveries.GetAsync(id, cancellationToken)
                ?? throw new InvalidOperationException($"Delivery {id} was accepted but is not in the state store.");
            if (isReached(delivery.State) || limit.IsCancellationRequested)
            {
                return delivery;
            }

            try
            {
                await store.Feed.WaitAsync(end, either.Token);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                return await store.Deliveries.GetAsync(id, cancellationToken) ?? delivery;
            }
        }
    }
}
