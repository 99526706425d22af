using System.CommandLine;
using System.Globalization;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Duplex.FhirPath;
using Duplex.Resources;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Commands;

/// <summary><c>duplex fhirpath EXPR PATH</c> evaluates; <c>duplex fhirpath --suite PATH</c> runs a suite.</summary>
internal static class FhirPathCommand
{
    private const int Shown = 120;
    private const int ShownBefore = 60;
    private const string Left = "...";

    public static Command Create(CommandContext context)
    {
        var expression = new Argument<string?>("EXPR") { Description = "A FHIRPath expression", Arity = ArgumentArity.ZeroOrOne };
        var path = new Argument<string?>("PATH") { Description = "A file or a folder of FHIR R4 resources: .json, or .ndjson with one in each line; - for either on standard input", Arity = ArgumentArity.ZeroOrOne };
        var suite = new Option<string?>("--suite") { Description = "Run a suite in the official XML format; its inputs are JSON files in the folder 'input' beside it", HelpName = "PATH" };
        var command = new Command(
            "fhirpath",
            "Evaluates a FHIRPath expression on FHIR R4 resources and prints what it gives for each. It is held against the model of R4 for each type of "
            + "resource; in a folder of several types let it start with its own, as in Patient.name. Exit code 0: done, or each case of the suite passed; "
            + "1: a resource could not be read or evaluated, or a case failed; 2: wrong usage, an expression that cannot be parsed, or a path that leads nowhere or cannot be read")
        {
            expression, path, suite,
        };
        command.Validators.Add(result =>
        {
            var wantsSuite = result.GetValue(suite) is not null;
            var hasBoth = result.GetValue(expression) is not null && result.GetValue(path) is not null;
            if (wantsSuite ? result.GetValue(expression) is not null : !hasBoth)
            {
                result.AddError("Write 'duplex fhirpath EXPR PATH' or 'duplex fhirpath --suite PATH'.");
            }
        });
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(suite) is { } file
            ? FhirPathSuiteOutput.RunAsync(context, file, parsed.WantsJson(), cancellationToken)
            : EvaluateAsync(context, parsed.GetRequiredValue(expression)!, parsed.GetRequiredValue(path)!, parsed.WantsJson(), cancellationToken));
        return command;
    }

    private static async Task<int> EvaluateAsync(CommandContext context, string text, string path, bool json, CancellationToken cancellationToken)
    {
        if (!FhirPathExpression.TryCompile(text, out var expression, out var error))
        {
            await ShowErrorAsync(context.Error, text, error);
            return CommandContext.WrongUsage;
        }

        IFhirPathOutput output = json ? new FhirPathJson(context.Output, text) : new FhirPathLines(context.Console);
        var typed = new TypedExpression(expression);
        var now = context.Time.GetLocalNow();
        var (read, failed) = (0, 0);
        foreach (var file in ResourceFiles.List(path, context.Input))
        {
            await foreach (var one in file.ReadAsync(FhirReadMode.Lenient, cancellationToken))
            {
                read++;
                failed += Evaluate(typed, one, now, output) ? 0 : 1;
            }
        }

        await output.EndAsync(read, failed);
        if (read == 0)
        {
            await context.Error.WriteLineAsync($"There is no resource in {path}.");
        }

        return failed == 0 && read > 0 ? CommandContext.Done : CommandContext.Failed;
    }

    private static bool Evaluate(TypedExpression expression, ResourceText one, DateTimeOffset now, IFhirPathOutput output)
    {
        if (one.Read.Resource is not { } resource)
        {
            output.Fail(one, one.Read.Issues is [var first, ..] ? $"{(first.Path.Length > 0 ? first.Path + ": " : "")}{first.Message}" : "It holds no FHIR resource.");
            return false;
        }

        try
        {
            output.Show(one, resource, expression.Evaluate(resource, now));
            return true;
        }
        catch (FhirPathException failure)
        {
            output.Fail(one, failure.Message);
            return false;
        }
    }

    /// <summary>The line of the expression that holds the error, of a long one the part around it, with a caret under its place.</summary>
    private static async Task ShowErrorAsync(TextWriter error, string text, FhirPathError found)
    {
        var line = text.Split('\n')[found.Line - 1].TrimEnd('\r');
        var at = Math.Clamp(found.Column - 1, 0, line.Length);
        var from = Math.Max(0, at - ShownBefore);
        var to = Math.Min(line.Length, from + Shown);
        var begin = from > 0 ? Left : "";
        await error.WriteLineAsync($"{begin}{TerminalText.Plain(line[from..to]).Replace('\t', ' ')}{(to < line.Length ? Left : "")}");
        await error.WriteLineAsync(new string(' ', begin.Length + at - from) + "^");
        await error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Line {found.Line}, column {found.Column}: {found.Message}"));
    }
}

/// <summary>How results are shown.</summary>
internal interface IFhirPathOutput
{
    void Show(ResourceText text, Resource resource, FhirPathItems items);

    void Fail(ResourceText text, string reason);

    Task EndAsync(int read, int failed);
}
