using System.CommandLine;
using Duplex.Composition;
using Duplex.Day;
using Duplex.WebConsole;
using Spectre.Console;

namespace Duplex.Commands;

/// <summary><c>duplex serve</c>: the program. Without a configuration folder it brings its own sandbox clinic and plays a day there.</summary>
internal static class ServeCommand
{
    /// <summary>Slow enough to watch loops open and close.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    public static Command Create(CommandContext context)
    {
        var config = new Option<string?>("--config") { Description = "A configuration folder; without one, the sandbox clinic is started and connected", HelpName = "DIR" };
        var port = SharedOptions.Port("--port", InstallationOptions.DefaultWebPort, "Port of facade, API and console");
        var sandboxPort = SharedOptions.Port("--sandbox-port", InstallationOptions.DefaultSandboxPort, "Port of the sandbox's EHR, where no configuration is given");
        var mllpPort = SharedOptions.Port("--mllp-port", InstallationOptions.DefaultMllpPort, "Port of the MLLP listener, where no configuration is given");
        var laboratoryPort = SharedOptions.Port("--laboratory-port", InstallationOptions.DefaultLaboratoryPort, "Port of the sandbox's laboratory, where no configuration is given");
        var resultsPort = SharedOptions.Port("--results-port", InstallationOptions.DefaultResultsPort, "Port of the MLLP listener for the laboratory, where no configuration is given");
        var noDay = new Option<bool>("--no-day") { Description = "Do not play the clinic day in the sandbox" };
        var command = new Command("serve", "Runs Duplex (the default command)") { config, port, sandboxPort, mllpPort, laboratoryPort, resultsPort, noDay };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            context,
            new InstallationOptions
            {
                Data = parsed.DataFolder(),
                ConfigurationFolder = parsed.GetValue(config),
                WebPort = parsed.GetValue(port),
                SandboxPort = parsed.GetValue(sandboxPort),
                MllpPort = parsed.GetValue(mllpPort),
                LaboratoryPort = parsed.GetValue(laboratoryPort),
                ResultsPort = parsed.GetValue(resultsPort),
            },
            playDay: !parsed.GetValue(noDay),
            json: parsed.WantsJson(),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, InstallationOptions options, bool playDay, bool json, CancellationToken stop)
    {
        var started = context.Time.GetTimestamp();
        await using var installation = await Installation.StartAsync(options, stop);
        if (json)
        {
            await context.Output.WriteLineAsync(ServeJson.Write(installation));
        }
        else
        {
            PrintAddresses(context, installation, context.Time.GetElapsedTime(started));
        }

        try
        {
            if (installation.Sandbox is not null)
            {
                await PlayAsync(context, installation, playDay, json, stop);
            }

            Say(context, json, "Running until stopped (Ctrl+C).");
            await Task.Delay(Timeout.InfiniteTimeSpan, context.Time, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Say(context, json, $"Stopping, within {DuplexNode.SoftStop.TotalSeconds:0} s: what is on its way is kept and goes on after the next start.");
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
            grid.AddRow("sandbox laboratory", $"{installation.Laboratory!.Endpoint}  [grey](MLLP)[/]");
        }

        grid.AddRow("data folder", Markup.Escape(installation.Paths.Root));
        context.Console.MarkupLine($"[bold]Duplex listens[/] [grey]({took.TotalMilliseconds:0} ms after the start)[/]");
        context.Console.Write(grid);
        if (!new ConsoleFiles(ConsoleFiles.DefaultFolder).AreBuilt)
        {
            context.Console.MarkupLine("[yellow]The console was not built:[/] with Node 20, run 'npm ci' in console/ and start again. All else works without it.");
        }

        context.Console.WriteLine();
    }

    private static async Task PlayAsync(CommandContext context, Installation installation, bool playDay, bool json, CancellationToken stop)
    {
        await using var day = await SandboxDay.PrepareAsync(installation, json ? DayLines.None : new DayLines(context.Console), context.Time, stop);
        Say(context, json, $"{day.Announced} ADT messages of the front desk were taken.");
        if (!playDay)
        {
            return;
        }

        if (day.WasPlayed)
        {
            Say(context, json, "This data folder has seen its day already; start with another --data to see it again.");
            return;
        }

        var report = await day.PlayAsync(Pace, stop);
        if (json)
        {
            await context.Output.WriteLineAsync(DayReportJson.Write(report, installation.Paths.Root));
            return;
        }

        context.Console.WriteLine();
        DayTable.Print(context.Console, report);
    }

    /// <summary>To a person on the output; beside JSON on the error output.</summary>
    private static void Say(CommandContext context, bool json, string sentence)
    {
        if (json)
        {
            context.Error.WriteLine(sentence);
        }
        else
        {
            context.Console.MarkupLineInterpolated($"[grey]{sentence}[/]");
        }
    }
}
