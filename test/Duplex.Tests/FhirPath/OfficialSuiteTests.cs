using Duplex.Fhir;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Duplex.FhirPath;
using Duplex.Tests.Fhir;

namespace Duplex.Tests.FhirPath;

public sealed class OfficialSuiteTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 1, 2, 3, TimeSpan.Zero);

    [Fact]
    public void All_official_cases_pass_with_the_kind_of_error_that_they_expect()
    {
        var folder = SharedFiles.FolderOrSkip("fhir-tests/fhirpath");
        using var file = File.OpenRead(Path.Combine(folder, "tests-fhir-r4.part.xml"));
        var suite = FhirPathSuite.Read(file);

        var results = new FhirPathSuiteRun(Path.Combine(folder, "input"), Now).Run(suite, TestContext.Current.CancellationToken);

        Assert.Equal(441, results.Count);
        Assert.Equal(results.Count, results.Select(result => result.Case.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(results.Where(result => !result.Passed).Select(result => $"{result.Case.Name}: {result.Case.Expression.Trim()}: {result.Reason}"));
    }

    // The command holds each expression against the type of the resource; what has an answer must not become an error by that.
    [Fact]
    public void The_model_refuses_no_official_case_that_has_an_answer()
    {
        var folder = SharedFiles.FolderOrSkip("fhir-tests/fhirpath");
        using var file = File.OpenRead(Path.Combine(folder, "tests-fhir-r4.part.xml"));
        var refused = new List<string>();
        foreach (var one in FhirPathSuite.Read(file).Cases.Where(one => one is { Failure: ExpectedFailure.None, InputFile: not null }))
        {
            var input = File.ReadAllBytes(Path.Combine(folder, "input", Path.ChangeExtension(one.InputFile!, ".json")));
            try
            {
                new TypedExpression(FhirPathExpression.Compile(one.Expression)).Evaluate(FhirJson.Parse(input, FhirReadMode.Lenient).Resource!, Now);
            }
            catch (FhirPathException failure)
            {
                refused.Add($"{one.Name}: {one.Expression.Trim()}: {failure.Message}");
            }
        }

        Assert.Empty(refused);
    }
}
