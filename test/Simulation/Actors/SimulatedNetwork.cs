using Duplex.Simulation.World;

namespace Duplex.Simulation.Actors;

/// <summary>What becomes of a call on its way.</summary>
public enum Passage
{
    Through,

    /// <summary>Nothing arrives, and the caller knows it.</summary>
    NotSent,

    /// <summary>Nothing arrives, and the caller hears nothing.</summary>
    RequestLost,

    /// <summary>It arrives; the answer does not.</summary>
    AnswerLost,

    /// <summary>It arrives after the caller gave up, and before the settling time is over.</summary>
    ArrivesLate,

    /// <summary>It arrives twice.</summary>
    Doubled,
}

/// <summary>The network between Duplex and the counterparties, decided by the seed.</summary>
public sealed class SimulatedNetwork(SimulationLoop loop)
{
    public static TimeSpan Timeout => TimeSpan.FromSeconds(10);

    /// <summary>Probability that a call meets a fault.</summary>
    public double FaultRate { get; set; } = 0.3;

    /// <summary>The counterparty is out of reach, and the caller knows it.</summary>
    public bool IsDown { get; set; }

    public Passage Next() => IsDown ? Passage.NotSent : loop.Chance.NextDouble() >= FaultRate
        ? Passage.Through
        : (Passage)loop.Chance.Next(1, Enum.GetValues<Passage>().Length);

    public Task DelayAsync() => Task.Delay(TimeSpan.FromMilliseconds(loop.Chance.Next(1, 800)), loop.Time);

    public Task TimeoutAsync() => Task.Delay(Timeout, loop.Time);
}
