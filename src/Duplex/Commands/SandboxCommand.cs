using System.CommandLine;
using Duplex.Composition;
using Spectre.Console;

namespace Duplex.Commands;

/// <summary><c>duplex sandbox</c>: the sandbox clinic alone, for a Duplex (or anything else) that runs beside it.</summary>
internal static class SandboxCommand
{
    public static Command Create(CommandContext context)
    {
        var port = SharedOptions.Port("--port", InstallationOptions.DefaultSandboxPort, "Port of the EHR");
        var seed = new Option<int>("--seed") { Description = "Decides the synthetic patients of a new sandbox, and what a messy one does", HelpName = "N", DefaultValueFactory = _ => 1 };
        var messy = new Option<bool>("--messy") { Description = "One new note in three meets a deviation" };
        var adt = SharedOptions.Port("--adt-port", InstallationOptions.DefaultMllpPort, "Port on 127.0.0.1 that takes the ADT messages");
        var command = new Command("sandbox", "Runs the sandbox clinic alone") { port, seed, messy, adt };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            context, parsed.DataFolder(), parsed.GetValue(port), parsed.GetValue(seed), parsed.GetValue(messy), parsed.GetValue(adt), parsed.WantsJson(), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        CommandContext context, DataFolderPaths paths, int port, int seed, bool messy, int adtPort, bool json, CancellationToken stop)
    {
        SandboxStart.PrepareFolder(paths);
        await using var clinic = await SandboxStart.RunAsync(paths, port, seed, stop, messy ? 0.33 : 0);
        await clinic.ConnectAdtAsync(new Sandbox.Ehr.Adt.AdtFeedOptions("127.0.0.1", adtPort), stop);
        if (json)
        {
            await context.Output.WriteLineAsync(System.Text.Json.JsonSerializer.Serialize(new { fhir = clinic.FhirBase, token = clinic.TokenEndpoint, people = $"{clinic.Root}/sandbox" }));
        }
        else
        {
            context.Console.MarkupLine($"[bold]The sandbox clinic listens[/] [grey](all patients are synthetic)[/]");
            context.Console.MarkupLine($"FHIR   {clinic.FhirBase}");
            context.Console.MarkupLine($"tokens {clinic.TokenEndpoint}");
            context.Console.MarkupLine($"people {clinic.Root}/sandbox");
            context.Console.MarkupLine($"ADT    to 127.0.0.1:{adtPort}");
            context.Console.MarkupLine("[grey]Running until stopped (Ctrl+C).[/]");
        }

        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, context.Time, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await context.Error.WriteLineAsync("Stopping.");
        }

        return CommandContext.Done;
    }
}
