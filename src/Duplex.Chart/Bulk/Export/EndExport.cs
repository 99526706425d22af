using Duplex.Engine.Audit;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Chart.Bulk.Export;

/// <summary>Cancels an export, or gives up what it made: from then on it is not there.</summary>
public sealed class EndExport(IStateStore store, TimeProvider time)
{
    public ValueTask<bool> RunAsync(BulkJobId id, CancellationToken cancellationToken) => store.CommitAsync(
        async unit =>
        {
            var jobs = unit.Join<IBulkJobStore>();
            if (await jobs.GetAsync(id) is not { State: not BulkJobState.Ended } job)
            {
                return false;
            }

            await jobs.UpdateAsync(job with { State = BulkJobState.Ended });
            await unit.Audit.AddAsync(new AuditEntry(job.Connection.Organization, Instant.Now(time), $"app:{job.App}", "bulk.export", id.ToString(), "ended"));
            return true;
        },
        cancellationToken);
}
