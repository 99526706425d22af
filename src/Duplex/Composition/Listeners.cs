using System.Net;
using Duplex.Configuration;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Transports.Mllp;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Duplex.Composition;

/// <summary>The sockets of a node: one MLLP listener per connection that has one.</summary>
internal sealed class Listeners(NodeStart start)
{
    private readonly Dictionary<string, ListenOptions> _mllp = [];

    public bool AreAny => start.Configuration.Connections.Any(connection => connection.Mllp is not null);

    /// <summary>Known once the node listens.</summary>
    public IReadOnlyDictionary<string, IPEndPoint> Mllp => _mllp.ToDictionary(pair => pair.Key, pair => pair.Value.IPEndPoint!);

    public void Configure(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        foreach (var connection in start.Configuration.Connections)
        {
            if (connection.Mllp is { } mllp)
            {
                kestrel.Listen(EndpointOf(connection.Name, mllp), endpoint => Listen(endpoint, connection, mllp));
            }
        }
    }

    /// <exception cref="ListenException">A port is taken.</exception>
    public static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException taken)
        {
            throw ListenException.Of(taken);
        }
    }

    // A handshake is work of its own, which must not hold up the bytes of others.
    private IPEndPoint EndpointOf(string connection, MllpOptions mllp)
    {
        var port = mllp.Port == 0 && start.MllpBefore.TryGetValue(connection, out var before) ? before.Port : mllp.Port;
        return mllp.Tls is null ? new MllpEndPoint(mllp.Address, port) : new IPEndPoint(mllp.Address, port);
    }

    private void Listen(ListenOptions endpoint, ConnectionOptions connection, MllpOptions mllp)
    {
        endpoint.UseMllp(ReceiverOf(connection, endpoint.ApplicationServices), OptionsOf(connection.Name, mllp));
        _mllp[connection.Name] = endpoint;
    }

    /// <summary>What takes a connection's messages into the intake log, wherever they come in.</summary>
    public static Hl7v2Receiver ReceiverOf(ConnectionOptions connection, IServiceProvider services) =>
        new(
            new Hl7v2ListenerOptions
            {
                Connection = connection.Key,
                IsTest = true,
                LaneAuthority = connection.Identifiers.PatientAuthority,
                LaneSystem = connection.Identifiers.PatientSystem,
                KnownEvents = Hl7v2Interpreter.Events,
                UnknownEvents = connection.Mllp?.Unknown is null or Configuration.UnknownEventPolicy.Accept ? Transports.Mllp.UnknownEventPolicy.Accept : Transports.Mllp.UnknownEventPolicy.Reject,
            },
            services.GetRequiredService<IIntakeLog>(),
            services.GetRequiredService<KeyedHash>(),
            services.GetRequiredService<IIdSource>(),
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ApplicationOutcomes>(),
            services.GetRequiredService<ILogger<Hl7v2Receiver>>());

    private MllpListenerOptions OptionsOf(string name, MllpOptions mllp) => new()
    {
        Name = name,
        MaxConnections = mllp.Connections,
        MaxConnectionsPerAddress = mllp.ConnectionsPerAddress,
        Allow = mllp.Allow,
        Tls = mllp.Tls is { } tls ? MllpCertificates.Read(name, tls, start.Data.Paths) : null,
        Limits = MllpLimits.Default with
        {
            MaxFrameBytes = (int)mllp.Limit,
            MaxInFlight = mllp.InFlight,
            IdleTimeout = mllp.Idle ?? Timeout.InfiniteTimeSpan,
            FrameTimeout = mllp.SlowSender,
            WriteTimeout = mllp.SlowReader,
            HandshakeTimeout = mllp.Tls?.Handshake ?? MllpLimits.Default.HandshakeTimeout,
        },
    };
}
