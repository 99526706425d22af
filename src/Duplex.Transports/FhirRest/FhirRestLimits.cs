namespace Duplex.Transports.FhirRest;

/// <summary>What one counterparty may take of this machine, and this machine of it.</summary>
public sealed record FhirRestLimits
{
    /// <summary>One call from connect to the last byte, its token apart. 10 seconds by default.</summary>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Connections at the same time; further calls wait within their time limit. 8 by default.</summary>
    public int MaxConnections { get; init; } = 8;

    /// <summary>The longest answer, in bytes. 64 MiB by default.</summary>
    public int MaxResponseBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>A connection is not used longer, so that a changed address is noticed. 5 minutes by default.</summary>
    public TimeSpan ConnectionLifetime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>An HTTP proxy. Null: none, whatever the environment says.</summary>
    public Uri? Proxy { get; init; }
}
