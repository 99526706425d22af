using System.Globalization;
using Duplex.Commands;

namespace Duplex.Bench;

/// <summary>
/// The first message that a fresh process parses, reads, changes and writes, in milliseconds from before the parsing. A process
/// that was published ReadyToRun has compiled code; one from a build compiles first, and its figure says so.
/// </summary>
internal static class FirstMessageBench
{
    public const string Name = "hl7-first-message";

    /// <summary>Run in the fresh process; prints one number.</summary>
    public static Benchmark Benchmark { get; } = new(Name, "Prints the milliseconds of this process's first HL7 v2 message", RunAsync);

    public static Task<double> MedianAsync(CancellationToken cancellationToken) => FreshProcess.MedianAsync(Name, cancellationToken);

    private static async Task<int> RunAsync(CommandContext context, bool json, CancellationToken cancellationToken)
    {
        var bytes = Hl7BenchMessages.Result();
        var begun = context.Time.GetTimestamp();
        new Hl7Work().ReadAndChange(bytes);
        var elapsed = context.Time.GetElapsedTime(begun);
        await context.Output.WriteLineAsync(elapsed.TotalMilliseconds.ToString("0.000", CultureInfo.InvariantCulture));
        return CommandContext.Done;
    }
}
