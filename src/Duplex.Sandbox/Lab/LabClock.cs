namespace Duplex.Sandbox.Lab;

/// <summary>Waits until an instant; long ones in parts, since a timer can't be set for longer than some weeks.</summary>
internal static class LabClock
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>From now until the instant (Unix milliseconds), at least nothing and at most seven days.</summary>
    public static TimeSpan Until(long instant, TimeProvider time)
    {
        var wait = instant - time.GetUtcNow().ToUnixTimeMilliseconds();
        return wait <= 0 ? TimeSpan.Zero : wait >= Longest.TotalMilliseconds ? Longest : TimeSpan.FromMilliseconds(wait);
    }
}
