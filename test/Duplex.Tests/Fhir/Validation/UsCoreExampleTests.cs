using Duplex.Fhir;
using Duplex.Fhir.Validation;
using Xunit;

namespace Duplex.Tests.Fhir.Validation;

public sealed class UsCoreExampleTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
    };

    [Theory]
    [InlineData("6.1.0")]
    [InlineData("7.0.0")]
    public void Examples_of_US_Core_are_valid_against_the_profiles_they_name(string version)
    {
        var folder = SharedFiles.FolderOrSkip("us-core");
        var validator = new FhirValidator();
        var failures = new List<string>();
        var count = 0;
        foreach (var (name, json) in ValidationSamples.Entries(Path.Combine(folder, $"us-core-{version}-examples.json.gz")))
        {
            count++;
            var read = FhirJson.Parse(json);
            var issues = read.IsRead ? [.. ValidationSamples.Errors(validator.Validate(WithVersion(read.Resource, version)))] : read.Issues;
            var expected = Exceptions.TryGetValue($"{version} {name}", out var reason);
            if (issues.Count > 0)
            {
                output.WriteLine($"{(expected ? "exception: " + reason : "NOT EXPECTED")} {name}");
                issues.Take(6).ToList().ForEach(issue => output.WriteLine($"    {issue.Code} {issue.Path}: {issue.Message}"));
            }

            if (issues.Count > 0 != expected)
            {
                failures.Add(name);
            }
        }

        output.WriteLine($"{count} examples of US Core {version}, {Exceptions.Keys.Count(key => key.StartsWith(version, StringComparison.Ordinal))} exceptions");
        Assert.NotEqual(0, count);
        Assert.Empty(failures);
    }

    /// <summary>Examples name their profiles without a version; the guide that they come from is meant.</summary>
    private static Duplex.Fhir.Model.Resource WithVersion(Duplex.Fhir.Model.Resource resource, string version)
    {
        foreach (var profile in resource.Meta?.Profile ?? [])
        {
            if (profile.Value is { } url && url.StartsWith("http://hl7.org/fhir/us/core/", StringComparison.Ordinal) && !url.Contains('|', StringComparison.Ordinal))
            {
                profile.Value = $"{url}|{version}";
            }
        }

        return resource;
    }
}
