using System.CommandLine;
using Duplex.Parse;

namespace Duplex.Commands;

/// <summary><c>duplex parse PATH</c>: what is found in HL7 v2 messages, and whether each writes back byte for byte.</summary>
internal static class ParseCommand
{
    /// <summary>A bar is shown on what takes longer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static Command Create(CommandContext context)
    {
        var path = new Argument<string>("PATH") { Description = "A file or a folder; files that begin with MSH, FHS or BHS are read, others are named as skipped" };
        var strict = new Option<bool>("--strict") { Description = "Findings of severity error, and of the file, fail the command too" };
        var command = new Command(
            "parse",
            "Reads HL7 v2 messages and prints what is wrong with each. Exit code 0: each message was read and writes back byte for byte; "
            + "1: one was not, or there was none; 2: wrong usage")
        {
            path, strict,
        };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(context, parsed.GetRequiredValue(path), parsed.GetValue(strict), parsed.WantsJson(), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string path, bool strict, bool json, CancellationToken cancellationToken)
    {
        var files = MessageFiles.List(path);
        if (json)
        {
            var rows = new ParseJson(context.Output);
            var summary = await new ParseRun(rows, strict).RunAsync(files, cancellationToken);
            rows.End(summary);
            return ExitCodeOf(summary);
        }

        var lines = new ParseLines(context.Console);
        var run = new ParseRun(lines, strict);
        // Reading a local file seldom waits, so that without a thread of its own no bar would ever be drawn.
        var running = Task.Run(() => run.RunAsync(files, cancellationToken), cancellationToken);
        if (context.Console.Profile.Capabilities.Interactive)
        {
            await lines.ShowProgressAsync(running, run, files.Sum(file => LengthOf(file.Path)), Patience, context.Time);
        }

        var report = await running;
        ParseLines.PrintSummary(context.Console, report);
        return ExitCodeOf(report);
    }

    private static int ExitCodeOf(ParseSummary summary) => summary.Succeeded ? CommandContext.Done : CommandContext.Failed;

    private static long LengthOf(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;
}
