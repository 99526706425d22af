using Duplex.Day;
using Duplex.Engine.Loops;
using Spectre.Console;

namespace Duplex.Commands;

/// <summary>Prints the day line by line as it happens.</summary>
internal sealed class DayLines(IAnsiConsole console) : IProgress<DayProgress>
{
    private readonly Lock _one = new();

    /// <summary>For runs whose output is for programs: they read the report at the end.</summary>
    public static IProgress<DayProgress> None { get; } = new Silence();

    public void Report(DayProgress value)
    {
        var (colour, word) = Look(value.Status);
        lock (_one)
        {
            console.MarkupLine(
                $"[grey]{value.At.ToLocalTime():HH:mm:ss.f}[/] [{colour}]{word,-6}[/] {Markup.Escape(value.Patient),-14} [bold]{Markup.Escape(value.Note)}[/]: {Markup.Escape(value.What)}");
        }
    }

    public static (string Colour, string Word) Look(LoopStatus? status) => status switch
    {
        LoopStatus.Open => ("blue", "open"),
        LoopStatus.Closed => ("green", "closed"),
        LoopStatus.Held => ("yellow", "held"),
        LoopStatus.Cancelled => ("grey", "cancelled"),
        _ => ("grey", ""),
    };

    private sealed class Silence : IProgress<DayProgress>
    {
        public void Report(DayProgress value)
        {
            // Nobody reads along.
        }
    }
}
