using System.CommandLine;
using Duplex.Composition;
using Duplex.Day;
using Spectre.Console;

namespace Duplex.Commands;

/// <summary><c>duplex serve</c>: the program. Without a configuration folder it brings its own sandbox clinic and plays a day there.</summary>
internal static class ServeCommand
{
    public static Command Create(CommandContext context)
    {
        var config = new Option<string?>("--config") { Description = "A configuration folder; without one, the sandbox clinic is started and connected", HelpName = "DIR" };
        var port = SharedOptions.Port("--port", InstallationOptions.DefaultWebPort, "Port of facade, API and console");
        var sandboxPort = SharedOptions.Port("--sandbox-port", InstallationOptions.DefaultSandboxPort, "Port of the sandbox's EHR, where no configuration is given");
        var mllpPort = SharedOptions.Port("--mllp-port", InstallationOptions.DefaultMllpPort, "Port of the MLLP listener, where no configuration is given");
        var noDay = new Option<bool>("--no-day") { Description = "Do not play the clinic day in the sandbox" };
        var command = new Command("serve", "Runs Duplex (the default command)") { config, port, sandboxPort, mllpPort, noDay };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            context,
            new InstallationOptions
            {
                Data = parsed.DataFolder(),
                ConfigurationFolder = parsed.GetValue(config),
                WebPort = parsed.GetValue(port),
                SandboxPort = parsed.GetValue(sandboxPort),
                MllpPort = parsed.GetValue(mllpPort),
            },
            playDay: !parsed.GetValue(noDay),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, InstallationOptions options, bool playDay, CancellationToken stop)
    {
        var started = context.Time.GetTimestamp();
        await using var installation = await Installation.StartAsync(options, stop);
        PrintAddresses(context, installation, context.Time.GetElapsedTime(started));
        try
        {
            if (installation.Sandbox is not null)
            {
                await PlayAsync(context, installation, playDay, stop);
            }

            context.Console.MarkupLine("[grey]Running until stopped (Ctrl+C).[/]");
            await Task.Delay(Timeout.InfiniteTimeSpan, context.Time, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            context.Console.MarkupLine("[grey]Stopping: what is on its way is kept and goes on after the next start.[/]");
        }

        return CommandContext.Done;
    }

    private static void PrintAddresses(CommandContext context, Installation installation, TimeSpan took)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().NoWrap());
        grid.AddRow("console", $"{installation.Node.NewConsoleEntrance()}  [grey](opens once)[/]");
        foreach (var connection in installation.Configuration.Connections)
        {
            grid.AddRow($"facade of {connection.Name}", $"{installation.Node.Web}fhir/{connection.Name}");
        }

        foreach (var (connection, endpoint) in installation.Node.Mllp)
        {
            grid.AddRow($"MLLP of {connection}", endpoint.ToString());
        }

        if (installation.Sandbox is { } sandbox)
        {
            grid.AddRow("sandbox EHR", $"{sandbox.FhirBase}  [grey](synthetic patients)[/]");
        }

        grid.AddRow("data folder", Markup.Escape(installation.Paths.Root));
        context.Console.MarkupLine($"[bold]Duplex listens[/] [grey]({took.TotalMilliseconds:0} ms after the start)[/]");
        context.Console.Write(grid);
        context.Console.WriteLine();
    }

    private static async Task PlayAsync(CommandContext context, Installation installation, bool playDay, CancellationToken stop)
    {
        await using var day = await SandboxDay.PrepareAsync(installation, new DayLines(context.Console), context.Time, stop);
        context.Console.MarkupLine($"[grey]{day.Announced} ADT messages of the front desk are in the chart.[/]");
        if (!playDay)
        {
            return;
        }

        if (day.WasPlayed)
        {
            context.Console.MarkupLine("[grey]This data folder has seen its day already; start with another --data to see it again.[/]");
            return;
        }

        var report = await day.PlayAsync(stop);
        context.Console.WriteLine();
        DayTable.Print(context.Console, report);
    }
}
