using System.CommandLine;
using Duplex.Api;
using Duplex.Composition;
using Duplex.Engine.Holds;
using Spectre.Console;

namespace Duplex.Commands;

/// <summary><c>duplex holds</c> and <c>duplex holds decide</c></summary>
internal static class HoldsCommand
{
    public static Command Create(CommandContext context)
    {
        var all = new Option<bool>("--all") { Description = "Decided ones too" };
        var max = LookingOptions.Max();
        var command = new Command("holds", "Lists what a person must decide, newest first") { all, max };
        command.SetAction((parsed, cancellationToken) => Looking.RunAsync(parsed.DataFolder(), async looking =>
        {
            var holds = await looking.State.Holds.ListAsync(LookingOptions.Organization, openOnly: !parsed.GetValue(all), null, parsed.GetValue(max), cancellationToken);
            var rows = holds.Select(HoldRow.Of).ToList();
            if (parsed.WantsJson())
            {
                await context.WriteJsonAsync(new { holds = rows });
            }
            else
            {
                Print(context.Console, rows);
            }

            return CommandContext.Done;
        }));
        command.Add(CreateDecide(context));
        return command;
    }

    private static Command CreateDecide(CommandContext context)
    {
        var id = new Argument<Guid>("ID") { Description = "The hold's id" };
        var decision = new Argument<string>("DECISION") { Description = "resend: mended, check and send again; look-again: only look; cancel: give it up; assign: it belongs to the loop named with --target; acknowledge: taken notice of" };
        decision.AcceptOnlyFromAmong([.. Enum.GetNames<HoldDecision>().Where(name => name != nameof(HoldDecision.Resolved)).Select(LookingOptions.Constant)]);
        var reason = new Option<string>("--reason") { Description = "Why; it is kept with the decision", HelpName = "TEXT", Required = true };
        var target = new Option<string?>("--target") { Description = "With assign: the id of the order's loop", HelpName = "LOOP" };
        var command = new Command("decide", "Decides a hold, through the running program") { id, decision, reason, target };
        command.SetAction((parsed, cancellationToken) => DecideAsync(
            context, parsed.DataFolder(), parsed.GetValue(id), parsed.GetRequiredValue(decision), parsed.GetRequiredValue(reason), parsed.GetValue(target), parsed.WantsJson(), cancellationToken));
        return command;
    }

    private static async Task<int> DecideAsync(
        CommandContext context, DataFolderPaths paths, Guid id, string decision, string reason, string? target, bool json, CancellationToken cancellationToken)
    {
        using var program = RunningProgram.Find(paths);
        var hold = await program.PostAsync($"api/holds/{id}/decision", new { decision, reason, target }, cancellationToken);
        if (json)
        {
            await context.WriteJsonAsync(hold);
        }
        else
        {
            context.Console.MarkupLine($"Decided: [bold]{decision}[/]. Follow it with: duplex show {hold.GetProperty("loop")}");
        }

        return CommandContext.Done;
    }

    private static void Print(IAnsiConsole console, IReadOnlyList<HoldRow> rows)
    {
        var table = LookingOptions.TableOf("Id", "Code", "Why", "Who decides", "Until", "Decision");
        foreach (var row in rows)
        {
            table.AddRow(
                row.Id.ToString(),
                TerminalText.Escape(row.Code),
                TerminalText.Escape(row.Place.Length > 0 ? $"{row.Place}: {row.Sentence}" : row.Sentence),
                TerminalText.Escape(row.Owner),
                row.Deadline.Text(),
                row.Decision is { } decision ? TerminalText.Escape($"{LookingOptions.Constant(decision.ToString())} by {row.DecidedBy}: {row.Reason}") : "");
        }

        console.Write(table);
    }
}
