using Duplex.Engine.Loops;

namespace Duplex.Day;

/// <summary>Something that a reader of the day wants to see as it happens.</summary>
/// <param name="Patient">The sandbox's reference; all patients are synthetic.</param>
/// <param name="What">What happened, in words.</param>
/// <param name="Status">Where the loop stands; null where nothing is said about it.</param>
internal sealed record DayProgress(DateTimeOffset At, string Patient, string Note, string What, LoopStatus? Status);
