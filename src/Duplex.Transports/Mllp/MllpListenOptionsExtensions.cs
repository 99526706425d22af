using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Duplex.Transports.Mllp;

public static class MllpListenOptionsExtensions
{
    /// <summary>
    /// Makes this endpoint speak MLLP instead of HTTP. Connection middleware added before it (TLS) stays in front.
    /// <code>kestrel.Listen(IPAddress.Loopback, 2575, endpoint => endpoint.UseMllp(receiver));</code>
    /// </summary>
    public static ListenOptions UseMllp(this ListenOptions endpoint, IMllpReceiver receiver, MllpLimits? limits = null)
    {
        IServiceProvider services = endpoint.ApplicationServices;
        MllpConnectionHandler handler = new(
            receiver,
            limits ?? MllpLimits.Default,
            services.GetService<TimeProvider>() ?? TimeProvider.System,
            services.GetRequiredService<ILogger<MllpConnectionHandler>>());
        endpoint.Run(handler.OnConnectedAsync);
        return endpoint;
    }
}
