using System.CommandLine;
using System.Globalization;
using Duplex.Api;
using Duplex.Engine.Exchanges;
using Spectre.Console;

namespace Duplex.Commands;

/// <summary><c>duplex exchanges</c></summary>
internal static class ExchangesCommand
{
    public static Command Create(CommandContext context)
    {
        var connection = new Option<string?>("--connection") { Description = "Only exchanges of this connection", HelpName = "NAME" };
        var outcome = LookingOptions.OneOf<ExchangeOutcome>("--outcome", "Only exchanges with this outcome");
        var kind = new Option<string?>("--kind") { Description = "Only exchanges of this kind, such as ORU^R01", HelpName = "KIND" };
        var max = LookingOptions.Max();
        var command = new Command("exchanges", "Lists exchanges, newest first, and counts all of the selection by outcome") { connection, outcome, kind, max };
        command.SetAction((parsed, cancellationToken) => Looking.RunAsync(parsed.DataFolder(), async looking =>
        {
            var query = new ExchangeQuery(
                LookingOptions.Organization,
                parsed.GetValue(connection),
                LookingOptions.Parse<ExchangeOutcome>(parsed.GetValue(outcome)),
                Max: parsed.GetValue(max),
                Kind: parsed.GetValue(kind));
            var counts = await looking.State.Exchanges.CountAsync(query, cancellationToken);
            var rows = (await looking.State.Exchanges.ListAsync(query, cancellationToken)).Select(ExchangeRow.Of).ToList();
            if (parsed.WantsJson())
            {
                await context.WriteJsonAsync(new { exchanges = rows, counts = OutcomeCounts.Of(counts) });
            }
            else
            {
                Print(context.Console, rows);
                PrintCounts(context.Console, rows.Count, counts);
            }

            return CommandContext.Done;
        }));
        return command;
    }

    private static void Print(IAnsiConsole console, IReadOnlyList<ExchangeRow> rows)
    {
        var table = LookingOptions.TableOf("Id", "Connection", "Direction", "Kind", "Outcome", "What", "At");
        foreach (var row in rows)
        {
            table.AddRow(
                row.Id.ToString(),
                TerminalText.Escape(row.Connection),
                LookingOptions.Constant(row.Direction.ToString()),
                TerminalText.Escape(row.Kind),
                LookingOptions.Constant(row.Outcome.ToString()),
                TerminalText.Escape(row.Place.Length > 0 ? $"{row.Place}: {row.Sentence}" : row.Sentence),
                row.At.Text());
        }

        console.Write(table);
    }

    private static void PrintCounts(IAnsiConsole console, int shown, IReadOnlyDictionary<ExchangeOutcome, long> counts)
    {
        var total = counts.Values.Sum();
        var table = new Table().Border(TableBorder.Rounded).AddColumn("Outcome").AddColumn(new TableColumn("Exchanges").RightAligned());
        foreach (var (outcome, count) in counts.OrderBy(count => count.Key))
        {
            table.AddRow(LookingOptions.Constant(outcome.ToString()), count.ToString(CultureInfo.InvariantCulture));
        }

        table.AddRow("[bold]all[/]", $"[bold]{total.ToString(CultureInfo.InvariantCulture)}[/]");
        console.Write(table);
        if (shown < total)
        {
            console.MarkupLine($"[grey]The newest {shown} are shown; --max shows more.[/]");
        }
    }
}
