using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Chart.Bulk;

/// <summary>Removes jobs that ended or expired, a few chunks in each unit of work.</summary>
public sealed class RemoveEndedJobs(IStateStore store, IBulkJobReader jobs, TimeProvider time)
{
    private const int ChunksInUnit = 16;
    private const int JobsInRun = 16;

    /// <returns>Whether there may be more.</returns>
    public async ValueTask<bool> RunAsync(CancellationToken cancellationToken)
    {
        var found = await jobs.ListToRemoveAsync(Instant.Now(time), JobsInRun, cancellationToken);
        foreach (var id in found)
        {
            while (!await store.CommitAsync(unit => RemoveAsync(unit.Join<IBulkJobStore>(), id), cancellationToken))
            {
            }
        }

        return found.Count == JobsInRun;
    }

    private static async ValueTask<bool> RemoveAsync(IBulkJobStore jobs, BulkJobId id)
    {
        if (await jobs.RemoveChunksAsync(id, ChunksInUnit) == ChunksInUnit)
        {
            return false;
        }

        await jobs.RemoveAsync(id);
        return true;
    }
}
