using System.Diagnostics;
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
    private const int Processes = 5;

    /// <summary>Run in the fresh process; prints one number.</summary>
    public static Benchmark Benchmark { get; } = new(Name, "Prints the milliseconds of this process's first HL7 v2 message", RunAsync);

    public static async Task<double> MedianAsync(CancellationToken cancellationToken)
    {
        var figures = new List<double>();
        for (var i = 0; i < Processes; i++)
        {
            figures.Add(await InFreshProcessAsync(cancellationToken));
        }

        return figures.Order().ElementAt(Processes / 2);
    }

    private static async Task<int> RunAsync(CommandContext context, bool json, CancellationToken cancellationToken)
    {
        var bytes = Hl7BenchMessages.Result();
        var begun = context.Time.GetTimestamp();
        new Hl7Work().ReadAndChange(bytes);
        var elapsed = context.Time.GetElapsedTime(begun);
        await context.Output.WriteLineAsync(elapsed.TotalMilliseconds.ToString("0.000", CultureInfo.InvariantCulture));
        return CommandContext.Done;
    }

    private static async Task<double> InFreshProcessAsync(CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "duplex.dll"));
        }

        start.ArgumentList.Add("bench");
        start.ArgumentList.Add(Name);
        using var process = Process.Start(start) ?? throw new BenchFailedException("The fresh process did not start.");
        var text = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var milliseconds)
            ? milliseconds
            : throw new BenchFailedException("The fresh process printed no figure.");
    }
}
