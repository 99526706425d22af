using Duplex.Engine.Holds;
using Duplex.Engine.Identity;

namespace Duplex.Conformance.InMemory;

internal sealed class InMemoryHoldReader(InMemoryView view) : IHoldReader
{
    public static IReadOnlyList<Hold> ListByLoop(StateImage image, LoopId loop) => [.. image.Holds.Values.Where(hold => hold.Loop == loop).Take(200)];

    public ValueTask<IReadOnlyList<Hold>> ListByLoopAsync(LoopId loop, CancellationToken cancellationToken) =>
        view.Read("IHoldReader.ListByLoopAsync", image => ListByLoop(image, loop), cancellationToken);

    public ValueTask<Hold?> GetAsync(HoldId id, CancellationToken cancellationToken) =>
        view.Read("IHoldReader.GetAsync", image => image.Holds.GetValueOrDefault(id.Value), cancellationToken);

    public ValueTask<Hold?> GetOpenAsync(DeliveryId delivery, CancellationToken cancellationToken) => view.Read(
        "IHoldReader.GetOpenAsync",
        image => image.Holds.Values.FirstOrDefault(hold => hold.Delivery == delivery && hold.Decision is null),
        cancellationToken);

    public ValueTask<IReadOnlyList<Hold>> ListAsync(string organization, bool openOnly, HoldId? before, int max, CancellationToken cancellationToken) => view.Read<IReadOnlyList<Hold>>(
        "IHoldReader.ListAsync",
        image =>
        [
            .. image.Holds.Values.Reverse().Where(hold => hold.Connection.Organization == organization
                && (!openOnly || hold.Decision is null)
                && (before is not { } last || hold.Id.Value.CompareTo(last.Value) < 0)).Take(max),
        ],
        cancellationToken);
}
