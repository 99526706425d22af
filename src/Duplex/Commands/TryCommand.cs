using System.CommandLine;
using Duplex.Composition;
using Duplex.Day;
using Spectre.Console;

namespace Duplex.Commands;

/// <summary><c>duplex try</c>: plays the clinic day headless on fresh data and ephemeral ports, and judges its end.</summary>
internal static class TryCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("try", "Plays a clinic day against the sandbox; exit code 0 only if every loop ended as the day's script says");
        command.SetAction((parsed, cancellationToken) => RunAsync(context, parsed.GetValue(SharedOptions.Data), parsed.WantsJson(), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string? named, bool json, CancellationToken cancellationToken)
    {
        var paths = new DataFolderPaths(named ?? Directory.CreateTempSubdirectory("duplex-try-").FullName);
        if (File.Exists(paths.State) || File.Exists(paths.Intake))
        {
            throw new CommandFailure($"The data folder {paths.Root} holds an earlier run; 'duplex try' needs fresh data, so name a new folder with --data.");
        }

        var progress = json ? DayLines.None : new DayLines(context.Console);
        var options = new InstallationOptions { Data = paths, WebPort = 0, SandboxPort = 0, MllpPort = 0, LaboratoryPort = 0, ResultsPort = 0 };
        await using var installation = await Installation.StartAsync(options, cancellationToken);
        await using var day = await SandboxDay.PrepareAsync(installation, progress, context.Time, cancellationToken);
        var report = await day.PlayAsync(TimeSpan.Zero, cancellationToken);
        if (json)
        {
            await context.Output.WriteLineAsync(DayReportJson.Write(report, paths.Root));
        }
        else
        {
            context.Console.WriteLine();
            DayTable.Print(context.Console, report);
            context.Console.MarkupLine($"[grey]Look closer with: duplex loops --data {Markup.Escape(paths.Root)}[/]");
        }

        return report.Unexpected == 0 ? CommandContext.Done : CommandContext.Failed;
    }
}
