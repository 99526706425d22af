using Duplex.Chart.Bulk;
using Duplex.Chart.Bulk.Import;
using Duplex.Engine.Storage;
using Duplex.Fhir.Model;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Pull;

/// <summary>Takes one fetched file into the chart, from the line that was kept last.</summary>
internal sealed class ApplyFile(IStateStore store, IBulkJobReader jobs, BulkLeases leases, ImportLines import)
{
    public async Task RunAsync(BulkJob job, PullProgress progress, CancellationToken cancellationToken)
    {
        var place = progress.Applied;
        var file = progress.Fetched[place];
        if (file.Kind == BulkFileKind.Error)
        {
            await EndFileAsync(job.Id, file.Count, cancellationToken);
            return;
        }

        var source = new ImportSource(job.Connection, $"{file.Type} {place + 1}", job.App, "Bulk pull");
        var rules = new ImportRules { Mode = FhirReadMode.Lenient, KeepsAsTold = true, IsDeletions = file.Kind == BulkFileKind.Deleted };
        await using var lines = new ChunkStream(jobs, job.Id, place, file);
        if (await import.RunAsync(source, rules, lines, new ImportReport(), new ImportNotes(progress.Lines, (unit, batch) => NoteAsync(unit, job.Id, batch)), cancellationToken))
        {
            await EndFileAsync(job.Id, 0, cancellationToken);
        }
    }

    /// <summary>In the unit of work of the batch: it is in the chart and noted, or neither.</summary>
    private async ValueTask<bool> NoteAsync(IUnitOfWork unit, BulkJobId id, ImportedBatch batch)
    {
        var table = unit.Join<IBulkJobStore>();
        return await table.GetAsync(id) is { } job && leases.Has(job)
            && await table.UpdateAsync(leases.Extend(job with { Progress = PullProgress.Of(job).With(batch).ToJson() }));
    }

    private ValueTask<bool> EndFileAsync(BulkJobId id, long errors, CancellationToken cancellationToken) => store.CommitAsync(
        async unit =>
        {
            var jobs = unit.Join<IBulkJobStore>();
            if (await jobs.GetAsync(id) is not { } job || !leases.Has(job))
            {
                return false;
            }

            var progress = PullProgress.Of(job);
            return await jobs.UpdateAsync(job with { Progress = (progress with { Applied = progress.Applied + 1, Lines = 0, TheirErrors = progress.TheirErrors + errors }).ToJson() });
        },
        cancellationToken);
}
