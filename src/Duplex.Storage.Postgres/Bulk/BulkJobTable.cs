using Duplex.Chart.Bulk;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Postgres.Units;

namespace Duplex.Storage.Postgres.Bulk;

internal sealed class BulkJobTable(PostgresUnit unit, IPayloadSealer sealer) : IBulkJobStore
{
    private const string Add = """
        INSERT INTO bulk_job (organization, connection, id, kind, app, state, revision, created_at, expires_at, lease_holder, lease_until,
          request_key_id, request, progress_key_id, progress)
        VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15)
        """;

    private const string Update = """
        UPDATE bulk_job SET state = $3, expires_at = $4, lease_holder = $5, lease_until = $6, progress_key_id = $7, progress = $8, revision = revision + 1
        WHERE id = $1 AND revision = $2 RETURNING 1
        """;

    private const string Put = """
        INSERT INTO bulk_chunk (organization, connection, job, file, chunk, key_id, bytes) VALUES ($1,$2,$3,$4,$5,$6,$7)
        ON CONFLICT (job, file, chunk) DO UPDATE SET key_id = excluded.key_id, bytes = excluded.bytes
        """;

    private const string RemoveChunks = """
        WITH gone AS (DELETE FROM bulk_chunk WHERE number = ANY (ARRAY(SELECT number FROM bulk_chunk WHERE job = $1 LIMIT $2)) RETURNING 1) SELECT count(*) FROM gone
        """;

    private const string Remove = "DELETE FROM bulk_job WHERE id = $1";

    private const string EndAll = """
        UPDATE bulk_job SET state = 'Ended', revision = revision + 1 WHERE organization = $1 AND connection = $2 AND state <> 'Ended'
        """;

    public ValueTask AddAsync(BulkJob job)
    {
        unit.Lock(UnitLock.OfBulkJobs(job.Connection, shared: true));
        unit.Session.Owns(UnitLock.Of(job.Id));
        return unit.WriteAsync(
            new Statement(Add).With(job.Connection).With(job.Id.Value).WithName(job.Kind).With(job.App).WithName(job.State).With(job.Revision)
                .With(job.CreatedAt).With(job.ExpiresAt).With(job.Lease).WithPayload(job.Request, sealer).WithPayload(job.Progress, sealer),
            Refusal.Because($"Bulk job {job.Id} is in the store already."));
    }

    public ValueTask<BulkJob?> GetAsync(BulkJobId id)
    {
        unit.Session.Owns(UnitLock.Of(id));
        return unit.FirstAsync(BulkJobRows.FindLocked(id, sealer));
    }

    /// <summary>Locks the row where it has the revision; where it has not, it never will again.</summary>
    public async ValueTask<bool> UpdateAsync(BulkJob job)
    {
        var updated = await unit.AskAsync(new Statement(Update).With(job.Id.Value).With(job.Revision).WithName(job.State).With(job.ExpiresAt).With(job.Lease)
            .WithPayload(job.Progress, sealer).Rows(row => row.GetInt32(0))).ConfigureAwait(false);
        if (updated.Count == 0)
        {
            return false;
        }

        unit.Session.Writes();
        unit.Session.Owns(UnitLock.Of(job.Id));
        return true;
    }

    public ValueTask<IReadOnlyList<BulkJob>> ListAsync(ConnectionKey connection, BulkJobKind kind, int max)
    {
        unit.Lock(UnitLock.OfBulkJobs(connection, shared: false));
        return unit.ListAsync(BulkJobRows.ListLocked(connection, kind, max, sealer));
    }

    public ValueTask PutChunkAsync(BulkJob job, int file, int number, ReadOnlyMemory<byte> bytes)
    {
        unit.Lock(UnitLock.Of(job.Id));
        return unit.WriteAsync(new Statement(Put).With(job.Connection).With(job.Id.Value).With(file).With(number).WithPayload(bytes, sealer));
    }

    /// <summary>Under the job's lock: of two that choose the same chunks, the later one would find them gone and think that none is left.</summary>
    public async ValueTask<int> RemoveChunksAsync(BulkJobId id, int max)
    {
        unit.Lock(UnitLock.Of(id));
        var removed = await unit.AskAsync(new Statement(RemoveChunks).With(id.Value).With(max).Rows(row => row.GetInt64(0))).ConfigureAwait(false);
        unit.Session.Writes();
        return (int)removed[0];
    }

    public ValueTask RemoveAsync(BulkJobId id)
    {
        unit.Lock(UnitLock.Of(id));
        return unit.WriteAsync(new Statement(Remove).With(id.Value));
    }

    public ValueTask EndAllAsync(ConnectionKey connection)
    {
        unit.Lock(UnitLock.OfBulkJobs(connection, shared: false));
        return unit.WriteAsync(new Statement(EndAll).With(connection));
    }
}
