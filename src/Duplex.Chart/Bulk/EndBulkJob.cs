using Duplex.Engine.Audit;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Chart.Bulk;

/// <summary>Cancels a job, or gives up what it made: from then on it is not there.</summary>
public sealed class EndBulkJob(IStateStore store, TimeProvider time)
{
    /// <param name="action">For the audit: <c>bulk.export</c>.</param>
    /// <param name="who">For the audit.</param>
    /// <returns>False where it is not there already.</returns>
    public ValueTask<bool> RunAsync(BulkJobId id, string action, string who, CancellationToken cancellationToken) => store.CommitAsync(
        async unit =>
        {
            var jobs = unit.Join<IBulkJobStore>();
            if (await jobs.GetAsync(id) is not { State: not BulkJobState.Ended } job)
            {
                return false;
            }

            await jobs.UpdateAsync(job with { State = BulkJobState.Ended });
            await unit.Audit.AddAsync(new AuditEntry(job.Connection.Organization, Instant.Now(time), who, action, id.ToString(), "ended"));
            return true;
        },
        cancellationToken);
}
