namespace Duplex.Engine.Deliveries;

/// <summary>The wait before a next attempt.</summary>
public static class Backoff
{
    private const int MostDoublings = 20;

    /// <summary>Doubles from <paramref name="first"/> to <paramref name="most"/>, times the jitter; the counterparty's own wish is a lower bound.</summary>
    public static TimeSpan Of(int attempt, TimeSpan first, TimeSpan most, IJitter jitter, TimeSpan? wish = null)
    {
        ArgumentNullException.ThrowIfNull(jitter);
        var doublings = Math.Clamp(attempt - 1, 0, MostDoublings);
        var wait = TimeSpan.FromTicks(Math.Min(most.Ticks, first.Ticks << doublings)) * jitter.Next();
        return wish is { } asked && asked > wait ? asked : wait;
    }
}
