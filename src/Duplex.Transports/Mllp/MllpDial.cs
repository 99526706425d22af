using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Duplex.Transports.Mllp;

/// <summary>Opens TCP, and TLS over it where asked for.</summary>
internal static class MllpDial
{
    /// <returns>The socket and what to speak over it; the verdict where there is none.</returns>
    public static async ValueTask<(Socket Socket, Stream Stream)?> TryAsync(
        string host, int port, MllpClientTls? tls, Action<MllpSendVerdict> failed, CancellationToken cancellationToken)
    {
        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(host, port, cancellationToken);
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        }
        catch (Exception exception) when (exception is SocketException or OperationCanceledException)
        {
            socket.Dispose();
            failed(MllpSendVerdict.NotConnected);
            return null;
        }

        NetworkStream plain = new(socket, ownsSocket: true);
        if (tls is null)
        {
            return (socket, plain);
        }

        SslStream secure = new(plain);
        try
        {
            await secure.AuthenticateAsClientAsync(tls.For(host), cancellationToken);
            return (socket, secure);
        }
        catch (Exception exception) when (exception is AuthenticationException or IOException or OperationCanceledException)
        {
            await secure.DisposeAsync();
            failed(exception is AuthenticationException ? MllpSendVerdict.NotTrusted : MllpSendVerdict.NotConnected);
            return null;
        }
    }
}
