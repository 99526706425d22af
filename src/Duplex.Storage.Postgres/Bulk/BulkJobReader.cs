using Duplex.Chart.Bulk;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Connections;
using Duplex.Storage.Postgres.Statements;

namespace Duplex.Storage.Postgres.Bulk;

internal sealed class BulkJobReader(StateConnections connections, IPayloadSealer sealer) : IBulkJobReader
{
    private const string Running = $"""
        SELECT {BulkJobRows.Columns} FROM bulk_job
        WHERE kind = $1 AND state = 'Running' AND (lease_until IS NULL OR lease_until <= $2 OR lease_holder = $3) ORDER BY number LIMIT $4
        """;

    private const string ToRemove = """
        (SELECT id FROM bulk_job WHERE state = 'Ended' LIMIT $2) UNION (SELECT id FROM bulk_job WHERE expires_at <= $1 LIMIT $2) LIMIT $2
        """;

    private const string NextExpiry = "SELECT expires_at FROM bulk_job WHERE expires_at IS NOT NULL ORDER BY expires_at LIMIT 1";
    private const string Chunk = "SELECT key_id, bytes FROM bulk_chunk WHERE job = $1 AND file = $2 AND chunk = $3";

    public async ValueTask<BulkJob?> GetAsync(BulkJobId id, CancellationToken cancellationToken) =>
        await connections.FirstAsync(BulkJobRows.Find(id, sealer), cancellationToken).ConfigureAwait(false);

    public ValueTask<IReadOnlyList<BulkJob>> ListAsync(ConnectionKey connection, BulkJobKind kind, int max, CancellationToken cancellationToken) =>
        connections.ListAsync(BulkJobRows.List(connection, kind, max, sealer), cancellationToken);

    public ValueTask<IReadOnlyList<BulkJob>> ListRunningAsync(BulkJobKind kind, NodeId node, Instant now, int max, CancellationToken cancellationToken) => connections.ListAsync(
        new Statement(Running).WithName(kind).With(now).With(node.Value).With(max).Rows(row => BulkJobRows.Read(row, sealer)), cancellationToken);

    public ValueTask<IReadOnlyList<BulkJobId>> ListToRemoveAsync(Instant now, int max, CancellationToken cancellationToken) =>
        connections.ListAsync(new Statement(ToRemove).With(now).With(max).Rows(row => new BulkJobId(row.GetGuid(0))), cancellationToken);

    public async ValueTask<Instant?> GetNextExpiryAsync(CancellationToken cancellationToken) =>
        await connections.ReadAsync(new Statement(NextExpiry).Rows(row => row.Instant(0)), cancellationToken).ConfigureAwait(false) is [var next, ..] ? next : null;

    public async ValueTask<ReadOnlyMemory<byte>?> GetChunkAsync(BulkJobId id, int file, int number, CancellationToken cancellationToken)
    {
        var found = await connections.ReadAsync(new Statement(Chunk).With(id.Value).With(file).With(number).Rows(row => row.Payload(0, sealer)), cancellationToken).ConfigureAwait(false);

        // A conditional expression would turn an absent chunk into an empty one.
        if (found is [var bytes])
        {
            return bytes;
        }

        return null;
    }
}
