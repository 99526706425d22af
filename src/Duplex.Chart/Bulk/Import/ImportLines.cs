using Duplex.Chart.Indexing;
using Duplex.Engine.Audit;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Chart.Bulk.Import;

/// <summary>
/// Brings NDJSON into a chart: about 200 resources in one unit of work, the next batches being read and indexed meanwhile. The stream is read no
/// faster than it is written.
/// </summary>
public sealed class ImportLines(IStateStore store, ChartIndexing indexing, KeyedHash hash, IIdSource ids, TimeProvider time, IWorkScheduler scheduler)
{
    private const int LinesOfBatch = 200;
    private const int BytesOfBatch = 2 * 1024 * 1024;
    private const int PreparedAhead = 3;

    /// <param name="ndjson">Of any length; stays open.</param>
    /// <param name="report">Is added to.</param>
    /// <param name="skip">Lines up to this one were taken before.</param>
    /// <param name="also">Runs in the unit of work of each batch, which is all or nothing with it; false: the batch is not written, and the import ends.</param>
    /// <returns>False where <paramref name="also"/> ended it.</returns>
    public async Task<bool> RunAsync(
        ImportSource source, ImportRules rules, Stream ndjson, ImportReport report, CancellationToken cancellationToken,
        long skip = 0, Func<IUnitOfWork, ImportedBatch, ValueTask<bool>>? also = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(report);
        var prepare = new PrepareImport(indexing, source.Connection, rules);
        var ahead = new Queue<Task<PreparedBatch>>();
        try
        {
            await foreach (var lines in BatchesAsync(ndjson, skip, cancellationToken))
            {
                ahead.Enqueue(StartAsync(prepare, lines));
                if (ahead.Count >= PreparedAhead && !await KeepAsync(source, rules, await ahead.Dequeue(), report, also, cancellationToken))
                {
                    return false;
                }
            }

            while (ahead.TryDequeue(out var next))
            {
                if (!await KeepAsync(source, rules, await next, report, also, cancellationToken))
                {
                    return false;
                }
            }
        }
        finally
        {
            foreach (var left in ahead)
            {
                await left;
            }
        }

        await store.CommitAsync(
            unit => unit.Audit.AddAsync(new AuditEntry(source.Connection.Organization, Instant.Now(time), source.Who, "bulk.import", source.Connection.Connection, "done")),
            cancellationToken);
        return true;
    }

    private async Task<PreparedBatch> StartAsync(PrepareImport prepare, List<NdjsonLine> lines)
    {
        PreparedBatch? prepared = null;
        await scheduler.Start(() =>
        {
            prepared = prepare.Prepare(lines);
            return Task.CompletedTask;
        });
        return prepared!;
    }

    private static async IAsyncEnumerable<List<NdjsonLine>> BatchesAsync(
        Stream ndjson, long skip, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (lines, bytes) = (new List<NdjsonLine>(LinesOfBatch), 0L);
        await foreach (var line in NdjsonLines.ReadAsync(ndjson, cancellationToken: cancellationToken))
        {
            if (line.Number <= skip)
            {
                continue;
            }

            lines.Add(line);
            bytes += line.Json.Length;
            if (lines.Count == LinesOfBatch || bytes >= BytesOfBatch)
            {
                yield return lines;
                (lines, bytes) = (new List<NdjsonLine>(LinesOfBatch), 0L);
            }
        }

        if (lines.Count > 0)
        {
            yield return lines;
        }
    }

    private async ValueTask<bool> KeepAsync(
        ImportSource source, ImportRules rules, PreparedBatch batch, ImportReport report, Func<IUnitOfWork, ImportedBatch, ValueTask<bool>>? also, CancellationToken cancellationToken)
    {
        var exchange = new ExchangeId(ids.NewId());
        try
        {
            var done = await store.CommitAsync(
                async unit =>
                {
                    var written = await new WriteImport(unit, source, rules, hash, exchange, Instant.Now(time)).RunAsync(batch);
                    return also is null || await also(unit, written) ? written : throw new ImportEndedException();
                },
                cancellationToken);
            report.Add(done);
            return true;
        }
        catch (ImportEndedException)
        {
            return false;
        }
    }

    /// <summary>Rolls the batch back.</summary>
    private sealed class ImportEndedException : Exception;
}
