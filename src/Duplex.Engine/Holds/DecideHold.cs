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

    /// <summary>This hold does not offer the decision (<see cref="HoldChoices"/>).</summary>
    NotAChoice,

    /// <summary>The target of an assignment is no loop of the same connection that takes results.</summary>
    TargetUnknown,
}

/// <summary>What a person decided.</summary>
/// <param name="Who">The person, as <c>person:NAME</c>.</param>
/// <param name="Target">With <see cref="HoldDecision.Assign"/>: the id of the order's loop.</param>
public sealed record Decision(HoldDecision Choice, string Who, string Reason, string? Target = null);

/// <summary>A person decides a hold.</summary>
public sealed class DecideHold(IStateStore store, IDestinationCatalog destinations, TimeProvider time)
{
    /// <param name="organization">Whose holds the person may decide; another organization's is not found.</param>
    public async ValueTask<DecideVerdict> DecideAsync(string organization, HoldId id, Decision decision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentException.ThrowIfNullOrWhiteSpace(decision.Who);
        ArgumentException.ThrowIfNullOrWhiteSpace(decision.Reason);
        return await store.CommitAsync(unit => DecideAsync(unit, organization, id, decision), cancellationToken);
    }

    private async ValueTask<DecideVerdict> DecideAsync(IUnitOfWork unit, string organization, HoldId id, Decision decision)
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

        if (!HoldChoices.Of(hold).Contains(decision.Choice))
        {
            return DecideVerdict.NotAChoice;
        }

        if (decision.Choice == HoldDecision.Assign && !await IsLoopAsync(unit, hold, decision.Target))
        {
            return DecideVerdict.TargetUnknown;
        }

        var now = Instant.Now(time);
        var verdict = await ApplyAsync(unit, hold, decision, now);
        if (verdict == DecideVerdict.Decided)
        {
            await unit.Holds.UpdateAsync(hold with
            {
                Decision = decision.Choice, DecidedBy = decision.Who, DecidedAt = now, Reason = decision.Reason, Target = decision.Target,
            });
            await unit.Audit.AddAsync(new AuditEntry(organization, now, decision.Who, "hold.decided", id.ToString(), AfterDecision.NameOf(decision.Choice)));
        }

        return verdict;
    }

    private async ValueTask<DecideVerdict> ApplyAsync(IUnitOfWork unit, Hold hold, Decision decision, Instant now)
    {
        if (hold.Delivery is not { } deliveryId || await unit.Deliveries.GetAsync(deliveryId) is not { } delivery)
        {
            var lane = hold.Loop is { } loopId && await unit.Loops.GetAsync(loopId) is { } loop ? loop.Lane : default;
            await unit.Feed.AppendAsync(Changes.OfDecision(hold, lane, now));
            return DecideVerdict.Decided;
        }

        if (decision.Choice != HoldDecision.Assign)
        {
            var parts = await unit.Deliveries.GetPartsAsync(deliveryId);
            if (decision.Choice == HoldDecision.LookAgain && !AfterDecision.CanLook(parts))
            {
                return DecideVerdict.NothingToLookAt;
            }

            var policy = destinations.Find(hold.Connection)?.Policy ?? new DeliveryPolicy();
            var decided = AfterDecision.Of(delivery, parts, hold.Code, decision.Choice, policy, now);
            await unit.Deliveries.UpdateAsync(decided.Delivery);
            foreach (var part in decided.Parts)
            {
                await unit.Deliveries.UpdatePartAsync(part);
            }

            await unit.Feed.AppendAsync(Changes.OfDelivery(decided.Delivery, now));
        }

        // What an assignment means for the delivery is the workflow's to say, which reacts to the decision.
        await unit.Feed.AppendAsync(Changes.OfDecision(hold, delivery.Lane, now));
        return DecideVerdict.Decided;
    }

    private static async ValueTask<bool> IsLoopAsync(IUnitOfWork unit, Hold hold, string? target) =>
        Guid.TryParse(target, out var id)
        && await unit.Loops.GetAsync(new LoopId(id)) is { } loop
        && loop.Connection == hold.Connection
        // Of two orders that the numbers name, the right one may be that of the hold; so may it be for a person whose name changed.
        && (loop.Id != hold.Loop || hold.Code is HoldCodes.NumbersContradict or HoldCodes.PatientContradicts)
        && (await unit.Deliveries.ListByLoopAsync(loop.Id)).Any(delivery => delivery.Purpose.Length > 0 && delivery.ResourceType == "ServiceRequest");
}
