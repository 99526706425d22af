using Duplex.Engine.Audit;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Engine.Deliveries;

/// <summary>What a counterparty said of a part later, by a message of its own.</summary>
/// <param name="IsAccepted">False: it refused, and <paramref name="Problem"/> says why.</param>
/// <param name="Reference">What it calls the thing itself (a filler order number), or what it acknowledged.</param>
/// <param name="Source">The exchange that said so.</param>
public sealed record LateAcknowledgement(bool IsAccepted, string Reference, Problem? Problem, string Sentence, ExchangeId Source);

/// <summary>
/// Writes a late acknowledgement to its delivery, within the unit of work that handles the exchange: accepted counts as
/// application-ack, also where the outcome was unknown or a person was asked about it; refused stops the delivery.
/// </summary>
public sealed class RecordAcknowledgement(KeyedHash hash, IIdSource ids, TimeProvider time)
{
    /// <summary>The delivery whose part has this lookup; null where nothing was sent under it.</summary>
    public async ValueTask<Delivery?> FindAsync(IUnitOfWork unit, ConnectionKey connection, string lookup)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var found = await unit.Correlations.FindAsync(connection, hash.CorrelationOf(connection, lookup));
        return found.Select(one => one.Delivery).FirstOrDefault(id => id is not null) is { } id ? await unit.Deliveries.GetAsync(id) : null;
    }

    public async ValueTask RecordAsync(IUnitOfWork unit, Delivery delivery, string lookup, LateAcknowledgement said)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(delivery);
        ArgumentNullException.ThrowIfNull(said);
        var now = Instant.Now(time);
        var part = (await unit.Deliveries.GetPartsAsync(delivery.Id)).FirstOrDefault(part => part.Plan.Lookup == lookup);
        if (part is null || delivery.State is DeliveryState.Cancelled)
        {
            return;
        }

        var next = said.IsAccepted ? Accepted(delivery, said, now) : Refused(delivery, said);
        await unit.Deliveries.UpdatePartAsync(part with
        {
            State = said.IsAccepted ? DeliveryState.Accepted : DeliveryState.Refused,
            Reference = said.IsAccepted ? said.Reference : part.Reference,
        });
        await unit.Deliveries.UpdateAsync(next);
        var open = await unit.Holds.GetOpenAsync(delivery.Id);
        if (said.IsAccepted && open is not null)
        {
            await unit.Holds.UpdateAsync(open with
            {
                Decision = HoldDecision.Resolved, DecidedBy = "duplex", DecidedAt = now, Reason = "The counterparty's acknowledgement came.",
            });
        }
        else if (!said.IsAccepted && open is null)
        {
            await unit.Holds.AddAsync(HoldOf(next, said, now));
        }

        await unit.Feed.AppendAsync(Changes.OfDelivery(next, now));
        await unit.Feed.AppendAsync(Changes.OfAcknowledgement(next, said.Source, now));
        await unit.Audit.AddAsync(new AuditEntry(
            delivery.Connection.Organization, now, "sender", "delivery.acknowledged", delivery.Id.ToString(), next.State.ToString()));
    }

    private static Delivery Accepted(Delivery delivery, LateAcknowledgement said, Instant now) => delivery with
    {
        State = delivery.State == DeliveryState.Verified ? DeliveryState.Verified : DeliveryState.Accepted,
        NextAttemptAt = now,
        Attempts = 0,
        Code = "",
        Sentence = "",
        Reference = said.Reference,
        Evidence = EvidenceList.Replace(
            delivery.Evidence,
            new Evidence(SendResult.AcceptedStep, FindingVerdict.Met, EvidenceGrade.ApplicationAck, said.Reference, now, said.Sentence)),
    };

    private static Delivery Refused(Delivery delivery, LateAcknowledgement said) => delivery with
    {
        State = DeliveryState.Refused,
        NextAttemptAt = null,
        Code = said.Problem?.Code ?? "refused",
        Sentence = said.Problem?.Sentence ?? "The counterparty refused it.",
        Evidence = [.. delivery.Evidence.Where(found => found.Step != SendResult.AcceptedStep)],
    };

    private Hold HoldOf(Delivery delivery, LateAcknowledgement said, Instant now) => new()
    {
        Id = new HoldId(ids.NewId()),
        Connection = delivery.Connection,
        Delivery = delivery.Id,
        Loop = delivery.Loop,
        Exchange = said.Source,
        Code = delivery.Code,
        Place = said.Problem?.Place ?? "",
        Sentence = delivery.Sentence,
        Owner = Owners.Practice,
        OpenedAt = now,
        Deadline = now.Plus(new DeliveryPolicy().DecideWithin),
    };
}
