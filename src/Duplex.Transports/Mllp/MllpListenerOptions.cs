using System.Collections.Immutable;
using System.Net;

namespace Duplex.Transports.Mllp;

/// <summary>Who may connect to one MLLP endpoint, and what it may cost.</summary>
public sealed record MllpListenerOptions
{
    /// <summary>The tag <c>listener</c> of its metrics. Default: empty.</summary>
    public string Name { get; init; } = "";

    public MllpLimits Limits { get; init; } = MllpLimits.Default;

    /// <summary>Connections at a time. Default: 1,024.</summary>
    public int MaxConnections
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1024;

    /// <summary>Connections of one address at a time. Default: 256, so that one machine can't take them all.</summary>
    public int MaxConnectionsPerAddress
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 256;

    /// <summary>Networks that may connect. Default: empty, all.</summary>
    public ImmutableArray<IPNetwork> Allow { get; init; } = [];

    /// <summary>Default: null, no TLS.</summary>
    public MllpTls? Tls { get; init; }
}
