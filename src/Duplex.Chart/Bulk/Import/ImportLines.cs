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
    public async Task RunAsync(ImportSource source, ImportRules rules, Stream ndjson, ImportReport report, CancellationToken cancellationToken) =>
        await RunAsync(source, rules, ndjson, report, ImportNotes.None, cancellationToken);

    /// <param name="ndjson">Of any length; stays open.</param>
    /// <param name="report">Is added to.</param>
    /// <returns>False where <see cref="ImportNotes.NoteAsync"/> ended it.</returns>
    public async Task<bool> RunAsync(
        ImportSource source, ImportRules rules, Stream ndjson, ImportReport report, ImportNotes notes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(notes);
        var prepare = new PrepareImport(indexing, source.Connection, rules);
        var ahead = new Queue<Task<PreparedBatch>>();
        try
        {
            await foreach (var lines in BatchesAsync(ndjson, notes.Skip, cancellationToken))
            {
                ahead.Enqueue(StartAsync(prepare, lines));
                if (ahead.Count >= PreparedAhead && !await KeepAsync(source, rules, await ahead.Dequeue(), report, notes, cancellationToken))
                {
                    return false;
                }
            }

            while (ahead.TryDequeue(out var next))
            {
                if (!await KeepAsync(source, rules, await next, report, notes, cancellationToken))
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
        ImportSource source, ImportRules rules, PreparedBatch batch, ImportReport report, ImportNotes notes, CancellationToken cancellationToken)
    {
        var exchange = new ExchangeId(ids.NewId());
        try
        {
            var done = await store.CommitAsync(
                async unit =>
                {
                    var written = await new WriteImport(unit, source, rules, hash, exchange, Instant.Now(time)).RunAsync(batch);
                    return notes.NoteAsync is not { } note || await note(unit, written) ? written : throw new ImportEndedException();
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
