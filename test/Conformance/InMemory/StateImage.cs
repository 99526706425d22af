using System.Collections.Immutable;
using Duplex.Chart;
using Duplex.Chart.Subscriptions;
using Duplex.Chart.Bulk;
using Duplex.Engine.Audit;
using Duplex.Engine.Correlations;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.InMemory;

internal sealed record StoredExchange(Exchange Row, SealedPayload Payload, SealedPayload Answer);

internal sealed record StoredJob(DeliveryJob Row, SealedPayload Body, SealedPayload Context);

internal sealed record StoredSubscription(SubscriptionState State, SealedPayload Body, ImmutableSortedDictionary<long, SubscriptionEvent> Events);

internal sealed record StoredPart(Part Row, SealedPayload Body);

/// <param name="Order">Grows with each version that any resource gets.</param>
internal sealed record StoredVersion(ChartVersion Row, SealedPayload Body, long Order);

internal sealed record ResourceKey(ConnectionKey Connection, string ResourceType, string Id);

/// <summary>The versions of one resource by number, and which of them is the current one.</summary>
internal sealed record StoredResource(ImmutableSortedDictionary<int, StoredVersion> Versions, int? Current);

/// <summary>What lies in the state store.</summary>
internal sealed record StateImage
{
    public ImmutableSortedDictionary<Guid, StoredExchange> Exchanges { get; init; } = ImmutableSortedDictionary<Guid, StoredExchange>.Empty;

    public ImmutableDictionary<(string Organization, string App, string Key), IdempotencyRecord> Idempotency { get; init; } =
        ImmutableDictionary<(string, string, string), IdempotencyRecord>.Empty;

    /// <summary>An entry's position is its index plus one.</summary>
    public ImmutableList<FeedEntry> Feed { get; init; } = [];

    public ImmutableDictionary<string, long> Consumers { get; init; } = ImmutableDictionary<string, long>.Empty;

    public long NextDelivery { get; init; } = 1;

    public ImmutableSortedDictionary<Guid, Delivery> Deliveries { get; init; } = ImmutableSortedDictionary<Guid, Delivery>.Empty;

    public ImmutableDictionary<DeliveryId, StoredJob> Jobs { get; init; } = ImmutableDictionary<DeliveryId, StoredJob>.Empty;

    public ImmutableDictionary<DeliveryId, ImmutableSortedDictionary<int, StoredPart>> Parts { get; init; } =
        ImmutableDictionary<DeliveryId, ImmutableSortedDictionary<int, StoredPart>>.Empty;

    /// <summary>Deliveries with something to do, by when.</summary>
    public ImmutableSortedSet<(long At, long Sequence, Guid Id)> Due { get; init; } = [];

    /// <summary>Sequences of deliveries that block their lane.</summary>
    public ImmutableDictionary<(ConnectionKey, Lane), ImmutableSortedSet<long>> Blocking { get; init; } =
        ImmutableDictionary<(ConnectionKey, Lane), ImmutableSortedSet<long>>.Empty;

    public ImmutableSortedDictionary<Guid, Loop> Loops { get; init; } = ImmutableSortedDictionary<Guid, Loop>.Empty;

    public ImmutableSortedDictionary<Guid, Hold> Holds { get; init; } = ImmutableSortedDictionary<Guid, Hold>.Empty;

    public ImmutableDictionary<(ConnectionKey Connection, string Key), ImmutableList<Correlation>> Correlations { get; init; } =
        ImmutableDictionary<(ConnectionKey, string), ImmutableList<Correlation>>.Empty;

    public ImmutableDictionary<(string Organization, string Subject), ImmutableList<AuditEntry>> Audit { get; init; } =
        ImmutableDictionary<(string, string), ImmutableList<AuditEntry>>.Empty;

    public ImmutableDictionary<ResourceKey, StoredResource> Chart { get; init; } = ImmutableDictionary<ResourceKey, StoredResource>.Empty;

    public long NextVersion { get; init; } = 1;

    public ImmutableSortedDictionary<Guid, StoredSubscription> Subscriptions { get; init; } = ImmutableSortedDictionary<Guid, StoredSubscription>.Empty;

    public ImmutableDictionary<BulkJobId, StoredBulkJob> BulkJobs { get; init; } = ImmutableDictionary<BulkJobId, StoredBulkJob>.Empty;

    public long NextBulkJob { get; init; } = 1;

    public ImmutableDictionary<(BulkJobId Job, int File, int Number), SealedPayload> BulkChunks { get; init; } =
        ImmutableDictionary<(BulkJobId, int, int), SealedPayload>.Empty;

    /// <summary>With a delivery added or replaced.</summary>
    public StateImage With(Delivery delivery)
    {
        var due = Due;
        var blocking = Blocking;
        if (Deliveries.TryGetValue(delivery.Id.Value, out var old))
        {
            due = old.NextAttemptAt is { } at ? due.Remove((at.Microseconds, old.Sequence, old.Id.Value)) : due;
            var lane = (old.Connection, old.Lane);
            blocking = blocking.SetItem(lane, blocking.GetValueOrDefault(lane, []).Remove(old.Sequence));
        }

        if (delivery.NextAttemptAt is { } next)
        {
            due = due.Add((next.Microseconds, delivery.Sequence, delivery.Id.Value));
        }

        if (delivery.State.BlocksLane())
        {
            var lane = (delivery.Connection, delivery.Lane);
            blocking = blocking.SetItem(lane, blocking.GetValueOrDefault(lane, []).Add(delivery.Sequence));
        }

        return this with { Deliveries = Deliveries.SetItem(delivery.Id.Value, delivery), Due = due, Blocking = blocking };
    }

    /// <summary>Deliveries with something to do that do not wait for another one of their lane, by when.</summary>
    public IEnumerable<Delivery> FreeDeliveries() => Due.Select(due => Deliveries[due.Id]).Where(delivery =>
        delivery.State != DeliveryState.Queued
        || !Blocking.TryGetValue((delivery.Connection, delivery.Lane), out var blocking)
        || blocking.IsEmpty
        || blocking.Min >= delivery.Sequence);
}
