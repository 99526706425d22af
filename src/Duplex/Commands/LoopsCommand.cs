using System.CommandLine;
using Duplex.Api;
using Duplex.Engine.Loops;
using Spectre.Console;

namespace Duplex.Commands;

/// <summary><c>duplex loops</c></summary>
internal static class LoopsCommand
{
    public static Command Create(CommandContext context)
    {
        var status = LookingOptions.OneOf<LoopStatus>("--status", "Only loops of this status");
        var kind = new Option<string?>("--kind") { Description = "Only loops of this kind, such as note or lab-order", HelpName = "KIND" };
        var max = LookingOptions.Max();
        var command = new Command("loops", "Lists loops, newest first") { status, kind, max };
        command.SetAction((parsed, cancellationToken) => Looking.RunAsync(parsed.DataFolder(), async looking =>
        {
            var query = new LoopQuery(LookingOptions.Organization, LookingOptions.Parse<LoopStatus>(parsed.GetValue(status)), Max: parsed.GetValue(max), Kind: parsed.GetValue(kind));
            var rows = new List<LoopRow>();
            foreach (var loop in await looking.State.Loops.ListAsync(query, cancellationToken))
            {
                rows.Add(await looking.LoopRows.RowAsync(loop, withName: true, cancellationToken));
            }

            if (parsed.WantsJson())
            {
                await context.WriteJsonAsync(new { loops = rows });
            }
            else
            {
                Print(context.Console, rows);
            }

            return CommandContext.Done;
        }));
        return command;
    }

    private static void Print(IAnsiConsole console, IReadOnlyList<LoopRow> rows)
    {
        var table = LookingOptions.TableOf("Id", "Kind", "Patient", "Status", "Waits for", "Who acts", "Opened");
        foreach (var row in rows)
        {
            var (colour, word) = DayLines.Look(row.Status);
            table.AddRow(
                row.Id.ToString(),
                TerminalText.Escape(row.Kind),
                TerminalText.Escape(row.Patient.Display ?? row.Patient.Reference),
                $"[{colour}]{word}[/]",
                TerminalText.Escape(row.Step?.Name ?? ""),
                TerminalText.Escape(row.Step?.Owner ?? "") + (row.Step?.Overdue == true ? " [red](overdue)[/]" : ""),
                row.OpenedAt.Text());
        }

        console.Write(table);
    }
}
