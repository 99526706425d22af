using Duplex.Chart.Sensitivity;

namespace Duplex.OAuth;

/// <summary>An app that may ask this installation for tokens.</summary>
public sealed record AppRegistration
{
    public required string Id { get; init; }

    public required string Organization { get; init; }

    /// <summary>Connections of the organization that the app may use.</summary>
    public required IReadOnlyList<string> Connections { get; init; }

    /// <summary>The most it can be granted: <c>system/</c> scopes, v1 or v2, without query.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>The sensitive data that it may see.</summary>
    public Sensitivities Sees { get; init; }

    /// <summary>Its public JSON Web Key Set, by value; or <see cref="KeySetUrl"/>.</summary>
    public string? KeySetJson { get; init; }

    public Uri? KeySetUrl { get; init; }
}

/// <summary>The registered apps as configured now.</summary>
public interface IAppRegistry
{
    AppRegistration? Find(string id);
}
