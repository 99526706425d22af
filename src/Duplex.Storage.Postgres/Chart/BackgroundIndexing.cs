using System.Threading.Channels;
using Duplex.Storage.Postgres.Connections;
using Duplex.Storage.Postgres.Feed;
using Npgsql;

namespace Duplex.Storage.Postgres.Chart;

/// <summary>Indexes piece after piece while there is something to do, and looks now and then whether there is: another node may have stopped in the middle, or have indexed by rules of its own.</summary>
internal sealed class BackgroundIndexing(StateConnections connections, ChartScopes scopes, ChartReindexing reindexing) : IAsyncDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    private readonly Channel<bool> _wanted = FeedNotices.NewSignal();
    private readonly CancellationTokenSource _closing = new();
    private Task _running = Task.CompletedTask;

    public void Start() => _running = Task.Run(RunAsync);

    /// <summary>There is something to do.</summary>
    public void Wanted() => _wanted.Writer.TryWrite(true);

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync().ConfigureAwait(false);
        await _running.ConfigureAwait(false);
        _closing.Dispose();
    }

    private async Task RunAsync()
    {
        while (!_closing.IsCancellationRequested)
        {
            try
            {
                var step = await reindexing.ContinueAsync(_closing.Token).ConfigureAwait(false);
                if (step != IndexingStep.Done)
                {
                    await WantedAsync(step == IndexingStep.Elsewhere ? LookAgain : Look).ConfigureAwait(false);
                    await scopes.ReviewAsync(_closing.Token).ConfigureAwait(false);
                }
            }
            catch (Exception stopped) when (stopped is OperationCanceledException or NpgsqlException or TimeoutException or IOException or PostgresStorageException)
            {
                // Closing, or the server is away, or a unit was in the way of this piece: it comes again.
                await PauseAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>Until somebody says so, or it is time to look.</summary>
    private async Task WantedAsync(TimeSpan look)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token);
        var told = _wanted.Reader.WaitToReadAsync(ended.Token).AsTask();
        await Task.WhenAny(told, Task.Delay(look, connections.Time, ended.Token)).ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
        _wanted.Reader.TryRead(out _);
    }

    private async Task PauseAsync()
    {
        if (!_closing.IsCancellationRequested)
        {
            await connections.PauseAsync(0, _closing.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
