using System.CommandLine;
using System.Text.Json;
using Duplex.Chart.Bulk.Import;
using Duplex.Composition;
using Spectre.Console;

namespace Duplex.Commands;

/// <summary><c>duplex import PATH --connection NAME</c>: NDJSON into a chart that Duplex keeps itself, through the running program.</summary>
internal static class ImportCommand
{
    private const string Gzip = ".gz";

    public static Command Create(CommandContext context)
    {
        var path = new Argument<string>("PATH") { Description = "An NDJSON file (*.ndjson, *.ndjson.gz), or a folder of such files" };
        var connection = new Option<string>("--connection") { Description = "The connection (dialect: chart) whose chart takes the resources", HelpName = "NAME", Required = true };
        var command = new Command(
            "import",
            "Puts FHIR resources into a chart that Duplex keeps itself, each under its own type and id. Exit code 0: all were taken; 1: lines were not, or there were none; 2: wrong usage")
        {
            path, connection,
        };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(context, parsed.DataFolder(), parsed.GetRequiredValue(path), parsed.GetRequiredValue(connection), parsed.WantsJson(), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, DataFolderPaths paths, string path, string connection, bool json, CancellationToken cancellationToken)
    {
        var files = FilesOf(path);
        using var program = RunningProgram.Find(paths);
        var report = new ImportReport();
        foreach (var (file, name) in files)
        {
            await using var content = File.OpenRead(file);
            var answer = await program.PostStreamAsync(
                $"api/connections/{Uri.EscapeDataString(connection)}/import?file={Uri.EscapeDataString(name)}", content, "application/fhir+ndjson", file.EndsWith(Gzip, StringComparison.OrdinalIgnoreCase), cancellationToken);
            report.Add(BatchOf(answer));
        }

        if (json)
        {
            await context.WriteJsonAsync(new { types = report.Types, failed = report.Failed, errors = report.Errors });
        }
        else
        {
            Print(context, report);
        }

        return report.Failed == 0 && report.Taken > 0 ? CommandContext.Done : CommandContext.Failed;
    }

    private static void Print(CommandContext context, ImportReport report)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("type", "created", "updated", "unchanged");
        foreach (var (type, count) in report.Types)
        {
            table.AddRow(type, $"{count.Created}", $"{count.Updated}", $"{count.Unchanged}");
        }

        context.Console.Write(table);
        foreach (var error in report.Errors)
        {
            context.Console.MarkupLineInterpolated($"{error.File}:{error.Line}: {error.Sentence}");
        }

        context.Console.MarkupLineInterpolated($"{report.Taken} resources were taken, {report.Failed} lines were not.");
    }

    private static ImportedBatch BatchOf(JsonElement answer) => new(
        answer.GetProperty("types").Deserialize<Dictionary<string, ImportCount>>(Api.ApiJson.Options)!,
        answer.GetProperty("errors").Deserialize<List<ImportError>>(Api.ApiJson.Options)!,
        0)
    {
        FailedInAll = answer.GetProperty("failed").GetInt64(),
    };

    private static List<(string Path, string Name)> FilesOf(string path)
    {
        if (File.Exists(path))
        {
            return [(path, Path.GetFileName(path))];
        }

        if (!Directory.Exists(path))
        {
            throw new CommandFailure($"There is no file or folder {path}.", CommandContext.WrongUsage);
        }

        List<(string Path, string Name)> files =
        [
            .. Directory.EnumerateFiles(path, "*", FolderSearch.WithoutLinks)
                .Where(file => file.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".ndjson" + Gzip, StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
                .Select(file => (file, Path.GetRelativePath(path, file).Replace('\\', '/'))),
        ];
        return files.Count > 0 ? files : throw new CommandFailure($"There is no *.ndjson or *.ndjson.gz file in {path}.", CommandContext.WrongUsage);
    }
}
