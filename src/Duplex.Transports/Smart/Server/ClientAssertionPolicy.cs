namespace Duplex.Transports.Smart.Server;

/// <summary>How strict a token endpoint is about assertions. The defaults are those of SMART App Launch 2.2.</summary>
public sealed record ClientAssertionPolicy
{
    public static ClientAssertionPolicy Default { get; } = new();

    /// <summary>How far ahead <c>exp</c> may lie; 5 minutes by default, the most that SMART allows.</summary>
    public TimeSpan LongestLifetime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>By how much the two clocks may differ; 10 seconds by default, zero for none.</summary>
    public TimeSpan ClockSkew { get; init; } = TimeSpan.FromSeconds(10);
}
