using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;

namespace Duplex.Transports.Mllp;

/// <summary>One connection as its listener sees it, from the socket on; a feature of its <see cref="ConnectionContext"/>.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A token source without timer holds nothing, and the tick may cancel it after the connection's end.")]
internal sealed class MllpSession(ConnectionContext connection, MllpListenerOptions options, TimeProvider time)
{
    private readonly CancellationTokenSource _aborted = new();
    private readonly Socket? _socket = connection.Features.Get<IConnectionSocketFeature>()?.Socket;
    private int _reason = -1;

    public MllpListenerOptions Options { get; } = options;

    public MllpPeer Peer { get; set; } = new(connection.ConnectionId, connection.RemoteEndPoint);

    public MllpDeadlines Deadlines { get; } = new(options.Limits, time);

    /// <summary>Set when this side gave the connection up: nothing is worth waiting for.</summary>
    public CancellationToken Aborted => _aborted.Token;

    /// <summary>Set when nothing more is to be read.</summary>
    public bool IsLeaving { get; private set; }

    /// <summary>Wakes the reading loop.</summary>
    public Action? Wake { get; set; }

    /// <summary>True from the end of the TLS handshake on.</summary>
    public bool IsServed { get; set; }

    /// <summary>Null for what is not IP.</summary>
    public IPAddress? Address => (connection.RemoteEndPoint as IPEndPoint)?.Address is { } address
        ? address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address
        : null;

    /// <summary>Null while it is open.</summary>
    public MllpCloseReason? Reason => _reason < 0 ? null : (MllpCloseReason)_reason;

    /// <summary>Whether its socket is there no more.</summary>
    public bool IsGone => _socket is null || _socket.SafeHandle.IsClosed;

    /// <summary>A sender whose machine vanished sends no FIN; this finds out.</summary>
    public void KeepAlive() => _socket?.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);

    /// <summary>The first reason stays.</summary>
    public void Closing(MllpCloseReason reason) => Interlocked.CompareExchange(ref _reason, (int)reason, -1);

    /// <summary>Ends the connection in an orderly way: the sender finds it closed, not reset.</summary>
    public void Leave(MllpCloseReason reason)
    {
        Closing(reason);
        IsLeaving = true;
        Wake?.Invoke();
    }

    /// <summary>Waits no longer for answers that are owed.</summary>
    public void GiveUp() => _aborted.Cancel();

    /// <summary>Ends the connection at once, whatever either side still does.</summary>
    public void Abort(MllpCloseReason reason)
    {
        Closing(reason);
        connection.Abort(new ConnectionAbortedException($"MLLP connection closed: {reason}."));
        _aborted.Cancel();
    }
}
