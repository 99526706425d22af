namespace Duplex.Fhir.Client;

/// <summary>
/// When a call is made again: reads, searches and what the caller marked as idempotent, after 408, 429, 502, 503 and 504 and where
/// no whole answer came. The waits grow exponentially with jitter; a server's <c>Retry-After</c> goes before them.
/// </summary>
public sealed record FhirRetryOptions
{
    /// <summary>How often a call is made again, from 1. 3 by default.</summary>
    public int MaxRetries { get; init; } = 3;

    /// <summary>The first wait, about. 500 ms by default.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>No wait of our own is longer. 15 seconds by default.</summary>
    public TimeSpan MaxDelay { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// The limit of all tries and waits together. 1 minute by default. Where the server asks for a longer wait than is left, its
    /// answer is returned at once.
    /// </summary>
    public TimeSpan TotalTime { get; init; } = TimeSpan.FromMinutes(1);
}
