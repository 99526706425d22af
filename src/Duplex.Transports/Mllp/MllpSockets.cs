using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Duplex.Transports.Mllp;

/// <summary>
/// The sockets of <see cref="MllpEndPoint"/>s, which go on inline. Every other endpoint of the server keeps the usual sockets: a
/// web request may wait on a disk, and must not do so on a thread that others' bytes come by.
/// </summary>
public sealed class MllpSockets(ILoggerFactory logs) : IConnectionListenerFactory, IConnectionListenerFactorySelector
{
    private readonly SocketTransportFactory _inline = new(
        Options.Create(new SocketTransportOptions
        {
            UnsafePreferInlineScheduling = true,
            // One system call less for each message, at 4 KiB for each open connection, whose number is limited.
            WaitForDataBeforeAllocatingBuffer = false,
        }),
        logs);

    public bool CanBind(EndPoint endpoint) => endpoint is MllpEndPoint;

    public ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default) =>
        _inline.BindAsync(endpoint, cancellationToken);
}

public static class MllpSocketsExtensions
{
    /// <summary>Lets the server listen on <see cref="MllpEndPoint"/>s.</summary>
    public static IServiceCollection AddMllpSockets(this IServiceCollection services) => services
        // The server adds its usual sockets only where no others are, and asks the last first.
        .AddSingleton<IConnectionListenerFactory, SocketTransportFactory>()
        .AddSingleton<IConnectionListenerFactory, MllpSockets>();
}
