using Duplex.Chart.Bulk;
using Duplex.Chart.Bulk.Import;
using Duplex.Engine.Identity;
using Duplex.Pull;

namespace Duplex.Api;

/// <summary>A pull as the API tells it: no addresses of files, which may be signed.</summary>
/// <param name="Failed">Lines that could not be taken.</param>
/// <param name="TheirErrors">Outcomes in the counterparty's own error files.</param>
/// <param name="Problem">Why it failed, or why the present step is tried again.</param>
internal sealed record PullRow(
    Guid Id, string Connection, BulkJobState State, PullStage Stage, Instant StartedAt, string? Group, DateTimeOffset? Since, IReadOnlyList<string> OfTypes, DateTimeOffset? TransactionTime,
    string? TheirProgress, int Files, int Fetched, int Applied, IReadOnlyDictionary<string, ImportCount> Types, long Failed, IReadOnlyList<ImportError> Errors, long TheirErrors, string? Problem)
{
    public static PullRow Of(BulkJob job)
    {
        var (request, progress) = (PullRequest.Of(job), PullProgress.Of(job));
        return new PullRow(
            job.Id.Value, job.Connection.Connection, job.State, progress.Stage, job.CreatedAt, request.Group, request.Since, request.Types, progress.TransactionTime,
            progress.TheirProgress, progress.Files.Count, progress.Fetched.Count, progress.Applied, progress.Types, progress.Failed, progress.Errors, progress.TheirErrors, progress.Failure);
    }
}
