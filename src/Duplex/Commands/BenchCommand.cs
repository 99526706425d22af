using System.CommandLine;
using Duplex.Bench;

namespace Duplex.Commands;

/// <summary>One benchmark: its name and what it prints.</summary>
/// <param name="Name">As on the command line: <c>mllp</c>.</param>
/// <param name="Run">Runs it and prints its result; returns the exit code.</param>
internal sealed record Benchmark(string Name, string Description, Func<CommandContext, bool, CancellationToken, Task<int>> Run);

/// <summary><c>duplex bench NAME</c></summary>
internal static class BenchCommand
{
    /// <summary>The benchmarks that this program knows. A new one is one line here.</summary>
    private static readonly Benchmark[] Benchmarks =
    [
        MllpBench.Benchmark,
        Hl7ParseBench.Benchmark,
        Hl7BuildBench.Benchmark,
        FirstMessageBench.Benchmark,
        TranslateBench.First,
        ChartReadBench.Benchmark,
    ];

    public static Command Create(CommandContext context)
    {
        var command = new Command("bench", "Runs one benchmark");
        foreach (var benchmark in Benchmarks)
        {
            var one = new Command(benchmark.Name, benchmark.Description);
            one.SetAction((parsed, cancellationToken) => benchmark.Run(context, parsed.WantsJson(), cancellationToken));
            command.Add(one);
        }

        foreach (var fhir in FhirJsonBench.Commands(context))
        {
            command.Add(fhir);
        }

        command.Add(TranslateBench.Create(context));
        command.Add(FhirPathBench.Create(context));
        command.Add(FhirSearchBench.Create(context));

        foreach (var server in BenchServers.Commands(context))
        {
            command.Add(server);
        }

        command.SetAction(AskForName);
        return command;
    }

    private static int AskForName(ParseResult parsed) => throw new CommandFailure(
        $"Name a benchmark; known are: {string.Join(", ", parsed.CommandResult.Command.Subcommands.Where(command => !command.Hidden).Select(command => command.Name))}.", CommandContext.WrongUsage);
}
