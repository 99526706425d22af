using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Chart.Bulk.Export;

/// <summary>Takes the running exports forward, one step each in turn. A step that was cut off is made again and changes nothing twice.</summary>
public sealed class RunExports(IStateStore store, IBulkJobReader jobs, BulkLeases leases, IChartReader chart, ChartIndexing indexing, TimeProvider time, ExportOptions options)
{
    private const int MostAtOnce = 32;

    /// <summary>1 MiB: more takes the writer too long.</summary>
    private const int ChunksInUnit = 4;

    /// <summary>Faults in a row after which an export is given up.</summary>
    private const int MostFaults = 10;

    private readonly Dictionary<BulkJobId, int> _faults = [];

    /// <summary>One step of each; a fault of one does not keep the others from theirs, and is thrown in the end.</summary>
    /// <returns>Whether there was anything to do.</returns>
    public async ValueTask<bool> RunAsync(CancellationToken cancellationToken)
    {
        var running = await leases.ListAsync(jobs, BulkJobKind.Export, MostAtOnce, cancellationToken);
        ExceptionDispatchInfo? first = null;
        foreach (var job in running)
        {
            var own = job;
            try
            {
                if (await leases.TakeAsync(job, cancellationToken) is not { } taken)
                {
                    continue;
                }

                own = taken;
                await StepAsync(own, cancellationToken);
                _faults.Remove(job.Id);
            }
            catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
            {
                first ??= ExceptionDispatchInfo.Capture(fault);
                await CountFaultAsync(own, cancellationToken);
            }
        }

        first?.Throw();
        return running.Count > 0;
    }

    private async ValueTask StepAsync(BulkJob job, CancellationToken cancellationToken)
    {
        var pass = new ExportPass(job, ExportRequest.Of(job), ExportProgress.Of(job), chart, indexing, time, options);
        try
        {
            await pass.FillAsync(cancellationToken);
        }
        catch (ChartSearchException failure)
        {
            await FailAsync(job, failure.Message, cancellationToken);
            return;
        }

        await KeepAsync(job, pass, cancellationToken);
    }

    private async ValueTask CountFaultAsync(BulkJob job, CancellationToken cancellationToken)
    {
        var faults = _faults[job.Id] = _faults.GetValueOrDefault(job.Id) + 1;
        if (faults >= MostFaults)
        {
            await FailAsync(job, "It could not be taken forward.", cancellationToken);
            _faults.Remove(job.Id);
        }
    }

    private ValueTask<bool> FailAsync(BulkJob job, string sentence, CancellationToken cancellationToken)
    {
        var failed = job with { State = BulkJobState.Failed, Progress = (ExportProgress.Of(job) with { Failure = sentence }).ToJson(), ExpiresAt = Expiry() };
        return store.CommitAsync(unit => unit.Join<IBulkJobStore>().UpdateAsync(failed), cancellationToken);
    }

    private async ValueTask KeepAsync(BulkJob job, ExportPass pass, CancellationToken cancellationToken)
    {
        var (files, pieces) = Place(pass);
        while (pieces.Count > ChunksInUnit)
        {
            var first = pieces.GetRange(0, ChunksInUnit);
            if (!await KeepAsync(job, first, cancellationToken))
            {
                return;
            }

            job = job with { Revision = job.Revision + 1 };
            pieces.RemoveRange(0, ChunksInUnit);
        }

        var done = job with { Progress = (pass.Progress with { Files = files }).ToJson() };
        await KeepAsync(pass.IsDone ? done with { State = BulkJobState.Done, ExpiresAt = Expiry() } : done, pieces, cancellationToken);
    }

    /// <summary>Nothing is kept of a job that was ended or taken on by somebody else meanwhile.</summary>
    private ValueTask<bool> KeepAsync(BulkJob job, List<Piece> pieces, CancellationToken cancellationToken) => store.CommitAsync(
        async unit =>
        {
            var jobs = unit.Join<IBulkJobStore>();
            if (!await jobs.UpdateAsync(leases.Extend(job)))
            {
                return false;
            }

            foreach (var piece in pieces)
            {
                await jobs.PutChunkAsync(job, piece.File, piece.Number, piece.Bytes);
            }

            return true;
        },
        cancellationToken);

    /// <summary>Where the lines go: behind what their file has.</summary>
    private (ImmutableList<BulkFile> Files, List<Piece> Pieces) Place(ExportPass pass)
    {
        var files = pass.Progress.Files;
        var pieces = new List<Piece>();
        foreach (var buffer in pass.Buffers)
        {
            var type = buffer.Kind == BulkFileKind.Error ? "OperationOutcome" : pass.Type;
            var at = files.FindLastIndex(file => file.Kind == buffer.Kind && file.Type == type && file.Count < options.MostLinesInFile);
            if (at < 0)
            {
                at = files.Count;
                files = files.Add(new BulkFile(buffer.Kind, type, 0, 0, 0));
            }

            var file = files[at];
            var slices = buffer.Slices().ToList();
            pieces.AddRange(slices.Select((bytes, index) => new Piece(at, file.Chunks + index, bytes)));
            files = files.SetItem(at, file with { Count = file.Count + buffer.Count, Bytes = file.Bytes + buffer.Bytes, Chunks = file.Chunks + slices.Count });
        }

        return (files, pieces);
    }

    private Instant Expiry() => Instant.Now(time).Plus(options.KeptFor);

    private readonly record struct Piece(int File, int Number, ReadOnlyMemory<byte> Bytes);
}
