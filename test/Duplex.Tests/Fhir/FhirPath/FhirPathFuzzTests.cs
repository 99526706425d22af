using System.Diagnostics;
using System.Globalization;
using Duplex.Fhir;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Duplex.Tests.Fhir.Json;
using Xunit;

namespace Duplex.Tests.Fhir.FhirPath;

/// <summary>
/// Damaged expressions on damaged resources for DUPLEX_FUZZ_SECONDS (30 unless told); DUPLEX_FUZZ_SEED repeats a run. Each is bounded in
/// steps and in time, and ends in items or a FhirPathException.
/// </summary>
public sealed class FhirPathFuzzTests
{
    private const int ExpressionsPerResource = 100;
    private static readonly TimeSpan InputLimit = TimeSpan.FromSeconds(20);

    [Fact]
    public void Damaged_expressions_on_damaged_resources_end_in_items_or_in_an_error_that_says_where()
    {
        var seed = Number("DUPLEX_FUZZ_SEED", 20261123);
        var duration = TimeSpan.FromSeconds(Number("DUPLEX_FUZZ_SECONDS", 30));
        var corpus = new FhirFuzzCorpus();
        var resource = Paths.Patient;
        var watch = Stopwatch.StartNew();
        int inputs = 0, refused = 0, failed = 0;
        var longest = TimeSpan.Zero;
        while (watch.Elapsed < duration)
        {
            // The resource changes with the count and has a seed of its own, so that one input alone can be repeated.
            if (inputs % ExpressionsPerResource == 0)
            {
                resource = FhirJson.Parse(corpus.Damaged(new Random(unchecked(seed + inputs))), FhirReadMode.Lenient).Resource ?? Paths.Patient;
            }

            var text = FhirPathFuzzExpressions.Next(new Random(unchecked(seed + inputs)));
            var begun = watch.Elapsed;
            try
            {
                Exercise(text, resource);
            }
            catch (FhirPathException expected)
            {
                Assert.InRange(expected.Position, 0, text.Length);
                refused += expected.Kind == FhirPathErrorKind.Execution ? 0 : 1;
                failed += expected.Kind == FhirPathErrorKind.Execution ? 1 : 0;
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"Input {inputs} of seed {seed} failed: {text}", failure);
            }

            var taken = watch.Elapsed - begun;
            longest = taken > longest ? taken : longest;
            Assert.True(taken < InputLimit, $"Input {inputs} of seed {seed} took {taken}: {text}");
            inputs++;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {seed}: {inputs} expressions, {refused} refused, {failed} failed, the longest {longest.TotalMilliseconds:0} ms.");
        Assert.True(refused > 0 && failed > 0 && refused + failed < inputs);
    }

    private static void Exercise(string text, Resource resource)
    {
        var expression = FhirPathExpression.Compile(text);
        foreach (var item in expression.Evaluate(resource, Paths.Context with { MaxSteps = 200_000 }))
        {
            Assert.NotNull(item.TypeName);
            Assert.NotNull(item.ToString());
        }

        // What the checker refuses is fine here; that it ends is not known before.
        Assert.NotNull(FhirPathExpression.Compile(text, resource.TypeName).Text);
    }

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
