using Duplex.Engine.Dispatch;
using Duplex.Engine.Storage;

namespace Duplex.Chart.Bulk;

/// <summary>Bulk jobs are taken forward by one node, and by another one where it has died.</summary>
public sealed class BulkLeases(IStateStore store, NodeLeases leases)
{
    /// <summary>Each thing that is kept of a job extends its lease, so that it is longer than one step may take between two of them.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Enough = Length / 2;

    /// <returns>The job as it lies in the store now; null: another node was faster, or it was ended.</returns>
    public async ValueTask<BulkJob?> TakeAsync(BulkJob job, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(job);
        return leases.Has(job.Lease, Enough) ? job : await RenewAsync(job, cancellationToken);
    }

    /// <summary>Before what cannot be undone.</summary>
    /// <inheritdoc cref="TakeAsync"/>
    public async ValueTask<BulkJob?> RenewAsync(BulkJob job, CancellationToken cancellationToken)
    {
        if (!leases.AreNeeded)
        {
            return job;
        }

        var taken = Extend(job);
        return await store.CommitAsync(unit => unit.Join<IBulkJobStore>().UpdateAsync(taken), cancellationToken) ? taken with { Revision = taken.Revision + 1 } : null;
    }

    /// <summary>For an update that is made anyway.</summary>
    public BulkJob Extend(BulkJob job) => leases.AreNeeded ? job with { Lease = leases.For(Length) } : job;

    /// <summary>Whether the job still runs here.</summary>
    public bool Has(BulkJob? job) => job is { State: BulkJobState.Running } && leases.Has(job.Lease);

    /// <summary>The running jobs that are this node's, or nobody's.</summary>
    public ValueTask<IReadOnlyList<BulkJob>> ListAsync(IBulkJobReader jobs, BulkJobKind kind, int max, CancellationToken cancellationToken) =>
        jobs.ListRunningAsync(kind, leases.Node, leases.Now, max, cancellationToken);
}
