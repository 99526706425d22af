using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.Extensions.Logging;

namespace Duplex.Transports.Mllp;

/// <summary>The outermost connection middleware: who may come in, before TLS, and why a connection ended, after everything.</summary>
internal sealed class MllpGate(MllpListener listener, ConnectionDelegate next, ILogger logger)
{
    // The content types of TLS records, of which the first may be an alert.
    private const byte FirstTlsRecord = 0x14;
    private const byte LastTlsRecord = 0x17;

    public async Task OnConnectedAsync(ConnectionContext connection)
    {
        MllpSession session = listener.Meet(connection);
        if (listener.Admit(session) is { } refused)
        {
            session.Closing(refused);
            Tell(session);
            return;
        }

        MllpMetrics.Connections.Add(1);
        try
        {
            session.KeepAlive();
            connection.Features.Set(session);
            // Who is still shaking hands when the host stops has nothing in hand.
            using CancellationTokenRegistration stopping = connection.Features.Get<IConnectionLifetimeNotificationFeature>()?
                .ConnectionClosedRequested.UnsafeRegister(static met => AbortUnserved((MllpSession)met!), session) ?? default;
            if (listener.Options.Tls is null || await SpeaksTlsAsync(connection.Transport.Input, session))
            {
                await next(connection);
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            session.Closing(MllpCloseReason.Reset);
            MllpLog.Reset(logger, session.Peer.ConnectionId);
        }
        catch (Exception exception) when (!session.IsServed && listener.Options.Tls is not null)
        {
            session.Closing(MllpCloseReason.HandshakeFailed);
            MllpLog.HandshakeFailed(logger, session.Peer.ConnectionId, exception);
        }
        catch (Exception exception)
        {
            session.Closing(MllpCloseReason.Failure);
            MllpLog.Failed(logger, session.Peer.ConnectionId, exception);
        }
        finally
        {
            listener.Release(session);
            MllpMetrics.Connections.Add(-1);
            // What gave it no reason never got through TLS.
            session.Closing(MllpCloseReason.HandshakeFailed);
            Tell(session);
        }
    }

    /// <summary>Looks at the first byte and leaves it there.</summary>
    private static async ValueTask<bool> SpeaksTlsAsync(PipeReader input, MllpSession session)
    {
        session.Deadlines.HandshakeBegins();
        ReadResult result = await input.ReadAsync();
        bool? tls = result.Buffer.IsEmpty ? null : result.Buffer.FirstSpan[0] is >= FirstTlsRecord and <= LastTlsRecord;
        input.AdvanceTo(result.Buffer.Start);
        if (tls is not true)
        {
            session.Closing(tls is null ? MllpCloseReason.Sender : MllpCloseReason.PlainToTls);
        }

        return tls is true;
    }

    private static void AbortUnserved(MllpSession session)
    {
        if (!session.IsServed)
        {
            session.Abort(MllpCloseReason.Stopping);
        }
    }

    private void Tell(MllpSession session)
    {
        MllpCloseReason reason = session.Reason ?? MllpCloseReason.Failure;
        MllpMetrics.Closed(listener.Options.Name, reason);
        MllpLog.Closed(logger, session.Peer.ConnectionId, reason);
    }
}
