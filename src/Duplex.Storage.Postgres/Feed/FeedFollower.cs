using System.Threading.Channels;
using Duplex.Storage.Postgres.Connections;
using Duplex.Storage.Postgres.Statements;
using Npgsql;

namespace Duplex.Storage.Postgres.Feed;

/// <summary>
/// Follows the end of the feed for whoever waits: after each unit of this process that appended, after each notice of another
/// process, and every second, which alone would be enough.
/// </summary>
internal sealed class FeedFollower : IAsyncDisposable
{
    private readonly FeedSignal _signal = new();
    private readonly Channel<bool> _looks = FeedNotices.NewSignal();
    private readonly FeedNotices _notices;
    private readonly CancellationTokenSource _closing = new();
    private readonly StateConnections _connections;
    private readonly TimeSpan _poll;
    private Task _work = Task.CompletedTask;

    public FeedFollower(StateConnections connections, TimeSpan poll)
    {
        _connections = connections;
        _poll = poll;
        _notices = new FeedNotices(connections);
    }

    public void Start() => _work = Task.WhenAll(Task.Run(FollowAsync), Task.Run(ListenAsync), Task.Run(() => _notices.RunAsync(_closing.Token)));

    /// <summary>A unit of this process that appended is over.</summary>
    public void Appended()
    {
        _notices.Appended();
        Look();
    }

    public ValueTask WaitAsync(long after, CancellationToken cancellationToken) => _signal.WaitAsync(after, Look, cancellationToken);

    /// <summary>The newest position behind which none will appear any more.</summary>
    public async ValueTask<long> ReadEndAsync(CancellationToken cancellationToken)
    {
        var (taken, running, newest) = await _connections.ReadAsync(
            FeedPositions.LastTaken(),
            FeedPositions.LowestRunning(),
            new Statement("SELECT position FROM feed ORDER BY position DESC LIMIT 1").Rows(row => row.GetInt64(0)),
            cancellationToken).ConfigureAwait(false);
        var end = Math.Min(taken[0], running[0]);
        if (newest.Count == 0 || newest[0] <= end)
        {
            return newest.Count == 0 ? 0 : newest[0];
        }

        var before = await _connections.ReadAsync(
            new Statement("SELECT position FROM feed WHERE position <= $1 ORDER BY position DESC LIMIT 1").With(end).Rows(row => row.GetInt64(0)),
            cancellationToken).ConfigureAwait(false);
        return before.Count == 0 ? 0 : before[0];
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync().ConfigureAwait(false);
        await _work.ConfigureAwait(false);
        _signal.Close();
        _closing.Dispose();
    }

    private void Look() => _looks.Writer.TryWrite(true);

    private async Task FollowAsync()
    {
        while (!_closing.IsCancellationRequested)
        {
            try
            {
                await LookedForAsync().ConfigureAwait(false);
                if (_signal.HasWaiters)
                {
                    _signal.Advance(await ReadEndAsync(_closing.Token).ConfigureAwait(false));
                }
            }
            catch (Exception stopped) when (stopped is OperationCanceledException or PostgresStorageException)
            {
                // Closing, or the server is away: whoever waits goes on waiting, and the next look comes by itself.
                await Task.Yield();
            }
        }
    }

    /// <summary>Until somebody asks for a look, or it is time for one.</summary>
    private async Task LookedForAsync()
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token);
        var asked = _looks.Reader.WaitToReadAsync(ended.Token).AsTask();
        await Task.WhenAny(asked, Task.Delay(_poll, _connections.Time, ended.Token)).ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
        _looks.Reader.TryRead(out _);
        _closing.Token.ThrowIfCancellationRequested();
    }

    private async Task ListenAsync()
    {
        while (!_closing.IsCancellationRequested)
        {
            try
            {
                await using var connection = await _connections.OpenAloneAsync(_closing.Token).ConfigureAwait(false);
                connection.Notification += (_, _) => Look();
                await using (var command = new NpgsqlCommand($"LISTEN {FeedNotices.Channel}", connection))
                {
                    await command.ExecuteNonQueryAsync(_closing.Token).ConfigureAwait(false);
                }

                Look();
                while (true)
                {
                    await connection.WaitAsync(_closing.Token).ConfigureAwait(false);
                }
            }
            catch (Exception stopped) when (stopped is OperationCanceledException or NpgsqlException or TimeoutException or IOException)
            {
                await PauseAsync().ConfigureAwait(false);
            }
        }
    }

    private async Task PauseAsync()
    {
        if (!_closing.IsCancellationRequested)
        {
            // Without notices the feed is still looked at every second.
            await Task.Delay(_poll, _connections.Time, _closing.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
