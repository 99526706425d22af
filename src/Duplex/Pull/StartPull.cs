using Duplex.Chart.Bulk;
using Duplex.Engine.Audit;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Pull;

/// <summary>Has a counterparty's Bulk export pulled; from then on it goes on after any end of this process.</summary>
internal sealed class StartPull(IStateStore store, IIdSource ids, TimeProvider time, PullWork work)
{
    private const int MostListed = 200;

    /// <summary>The counterparty's clock, and what was written while it noted its time, are allowed this much.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(1);

    /// <param name="remembers">Where <see cref="PullRequest.Since"/> is null, only what changed since the last pull of the same is asked for.</param>
    /// <returns>Null: one runs on this connection already.</returns>
    public async Task<BulkJob?> RunAsync(ConnectionKey connection, string who, PullRequest request, bool remembers, CancellationToken cancellationToken)
    {
        var id = new BulkJobId(ids.NewId());
        var started = await store.CommitAsync(
            async unit =>
            {
                var jobs = unit.Join<IBulkJobStore>();
                var earlier = await jobs.ListAsync(connection, BulkJobKind.Pull, MostListed);
                if (earlier.Any(job => job.State == BulkJobState.Running))
                {
                    return null;
                }

                var last = earlier.FirstOrDefault(job => job.State == BulkJobState.Done && PullRequest.Of(job).AsksTheSame(request));
                var since = request.Since ?? (remembers && last is not null ? PullProgress.Of(last).TransactionTime - Overlap : null);
                var now = Instant.Now(time);
                var job = new BulkJob
                {
                    Id = id,
                    Kind = BulkJobKind.Pull,
                    Connection = connection,
                    App = who,
                    CreatedAt = now,
                    Request = (request with { Since = since }).ToJson(),
                    Progress = new PullProgress { NextAt = now }.ToJson(),
                };
                await jobs.AddAsync(job);
                await unit.Audit.AddAsync(new AuditEntry(connection.Organization, now, who, "bulk.pull", id.ToString(), "started"));
                return job;
            },
            cancellationToken);
        work.Set();
        return started;
    }
}
