namespace Duplex.Transports.Mllp;

/// <summary>How long a sender leaves a destination alone that it could not connect to, or that closed unanswering: doubled each time.</summary>
/// <param name="Initial">After the first failure.</param>
/// <param name="Longest">The most.</param>
/// <param name="Jitter">Which part of it chance may take away, from 0 to 1, so that many senders don't come back at once.</param>
public sealed record MllpBackOff(TimeSpan Initial, TimeSpan Longest, double Jitter = 0.5)
{
    private const int MostDoublings = 20;

    /// <summary>0.5 s to 30 s.</summary>
    public static MllpBackOff Default { get; } = new(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(30));

    /// <param name="failures">In a row, from 1.</param>
    /// <param name="chance">From 0 to 1.</param>
    public TimeSpan After(int failures, double chance)
    {
        TimeSpan doubled = Initial * Math.Pow(2, Math.Clamp(failures - 1, 0, MostDoublings));
        return (doubled < Longest ? doubled : Longest) * (1 - (Jitter * chance));
    }
}
