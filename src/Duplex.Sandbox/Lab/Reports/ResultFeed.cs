using System.Net.Sockets;
using System.Threading.Channels;
using Duplex.Sandbox.Ehr.Adt;
using Duplex.Sandbox.Ehr.Store;
using Duplex.Sandbox.Lab.Store;

namespace Duplex.Sandbox.Lab.Reports;

/// <summary>
/// Sends results and late answers one at a time, in the order in which they were written. One without an answer is sent again
/// as it was, with the same MSH-10; one that is refused (AE, AR, CE, CR) is settled so that the others go on.
/// </summary>
internal sealed class ResultFeed(EhrDatabase database, LaboratoryOptions options, LabEvents events) : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private volatile LabTarget? _target = options.ResultsTo;
    private MllpSender? _connection;
    private LabTarget? _connectedTo;
    private Task _sending = Task.CompletedTask;

    public void Start() => _sending = SendAllAsync(_stopping.Token);

    public void Connect(LabTarget target)
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
        await Task.Yield();
        try
        {
            while (true)
            {
                if (_target is { } target && database.Read(connection => connection.NextOutbound()) is { } message)
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

    private async ValueTask SendAsync(LabMessage message, LabTarget target, CancellationToken stopping)
    {
        await database.WriteAsync(connection => connection.CountAttempt(message.Sequence), stopping);
        using var timeout = new CancellationTokenSource(options.AckTimeout, options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, stopping);
        try
        {
            var connection = await ConnectionAsync(target, either.Token);
            Tell(LabEventKind.MessageSent, message, message.Type);
            var code = await connection.SendAsync(message.Text, message.ControlId, either.Token);
            var isTaken = code is "AA" or "CA";
            await database.WriteAsync(
                writer => writer.SettleOutbound(message.Sequence, isTaken ? LabMessageState.Acknowledged : LabMessageState.Refused, code), stopping);
            Tell(isTaken ? LabEventKind.MessageAcknowledged : LabEventKind.MessageRefused, message, code);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            Disconnect();
            Tell(LabEventKind.MessageUnanswered, message, message.Type);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            Disconnect();
            Tell(LabEventKind.MessageUnanswered, message, message.Type);
            await Task.Delay(options.RetryDelay, options.Time, stopping);
        }
    }

    private void Tell(LabEventKind kind, LabMessage message, string detail) => events.Publish(kind, message.Filler, message.ControlId, detail);

    private async ValueTask<MllpSender> ConnectionAsync(LabTarget target, CancellationToken cancellationToken)
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
