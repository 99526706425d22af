namespace Duplex.Transports.Smart.Client;

/// <summary>What a server's discovery document says, as far as a client needs it (SMART App Launch, conformance).</summary>
public sealed record SmartConfiguration
{
    public required Uri TokenEndpoint { get; init; }

    public IReadOnlyList<string> Capabilities { get; init; } = [];

    public IReadOnlyList<string> GrantTypes { get; init; } = [];

    public IReadOnlyList<string> SigningAlgorithms { get; init; } = [];

    public IReadOnlyList<string> Scopes { get; init; } = [];
}

/// <summary>A discovery document, or why there is none.</summary>
public sealed record SmartConfigurationResult(SmartConfiguration? Configuration, string Code = "", string Sentence = "", TimeSpan? RetryAfter = null);
