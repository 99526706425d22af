using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Connections;

namespace Duplex.Storage.Postgres.State;

internal sealed class DeliveryReader(StateConnections connections, IPayloadSealer sealer) : IDeliveryReader
{
    public async ValueTask<Delivery?> GetAsync(DeliveryId id, CancellationToken cancellationToken) =>
        await connections.FirstAsync(DeliveryRows.Find(id), cancellationToken).ConfigureAwait(false);

    public async ValueTask<DeliveryJob> GetJobAsync(DeliveryId id, CancellationToken cancellationToken) =>
        await connections.FirstAsync(DeliveryRows.FindJob(id, sealer), cancellationToken).ConfigureAwait(false) ?? throw DeliveryRows.NoJob(id);

    public ValueTask<IReadOnlyList<Delivery>> ListByLoopAsync(LoopId loop, CancellationToken cancellationToken) =>
        connections.ListAsync(DeliveryRows.ListByLoop(loop), cancellationToken);

    public ValueTask<IReadOnlyList<Part>> GetPartsAsync(DeliveryId id, CancellationToken cancellationToken) =>
        connections.ListAsync(DeliveryRows.ListParts(id, sealer), cancellationToken);

    public ValueTask<IReadOnlyList<Delivery>> GetDueAsync(Instant now, int max, CancellationToken cancellationToken) =>
        connections.ListAsync(DeliveryRows.ListDue(now, max), cancellationToken);

    public async ValueTask<Instant?> GetNextDueAsync(CancellationToken cancellationToken) =>
        await connections.ReadAsync(DeliveryRows.FindNextDue(), cancellationToken).ConfigureAwait(false) is [var next, ..] ? next : null;
}
