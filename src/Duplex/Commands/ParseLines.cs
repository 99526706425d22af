using System.Globalization;
using Duplex.Hl7v2.Structure;
using Duplex.Parse;
using Spectre.Console;

namespace Duplex.Commands;

/// <summary>Prints each message with its findings as it is read, and the counts at the end.</summary>
internal sealed class ParseLines(IAnsiConsole console) : IParseListener
{
    /// <summary>More findings of one message are counted, not printed.</summary>
    private const int MostFindings = 50;

    public void OnMessage(ParsedMessage message)
    {
        var place = TerminalText.Escape($"{message.File}#{message.Number}");
        if (message.Error is { } error)
        {
            Line($"[red]{"no message",-12}[/] {place} at byte {message.Offset}: {TerminalText.Escape(error)}");
            return;
        }

        var (colour, word) = !message.WritesBack ? ("red", "not the same") : message.HasErrors ? ("yellow", "errors") : ("green", "read");
        Line(string.Create(
            CultureInfo.InvariantCulture,
            $"[{colour}]{word,-12}[/] {place} at byte {message.Offset}: {OneLine(message.Type)} [grey]{OneLine(message.ControlId)}[/] version {OneLine(message.Version)}, {message.Charset} ({message.CharsetOrigin}), {message.Segments} {(message.Segments == 1 ? "segment" : "segments")}"));
        foreach (var finding in message.Findings.Take(MostFindings))
        {
            var shade = finding.Severity switch { FindingSeverity.Error => "red", FindingSeverity.Warning => "yellow", _ => "grey" };
            Line($"  [{shade}]{WordOf(finding.Severity),-11}[/] {TerminalText.Escape(finding.Path.PadRight(12))} {TerminalText.Escape(finding.Sentence)}");
        }

        if (message.Findings.Count > MostFindings)
        {
            Line($"  [grey]and {message.Findings.Count - MostFindings} more; --json has them all[/]");
        }
    }

    public void OnNote(ParseFileNote note) =>
        Line($"[{(note.IsFailure ? "red" : note.IsSkipped ? "grey" : "yellow")}]{(note.IsSkipped ? "skipped" : "file"),-12}[/] {TerminalText.Escape(note.File)} {TerminalText.Escape(note.Sentence)}");

    public static void PrintSummary(IAnsiConsole console, ParseSummary summary)
    {
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumns("Messages", "Not readable", "Not the same written back", "With errors", "With warnings", "Files skipped", "Findings on files");
        table.AddRow([.. new[]
        {
            summary.Messages, summary.Unreadable, summary.NotWrittenBack, summary.WithErrors, summary.WithWarnings, summary.FilesSkipped, summary.FileFindings,
        }.Select(count => count.ToString(CultureInfo.InvariantCulture))]);
        console.Write(table);
    }

    /// <summary>A bar below the lines, from when a person would begin to wonder until the run has ended.</summary>
    public async Task ShowProgressAsync(Task running, ParseRun run, long bytes, TimeSpan patience, TimeProvider time)
    {
        if (await Task.WhenAny(running, Task.Delay(patience, time)) == running)
        {
            return;
        }

        await console.Progress().AutoClear(true).StartAsync(async progress =>
        {
            var bar = progress.AddTask("Reading", maxValue: Math.Max(bytes, 1));
            while (!running.IsCompleted)
            {
                bar.Value = run.BytesDone;
                await Task.WhenAny(running, Task.Delay(TimeSpan.FromMilliseconds(200), time));
            }
        });
    }

    private static string WordOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "information",
    };

    // What a sender wrote could hold line ends, which would look like lines of ours.
    private static string OneLine(string text) => TerminalText.Escape(text.Replace('\n', ' ').Replace('\t', ' '));

    private void Line(string markup)
    {
        if (console.Profile.Capabilities.Ansi)
        {
            console.MarkupLine(markup);
        }
        else
        {
            // Past the console's layout, which breaks lines at its width: in a file or a pipe each message is one line.
            console.Profile.Out.Writer.WriteLine(Markup.Remove(markup));
        }
    }
}
