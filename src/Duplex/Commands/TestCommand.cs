using System.CommandLine;
using System.Globalization;
using Duplex.Translate;
using Spectre.Console;

namespace Duplex.Commands;

/// <summary><c>duplex test PATH</c>: a site's own cases of translation.</summary>
internal static class TestCommand
{
    public static Command Create(CommandContext context)
    {
        var path = new Argument<string>("PATH") { Description = $"A case (*{SiteCaseReader.End}), or a folder of such files and those in it" };
        var junit = new Option<string?>("--junit") { Description = "Write the results as JUnit XML too: paths and fields, no values", HelpName = "FILE" };
        var command = new Command(
            "test",
            "Runs a site's own cases: a message, its configuration, and what must come out. Exit code 0: each passed; 1: one failed or is not well written, or there was none; 2: wrong usage")
        {
            path, junit,
        };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(context, parsed.GetRequiredValue(path), parsed.GetValue(junit), parsed.WantsJson(), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string path, string? junit, bool json, CancellationToken cancellationToken)
    {
        var run = new SiteCaseRun(context.Time);
        var results = new List<SiteCaseResult>();
        foreach (var one in Read(path))
        {
            results.Add(await run.RunAsync(one, cancellationToken));
        }

        if (junit is not null)
        {
            JUnitReport.Write(junit, results);
        }

        if (json)
        {
            await context.WriteJsonAsync(new
            {
                passed = results.Count(result => result.Passed),
                failed = results.Count(result => !result.Passed),
                cases = results.Select(result => new { file = result.File, name = result.Name, passed = result.Passed, failures = result.Failures }),
            });
        }
        else
        {
            Print(context.Console, results);
        }

        return results.Count > 0 && results.TrueForAll(result => result.Passed) ? CommandContext.Done : CommandContext.Failed;
    }

    private static IReadOnlyList<SiteCaseFile> Read(string path)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            throw new CommandFailure($"There is no file or folder {path}.");
        }

        try
        {
            return SiteCaseFiles.Read(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"{path} cannot be read; check the rights on it and on what is in it.", inner: unreadable);
        }
    }

    private static void Print(IAnsiConsole console, List<SiteCaseResult> results)
    {
        foreach (var result in results)
        {
            var (colour, word) = result.Passed ? ("green", "passed") : ("red", "failed");
            console.MarkupLine($"[{colour}]{word}[/] {TerminalText.Escape(result.File)}: {TerminalText.Escape(result.Name)}");
            foreach (var failure in result.Failures)
            {
                var values = failure.Values is { } shown ? $" [grey]({TerminalText.Escape(shown)})[/]" : "";
                console.MarkupLine($"  [yellow]{TerminalText.Escape(failure.Place)}[/] {TerminalText.Escape(failure.What)}{values}");
            }
        }

        console.MarkupLine(string.Create(
            CultureInfo.InvariantCulture, $"{results.Count(result => result.Passed)} passed, {results.Count(result => !result.Passed)} failed."));
    }
}
