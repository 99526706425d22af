using Duplex.Commands;
using Duplex.Composition;
using Duplex.Configuration;
using Duplex.Fhir;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Transports.Files;
using Duplex.Translation.Coverage;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Translate;

/// <summary>How a case went.</summary>
/// <param name="File">Below the folder that was named, with '/'.</param>
/// <param name="Name">What the case shows; that it is not well written where it is not.</param>
/// <param name="Failures">What was not as the case says; none where it passed.</param>
internal sealed record SiteCaseResult(string File, string Name, IReadOnlyList<SiteFailure> Failures, TimeSpan Took)
{
    public bool Passed => Failures.Count == 0;
}

/// <param name="Place">Where: a path of the Bundle, a line of the case, a field of the message.</param>
/// <param name="What">What is wrong, without a value.</param>
/// <param name="Values">The values that were expected and given, for the screen; null where there are none.</param>
internal sealed record SiteFailure(string Place, string What, string? Values = null);

/// <summary>Runs a site's own cases.</summary>
internal sealed class SiteCaseRun(TimeProvider time)
{
    private readonly Dictionary<string, TranslationFile> _configurations = new(StringComparer.Ordinal);

    /// <summary>A case that is not well written, or whose configuration is not, has failed, and the others go on.</summary>
    public async Task<SiteCaseResult> RunAsync(SiteCaseFile file, CancellationToken cancellationToken)
    {
        if (file.Case is not { } one)
        {
            return new(file.Name, "not well written", Failures(file.Errors), TimeSpan.Zero);
        }

        var begun = time.GetTimestamp();
        try
        {
            return new(file.Name, one.Name, await RunAsync(one, cancellationToken), time.GetElapsedTime(begun));
        }
        catch (ConfigurationException wrong)
        {
            return new(file.Name, one.Name, Failures(wrong.Errors), time.GetElapsedTime(begun));
        }
    }

    private async Task<List<SiteFailure>> RunAsync(SiteCase one, CancellationToken cancellationToken)
    {
        var failures = new List<SiteFailure>();
        var messages = (await Hl7v2Files.ReadAsync(new Hl7v2FileName(one.Input, Path.GetFileName(one.Input)), cancellationToken)).Messages;
        if (messages.Count < one.Number)
        {
            failures.Add(new("input", $"there is no message {one.Number}; the file holds {messages.Count}"));
        }
        else
        {
            var translated = new TranslateRun(ConfigurationOf(one)).Translate(one.File, messages[one.Number - 1]);
            await JudgeAsync(one, translated, failures, cancellationToken);
        }

        return failures;
    }

    private static List<SiteFailure> Failures(IReadOnlyList<ConfigurationError> errors) =>
        [.. errors.Select(error => new SiteFailure($"{Path.GetFileName(error.File)}:{error.Line}", $"{error.Wrong}; {error.Right}"))];

    private TranslationFile ConfigurationOf(SiteCase one)
    {
        if (one.Configuration is not { } path)
        {
            return TranslationFile.None;
        }

        return _configurations.TryGetValue(path, out var known) ? known : _configurations[path] = TranslationFiles.Read(path);
    }

    private async Task JudgeAsync(SiteCase one, TranslatedMessage translated, List<SiteFailure> failures, CancellationToken cancellationToken)
    {
        var verdict = LookingOptions.Constant(translated.Verdict.ToString());
        if (verdict != one.Verdict)
        {
            var reasons = translated.Findings.Select(finding => $"{finding.Place}: {finding.Sentence}");
            failures.Add(new("verdict", $"{one.Verdict} was expected, and it is {verdict}. {string.Join(' ', reasons)}".TrimEnd()));
            return;
        }

        if (translated.Bundle is { } bundle)
        {
            if (one.Expected is { } expected)
            {
                failures.AddRange(JsonDifferences.Of(await File.ReadAllBytesAsync(expected, cancellationToken), bundle));
            }

            failures.AddRange(Judge(one.Assertions, bundle));
        }

        if (one.NoPlace is { } allowed)
        {
            failures.AddRange(Judge(allowed, translated.Coverage));
        }
    }

    private IEnumerable<SiteFailure> Judge(IReadOnlyList<SiteAssertion> assertions, ReadOnlyMemory<byte> json)
    {
        var bundle = FhirJson.Parse(json.Span, FhirReadMode.Lenient).Resource!;
        foreach (var assertion in assertions)
        {
            if (Judge(assertion, bundle) is { } what)
            {
                yield return new($"line {assertion.Line}", "the assertion is not true", $"{assertion.Expression}: {what}");
            }
        }
    }

    private string? Judge(SiteAssertion assertion, Resource bundle)
    {
        try
        {
            var items = FhirPathExpression.Compile(assertion.Expression)
                .Evaluate(bundle, new FhirPathContext { Resource = bundle, RootResource = bundle, Now = time.GetUtcNow() });
            return items switch
            {
                [{ Value: true }] => null,
                [{ Value: false }] => "it is false",
                [] => "it gives nothing",
                _ => $"it gives {items.Count} items of which none or more than one says so",
            };
        }
        catch (FhirPathException failure)
        {
            return failure.Message;
        }
    }

    private static IEnumerable<SiteFailure> Judge(IReadOnlyList<string> allowed, TranslationCoverage coverage)
    {
        var without = coverage.Entries.Where(entry => entry.Outcome == CoverageOutcome.NoPlace).Select(entry => FieldOf(entry.Source)).Distinct().ToList();
        foreach (var field in without.Except(allowed, StringComparer.Ordinal))
        {
            yield return new(field, "it has no place in the Bundle, and the case does not allow that");
        }

        foreach (var field in allowed.Except(without, StringComparer.Ordinal))
        {
            yield return new(field, "the case says that it has no place, and it is absent or has one");
        }
    }

    private static string FieldOf(string source) => Hl7Path.TryParse(source, out var path) ? new Hl7Path(path.Segment, 1, path.Field).ToString() : source;
}
