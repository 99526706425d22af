using Duplex.Chart.Subscriptions;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.InMemory;

internal sealed class InMemorySubscriptionReader(InMemoryView view, IPayloadSealer sealer) : ISubscriptionReader
{
    public static ReadOnlyMemory<byte> Body(StateImage image, SubscriptionId id, IPayloadSealer sealer) =>
        image.Subscriptions.TryGetValue(id.Value, out var stored) ? sealer.OpenOrEmpty(stored.Body) : default;

    public ValueTask<SubscriptionState?> GetAsync(SubscriptionId id, CancellationToken cancellationToken) =>
        view.Read("ISubscriptionReader.GetAsync", image => image.Subscriptions.GetValueOrDefault(id.Value)?.State, cancellationToken);

    public ValueTask<ReadOnlyMemory<byte>> GetBodyAsync(SubscriptionId id, CancellationToken cancellationToken) =>
        view.Read("ISubscriptionReader.GetBodyAsync", image => Body(image, id, sealer), cancellationToken);

    public ValueTask<IReadOnlyList<SubscriptionState>> ListAsync(ConnectionKey connection, string app, SubscriptionId? after, int max, CancellationToken cancellationToken) => view.Read<IReadOnlyList<SubscriptionState>>(
        "ISubscriptionReader.ListAsync",
        image => [.. States(image)
            .Where(state => state.Connection == connection && state.App == app && (after is null || string.CompareOrdinal(state.Id.ToString(), after.ToString()) > 0))
            .Take(max)],
        cancellationToken);

    public ValueTask<IReadOnlyList<SubscriptionEvent>> ListEventsAsync(SubscriptionId id, long after, long until, int max, CancellationToken cancellationToken) => view.Read<IReadOnlyList<SubscriptionEvent>>(
        "ISubscriptionReader.ListEventsAsync",
        image => image.Subscriptions.TryGetValue(id.Value, out var stored)
            ? [.. stored.Events.Values.Where(told => told.Number > after && told.Number <= until).Take(max)]
            : [],
        cancellationToken);

    public ValueTask<IReadOnlyList<SubscriptionState>> ListDueAsync(Instant now, int max, CancellationToken cancellationToken) => view.Read<IReadOnlyList<SubscriptionState>>(
        "ISubscriptionReader.ListDueAsync",
        image => [.. States(image).Where(state => state.ListedAt is { } due && due <= now).OrderBy(state => state.ListedAt!.Value.Microseconds).Take(max)],
        cancellationToken);

    public ValueTask<Instant?> GetNextDueAsync(CancellationToken cancellationToken) => view.Read(
        "ISubscriptionReader.GetNextDueAsync",
        image => States(image).Select(state => state.ListedAt).Where(due => due is not null).OrderBy(due => due!.Value.Microseconds).FirstOrDefault(),
        cancellationToken);

    public ValueTask<IReadOnlyList<ConnectionKey>> ListConnectionsAsync(CancellationToken cancellationToken) => view.Read<IReadOnlyList<ConnectionKey>>(
        "ISubscriptionReader.ListConnectionsAsync", image => [.. States(image).Select(state => state.Connection).Distinct()], cancellationToken);

    private static IEnumerable<SubscriptionState> States(StateImage image) =>
        image.Subscriptions.Values.Select(stored => stored.State).OrderBy(state => state.Id.ToString(), StringComparer.Ordinal);
}
