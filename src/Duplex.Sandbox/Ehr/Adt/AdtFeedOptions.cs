namespace Duplex.Sandbox.Ehr.Adt;

/// <summary>Where the ADT feed sends to.</summary>
public sealed record AdtFeedOptions(string Host, int Port)
{
    /// <summary>How long an acknowledgement is waited for before the same message is sent again; 10 seconds by default.</summary>
    public TimeSpan AckTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Pause after a connection that couldn't be made or broke; 1 second by default.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Announces all patients with open encounters when the feed is connected. On by default.</summary>
    public bool AnnounceAtStart { get; init; } = true;
}
