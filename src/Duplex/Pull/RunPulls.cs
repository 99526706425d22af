using Duplex.Chart.Bulk;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Transports.FhirRest.Bulk;

namespace Duplex.Pull;

/// <summary>Takes the running pulls of this node forward, each by one step. What a step did is kept before the next one begins.</summary>
internal sealed class RunPulls(IStateStore store, IBulkJobReader jobs, BulkLeases leases, IBulkSources sources, FetchFile fetch, ApplyFile apply, TimeProvider time)
{
    private const int MostAtOnce = 32;
    private const int MostAttempts = 8;
    private const int ChunksInUnit = 16;
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPollWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    /// <returns>When there is something to do again; null: nothing runs.</returns>
    public async Task<Instant?> RunAsync(CancellationToken cancellationToken)
    {
        var now = Instant.Now(time);
        var running = await leases.ListAsync(jobs, BulkJobKind.Pull, MostAtOnce, cancellationToken);
        var due = running.Where(job => PullProgress.Of(job).NextAt <= now).ToList();
        await Task.WhenAll(due.Select(job => TakeStepAsync(job, cancellationToken)));
        return running.Count == 0 ? null : due.Count > 0 ? now : running.Min(job => PullProgress.Of(job).NextAt);
    }

    private async Task TakeStepAsync(BulkJob job, CancellationToken cancellationToken)
    {
        if (await leases.TakeAsync(job, cancellationToken) is { } taken)
        {
            await StepAsync(taken, cancellationToken);
        }
    }

