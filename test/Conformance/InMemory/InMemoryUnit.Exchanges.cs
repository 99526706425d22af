using Duplex.Engine.Audit;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;

namespace Duplex.Conformance.InMemory;

internal sealed partial class InMemoryUnit : IExchangeStore, IIdempotencyStore, IFeedStore, IAuditStore
{
    public ValueTask<bool> TryAddAsync(Exchange exchange)
    {
        const string Port = "IExchangeStore.TryAddAsync";
        var fault = Enter(Port);
        var added = !Image.Exchanges.ContainsKey(exchange.Id.Value);
        if (added)
        {
            var row = exchange with { Payload = default, Answer = default };
            Image = Image with
            {
                Exchanges = Image.Exchanges.Add(exchange.Id.Value, new StoredExchange(row, Seal(exchange.Payload), Seal(exchange.Answer))),
            };
        }

        disk.Leave(Port, fault);
        return new(added);
    }

    public ValueTask<Exchange?> GetAsync(ExchangeId id) =>
        Read("IExchangeStore.GetAsync", image => InMemoryExchangeReader.Find(image, id, sealer));

    public ValueTask UpdateAsync(Exchange exchange) => Write("IExchangeStore.UpdateAsync", image =>
    {
        if (!image.Exchanges.TryGetValue(exchange.Id.Value, out var stored))
        {
            throw new InvalidOperationException($"Exchange {exchange.Id} is not in the store; add it first.");
        }

        var row = stored.Row with
        {
            Outcome = exchange.Outcome, Code = exchange.Code, Place = exchange.Place, Sentence = exchange.Sentence, Delivery = exchange.Delivery, Loop = exchange.Loop,
        };
        return image with { Exchanges = image.Exchanges.SetItem(exchange.Id.Value, stored with { Row = row }) };
    });

    public ValueTask ErasePayloadAsync(ExchangeId id) => Write("IExchangeStore.ErasePayloadAsync", image => image.Exchanges.TryGetValue(id.Value, out var stored)
        ? image with { Exchanges = image.Exchanges.SetItem(id.Value, stored with { Payload = Seal(default), Answer = Seal(default) }) }
        : image);

    public ValueTask<IdempotencyRecord?> GetAsync(string organization, string app, string key) =>
        Read("IIdempotencyStore.GetAsync", image => image.Idempotency.GetValueOrDefault((organization, app, key)));

    public ValueTask AddAsync(IdempotencyRecord record) => Write("IIdempotencyStore.AddAsync", image => image with
    {
        Idempotency = image.Idempotency.ContainsKey((record.Organization, record.App, record.Key))
            ? throw new InvalidOperationException("The idempotency key is in the store already; look for it first.")
            : image.Idempotency.Add((record.Organization, record.App, record.Key), record),
    });

    public ValueTask AppendAsync(FeedEntry entry) => Write("IFeedStore.AppendAsync", image => image with
    {
        Feed = image.Feed.Add(entry with { Position = image.Feed.Count + 1 }),
    });

    public ValueTask<long> GetPositionAsync(string consumer) =>
        Read("IFeedStore.GetPositionAsync", image => image.Consumers.GetValueOrDefault(consumer));

    public ValueTask SetPositionAsync(string consumer, long position) => Write("IFeedStore.SetPositionAsync", image => image with
    {
        Consumers = image.Consumers.SetItem(consumer, position),
    });

    public ValueTask AddAsync(AuditEntry entry) => Write("IAuditStore.AddAsync", image => image with
    {
        Audit = image.Audit.SetItem(
            (entry.Organization, entry.Subject),
            image.Audit.GetValueOrDefault((entry.Organization, entry.Subject), []).Add(entry)),
    });
}
