using Duplex.Fhir;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;

namespace Duplex.FhirPath;

/// <summary>How a case went; <c>Reason</c> is null where it passed.</summary>
internal sealed record FhirPathCaseResult(FhirPathCase Case, string? Reason)
{
    public bool Passed => Reason is null;
}

/// <summary>Runs the cases of a suite; inputs are JSON files in <c>input/</c> beside it (<c>x.xml</c> there is <c>x.json</c>).</summary>
internal sealed class FhirPathSuiteRun(string inputFolder, DateTimeOffset now, IFhirPathConformance? conformance = null)
{
    private readonly Dictionary<string, Resource?> _inputs = new(StringComparer.Ordinal);

    public IReadOnlyList<FhirPathCaseResult> Run(FhirPathSuite suite, CancellationToken cancellationToken)
    {
        var results = new List<FhirPathCaseResult>(suite.Cases.Count);
        foreach (var one in suite.Cases)
        {
            cancellationToken.ThrowIfCancellationRequested();
            results.Add(new(one, Run(one)));
        }

        return results;
    }

    /// <returns>Why it failed; null where it passed.</returns>
    private string? Run(FhirPathCase one)
    {
        var input = one.InputFile is { } file ? Input(file) : null;
        if (one.InputFile is not null && input is null)
        {
            return $"The input {one.InputFile} is not in the folder input beside the suite, or cannot be read.";
        }

        try
        {
            var expression = Compile(one, input);
            var result = expression.Evaluate(input, new FhirPathContext { Resource = input, RootResource = input, Now = now, Conformance = conformance });
            return one.Failure == ExpectedFailure.None
                ? Judge(one, result)
                : $"Expected a failure ({Lower(one.Failure)}), and it gave {result.Count} items.";
        }
        catch (FhirPathException failure)
        {
            return Judge(one.Failure, failure);
        }
    }

    private static FhirPathExpression Compile(FhirPathCase one, Resource? input)
    {
        var options = new FhirPathCompileOptions { ChecksOrder = one.ChecksOrder };
        return one.Failure == ExpectedFailure.Semantic || one.IsStrict
            ? FhirPathExpression.Compile(one.Expression, input?.TypeName ?? "Patient", options)
            : FhirPathExpression.Compile(one.Expression, options);
    }

    private static string? Judge(FhirPathCase one, FhirPathItems result)
    {
        IReadOnlyList<FhirPathItem> items = one.IsPredicate ? [FhirPathItem.Of(IsTrue(result))] : result;
        return ExpectedOutput.Matches(items, one.Outputs, one.IsOrdered)
            ? null
            : $"Expected {Shown(one.Outputs.Select(output => output.Text.Length > 0 ? output.Text : $"a {output.Type}"))}, got {Shown(items.Select(item => $"{item.TypeName} {item}"))}.";
    }

    private static string? Judge(ExpectedFailure expected, FhirPathException failure)
    {
        var fits = expected switch
        {
            ExpectedFailure.None => false,
            ExpectedFailure.Any => true,
            ExpectedFailure.Syntax => failure.Kind == FhirPathErrorKind.Syntax,
            ExpectedFailure.Semantic => failure.Kind == FhirPathErrorKind.Semantic,
            _ => failure.Kind == FhirPathErrorKind.Execution,
        };
        return fits ? null : $"It failed ({failure.Kind.ToString().ToLowerInvariant()}): {failure.Message}";
    }

    private static bool IsTrue(FhirPathItems result) => result.Count > 0 && (result.Count > 1 || result[0].Value is not false);

    private static string Shown(IEnumerable<string> texts) => texts.ToList() is { Count: > 0 } list ? string.Join(", ", list) : "nothing";

    private static string Lower(ExpectedFailure failure) => failure.ToString().ToLowerInvariant();

    private Resource? Input(string file)
    {
        if (!_inputs.TryGetValue(file, out var resource))
        {
            var path = Path.Combine(inputFolder, Path.ChangeExtension(Path.GetFileName(file), ".json"));
            resource = File.Exists(path) ? FhirJson.Parse(File.ReadAllBytes(path), FhirReadMode.Lenient).Resource : null;
            _inputs.Add(file, resource);
        }

        return resource;
    }
}
