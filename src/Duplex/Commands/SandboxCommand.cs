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
        var latency = new Option<int>("--latency") { Description = "What each FHIR call takes at least, in milliseconds", HelpName = "MS" };
        latency.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && (!int.TryParse(text, out var milliseconds) || milliseconds is < 0 or > 60_000))
            {
                result.AddError($"'{text}' is not a latency; write milliseconds from 0 to 60000.");
            }
        });
        var adt = SharedOptions.Port("--adt-port", InstallationOptions.DefaultMllpPort, "Port on 127.0.0.1 that takes the ADT messages");
        var laboratory = SharedOptions.Port("--laboratory-port", InstallationOptions.DefaultLaboratoryPort, "Port on which the laboratory takes orders");
        var results = SharedOptions.Port("--results-port", InstallationOptions.DefaultResultsPort, "Port on 127.0.0.1 that takes the laboratory's messages");
        var command = new Command("sandbox", "Runs the sandbox clinic and laboratory alone") { port, seed, messy, latency, adt, laboratory, results };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            context,
            parsed.DataFolder(),
            new Wanted(parsed.GetValue(port), parsed.GetValue(laboratory), parsed.GetValue(adt), parsed.GetValue(results), parsed.GetValue(seed), parsed.GetValue(messy), parsed.GetValue(latency)),
            parsed.WantsJson(),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, DataFolderPaths paths, Wanted wanted, bool json, CancellationToken stop)
    {
        SandboxStart.PrepareFolder(paths);
        await using var sandbox = await SandboxStart.RunAsync(paths, wanted.Port, wanted.LaboratoryPort, wanted.Seed, stop, wanted.Messy ? 0.33 : 0, TimeSpan.FromMilliseconds(wanted.Latency));
        var clinic = sandbox.Clinic;
        await clinic.ConnectAdtAsync(new Sandbox.Ehr.Adt.AdtFeedOptions("127.0.0.1", wanted.AdtPort), stop);
        await sandbox.Laboratory.ConnectAsync("127.0.0.1", wanted.ResultsPort, stop);
        if (json)
        {
            await context.Output.WriteLineAsync(System.Text.Json.JsonSerializer.Serialize(new { fhir = clinic.FhirBase, token = clinic.TokenEndpoint, people = $"{clinic.Root}/sandbox", laboratory = sandbox.Laboratory.Endpoint.ToString() }));
        }
        else
        {
            context.Console.MarkupLine($"[bold]The sandbox clinic and laboratory listen[/] [grey](all patients are synthetic)[/]");
            context.Console.MarkupLine($"FHIR   {clinic.FhirBase}");
            context.Console.MarkupLine($"tokens {clinic.TokenEndpoint}");
            context.Console.MarkupLine($"people {clinic.Root}/sandbox");
            context.Console.MarkupLine($"ADT    to 127.0.0.1:{wanted.AdtPort}");
            context.Console.MarkupLine($"orders {sandbox.Laboratory.Endpoint} (MLLP)");
            context.Console.MarkupLine($"results to 127.0.0.1:{wanted.ResultsPort}");
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

    private sealed record Wanted(int Port, int LaboratoryPort, int AdtPort, int ResultsPort, int Seed, bool Messy, int Latency);
}
