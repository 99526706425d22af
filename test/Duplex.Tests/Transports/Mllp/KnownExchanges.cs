using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;

namespace Duplex.Tests.Transports.Mllp;

/// <summary>A state store that knows just these exchanges.</summary>
internal sealed class KnownExchanges : IExchangeReader
{
    public Dictionary<ExchangeId, Exchange> Known { get; } = [];

    public ValueTask<Exchange?> GetAsync(ExchangeId id, CancellationToken cancellationToken) => new(Known.GetValueOrDefault(id));

    public ValueTask<IReadOnlyList<Exchange>> ListAsync(ExchangeQuery query, CancellationToken cancellationToken) => throw NotAsked();

    public ValueTask<IReadOnlyDictionary<ExchangeOutcome, long>> CountAsync(ExchangeQuery query, CancellationToken cancellationToken) => throw NotAsked();

    public ValueTask<IReadOnlyList<Exchange>> ListByDeliveryAsync(DeliveryId delivery, CancellationToken cancellationToken) => throw NotAsked();

    public ValueTask<IReadOnlyList<Exchange>> ListByLoopAsync(LoopId loop, CancellationToken cancellationToken) => throw NotAsked();

    private static NotSupportedException NotAsked() => new("A listener only asks for one exchange.");
}
