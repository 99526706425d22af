using Duplex.Storage.Sqlite.Writing;

namespace Duplex.Storage.Sqlite.Intake;

/// <summary>
/// Lets senders go first in a burst: what they sent is safe once it is appended, and is handled a little later. While appends
/// come in crowds, handling rests three times as long as it worked; it never stops, and goes on at once when the burst is over.
/// </summary>
internal sealed class SendersFirst(GroupCommitWriter writer, TimeProvider time)
{
    /// <summary>As many appends share one sync only in a burst.</summary>
    private const int Crowd = 8;
    private const int RestForWork = 3;
    private static readonly TimeSpan LongestRest = TimeSpan.FromMilliseconds(500);

    /// <summary>What comes meanwhile is handled together: the disk that handling syncs is the one that senders wait for.</summary>
    private static readonly TimeSpan BetweenBatches = TimeSpan.FromMilliseconds(5);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(10);

    /// <param name="handed">When the last batch was handed out.</param>
    /// <param name="isFull">Whether as much as a batch may hold was waiting.</param>
    public async ValueTask GoFirstAsync(long handed, bool isFull, CancellationToken cancellationToken)
    {
        var worked = time.GetElapsedTime(handed);
        if (!isFull && worked < BetweenBatches)
        {
            await RestAsync(BetweenBatches - worked, cancellationToken).ConfigureAwait(false);
        }

        var rest = worked * RestForWork;
        rest = rest < LongestRest ? rest : LongestRest;
        var start = time.GetTimestamp();
        var commits = -1L;
        while (time.GetElapsedTime(start) < rest && IsBurst(ref commits) && !cancellationToken.IsCancellationRequested)
        {
            await RestAsync(Look, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask RestAsync(TimeSpan rest, CancellationToken cancellationToken) =>
        await Task.Delay(rest, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private bool IsBurst(ref long commits)
    {
        var now = writer.Commits;
        var goesOn = now != commits;
        commits = now;
        return goesOn && writer.LastTogether >= Crowd;
    }
}
