using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Reading;

namespace Duplex.Storage.Sqlite.State;

internal sealed class DeliveryReader(ReaderPool readers, IPayloadSealer sealer) : IDeliveryReader
{
    public ValueTask<Delivery?> GetAsync(DeliveryId id, CancellationToken cancellationToken) =>
        new(readers.Read(DeliveryRows.Find, id, cancellationToken));

    public ValueTask<DeliveryJob> GetJobAsync(DeliveryId id, CancellationToken cancellationToken) => 
        new(readers.Read((database, key) => DeliveryRows.GetJob(database, key, sealer), id, cancellationToken));

    public ValueTask<IReadOnlyList<Delivery>> ListByLoopAsync(LoopId loop, CancellationToken cancellationToken) =>
        new(readers.Read(DeliveryRows.ListByLoop, loop, cancellationToken));

    public ValueTask<IReadOnlyList<Part>> GetPartsAsync(DeliveryId id, CancellationToken cancellationToken) =>
        new(readers.Read((database, key) => DeliveryRows.ListParts(database, key, sealer), id, cancellationToken));

    public ValueTask<IReadOnlyList<Delivery>> GetDueAsync(Instant now, int max, CancellationToken cancellationToken) =>
        new(readers.Read(static (database, query) => DeliveryRows.ListDue(database, query.now, query.max), (now, max), cancellationToken));

    public ValueTask<Instant?> GetNextDueAsync(CancellationToken cancellationToken) =>
        new(readers.Read(static (database, _) => DeliveryRows.FindNextDue(database), 0, cancellationToken));
}
