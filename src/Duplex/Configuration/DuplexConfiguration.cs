using System.Collections.Immutable;

namespace Duplex.Configuration;

/// <summary>What an installation is told to do. Immutable: a change is a new configuration.</summary>
public sealed record DuplexConfiguration
{
    public required ImmutableArray<ConnectionOptions> Connections { get; init; }

    public ImmutableArray<AppOptions> Apps { get; init; } = [];

    public StorageOptions Storage { get; init; } = StorageOptions.Embedded;

    /// <summary>No folder was given: Duplex plays against the sandbox clinic in its own process.</summary>
    public bool WithSandbox { get; init; }
}

/// <summary>A whole configuration, or everything that is wrong with it.</summary>
public sealed record ConfigurationResult(DuplexConfiguration? Configuration, ImmutableArray<ConfigurationError> Errors);
