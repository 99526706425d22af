using System.Collections.Immutable;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Chart.Bulk.Export;

/// <summary>Takes the running exports forward, one step each in turn. A step that was cut off is made again and changes nothing twice.</summary>
public sealed class RunExports(IStateStore store, IBulkJobReader jobs, IChartReader chart, ChartIndexing indexing, TimeProvider time, ExportOptions options)
{
    private const int MostAtOnce = 32;

    /// <summary>1 MiB: more takes the writer too long.</summary>
    private const int ChunksInUnit = 4;

    /// <returns>Whether there was anything to do.</returns>
    public async ValueTask<bool> RunAsync(CancellationToken cancellationToken)
    {
        var running = await jobs.ListRunningAsync(BulkJobKind.Export, MostAtOnce, cancellationToken);
        foreach (var job in running)
        {
            await StepAsync(job, cancellationToken);
        }

        return running.Count > 0;
    }

    private async ValueTask StepAsync(BulkJob job, CancellationToken cancellationToken)
    {
        var pass = new ExportPass(job, ExportRequest.Of(job), ExportProgress.Of(job), chart, indexing, options);
        try
        {
            await pass.FillAsync(cancellationToken);
        }
        catch (ChartSearchException failure)
        {
            var failed = job with { State = BulkJobState.Failed, Progress = (ExportProgress.Of(job) with { Failure = failure.Message }).ToJson(), ExpiresAt = Expiry() };
            await store.CommitAsync(unit => unit.Join<IBulkJobStore>().UpdateAsync(failed), cancellationToken);
            return;
        }

        await KeepAsync(job, pass, cancellationToken);
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
            if (!await jobs.UpdateAsync(job))
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
