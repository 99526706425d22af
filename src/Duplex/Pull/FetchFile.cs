using Duplex.Chart.Bulk;
using Duplex.Engine.Storage;
using Duplex.Transports.FhirRest.Bulk;

namespace Duplex.Pull;

/// <summary>Fetches one file of the counterparty into chunks, and checks that it is whole.</summary>
internal sealed class FetchFile(IStateStore store, BulkLeases leases)
{
    private const int ChunksInUnit = 4;

    /// <returns>The job with its revision now; the file where it is whole, else why it is not.</returns>
    public async Task<(BulkJob Job, BulkFile? File, BulkFailure? Failure)> RunAsync(
        BulkJob job, PulledFile file, int place, bool requiresAccessToken, BulkExportClient source, CancellationToken cancellationToken)
    {
        var fetched = new FetchedLines();
        var wasEnded = false;
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        BulkFailure? failure;
        try
        {
            failure = await source.DownloadAsync(new BulkManifestFile(file.Type, new Uri(file.Address), file.Count), requiresAccessToken, TakeAsync, ending.Token);
        }
        catch (OperationCanceledException) when (wasEnded && !cancellationToken.IsCancellationRequested)
        {
            failure = fetched.LongestLine > NdjsonLines.LongestLine ? null : new BulkFailure(true, "It was cancelled.");
        }

        if (failure is null && !wasEnded && !await KeepAsync(fetched.TakeRest()))
        {
            failure = new BulkFailure(true, "It was cancelled.");
        }

        failure ??= fetched.LongestLine > NdjsonLines.LongestLine ? new BulkFailure(false, $"A line of a {file.Type} file is longer than the {NdjsonLines.LongestLine} bytes that one resource may have.")
            : file.Count is { } count && count != fetched.Lines ? new BulkFailure(true, $"A {file.Type} file has {fetched.Lines} lines, and the manifest says {count}.")
            : null;
        return (job, failure is null ? new BulkFile(file.Kind, file.Type, fetched.Lines, fetched.Bytes, fetched.Chunks) : null, failure);

        async ValueTask TakeAsync(ReadOnlyMemory<byte> piece)
        {
            fetched.Add(piece.Span);
            if (fetched.LongestLine > NdjsonLines.LongestLine || (fetched.Waiting >= ChunksInUnit && !await KeepAsync(fetched.TakeWhole())))
            {
                wasEnded = true;
                await ending.CancelAsync();
            }
        }

        async ValueTask<bool> KeepAsync(IReadOnlyList<(int Number, ReadOnlyMemory<byte> Bytes)> chunks)
        {
            var kept = await store.CommitAsync(
                async unit =>
                {
                    var jobs = unit.Join<IBulkJobStore>();
                    if (!await jobs.UpdateAsync(leases.Extend(job)))
                    {
                        return false;
                    }

                    foreach (var (number, bytes) in chunks)
                    {
                        await jobs.PutChunkAsync(job, place, number, bytes);
                    }

                    return true;
                },
                cancellationToken);
            job = kept ? job with { Revision = job.Revision + 1 } : job;
            return kept;
        }
    }
}
