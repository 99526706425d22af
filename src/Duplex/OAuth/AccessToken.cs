using Duplex.Engine.Identity;

namespace Duplex.OAuth;

/// <summary>What a token says: which app may do what, on which connections, until when.</summary>
public sealed record AccessToken
{
    public required string App { get; init; }

    public required string Organization { get; init; }

    public required IReadOnlyList<string> Connections { get; init; }

    /// <summary>Facade addresses at which the token may be shown.</summary>
    public required IReadOnlyList<string> Audiences { get; init; }

    public required ScopeSet Scopes { get; init; }

    /// <summary>Who granted it: the address of the installation.</summary>
    public required string Issuer { get; init; }

    /// <summary>True where the token is good for that connection at that facade address.</summary>
    public bool IsFor(ConnectionKey connection, string facade) =>
        Organization == connection.Organization
        && Connections.Contains(connection.Connection, StringComparer.Ordinal)
        && Audiences.Contains(facade, StringComparer.Ordinal);
}
