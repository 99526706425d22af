using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;
using Xunit;

namespace Duplex.Tests.Fhir.Validation;

public sealed class ExampleValidationTests(ITestOutputHelper output)
{
    /// <summary>Examples of the specification that break it: why, and which issues that gives.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["Basic-referral"] = "It has modifier extensions of http://example.org, which nobody knows",
        ["DeviceUseStatement-example"] = "reasonReference points to a Procedure, which R4 does not allow",
        ["EventDefinition-example"] = "Its narrative is blank, against txt-2",
        ["Observation-example-genetics-brcapat"] = "It has an extension for the ethnicity of people, in an old form",
    };

    [Fact]
    public void Official_examples_are_valid()
    {
        var folder = Path.Combine(SharedFiles.FolderOrSkip("fhir-tests"), "examples");
        var validator = new FhirValidator();
        var failures = new List<string>();
        var files = Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).ToList();
        foreach (var file in files)
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var read = FhirJson.Parse(File.ReadAllBytes(file));
            Assert.True(read.IsRead, name);
            var errors = ValidationSamples.Errors(validator.Validate(read.Resource!)).ToList();
            var expected = Exceptions.TryGetValue(name, out var reason);
            if (errors.Count > 0)
            {
                output.WriteLine($"{(expected ? "exception: " + reason : "NOT EXPECTED")} {name}");
                errors.Take(6).ToList().ForEach(issue => output.WriteLine($"    {issue.Code} {issue.Path}: {issue.Message}"));
            }

            if (errors.Count > 0 != expected)
            {
                failures.Add(name);
            }
        }

        output.WriteLine($"{files.Count} examples, {Exceptions.Count} exceptions");
        Assert.NotEmpty(files);
        Assert.Empty(failures);
    }
}