    private async Task StepAsync(BulkJob job, CancellationToken cancellationToken)
    {
        var progress = PullProgress.Of(job);
        if (sources.Find(job.Connection) is not { } source)
        {
            await KeepAsync(job, progress with { Failure = "The connection is configured no more, or has no FHIR." }, BulkJobState.Failed, cancellationToken);
            return;
        }

        var step = new PullStep(job, progress, source);
        try
        {
            await (progress.Stage switch
            {
                PullStage.Ask => AskAsync(step, cancellationToken),
                PullStage.Wait => WaitAsync(step, cancellationToken),
                PullStage.Fetch => FetchAsync(step, cancellationToken),
                PullStage.Apply => ApplyAsync(step, cancellationToken),
                _ => CleanAsync(step, BulkJobState.Done, cancellationToken),
            });
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException or StorageUnavailableException))
        {
            // As it lies in the store: the step may have kept a part of what it did.
            if (await jobs.GetAsync(job.Id, cancellationToken) is { } now && leases.Has(now))
            {
                await FailAsync(new PullStep(now, PullProgress.Of(now), source), new BulkFailure(true, $"A fault of the program ({fault.GetType().Name})."), cancellationToken);
            }
        }
    }

    private async Task AskAsync(PullStep step, CancellationToken cancellationToken)
    {
        var request = PullRequest.Of(step.Job);
        var answer = await step.Source.StartAsync(new BulkExportQuery(request.Group, request.Since, request.Types), cancellationToken);
        await (answer.Failure is { } failure
            ? FailAsync(step, failure, cancellationToken)
            : KeepAsync(step, step.Progress with { Stage = PullStage.Wait, Status = answer.Status!.AbsoluteUri, NextAt = Instant.Now(time).Plus(ShortestWait), Attempts = 0, Failure = null }, cancellationToken));
    }

    private async Task WaitAsync(PullStep step, CancellationToken cancellationToken)
    {
        var progress = step.Progress;
        var poll = await step.Source.PollAsync(step.Status!, cancellationToken);
        if (poll.Failure is { } failure)
        {
            await FailAsync(step, failure, cancellationToken);
            return;
        }

        if (poll.Manifest is not { } manifest)
        {
            var wait = poll.RetryAfter is { } asked ? Between(asked, ShortestWait, LongestWait) : Between(Doubled(progress.Polls), ShortestWait, LongestPollWait);
            await KeepAsync(step, progress with { Polls = progress.Polls + 1, TheirProgress = poll.Progress, NextAt = Instant.Now(time).Plus(wait), Attempts = 0, Failure = null }, cancellationToken);
            return;
        }

        var files = manifest.Output.Select(file => (BulkFileKind.Output, file))
            .Concat(manifest.Deleted.Select(file => (BulkFileKind.Deleted, file)))
            .Concat(manifest.Errors.Select(file => (BulkFileKind.Error, file)))
            .Select(entry => new PulledFile(entry.Item1, entry.file.Type, entry.file.Address.AbsoluteUri, entry.file.Count));
        await KeepAsync(
            step,
            progress with
            {
                Stage = PullStage.Fetch,
                Files = [.. files],
                RequiresAccessToken = manifest.RequiresAccessToken,
                TransactionTime = manifest.TransactionTime,
                TheirProgress = null,
                Attempts = 0,
                Failure = null,
            },
            cancellationToken);
    }

    private async Task FetchAsync(PullStep step, CancellationToken cancellationToken)
    {
        var progress = step.Progress;
        if (progress.Fetched.Count == progress.Files.Count)
        {
            await KeepAsync(step, progress with { Stage = PullStage.Apply }, cancellationToken);
            return;
        }

        var (job, file, failure) = await fetch.RunAsync(step.Job, progress.Files[progress.Fetched.Count], progress.Fetched.Count, progress.RequiresAccessToken, step.Source, cancellationToken);
        var next = step with { Job = job };
        await (failure is not null
            ? FailAsync(next, failure, cancellationToken)
            : KeepAsync(next, progress with { Fetched = progress.Fetched.Add(file!), Attempts = 0, Failure = null }, cancellationToken));
    }

    private async Task ApplyAsync(PullStep step, CancellationToken cancellationToken)
    {
        var progress = step.Progress;
        if (progress.Applied == progress.Fetched.Count)
        {
            await KeepAsync(step, progress with { Stage = PullStage.Clean }, cancellationToken);
            return;
        }

        await apply.RunAsync(step.Job, progress, cancellationToken);
    }

    private async Task CleanAsync(PullStep step, BulkJobState state, CancellationToken cancellationToken)
    {
        if (await leases.RenewAsync(step.Job, cancellationToken) is not { } own)
        {
            return;
        }

        if (step.Status is { } status)
        {
            // A server that does not clean up keeps its files until they expire; the data is here.
            await step.Source.EndAsync(status, cancellationToken);
        }

        while (await store.CommitAsync(unit => unit.Join<IBulkJobStore>().RemoveChunksAsync(step.Job.Id, ChunksInUnit), cancellationToken) == ChunksInUnit)
        {
        }

        await KeepAsync(own, step.Progress with { Files = [], Fetched = [], Status = null }, state, cancellationToken);
    }

    private async Task FailAsync(PullStep step, BulkFailure failure, CancellationToken cancellationToken)
    {
        var attempts = step.Progress.Attempts + 1;
        var progress = step.Progress with { Attempts = attempts, Failure = failure.Sentence };
        if (!failure.IsTransient || attempts >= MostAttempts)
        {
            await CleanAsync(step with { Progress = progress }, BulkJobState.Failed, cancellationToken);
            return;
        }

        var wait = Between(failure.RetryAfter ?? Doubled(attempts), ShortestWait, LongestWait);
        await KeepAsync(step, progress with { NextAt = Instant.Now(time).Plus(wait) }, cancellationToken);
    }

    private async Task KeepAsync(PullStep step, PullProgress progress, CancellationToken cancellationToken)
    {
        if (!await KeepAsync(step.Job, progress, BulkJobState.Running, cancellationToken) && progress.Status is { } status
            && !(await jobs.GetAsync(step.Job.Id, cancellationToken) is { State: BulkJobState.Running } others && PullProgress.Of(others).Status == status))
        {
            // Somebody cancelled it meanwhile, which the counterparty is told too; not where another node goes on with it.
            await step.Source.EndAsync(new Uri(status), cancellationToken);
        }
    }

    private ValueTask<bool> KeepAsync(BulkJob job, PullProgress progress, BulkJobState state, CancellationToken cancellationToken) =>
        store.CommitAsync(unit => unit.Join<IBulkJobStore>().UpdateAsync(leases.Extend(job with { State = state, Progress = progress.ToJson() })), cancellationToken);

    private static TimeSpan Doubled(int times) => TimeSpan.FromSeconds(Math.Pow(2, Math.Min(times, 12)));

    private static TimeSpan Between(TimeSpan value, TimeSpan least, TimeSpan most) => value < least ? least : value > most ? most : value;

    private sealed record PullStep(BulkJob Job, PullProgress Progress, BulkExportClient Source)
    {
        public Uri? Status => Progress.Status is { } status ? new Uri(status) : null;
    }
}
