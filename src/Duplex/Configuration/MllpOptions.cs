using System.Collections.Immutable;
using System.Net;

namespace Duplex.Configuration;

/// <summary>Where the counterparty sends HL7 v2 to, and what that may cost.</summary>
public sealed record MllpOptions
{
    /// <summary>127.0.0.1 by default; one that the network reaches needs client certificates.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>0: any free port.</summary>
    public required int Port { get; init; }

    /// <summary>The largest frame, in bytes; 32 MiB by default.</summary>
    public long Limit { get; init; } = 32L * 1024 * 1024;

    /// <summary>Whether a message whose event is not interpreted here is taken and kept.</summary>
    public UnknownEventPolicy Unknown { get; init; } = UnknownEventPolicy.Accept;

    /// <summary>Connections at a time; 1,024 by default.</summary>
    public int Connections { get; init; } = 1024;

    /// <summary>Connections of one address at a time; 256 by default.</summary>
    public int ConnectionsPerAddress { get; init; } = 256;

    /// <summary>Messages of one connection that are taken in and not answered yet; 64 by default.</summary>
    public int InFlight { get; init; } = 64;

    /// <summary>How long no message may come; 1 h by default. Null: for ever.</summary>
    public TimeSpan? Idle { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long one frame may take; 5 min by default.</summary>
    public TimeSpan SlowSender { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long answers may stay unread; 30 s by default.</summary>
    public TimeSpan SlowReader { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Networks that may connect; empty by default: all.</summary>
    public ImmutableArray<IPNetwork> Allow { get; init; } = [];

    /// <summary>Null: no TLS.</summary>
    public MllpListenerTlsOptions? Tls { get; init; }
}

/// <summary>TLS of an MLLP listener.</summary>
public sealed record MllpListenerTlsOptions
{
    /// <summary>PEM or PFX.</summary>
    public required SecretReference Certificate { get; init; }

    /// <summary>PEM; null: it lies with the certificate.</summary>
    public SecretReference? Key { get; init; }

    /// <summary>Of the PFX; null: none.</summary>
    public SecretReference? Password { get; init; }

    /// <summary>How long the handshake may take; 10 s by default.</summary>
    public TimeSpan Handshake { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Certificates of authorities whose client certificates are taken. Null: <see cref="Thumbprints"/>, or none is asked for.</summary>
    public SecretReference? ClientAuthorities { get; init; }

    /// <summary>SHA-256 thumbprints of client certificates that are taken, 64 hexadecimal digits each.</summary>
    public ImmutableArray<string> Thumbprints { get; init; } = [];

    public bool AsksForClients => ClientAuthorities is not null || Thumbprints.Length > 0;
}
