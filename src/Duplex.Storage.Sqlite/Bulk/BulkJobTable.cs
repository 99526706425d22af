using Duplex.Chart.Bulk;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.State;

namespace Duplex.Storage.Sqlite.Bulk;

internal sealed class BulkJobTable(Database database, IPayloadSealer sealer, UnitScope scope) : IBulkJobStore
{
    private readonly Statement _add = database.Prepare("""
        INSERT INTO bulk_job (organization, connection, id, kind, app, state, revision, created_at, expires_at, request_key_id, request, progress_key_id, progress, lease_holder, lease_until)
        VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15)
        """);

    private readonly Statement _update = database.Prepare("""
        UPDATE bulk_job SET state = ?3, expires_at = ?4, progress_key_id = ?5, progress = ?6, lease_holder = ?7, lease_until = ?8, revision = revision + 1 WHERE id = ?1 AND revision = ?2
        """);

    private readonly Statement _put = database.Prepare("""
        INSERT INTO bulk_chunk (organization, connection, job, file, chunk, key_id, bytes) VALUES (?1,?2,?3,?4,?5,?6,?7)
        ON CONFLICT (job, file, chunk) DO UPDATE SET key_id = excluded.key_id, bytes = excluded.bytes
        """);

    private readonly Statement _removeChunks = database.Prepare("DELETE FROM bulk_chunk WHERE number IN (SELECT number FROM bulk_chunk WHERE job = ?1 LIMIT ?2)");

    private readonly Statement _remove = database.Prepare("DELETE FROM bulk_job WHERE id = ?1");

    private readonly Statement _endAll = database.Prepare("""
        UPDATE bulk_job SET state = 'Ended', revision = revision + 1 WHERE organization = ?1 AND connection = ?2 AND state <> 'Ended'
        """);

    public ValueTask AddAsync(BulkJob job)
    {
        scope.Check();
        _add.Bind(1, job.Connection).Bind(3, job.Id.Value).BindName(4, job.Kind).Bind(5, job.App).BindName(6, job.State).Bind(7, job.Revision)
            .Bind(8, job.CreatedAt).Bind(9, job.ExpiresAt).BindPayload(10, job.Request, sealer).BindPayload(12, job.Progress, sealer).Bind(14, job.Lease).Execute();
        return ValueTask.CompletedTask;
    }

    public ValueTask<BulkJob?> GetAsync(BulkJobId id)
    {
        scope.Check();
        return new(BulkJobRows.Find(database, id, sealer));
    }

    public ValueTask<bool> UpdateAsync(BulkJob job)
    {
        scope.Check();
        return new(_update.Bind(1, job.Id.Value).Bind(2, job.Revision).BindName(3, job.State).Bind(4, job.ExpiresAt).BindPayload(5, job.Progress, sealer).Bind(7, job.Lease).Execute() == 1);
    }

    public ValueTask<IReadOnlyList<BulkJob>> ListAsync(ConnectionKey connection, BulkJobKind kind, int max)
    {
        scope.Check();
        return new(BulkJobRows.List(database, connection, kind, max, sealer));
    }

    public ValueTask PutChunkAsync(BulkJob job, int file, int number, ReadOnlyMemory<byte> bytes)
    {
        scope.Check();
        _put.Bind(1, job.Connection).Bind(3, job.Id.Value).Bind(4, (long)file).Bind(5, (long)number).BindPayload(6, bytes, sealer).Execute();
        return ValueTask.CompletedTask;
    }

    public ValueTask<int> RemoveChunksAsync(BulkJobId id, int max)
    {
        scope.Check();
        return new(_removeChunks.Bind(1, id.Value).Bind(2, (long)max).Execute());
    }

    public ValueTask RemoveAsync(BulkJobId id)
    {
        scope.Check();
        _remove.Bind(1, id.Value).Execute();
        return ValueTask.CompletedTask;
    }

    public ValueTask EndAllAsync(ConnectionKey connection)
    {
        scope.Check();
        _endAll.Bind(1, connection).Execute();
        return ValueTask.CompletedTask;
    }
}
