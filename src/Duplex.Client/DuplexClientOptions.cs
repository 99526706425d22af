namespace Duplex.Client;

/// <summary>Limits of a <see cref="DuplexClient"/>.</summary>
public sealed record DuplexClientOptions
{
    /// <summary>For one call, with its token. 30 s by default, since a write waits up to 10 s for the EHR.</summary>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest answer that is read. 64 MiB by default.</summary>
    public int MaxResponseBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>How long <see cref="DuplexClient.WaitForLoopAsync"/> waits between two looks. 500 ms by default.</summary>
    public TimeSpan LoopInterval { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>For which organization the operator acts; null: the default one. An app has its own.</summary>
    public string? Organization { get; init; }
}
