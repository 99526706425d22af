using System.Collections.Immutable;
using Duplex.Chart.Sensitivity;

namespace Duplex.Configuration;

/// <summary>An app that may use the facade, from one file in <c>apps/</c>.</summary>
public sealed record AppOptions
{
    /// <summary>The client id, unique in the installation.</summary>
    public required string Id { get; init; }

    public required string Organization { get; init; }

    /// <summary>The public keys with which the app signs its token requests: a JWK Set as JSON.</summary>
    public required string Jwks { get; init; }

    public required ImmutableArray<string> Scopes { get; init; }

    /// <summary>The connections that the app may use.</summary>
    public required ImmutableArray<string> Connections { get; init; }

    /// <summary>The sensitive data that the app may see; none by default.</summary>
    public Sensitivities Sees { get; init; }
}
