using System.Net.Sockets;
using System.Threading.Channels;

namespace Duplex.Sandbox.Ehr.Adt;

/// <summary>Where a feed goes.</summary>
internal sealed record FeedTarget(string Host, int Port, TimeSpan AckTimeout, TimeSpan RetryDelay);

/// <summary>
/// Sends queued messages one at a time, in order, over one connection. A message without an answer is sent again as it was, with
/// the same MSH-10; one that is refused is settled so that the others go on.
/// </summary>
internal abstract class QueuedFeed<TMessage>(TimeProvider time) : IAsyncDisposable
    where TMessage : class
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private volatile FeedTarget? _target;
    private MllpSender? _connection;
    private FeedTarget? _connectedTo;
    private Task _sending = Task.CompletedTask;

    public void Start() => _sending = SendAllAsync(_stopping.Token);

    public void Connect(FeedTarget target)
    {
        _target = target;
        Wake();
    }

    public void Wake() => _wake.Writer.TryWrite(true);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _sending;
        Disconnect();
        _stopping.Dispose();
    }

    /// <summary>The oldest message that is not settled; null where there is none.</summary>
    protected abstract TMessage? Next();

    protected abstract ValueTask CountAttemptAsync(TMessage message, CancellationToken cancellationToken);

    /// <summary>The connection stands, and the message leaves.</summary>
    protected abstract void Sending(TMessage message);

    /// <summary>Sends the message and gives MSA-1 of its answer.</summary>
    protected abstract ValueTask<string> SendAsync(MllpSender connection, TMessage message, CancellationToken cancellationToken);

    protected abstract ValueTask SettleAsync(TMessage message, bool isTaken, string code, CancellationToken cancellationToken);

    protected abstract void Unanswered(TMessage message);

    private async Task SendAllAsync(CancellationToken stopping)
    {
        // Yields first, so that a start doesn't wait for a socket.
        await Task.Yield();
        try
        {
            while (true)
            {
                if (_target is { } target && Next() is { } message)
                {
                    await SendAsync(message, target, stopping);
                }
                else
                {
                    await _wake.Reader.ReadAsync(stopping);
                }
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            Disconnect();
        }
    }

    private async ValueTask SendAsync(TMessage message, FeedTarget target, CancellationToken stopping)
    {
        await CountAttemptAsync(message, stopping);
        using var timeout = new CancellationTokenSource(target.AckTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, stopping);
        try
        {
            var connection = await ConnectionAsync(target, either.Token);
            Sending(message);
            var code = await SendAsync(connection, message, either.Token);
            await SettleAsync(message, code is "AA" or "CA", code, stopping);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            Disconnect();
            Unanswered(message);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            Disconnect();
            Unanswered(message);
            await Task.Delay(target.RetryDelay, time, stopping);
        }
    }

    private async ValueTask<MllpSender> ConnectionAsync(FeedTarget target, CancellationToken cancellationToken)
    {
        if (_connection is not null && _connectedTo == target)
        {
            return _connection;
        }

        Disconnect();
        var connection = new MllpSender();
        try
        {
            await connection.ConnectAsync(target.Host, target.Port, cancellationToken);
        }
        catch
        {
            connection.Dispose();
            throw;
        }

        (_connection, _connectedTo) = (connection, target);
        return connection;
    }

    private void Disconnect()
    {
        _connection?.Dispose();
        (_connection, _connectedTo) = (null, null);
    }
}
