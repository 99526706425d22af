using Duplex.Engine.Audit;
using Duplex.Engine.Correlations;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;

namespace Duplex.Engine.Deliveries;

/// <summary>
/// Takes an app's write: exchange, idempotency key, delivery and loop in one transaction. No loop without its delivery,
/// no delivery without its exchange.
/// </summary>
public sealed class AcceptInteraction(IStateStore store, ILoopRuleCatalog rules, KeyedHash hash, IIdSource ids, TimeProvider time)
{
    private static readonly TimeSpan UntilSearchable = TimeSpan.FromMinutes(5);

    public async ValueTask<AcceptOutcome> AcceptAsync(AcceptRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var rule = rules.Find(request.Connection, request.LoopKind)
            ?? throw new InvalidOperationException($"No loop rule '{request.LoopKind}' is registered for connection '{request.Connection}'.");
        var fresh = new AcceptOutcome(
            AcceptVerdict.New, new ExchangeId(ids.NewId()), request.Loop ?? new LoopId(ids.NewId()), request.Delivery ?? new DeliveryId(ids.NewId()));
        return await store.CommitAsync(unit => CommitAsync(unit, request, rule, fresh), cancellationToken);
    }

    private async ValueTask<AcceptOutcome> CommitAsync(IUnitOfWork unit, AcceptRequest request, ILoopRule rule, AcceptOutcome fresh)
    {
        var now = Instant.Now(time);
        var destination = request.Destination ?? request.Connection;
        if (await FindEarlierAsync(unit, request) is { } earlier)
        {
            return earlier;
        }

        if (request.OnlyOneOf is { } kind && await FindOnlyOneAsync(unit, destination, kind, now) is { } existing)
        {
            return existing;
        }

        var lane = hash.LaneOf(request.Connection, request.LaneSubject);
        var job = request.Job(fresh.Delivery);
        await unit.Exchanges.TryAddAsync(new Exchange
        {
            Id = fresh.Exchange,
            Connection = request.Connection,
            Direction = ExchangeDirection.Inbound,
            Format = "fhir-r4",
            Kind = request.Kind,
            Lane = lane,
            At = now,
            Outcome = ExchangeOutcome.Accepted,
            Delivery = fresh.Delivery,
            Loop = fresh.Loop,
            Payload = request.RequestBytes,
        });
        var delivery = new Delivery
        {
            Id = fresh.Delivery,
            Connection = destination,
            Lane = hash.LaneOf(destination, request.LaneSubject),
            Loop = fresh.Loop,
            Source = fresh.Exchange,
            ResourceType = job.Interaction.ResourceType,
            Purpose = request.Purpose,
            CreatedAt = now,
            NextAttemptAt = now,
            Deadline = now.Plus(request.Deadline),
        };
        await unit.Deliveries.AddAsync(delivery, job);
        if (request.Loop is null)
        {
            await unit.Loops.AddAsync(rule.Open(new LoopOpening(fresh.Loop, request.Connection, delivery, job, now)));
        }

        foreach (var subject in request.OnlyOneOf is { } only ? [.. request.FoundBy, only] : request.FoundBy)
        {
            await unit.Correlations.AddAsync(new Correlation(destination, hash.CorrelationOf(destination, subject), fresh.Loop, fresh.Delivery));
        }

        await RememberAsync(unit, request, fresh, now);
        await unit.Feed.AppendAsync(Changes.OfDelivery(delivery, now));
        await unit.Feed.AppendAsync(Changes.OfLoop(request.Connection, lane, fresh.Loop, now));
        await unit.Audit.AddAsync(new AuditEntry(
            request.Connection.Organization, now, request.Who ?? $"app:{request.App}", "delivery.accepted", fresh.Delivery.ToString(), "queued"));
        return fresh;
    }

    private static async ValueTask<AcceptOutcome?> FindEarlierAsync(IUnitOfWork unit, AcceptRequest request)
    {
        if (request.IdempotencyKey is not { } key)
        {
            return null;
        }

        var earlier = await unit.Idempotency.GetAsync(request.Connection.Organization, request.App, key);
        return earlier is null
            ? null
            : new AcceptOutcome(
                earlier.Body == request.RequestHash ? AcceptVerdict.Repeated : AcceptVerdict.KeyReused,
                earlier.Exchange,
                earlier.Loop,
                earlier.Delivery);
    }

    /// <summary>The delivery that is on its way, or was taken so short a while ago that a search may not show it yet.</summary>
    private async ValueTask<AcceptOutcome?> FindOnlyOneAsync(IUnitOfWork unit, ConnectionKey destination, string kind, Instant now)
    {
        foreach (var correlation in await unit.Correlations.FindAsync(destination, hash.CorrelationOf(destination, kind)))
        {
            if (correlation.Delivery is { } id && await unit.Deliveries.GetAsync(id) is { } delivery && MayCome(delivery, now))
            {
                return new AcceptOutcome(AcceptVerdict.Existing, delivery.Source, delivery.Loop, delivery.Id);
            }
        }

        return null;
    }

    private static bool MayCome(Delivery delivery, Instant now) => delivery.State switch
    {
        DeliveryState.Queued or DeliveryState.Sending or DeliveryState.Staged or DeliveryState.Unknown or DeliveryState.Held => true,
        DeliveryState.Accepted or DeliveryState.Verified or DeliveryState.Altered => now.Minus(delivery.CreatedAt) < UntilSearchable,
        _ => false,
    };

    private static ValueTask RememberAsync(IUnitOfWork unit, AcceptRequest request, AcceptOutcome fresh, Instant now) =>
        request.IdempotencyKey is { } key
            ? unit.Idempotency.AddAsync(new IdempotencyRecord(
                request.Connection.Organization, request.App, key, request.RequestHash, fresh.Exchange, fresh.Loop, fresh.Delivery, now))
            : ValueTask.CompletedTask;
}
