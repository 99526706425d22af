using Duplex.Engine.Identity;

namespace Duplex.Engine.Exchanges;

/// <summary>Exchanges as a unit of work sees them.</summary>
public interface IExchangeStore
{
    /// <summary>False when the id is there already: the exchange was handled, and nothing may be done again.</summary>
    ValueTask<bool> TryAddAsync(Exchange exchange);

    /// <summary>With its bytes.</summary>
    ValueTask<Exchange?> GetAsync(ExchangeId id);

    /// <summary>Writes what became of an exchange: outcome, code, place, sentence, delivery and loop. Its bytes never change, but may be erased.</summary>
    ValueTask UpdateAsync(Exchange exchange);

    /// <summary>Erases the bytes of an exchange and of its answer; the row stays. Without effect where there is no such exchange.</summary>
    ValueTask ErasePayloadAsync(ExchangeId id);
}

/// <summary>Idempotency keys of the facade.</summary>
public interface IIdempotencyStore
{
    ValueTask<IdempotencyRecord?> GetAsync(string organization, string app, string key);

    ValueTask AddAsync(IdempotencyRecord record);
}

/// <summary>What an app asked under a key of its choice.</summary>
/// <param name="Body">Digest of method, address and body.</param>
public sealed record IdempotencyRecord(string Organization, string App, string Key, ContentHash Body, ExchangeId Exchange, LoopId Loop, DeliveryId Delivery, Instant At);

/// <summary>What to list. Pages by key: <see cref="Before"/> is the last exchange of the previous page.</summary>
/// <param name="Kind">As the exchange says it, such as <c>ORU^R01</c>.</param>
public sealed record ExchangeQuery(
    string Organization, string? Connection = null, ExchangeOutcome? Outcome = null, ExchangeId? Before = null, int Max = 100, string? Kind = null);

/// <summary>Exchanges outside a unit of work.</summary>
public interface IExchangeReader
{
    /// <summary>With its bytes.</summary>
    ValueTask<Exchange?> GetAsync(ExchangeId id, CancellationToken cancellationToken);

    /// <summary>Newest first, without their bytes.</summary>
    ValueTask<IReadOnlyList<Exchange>> ListAsync(ExchangeQuery query, CancellationToken cancellationToken);

    /// <summary>How many exchanges have each outcome, of all that the query selects: its page is not looked at. Outcomes without one are absent.</summary>
    ValueTask<IReadOnlyDictionary<ExchangeOutcome, long>> CountAsync(ExchangeQuery query, CancellationToken cancellationToken);

    /// <summary>The exchanges of one delivery, oldest first, without their bytes.</summary>
    ValueTask<IReadOnlyList<Exchange>> ListByDeliveryAsync(DeliveryId delivery, CancellationToken cancellationToken);

    /// <summary>The exchanges of one loop, oldest first, without their bytes; 1,000 at most.</summary>
    ValueTask<IReadOnlyList<Exchange>> ListByLoopAsync(LoopId loop, CancellationToken cancellationToken);
}
