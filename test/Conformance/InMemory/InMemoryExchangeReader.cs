using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.InMemory;

internal sealed class InMemoryExchangeReader(InMemoryView view, IPayloadSealer sealer) : IExchangeReader
{
    public static Exchange? Find(StateImage image, ExchangeId id, IPayloadSealer sealer) => image.Exchanges.TryGetValue(id.Value, out var stored)
        ? stored.Row with { Payload = sealer.OpenOrEmpty(stored.Payload), Answer = sealer.OpenOrEmpty(stored.Answer) }
        : null;

    public ValueTask<Exchange?> GetAsync(ExchangeId id, CancellationToken cancellationToken) =>
        view.Read("IExchangeReader.GetAsync", image => Find(image, id, sealer), cancellationToken);

    public ValueTask<IReadOnlyList<Exchange>> ListByLoopAsync(LoopId loop, CancellationToken cancellationToken) => view.Read<IReadOnlyList<Exchange>>(
        "IExchangeReader.ListByLoopAsync",
        image => [.. image.Exchanges.Values.Select(stored => stored.Row).Where(row => row.Loop == loop).Take(1000)],
        cancellationToken);

    public ValueTask<IReadOnlyList<Exchange>> ListAsync(ExchangeQuery query, CancellationToken cancellationToken) => view.Read<IReadOnlyList<Exchange>>(
        "IExchangeReader.ListAsync",
        image => [.. image.Exchanges.Values.Select(stored => stored.Row).Reverse().Where(row => Matches(row, query)).Take(query.Max)],
        cancellationToken);

    public ValueTask<IReadOnlyDictionary<ExchangeOutcome, long>> CountAsync(ExchangeQuery query, CancellationToken cancellationToken) => view.Read<IReadOnlyDictionary<ExchangeOutcome, long>>(
        "IExchangeReader.CountAsync",
        image => image.Exchanges.Values.Where(stored => Matches(stored.Row, query with { Before = null }))
            .GroupBy(stored => stored.Row.Outcome)
            .ToDictionary(group => group.Key, group => (long)group.Count()),
        cancellationToken);

    public ValueTask<IReadOnlyList<Exchange>> ListByDeliveryAsync(DeliveryId delivery, CancellationToken cancellationToken) => view.Read<IReadOnlyList<Exchange>>(
        "IExchangeReader.ListByDeliveryAsync",
        image => [.. image.Exchanges.Values.Select(stored => stored.Row).Where(row => row.Delivery == delivery)],
        cancellationToken);

    private static bool Matches(Exchange row, ExchangeQuery query) =>
        row.Connection.Organization == query.Organization
        && (query.Connection is null || row.Connection.Connection == query.Connection)
        && (query.Outcome is null || row.Outcome == query.Outcome)
        && (query.Kind is null || row.Kind == query.Kind)
        && (query.Before is not { } before || row.Id.Value.CompareTo(before.Value) < 0);
}
