using System.Collections.Immutable;
using Duplex.Chart.Bulk;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.InMemory;

internal sealed record StoredBulkJob(BulkJob Row, SealedPayload Request, SealedPayload Progress, long Order);

internal sealed partial class InMemoryUnit : IBulkJobStore
{
    public ValueTask AddAsync(BulkJob job) => Write("IBulkJobStore.AddAsync", image => image with
    {
        NextBulkJob = image.NextBulkJob + 1,
        BulkJobs = image.BulkJobs.Add(job.Id, new StoredBulkJob(job with { Request = default, Progress = default }, Seal(job.Request), Seal(job.Progress), image.NextBulkJob)),
    });

    public ValueTask<BulkJob?> GetAsync(BulkJobId id) => Read("IBulkJobStore.GetAsync", image => InMemoryBulkJobReader.Find(image, id, sealer));

    public ValueTask<bool> UpdateAsync(BulkJob job)
    {
        var isCurrent = Image.BulkJobs.TryGetValue(job.Id, out var stored) && stored.Row.Revision == job.Revision;
        var done = Write("IBulkJobStore.UpdateAsync", image => !isCurrent ? image : image with
        {
            BulkJobs = image.BulkJobs.SetItem(job.Id, stored! with
            {
                Row = stored.Row with { State = job.State, ExpiresAt = job.ExpiresAt, Lease = job.Lease, Revision = job.Revision + 1 },
                Progress = Seal(job.Progress),
            }),
        });
        return done.IsCompletedSuccessfully ? new(isCurrent) : throw new InvalidOperationException("The model never waits.");
    }

    public ValueTask<IReadOnlyList<BulkJob>> ListAsync(ConnectionKey connection, BulkJobKind kind, int max) =>
        Read("IBulkJobStore.ListAsync", image => InMemoryBulkJobReader.List(image, connection, kind, max, sealer));

    public ValueTask PutChunkAsync(BulkJob job, int file, int number, ReadOnlyMemory<byte> bytes) =>
        Write("IBulkJobStore.PutChunkAsync", image => image with { BulkChunks = image.BulkChunks.SetItem((job.Id, file, number), Seal(bytes)) });

    public ValueTask<int> RemoveChunksAsync(BulkJobId id, int max)
    {
        var found = Image.BulkChunks.Keys.Where(key => key.Job == id).Take(max).ToList();
        var done = Write("IBulkJobStore.RemoveChunksAsync", image => image with { BulkChunks = image.BulkChunks.RemoveRange(found) });
        return done.IsCompletedSuccessfully ? new(found.Count) : throw new InvalidOperationException("The model never waits.");
    }

    public ValueTask RemoveAsync(BulkJobId id) => Write("IBulkJobStore.RemoveAsync", image => image with { BulkJobs = image.BulkJobs.Remove(id) });

    public ValueTask EndAllAsync(ConnectionKey connection) => Write("IBulkJobStore.EndAllAsync", image => image with
    {
        BulkJobs = image.BulkJobs.SetItems(image.BulkJobs
            .Where(entry => entry.Value.Row.Connection == connection && entry.Value.Row.State != BulkJobState.Ended)
            .Select(entry => KeyValuePair.Create(entry.Key, entry.Value with { Row = entry.Value.Row with { State = BulkJobState.Ended, Revision = entry.Value.Row.Revision + 1 } }))),
    });
}
