namespace Duplex.Chart.Subscriptions;

/// <summary>How patient subscriptions are. Every wait has an end.</summary>
public sealed record SubscriptionPolicy
{
    /// <summary>First wait after a call that was not taken; doubles each time. Default: 2 s.</summary>
    public TimeSpan RetryFirst { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Longest wait between two calls. Default: 15 min.</summary>
    public TimeSpan RetryMost { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Calls in a row that may fail before the subscription is in error. Default: 16, some two hours.</summary>
    public int MostAttempts { get; init; } = 16;

    /// <summary>Handshakes that may fail before the subscription is in error. Default: 3.</summary>
    public int MostHandshakes { get; init; } = 3;

    /// <summary>Events that are kept of one subscription, told or not. Default: 10,000.</summary>
    public int MostEvents { get; init; } = 10_000;

    /// <summary>How long a secret that was replaced is used beside the new one. Default: 24 h.</summary>
    public TimeSpan OldSecret { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Subscriptions that one app may have on one connection. Default: 200.</summary>
    public int MostOfApp { get; init; } = 200;
}
