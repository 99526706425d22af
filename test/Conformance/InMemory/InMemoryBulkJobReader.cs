using Duplex.Chart.Bulk;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.InMemory;

internal sealed class InMemoryBulkJobReader(InMemoryView view, IPayloadSealer sealer) : IBulkJobReader
{
    public static BulkJob? Find(StateImage image, BulkJobId id, IPayloadSealer sealer) =>
        image.BulkJobs.TryGetValue(id, out var stored) ? Open(stored, sealer) : null;

    public static IReadOnlyList<BulkJob> List(StateImage image, ConnectionKey connection, BulkJobKind kind, int max, IPayloadSealer sealer) =>
    [
        .. image.BulkJobs.Values
            .Where(stored => stored.Row.Connection == connection && stored.Row.Kind == kind && stored.Row.State != BulkJobState.Ended)
            .OrderByDescending(stored => stored.Order)
            .Take(max)
            .Select(stored => Open(stored, sealer)),
    ];

    public ValueTask<BulkJob?> GetAsync(BulkJobId id, CancellationToken cancellationToken) =>
        view.Read("IBulkJobReader.GetAsync", image => Find(image, id, sealer), cancellationToken);

    public ValueTask<IReadOnlyList<BulkJob>> ListAsync(ConnectionKey connection, BulkJobKind kind, int max, CancellationToken cancellationToken) =>
        view.Read("IBulkJobReader.ListAsync", image => List(image, connection, kind, max, sealer), cancellationToken);

    public ValueTask<IReadOnlyList<BulkJob>> ListRunningAsync(BulkJobKind kind, NodeId node, Instant now, int max, CancellationToken cancellationToken) => view.Read<IReadOnlyList<BulkJob>>(
        "IBulkJobReader.ListRunningAsync",
        image =>
        [
            .. image.BulkJobs.Values
                .Where(stored => stored.Row.Kind == kind && stored.Row.State == BulkJobState.Running
                    && (stored.Row.Lease is not { } lease || lease.Until <= now || lease.Holder == node))
                .OrderBy(stored => stored.Order)
                .Take(max)
                .Select(stored => Open(stored, sealer)),
        ],
        cancellationToken);

    public ValueTask<IReadOnlyList<BulkJobId>> ListToRemoveAsync(Instant now, int max, CancellationToken cancellationToken) => view.Read<IReadOnlyList<BulkJobId>>(
        "IBulkJobReader.ListToRemoveAsync",
        image => [.. image.BulkJobs.Values.Where(stored => stored.Row.State == BulkJobState.Ended || stored.Row.ExpiresAt <= now).Take(max).Select(stored => stored.Row.Id)],
        cancellationToken);

    public ValueTask<Instant?> GetNextExpiryAsync(CancellationToken cancellationToken) => view.Read(
        "IBulkJobReader.GetNextExpiryAsync", image => image.BulkJobs.Values.Select(stored => stored.Row.ExpiresAt).Where(at => at is not null).Min(), cancellationToken);

    public ValueTask<ReadOnlyMemory<byte>?> GetChunkAsync(BulkJobId id, int file, int number, CancellationToken cancellationToken) => view.Read<ReadOnlyMemory<byte>?>(
        "IBulkJobReader.GetChunkAsync",
        image =>
        {
            // A conditional expression would turn an absent chunk into an empty one.
            if (image.BulkChunks.TryGetValue((id, file, number), out var bytes))
            {
                return sealer.OpenOrEmpty(bytes);
            }

            return null;
        },
        cancellationToken);

    private static BulkJob Open(StoredBulkJob stored, IPayloadSealer sealer) =>
        stored.Row with { Request = sealer.OpenOrEmpty(stored.Request), Progress = sealer.OpenOrEmpty(stored.Progress) };
}
