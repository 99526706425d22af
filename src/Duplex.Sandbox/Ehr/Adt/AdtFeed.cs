using System.Net.Sockets;
using System.Threading.Channels;
using Duplex.Sandbox.Ehr.Store;

namespace Duplex.Sandbox.Ehr.Adt;

/// <summary>
/// Sends queued messages (ADT, and ORM of orders) one at a time, in order. A message without an answer is sent again as it was, with the same
/// MSH-10; one that is refused (AE, AR) is settled so that the others go on.
/// </summary>
internal sealed class AdtFeed(EhrDatabase database, EventStream events, TimeProvider time) : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private volatile AdtFeedOptions? _target;
    private MllpSender? _connection;
    private AdtFeedOptions? _connectedTo;
    private Task _sending = Task.CompletedTask;

    public void Start() => _sending = SendAllAsync(_stopping.Token);

    public void Connect(AdtFeedOptions target)
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

    private async Task SendAllAsync(CancellationToken stopping)
    {
        // Yields first, so that the start of the clinic doesn't wait for a socket.
        await Task.Yield();
        try
        {
            while (true)
            {
                if (_target is { } target && database.Read(connection => connection.NextAdt()) is { } message)
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

    private async ValueTask SendAsync(AdtRow message, AdtFeedOptions target, CancellationToken stopping)
    {
        await database.WriteAsync(connection => connection.CountAdtAttempt(message.Sequence), stopping);
        var detail = $"{message.Trigger} {message.ControlId}";
        using var timeout = new CancellationTokenSource(target.AckTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, stopping);
        try
        {
            var connection = await ConnectionAsync(target, either.Token);
            events.Publish(SandboxEventKind.AdtSent, detail: detail);
            var code = await connection.SendAsync(message.Text, message.ControlId, either.Token);
            var isTaken = code is "AA" or "CA";
            await database.WriteAsync(writer => writer.SettleAdt(message.Sequence, isTaken ? "acknowledged" : "refused"), stopping);
            events.Publish(isTaken ? SandboxEventKind.AdtAcknowledged : SandboxEventKind.AdtRefused, detail: detail);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            Disconnect();
            events.Publish(SandboxEventKind.AdtUnanswered, detail: detail);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            Disconnect();
            events.Publish(SandboxEventKind.AdtUnanswered, detail: detail);
            await Task.Delay(target.RetryDelay, time, stopping);
        }
    }

    private async ValueTask<MllpSender> ConnectionAsync(AdtFeedOptions target, CancellationToken cancellationToken)
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
