using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Duplex.Transports.Mllp;

public static class MllpListenOptionsExtensions
{
    /// <summary>
    /// Makes this endpoint speak MLLP instead of HTTP.
    /// <code>kestrel.Listen(IPAddress.Loopback, 2575, endpoint => endpoint.UseMllp(receiver));</code>
    /// </summary>
    public static ListenOptions UseMllp(this ListenOptions endpoint, IMllpReceiver receiver, MllpLimits? limits = null) =>
        endpoint.UseMllp(receiver, new MllpListenerOptions { Limits = limits ?? MllpLimits.Default });

    /// <inheritdoc cref="UseMllp(ListenOptions, IMllpReceiver, MllpLimits?)"/>
    /// <param name="options">Who may connect, with TLS or without, and what it may cost.</param>
    public static ListenOptions UseMllp(this ListenOptions endpoint, IMllpReceiver receiver, MllpListenerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        IServiceProvider services = endpoint.ApplicationServices;
        TimeProvider time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        ILogger logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("Duplex.Transports.Mllp");
        MllpListener listener = new(options, time);

        // From the socket inwards: who may come in, TLS, messages.
        endpoint.Use(next => new MllpGate(listener, next, logger).OnConnectedAsync);
        if (options.Tls is { } tls)
        {
            endpoint.Protocols = HttpProtocols.None;
            endpoint.UseHttps(Https(tls, time));
        }

        endpoint.Run(connection => ServeAsync(connection, receiver, logger));
        return endpoint;
    }

    private static async Task ServeAsync(ConnectionContext connection, IMllpReceiver receiver, ILogger logger)
    {
        MllpSession session = connection.Features.GetRequiredFeature<MllpSession>();
        session.IsServed = true;
        session.Deadlines.HandshakeEnds();
        if (connection.Features.Get<ITlsConnectionFeature>()?.ClientCertificate is { } certificate)
        {
            session.Peer = session.Peer with { Certificate = new(certificate.Subject, MllpClientTrust.ThumbprintOf(certificate)) };
        }

        MllpConnection served = new(connection, session, receiver, logger);
        try
        {
            await served.RunAsync();
        }
        finally
        {
            MllpFrameReader frames = served.Frames;
            MllpMetrics.SkippedBytes.Add(frames.SkippedBytes);
            MllpMetrics.EmptyFrames.Add(frames.EmptyFrames);
            if (frames.SkippedBytes + frames.EmptyFrames > 0)
            {
                MllpLog.Skipped(logger, session.Peer.ConnectionId, frames.SkippedBytes, frames.EmptyFrames);
            }
        }
    }

    private static TlsHandshakeCallbackOptions Https(MllpTls tls, TimeProvider time)
    {
        SslStreamCertificateContext own = SslStreamCertificateContext.Create(tls.Certificate, tls.Intermediates, offline: true);
        return new()
        {
            // Longer than any: the listener's own limit runs from the connection on, by its own clock.
            HandshakeTimeout = TimeSpan.FromDays(1),
            OnConnection = handshake => new(Authentication(handshake.Connection.Features.GetRequiredFeature<MllpSession>(), own, tls.Clients, time)),
        };
    }

    private static SslServerAuthenticationOptions Authentication(
        MllpSession session, SslStreamCertificateContext own, MllpClientTrust? clients, TimeProvider time)
    {
        SslServerAuthenticationOptions options = new()
        {
            ServerCertificateContext = own,
            EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
            CertificateRevocationCheckMode = X509RevocationMode.NoCheck,
        };
        if (clients is null)
        {
            return options;
        }

        options.ClientCertificateRequired = true;
        // A certificate that is taken off the list must not come back by a resumed session.
        options.AllowTlsResume = false;
        options.CertificateChainPolicy = new X509ChainPolicy { RevocationMode = X509RevocationMode.NoCheck, DisableCertificateDownloads = true };
        options.RemoteCertificateValidationCallback = (_, certificate, chain, _) =>
        {
            bool trusted = certificate is X509Certificate2 shown && clients.Trusts(shown, chain, time.GetUtcNow());
            if (!trusted)
            {
                session.Closing(certificate is null ? MllpCloseReason.CertificateMissing : MllpCloseReason.CertificateRefused);
            }

            return trusted;
        };
        return options;
    }
}
