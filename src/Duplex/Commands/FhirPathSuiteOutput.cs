using System.Text.Json;
using System.Xml;
using Duplex.FhirPath;
using Duplex.Resources;
using Spectre.Console;

namespace Duplex.Commands;

/// <summary>Runs a suite and prints its failures, or <c>{"passed":n,"failed":[names]}</c>.</summary>
internal static class FhirPathSuiteOutput
{
    public static async Task<int> RunAsync(CommandContext context, string file, bool json, CancellationToken cancellationToken)
    {
        var results = Run(context, file, cancellationToken);
        if (results.Count == 0)
        {
            throw new CommandFailure($"There is no test with an expression in {file}; name a suite in the official XML format (tests/group/test/expression).", CommandContext.WrongUsage);
        }

        var failed = results.Where(result => !result.Passed).ToList();
        var passed = results.Count - failed.Count;
        if (json)
        {
            await context.Output.WriteLineAsync(JsonSerializer.Serialize(new SuiteReport(passed, [.. failed.Select(result => result.Case.Name)]), JsonSerializerOptions.Web));
        }
        else
        {
            var table = new Table().Border(TableBorder.Simple).AddColumn("failed").AddColumn("expression").AddColumn("reason");
            foreach (var result in failed)
            {
                table.AddRow(TerminalText.Escape(result.Case.Name), TerminalText.Escape(result.Case.Expression.Trim()), TerminalText.Escape(result.Reason!));
            }

            if (failed.Count > 0)
            {
                context.Console.Write(table);
            }

            context.Console.MarkupLineInterpolated($"{passed} of {results.Count} passed.");
        }

        return failed.Count == 0 ? CommandContext.Done : CommandContext.Failed;
    }

    private static IReadOnlyList<FhirPathCaseResult> Run(CommandContext context, string file, CancellationToken cancellationToken)
    {
        try
        {
            if (File.Exists(file) && !FileKind.IsRegular(file))
            {
                throw new CommandFailure($"{file} is a pipe or a device; name a file.", CommandContext.WrongUsage);
            }

            using var stream = File.OpenRead(file);
            var input = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, "input");
            return new FhirPathSuiteRun(input, context.Time.GetLocalNow()).Run(FhirPathSuite.Read(stream), cancellationToken);
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandFailure($"There is no file {file}.", CommandContext.WrongUsage, absent);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"{file} cannot be read; name a file and check the rights on it.", CommandContext.WrongUsage, unreadable);
        }
        catch (XmlException malformed)
        {
            throw new CommandFailure($"{file} is no XML: line {malformed.LineNumber}, position {malformed.LinePosition}.", CommandContext.WrongUsage, malformed);
        }
    }

    private sealed record SuiteReport(int Passed, IReadOnlyList<string> Failed);
}
