using Duplex.Engine.Dispatch;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Chart.Subscriptions;

/// <summary>Of several nodes that find a subscription due, one calls its endpoint. Where it dies, another one does when the lease has run out.</summary>
public sealed class LeaseSubscription(IStateStore store, NodeLeases leases)
{
    /// <param name="length">Longer than the call may take.</param>
    /// <returns>The subscription as it is now; null: it is not due any more, was changed, or another node has it.</returns>
    public async ValueTask<SubscriptionState?> TakeAsync(SubscriptionState found, TimeSpan length, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (!leases.AreNeeded)
        {
            return found;
        }

        return await store.CommitAsync(
            async unit =>
            {
                var table = unit.Join<ISubscriptionStore>();
                if (await table.GetAsync(found.Id) is not { } fresh || fresh.Version != found.Version || !(fresh.ListedAt <= leases.Now))
                {
                    return null;
                }

                var taken = fresh with { Lease = leases.For(length) };
                await table.UpdateAsync(taken);
                return taken;
            },
            cancellationToken);
    }

    /// <summary>For a call that was not made: others need not wait for the lease's end.</summary>
    public async ValueTask GiveBackAsync(SubscriptionState taken, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(taken);
        if (taken.Lease is null)
        {
            return;
        }

        await store.CommitAsync(
            async unit =>
            {
                var table = unit.Join<ISubscriptionStore>();
                if (await table.GetAsync(taken.Id) is { } fresh && fresh.Lease == taken.Lease)
                {
                    await table.UpdateAsync(fresh with { Lease = null });
                }
            },
            cancellationToken);
    }
}
