using System.CommandLine;
using Duplex.Api;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Spectre.Console;

namespace Duplex.Commands;

/// <summary><c>duplex show ID</c>: whatever the id stands for.</summary>
internal static class ShowCommand
{
    public static Command Create(CommandContext context)
    {
        var id = new Argument<Guid>("ID") { Description = "The id of a loop, a delivery, a hold or an exchange" };
        var command = new Command("show", "Shows a loop, a delivery, a hold, or an exchange with its message") { id };
        command.SetAction((parsed, cancellationToken) => Looking.RunAsync(
            parsed.DataFolder(), looking => ShowAsync(context, looking, parsed.GetValue(id), parsed.WantsJson(), cancellationToken)));
        return command;
    }

    private static async Task<int> ShowAsync(CommandContext context, Looking looking, Guid id, bool json, CancellationToken cancellationToken)
    {
        var state = looking.State;
        if (await state.Holds.GetAsync(new HoldId(id), cancellationToken) is { } hold)
        {
            return await PrintAsync(context, json, HoldRow.Of(hold), ShowText.Hold);
        }

        if (await state.Exchanges.GetAsync(new ExchangeId(id), cancellationToken) is { } exchange)
        {
            return await PrintAsync(context, json, ExchangeDetail.Of(exchange, await looking.Chart.ListBySourceAsync(exchange.Id, cancellationToken)), ShowText.Exchange);
        }

        var loop = await state.Loops.GetAsync(new LoopId(id), cancellationToken);
        if (loop is null && await state.Deliveries.GetAsync(new DeliveryId(id), cancellationToken) is { } delivery)
        {
            loop = await state.Loops.GetAsync(delivery.Loop, cancellationToken);
        }

        return loop is not null
            ? await PrintAsync(context, json, await looking.LoopRows.DetailAsync(loop, withName: true, cancellationToken), ShowText.Loop)
            : throw new CommandFailure($"Nothing here has the id {id}; 'duplex loops', 'duplex exchanges' and 'duplex holds' list ids.");
    }

    private static async Task<int> PrintAsync<T>(CommandContext context, bool json, T row, Action<IAnsiConsole, T> print)
    {
        if (json)
        {
            await context.WriteJsonAsync(row);
        }
        else
        {
            print(context.Console, row);
        }

        return CommandContext.Done;
    }
}
