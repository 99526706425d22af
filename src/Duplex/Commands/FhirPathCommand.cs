using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Duplex.Fhir.FhirPath;
using Duplex.FhirPath;

namespace Duplex.Commands;

/// <summary><c>duplex fhirpath EXPR PATH</c> evaluates; <c>duplex fhirpath --suite PATH</c> runs a suite.</summary>
internal static class FhirPathCommand
{
    public static Command Create(CommandContext context)
    {
        var expression = new Argument<string?>("EXPR") { Description = "A FHIRPath expression", Arity = ArgumentArity.ZeroOrOne };
        var path = new Argument<string?>("PATH") { Description = "A file or a folder of FHIR R4 resources: .json, or .ndjson with one in each line", Arity = ArgumentArity.ZeroOrOne };
        var suite = new Option<string?>("--suite") { Description = "Run a suite in the official XML format; its inputs are JSON files in the folder 'input' beside it", HelpName = "PATH" };
        var command = new Command(
            "fhirpath",
            "Evaluates a FHIRPath expression on FHIR R4 resources and prints what it gives for each. Exit code 0: done, or each case of the suite passed; "
            + "1: a resource could not be read or evaluated, or a case failed; 2: wrong usage, an expression that cannot be parsed too")
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

        IFhirPathOutput output = json ? new FhirPathJson(text) : new FhirPathLines(context.Console);
        var now = context.Time.GetLocalNow();
        var (read, failed) = (0, 0);
        try
        {
            await foreach (var one in ResourceFile.ReadAsync(path, cancellationToken))
            {
                read++;
                if (one.Resource is not { } resource)
                {
                    failed++;
                    output.Fail(one, one.Reason!);
                    continue;
                }

                try
                {
                    output.Show(one, resource, expression.Evaluate(resource, new FhirPathContext { Resource = resource, RootResource = resource, Now = now }));
                }
                catch (FhirPathException failure)
                {
                    failed++;
                    output.Fail(one, failure.Message);
                }
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"{path} cannot be read; check the rights on it and on the folders in it.", inner: unreadable);
        }

        await output.EndAsync(context, read, failed);
        return failed == 0 && read > 0 ? CommandContext.Done : CommandContext.Failed;
    }

    /// <summary>The line of the expression that holds the error, with a caret under its place.</summary>
    private static async Task ShowErrorAsync(TextWriter error, string text, FhirPathError found)
    {
        var line = text.Split('\n')[found.Line - 1].TrimEnd('\r');
        await error.WriteLineAsync(TerminalText.Plain(line).Replace('\t', ' '));
        await error.WriteLineAsync(new string(' ', Math.Max(0, found.Column - 1)) + "^");
        await error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Line {found.Line}, column {found.Column}: {found.Message}"));
    }
}

/// <summary>How results are shown.</summary>
internal interface IFhirPathOutput
{
    void Show(ResourceRead read, Duplex.Fhir.Model.Resource resource, FhirPathItems items);

    void Fail(ResourceRead read, string reason);

    Task EndAsync(CommandContext context, int read, int failed);
}
