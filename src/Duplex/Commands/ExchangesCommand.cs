using System.CommandLine;
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
        var max = LookingOptions.Max();
        var command = new Command("exchanges", "Lists exchanges, newest first") { connection, outcome, max };
        command.SetAction((parsed, cancellationToken) => Looking.RunAsync(parsed.DataFolder(), async looking =>
        {
            var query = new ExchangeQuery(
                LookingOptions.Organization,
                parsed.GetValue(connection),
                LookingOptions.Parse<ExchangeOutcome>(parsed.GetValue(outcome)),
                Max: parsed.GetValue(max));
            var rows = (await looking.State.Exchanges.ListAsync(query, cancellationToken)).Select(ExchangeRow.Of).ToList();
            if (parsed.WantsJson())
            {
                await context.WriteJsonAsync(new { exchanges = rows });
            }
            else
            {
                Print(context.Console, rows);
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
}
