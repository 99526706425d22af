using System.Collections.Immutable;
using Duplex.Chart.Subscriptions;
using Duplex.Engine.Identity;

namespace Duplex.Conformance.InMemory;

internal sealed partial class InMemoryUnit : ISubscriptionStore
{
    public ValueTask AddAsync(SubscriptionState state, ReadOnlyMemory<byte> body) => Write("ISubscriptionStore.AddAsync", image => image with
    {
        Subscriptions = image.Subscriptions.ContainsKey(state.Id.Value)
            ? throw new InvalidOperationException($"Subscription {state.Id} is in the store already.")
            : image.Subscriptions.Add(state.Id.Value, new StoredSubscription(state, Seal(body), ImmutableSortedDictionary<long, SubscriptionEvent>.Empty)),
    });

    public ValueTask<SubscriptionState?> GetAsync(SubscriptionId id) =>
        Read("ISubscriptionStore.GetAsync", image => image.Subscriptions.GetValueOrDefault(id.Value)?.State);

    public ValueTask<ReadOnlyMemory<byte>> GetBodyAsync(SubscriptionId id) =>
        Read("ISubscriptionStore.GetBodyAsync", image => InMemorySubscriptionReader.Body(image, id, sealer));

    public ValueTask UpdateAsync(SubscriptionState state) =>
        Write("ISubscriptionStore.UpdateAsync", image => Set(image, state.Id, stored => stored with { State = state }));

    public ValueTask ReplaceAsync(SubscriptionState state, ReadOnlyMemory<byte> body) =>
        Write("ISubscriptionStore.ReplaceAsync", image => Set(image, state.Id, stored => stored with { State = state, Body = Seal(body) }));

    public ValueTask<bool> RemoveAsync(SubscriptionId id)
    {
        var was = false;
        var done = Write("ISubscriptionStore.RemoveAsync", image =>
        {
            was = image.Subscriptions.ContainsKey(id.Value);
            return image with { Subscriptions = image.Subscriptions.Remove(id.Value) };
        });
        return done.IsCompletedSuccessfully ? new(was) : throw new InvalidOperationException("The model never waits.");
    }

    public ValueTask<IReadOnlyList<SubscriptionState>> ListListeningAsync(ConnectionKey connection, string kind) => Read<IReadOnlyList<SubscriptionState>>(
        "ISubscriptionStore.ListListeningAsync",
        image => [.. image.Subscriptions.Values.Select(stored => stored.State).Where(state => state.Connection == connection && state.Status != SubscriptionStatus.Off && state.Kinds.Split(' ').Contains(kind)).OrderBy(state => state.Id.ToString(), StringComparer.Ordinal)]);

    public ValueTask<int> CountAsync(ConnectionKey connection, string app) => Read(
        "ISubscriptionStore.CountAsync", image => image.Subscriptions.Values.Count(stored => stored.State.Connection == connection && stored.State.App == app));

    public ValueTask<bool> TryAddEventAsync(SubscriptionEvent told, ConnectionKey connection)
    {
        var added = false;
        var done = Write("ISubscriptionStore.TryAddEventAsync", image =>
        {
            var events = image.Subscriptions.TryGetValue(told.Subscription.Value, out var stored)
                ? stored.Events
                : throw new InvalidOperationException($"Subscription {told.Subscription} is not in the store; add it first.");
            added = !events.Values.Any(other => other.Reference == told.Reference && other.Version == told.Version);
            if (added && events.ContainsKey(told.Number))
            {
                throw new InvalidOperationException($"Event {told.Number} of the subscription is taken.");
            }

            return added ? Set(image, told.Subscription, one => one with { Events = one.Events.Add(told.Number, told) }) : image;
        });
        return done.IsCompletedSuccessfully ? new(added) : throw new InvalidOperationException("The model never waits.");
    }

    public ValueTask TrimEventsAsync(SubscriptionId id, long below) => Write(
        "ISubscriptionStore.TrimEventsAsync",
        image => Set(image, id, stored => stored with { Events = stored.Events.RemoveRange(stored.Events.Keys.Where(number => number < below)) }));

    private static StateImage Set(StateImage image, SubscriptionId id, Func<StoredSubscription, StoredSubscription> change) => image with
    {
        Subscriptions = image.Subscriptions.TryGetValue(id.Value, out var stored)
            ? image.Subscriptions.SetItem(id.Value, change(stored))
            : throw new InvalidOperationException($"Subscription {id} is not in the store; add it first."),
    };
}
