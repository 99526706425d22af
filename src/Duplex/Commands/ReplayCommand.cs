using System.CommandLine;
using Duplex.Composition;
using Spectre.Console;

namespace Duplex.Commands;

/// <summary><c>duplex replay</c></summary>
internal static class ReplayCommand
{
    public static Command Create(CommandContext context)
    {
        var id = new Argument<Guid>("ID") { Description = "The exchange's id" };
        var command = new Command("replay", "Interprets a kept HL7 v2 message again, through the running program") { id };
        command.SetAction((parsed, cancellationToken) => ReplayAsync(context, parsed.DataFolder(), parsed.GetValue(id), parsed.WantsJson(), cancellationToken));
        return command;
    }

    private static async Task<int> ReplayAsync(CommandContext context, DataFolderPaths paths, Guid id, bool json, CancellationToken cancellationToken)
    {
        using var program = RunningProgram.Find(paths);
        var answer = await program.PostAsync($"api/exchanges/{id}/replay", new { }, cancellationToken);
        if (json)
        {
            await context.WriteJsonAsync(answer);
            return CommandContext.Done;
        }

        var exchange = answer.GetProperty("exchange");
        var sentence = exchange.GetProperty("sentence").GetString() ?? "";
        context.Console.MarkupLine($"Replayed: [bold]{exchange.GetProperty("outcome").GetString()}[/]. {TerminalText.Escape(sentence)}".TrimEnd());
        return CommandContext.Done;
    }
}
