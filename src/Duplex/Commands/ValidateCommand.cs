using System.CommandLine;
using Duplex.Fhir.Definitions;
using Duplex.Resources;
using Duplex.Validate;

namespace Duplex.Commands;

/// <summary><c>duplex validate PATH</c>: FHIR R4 resources against the specification and profiles.</summary>
internal static class ValidateCommand
{
    public static Command Create(CommandContext context)
    {
        var path = new Argument<string>("PATH") { Description = "A FHIR JSON file (one resource), an NDJSON file (*.ndjson, one resource per line), a folder of such files, or - for either on standard input" };
        var profiles = new Option<string[]>("--profile")
        {
            Description = "Canonical URL of a profile, perhaps with |version, that every resource of its type is held against besides those in meta.profile; may be repeated",
            HelpName = "URL",
        };
        var command = new Command(
            "validate",
            "Validates FHIR R4 resources. With --json one line per resource: an OperationOutcome whose extension operationoutcome-file names the file and line. "
            + "Exit code 0: no errors; 1: errors, or no resource in the files; 2: wrong usage, or a path that leads nowhere or cannot be read")
        {
            path, profiles,
        };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(context, parsed.GetRequiredValue(path), parsed.GetValue(profiles) ?? [], parsed.WantsJson(), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string path, string[] profiles, bool json, CancellationToken cancellationToken)
    {
        foreach (var profile in profiles)
        {
            // Asked for by name: to pass without it would be a verdict on nothing.
            if (FhirDefinitions.R4.FindProfile(profile) is null)
            {
                throw new CommandFailure(
                    $"There is no profile {profile} here; R4's own and those of US Core 6.1.0 and 7.0.0 are known by their canonical URL, as in http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient.",
                    CommandContext.WrongUsage);
            }
        }

        var run = new ValidateRun(context.Time, profiles);
        var lines = new ValidateLines(context.Output);
        var resources = 0;
        var failed = 0;
        foreach (var file in ResourceFiles.List(path, context.Input))
        {
            await foreach (var validated in run.ReadAsync(file, cancellationToken))
            {
                resources++;
                failed += validated.Result.IsValid ? 0 : 1;
                if (json)
                {
                    lines.WriteJson(validated);
                }
                else
                {
                    lines.Write(validated);
                }
            }
        }

        if (resources == 0)
        {
            await context.Error.WriteLineAsync($"There is no resource in {path}.");
        }
        else if (!json)
        {
            context.Output.WriteLine($"{resources} {(resources == 1 ? "resource" : "resources")}, {failed} with errors");
        }

        return failed == 0 && resources > 0 ? CommandContext.Done : CommandContext.Failed;
    }
}
