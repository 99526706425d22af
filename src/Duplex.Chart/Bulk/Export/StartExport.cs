using Duplex.Engine.Audit;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Chart.Bulk.Export;

/// <summary>What became of a kick-off.</summary>
public enum ExportStartVerdict
{
    Started,

    /// <summary>As many as may run at once are running.</summary>
    TooManyRunning,

    /// <summary>As many as may be kept are kept.</summary>
    TooManyKept,
}

/// <param name="Job">Where started.</param>
public sealed record ExportStart(ExportStartVerdict Verdict, BulkJob? Job);

/// <summary>Accepts an export: from then on it runs, whatever happens to this process.</summary>
public sealed class StartExport(IStateStore store, IIdSource ids, TimeProvider time, ExportOptions options)
{
    private const int MostListed = 500;

    /// <param name="request">Its transaction time is set here.</param>
    public ValueTask<ExportStart> RunAsync(ConnectionKey connection, string app, ExportRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var id = new BulkJobId(ids.NewId());
        return store.CommitAsync(unit => StartAsync(unit, id, connection, app, request), cancellationToken);
    }

    private async ValueTask<ExportStart> StartAsync(IUnitOfWork unit, BulkJobId id, ConnectionKey connection, string app, ExportRequest request)
    {
        var jobs = unit.Join<IBulkJobStore>();
        var own = (await jobs.ListAsync(connection, BulkJobKind.Export, MostListed)).Where(job => job.App == app).ToList();
        if (own.Count(job => job.State == BulkJobState.Running) >= options.MostRunning)
        {
            return new ExportStart(ExportStartVerdict.TooManyRunning, null);
        }

        if (own.Count >= options.MostKept)
        {
            return new ExportStart(ExportStartVerdict.TooManyKept, null);
        }

        // The present as the unit of work sees it: what was committed before is part of the export, what comes later is not.
        var now = Instant.Now(time);
        var job = new BulkJob
        {
            Id = id,
            Kind = BulkJobKind.Export,
            Connection = connection,
            App = app,
            CreatedAt = now,
            Request = (request with { TransactionTime = now }).ToJson(),
            Progress = new ExportProgress().ToJson(),
        };
        await jobs.AddAsync(job);
        await unit.Audit.AddAsync(new AuditEntry(connection.Organization, now, $"app:{app}", "bulk.export", id.ToString(), "started"));
        return new ExportStart(ExportStartVerdict.Started, job);
    }
}
