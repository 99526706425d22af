using Duplex.Engine.Loops;

namespace Duplex.Day;

/// <summary>How a loop ends if all works as it should.</summary>
/// <param name="Code">The code of the hold that a person must find; empty for none.</param>
internal sealed record DayEnd(LoopStatus Status, string Code = "")
{
    public static DayEnd Closed { get; } = new(LoopStatus.Closed);

    public static DayEnd Cancelled { get; } = new(LoopStatus.Cancelled);

    public static DayEnd Held(string code) => new(LoopStatus.Held, code);
}
