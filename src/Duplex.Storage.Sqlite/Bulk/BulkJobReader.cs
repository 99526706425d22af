using Duplex.Chart.Bulk;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.Reading;

namespace Duplex.Storage.Sqlite.Bulk;

internal sealed class BulkJobReader(ReaderPool readers, IPayloadSealer sealer) : IBulkJobReader
{
    private const string Running = $"SELECT {BulkJobRows.Columns} FROM bulk_job INDEXED BY bulk_job_running WHERE kind = ?1 AND state = 'Running' AND (lease_until IS NULL OR lease_until <= ?2 OR lease_holder = ?3) ORDER BY number LIMIT ?4";

    private const string ToRemove = """
        SELECT id FROM bulk_job INDEXED BY bulk_job_ended WHERE state = 'Ended'
        UNION SELECT id FROM bulk_job INDEXED BY bulk_job_expiry WHERE expires_at <= ?1 LIMIT ?2
        """;

    private const string NextExpiry = "SELECT min(expires_at) FROM bulk_job INDEXED BY bulk_job_expiry WHERE expires_at IS NOT NULL";

    private const string Chunk = "SELECT key_id, bytes FROM bulk_chunk WHERE job = ?1 AND file = ?2 AND chunk = ?3";

    public ValueTask<BulkJob?> GetAsync(BulkJobId id, CancellationToken cancellationToken) =>
        new(readers.Read((database, key) => BulkJobRows.Find(database, key, sealer), id, cancellationToken));

    public ValueTask<IReadOnlyList<BulkJob>> ListAsync(ConnectionKey connection, BulkJobKind kind, int max, CancellationToken cancellationToken) => new(readers.Read(
        (database, key) => BulkJobRows.List(database, key.connection, key.kind, key.max, sealer), (connection, kind, max), cancellationToken));

    public ValueTask<IReadOnlyList<BulkJob>> ListRunningAsync(BulkJobKind kind, NodeId node, Instant now, int max, CancellationToken cancellationToken) => new(readers.Read(
        (database, key) => database.Prepare(Running).BindName(1, key.kind).Bind(2, key.now).Bind(3, key.node.Value).Bind(4, (long)key.max).List(row => BulkJobRows.Read(row, sealer)),
        (kind, node, now, max),
        cancellationToken));

    public ValueTask<IReadOnlyList<BulkJobId>> ListToRemoveAsync(Instant now, int max, CancellationToken cancellationToken) => new(readers.Read(
        static (database, key) => database.Prepare(ToRemove).Bind(1, key.now).Bind(2, (long)key.max).List(row => new BulkJobId(row.Guid(0))), (now, max), cancellationToken));

    public ValueTask<Instant?> GetNextExpiryAsync(CancellationToken cancellationToken) => new(readers.Read(
        static (database, _) => database.Prepare(NextExpiry).Scalar() is { } at ? new Instant(at) : (Instant?)null, 0, cancellationToken));

    public ValueTask<ReadOnlyMemory<byte>?> GetChunkAsync(BulkJobId id, int file, int number, CancellationToken cancellationToken) => new(readers.Read(
        (database, key) => database.Prepare(Chunk).Bind(1, key.id.Value).Bind(2, (long)key.file).Bind(3, (long)key.number).First(row => new ChunkBytes(row.Payload(0, sealer)))?.Bytes,
        (id, file, number),
        cancellationToken));

    private sealed record ChunkBytes(ReadOnlyMemory<byte> Bytes);
}
