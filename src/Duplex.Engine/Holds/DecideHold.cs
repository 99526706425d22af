using Duplex.Engine.Audit;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Engine.Holds;

public enum DecideVerdict
{
    Decided,
    NotFound,
    AlreadyDecided,

    /// <summary>Nothing was sent yet, so there is nothing to look at: resend or cancel.</summary>
    NothingToLookAt,
}

/// <summary>A person decides a held delivery.</summary>
public sealed class DecideHold(IStateStore store, IDestinationCatalog destinations, TimeProvider time)
{
    /// <param name="organization">Whose holds the person may decide; another organization's is not found.</param>
    /// <param name="who">The person, as <c>person:NAME</c>.</param>
    public async ValueTask<DecideVerdict> DecideAsync(
        string organization, HoldId id, HoldDecision decision, string who, string reason, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(who);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return await store.CommitAsync(
            async unit =>
            {
                var hold = await unit.Holds.GetAsync(id);
                if (hold is null || hold.Connection.Organization != organization)
                {
                    return DecideVerdict.NotFound;
                }

                if (hold.Decision is not null)
                {
                    return DecideVerdict.AlreadyDecided;
                }

                var now = Instant.Now(time);
                if (hold.Delivery is { } deliveryId && await unit.Deliveries.GetAsync(deliveryId) is { } delivery)
                {
                    var parts = await unit.Deliveries.GetPartsAsync(deliveryId);
                    if (decision == HoldDecision.LookAgain && !AfterDecision.CanLook(parts))
                    {
                        return DecideVerdict.NothingToLookAt;
                    }

                    var policy = destinations.Find(hold.Connection)?.Policy ?? new DeliveryPolicy();
                    var decided = AfterDecision.Of(delivery, parts, hold.Code, decision, policy, now);
                    await unit.Deliveries.UpdateAsync(decided.Delivery);
                    foreach (var part in decided.Parts)
                    {
                        await unit.Deliveries.UpdatePartAsync(part);
                    }

                    await unit.Feed.AppendAsync(Changes.OfDecision(hold, delivery.Lane, now));
                    await unit.Feed.AppendAsync(Changes.OfDelivery(decided.Delivery, now));
                }

                await unit.Holds.UpdateAsync(hold with { Decision = decision, DecidedBy = who, DecidedAt = now, Reason = reason });
                await unit.Audit.AddAsync(new AuditEntry(organization, now, who, "hold.decided", id.ToString(), AfterDecision.NameOf(decision)));
                return DecideVerdict.Decided;
            },
            cancellationToken);
    }
}
