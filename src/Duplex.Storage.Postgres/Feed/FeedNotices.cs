using System.Threading.Channels;
using Duplex.Storage.Postgres.Connections;
using Npgsql;

namespace Duplex.Storage.Postgres.Feed;

/// <summary>
/// Tells other processes that the feed has grown: after the commit, and for many units together, since a transaction that sends a
/// notice keeps all other senders waiting until it is on the disk.
/// </summary>
internal sealed class FeedNotices(StateConnections connections)
{
    public const string Channel = "duplex_feed";

    private static readonly TimeSpan Gap = TimeSpan.FromMilliseconds(20);

    private readonly Channel<bool> _appended = NewSignal();

    /// <summary>A signal that stays until it is taken, however often it is given.</summary>
    public static Channel<bool> NewSignal() =>
        System.Threading.Channels.Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Appended() => _appended.Writer.TryWrite(true);

    public async Task RunAsync(CancellationToken closing)
    {
        while (!closing.IsCancellationRequested)
        {
            try
            {
                await _appended.Reader.ReadAsync(closing).ConfigureAwait(false);
                await connections.RunAsync(SendAsync, closing).ConfigureAwait(false);
                await Task.Delay(Gap, connections.Time, closing).ConfigureAwait(false);
            }
            catch (Exception stopped) when (stopped is OperationCanceledException or PostgresStorageException)
            {
                // Closing, or the server is away: the others find it by looking.
                await Task.Yield();
            }
        }
    }

    private async ValueTask<int> SendAsync(CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenWriterAsync(cancellationToken).ConfigureAwait(false);
        await using var command = new NpgsqlCommand($"NOTIFY {Channel}", connection);
        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
