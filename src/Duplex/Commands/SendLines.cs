using Duplex.Send;
using Spectre.Console;

namespace Duplex.Commands;

/// <summary>Prints what became of each message as it is known, and the counts at the end.</summary>
internal sealed class SendLines(IAnsiConsole console, bool silent) : ISendListener
{
    public void OnSent(SentMessage message)
    {
        if (silent)
        {
            return;
        }

        var (colour, word) = Look(message);
        var said = message.Place.Length > 0 && message.Text.Length > 0 ? $"{message.Place}: {message.Text}" : message.Place + message.Text;
        Line($"[{colour}]{word,-9}[/] {TerminalText.Escape($"{message.File}#{message.Number}")} {TerminalText.Escape(message.Type)} [grey]{TerminalText.Escape(message.ControlId)}[/] {TerminalText.Escape(said)}");
    }

    public void OnSkipped(SkippedFile file)
    {
        if (!silent)
        {
            Line($"[grey]{"skipped",-9}[/] {TerminalText.Escape(file.File)} [grey]{TerminalText.Escape(file.Reason)}[/]");
        }
    }

    public void OnFinding(FileFinding finding)
    {
        if (!silent)
        {
            Line($"[yellow]{"counts",-9}[/] {TerminalText.Escape(finding.File)} {TerminalText.Escape(finding.Sentence)}");
        }
    }

    public static void PrintCounts(IAnsiConsole console, SendReport report)
    {
        var counts = report.Counts;
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumns("Sent", "Accepted (AA, CA)", "Error (AE, CE)", "Rejected (AR, CR)", "No answer", "None asked for", "Not sent", "Files skipped");
        table.AddRow([.. new[] { counts.Sent, counts.Accepted, counts.Error, counts.Rejected, counts.NoAnswer, counts.NotAsked, counts.NotSent, counts.Skipped }
            .Select(count => count.ToString(System.Globalization.CultureInfo.InvariantCulture))]);
        console.Write(table);
    }

    /// <summary>A bar below the lines, from when a person would begin to wonder until the run has ended.</summary>
    public async Task ShowProgressAsync(Task sending, SendRun run, int files, TimeSpan patience, TimeProvider time)
    {
        if (await Task.WhenAny(sending, Task.Delay(patience, time)) == sending)
        {
            return;
        }

        await console.Progress().AutoClear(true).StartAsync(async progress =>
        {
            var bar = progress.AddTask("Sending", maxValue: Math.Max(files, 1));
            while (!sending.IsCompleted)
            {
                bar.Value = run.FilesDone;
                await Task.WhenAny(sending, Task.Delay(TimeSpan.FromMilliseconds(200), time));
            }
        });
    }

    private static (string Colour, string Word) Look(SentMessage message) => message.Outcome switch
    {
        SendOutcome.Accepted => ("green", message.Code!.Value.ToString()),
        SendOutcome.Error or SendOutcome.Rejected => ("red", message.Code!.Value.ToString()),
        SendOutcome.NoAnswer => ("red", "no answer"),
        SendOutcome.NotAsked => ("grey", "no ack"),
        _ => ("red", "not sent"),
    };

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
