using Duplex.FhirPath;
using Duplex.Tests.Fhir;

namespace Duplex.Tests.FhirPath;

public sealed class OfficialSuiteTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 1, 2, 3, TimeSpan.Zero);

    [Fact]
    public void At_least_98_percent_of_the_official_cases_pass_and_each_failure_is_named_with_its_reason()
    {
        var folder = SharedFiles.FolderOrSkip("fhir-tests/fhirpath");
        using var file = File.OpenRead(Path.Combine(folder, "tests-fhir-r4.part.xml"));
        var suite = FhirPathSuite.Read(file);

        var results = new FhirPathSuiteRun(Path.Combine(folder, "input"), Now).Run(suite, TestContext.Current.CancellationToken);

        foreach (var failed in results.Where(result => !result.Passed))
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{failed.Case.Name}: {failed.Case.Expression.Trim()}: {failed.Reason}");
        }

        Assert.Equal(441, results.Count);
        Assert.Equal(results.Count, results.Select(result => result.Case.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.True(results.Count(result => result.Passed) >= 0.98 * results.Count, string.Join('\n', results.Where(result => !result.Passed).Select(result => $"{result.Case.Name}: {result.Reason}")));
    }
}
