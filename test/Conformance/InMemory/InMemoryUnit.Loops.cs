using Duplex.Engine.Correlations;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;

namespace Duplex.Conformance.InMemory;

internal sealed partial class InMemoryUnit : ILoopStore, IHoldStore, ICorrelationStore
{
    public ValueTask AddAsync(Correlation correlation) => Write("ICorrelationStore.AddAsync", image =>
    {
        var key = (correlation.Connection, correlation.Key);
        var others = image.Correlations.GetValueOrDefault(key, []);
        return others.Contains(correlation) ? image : image with { Correlations = image.Correlations.SetItem(key, others.Add(correlation)) };
    });

    public ValueTask<IReadOnlyList<Correlation>> FindAsync(ConnectionKey connection, string key) => Read<IReadOnlyList<Correlation>>(
        "ICorrelationStore.FindAsync", image => [.. image.Correlations.GetValueOrDefault((connection, key), []).Take(100)]);

    ValueTask<IReadOnlyList<Hold>> IHoldStore.ListByLoopAsync(LoopId loop) =>
        Read("IHoldStore.ListByLoopAsync", image => InMemoryHoldReader.ListByLoop(image, loop));

    public ValueTask AddAsync(Loop loop) => Write("ILoopStore.AddAsync", image => image with
    {
        Loops = image.Loops.ContainsKey(loop.Id.Value)
            ? throw new InvalidOperationException($"Loop {loop.Id} is in the store already.")
            : image.Loops.Add(loop.Id.Value, loop),
    });

    public ValueTask<Loop?> GetAsync(LoopId id) => Read("ILoopStore.GetAsync", image => image.Loops.GetValueOrDefault(id.Value));

    public ValueTask UpdateAsync(Loop loop) => Write("ILoopStore.UpdateAsync", image => image with
    {
        Loops = image.Loops.ContainsKey(loop.Id.Value)
            ? image.Loops.SetItem(loop.Id.Value, loop)
            : throw new InvalidOperationException($"Loop {loop.Id} is not in the store; add it first."),
    });

    public ValueTask AddAsync(Hold hold) => Write("IHoldStore.AddAsync", image => image with
    {
        Holds = image.Holds.ContainsKey(hold.Id.Value)
            ? throw new InvalidOperationException($"Hold {hold.Id} is in the store already.")
            : image.Holds.Add(hold.Id.Value, hold),
    });

    public ValueTask<Hold?> GetAsync(HoldId id) => Read("IHoldStore.GetAsync", image => image.Holds.GetValueOrDefault(id.Value));

    public ValueTask<Hold?> GetOpenAsync(DeliveryId delivery) => Read(
        "IHoldStore.GetOpenAsync",
        image => image.Holds.Values.FirstOrDefault(hold => hold.Delivery == delivery && hold.Decision is null));

    public ValueTask UpdateAsync(Hold hold) => Write("IHoldStore.UpdateAsync", image => image with
    {
        Holds = image.Holds.ContainsKey(hold.Id.Value)
            ? image.Holds.SetItem(hold.Id.Value, hold)
            : throw new InvalidOperationException($"Hold {hold.Id} is not in the store; add it first."),
    });
}
