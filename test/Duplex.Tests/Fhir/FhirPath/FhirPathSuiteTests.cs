using System.Globalization;
using System.Xml.Linq;
using Duplex.Fhir;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Duplex.Fhir.Values;
using Xunit;

namespace Duplex.Tests.Fhir.FhirPath;

/// <summary>The shared part of HL7's FHIRPath suite for R4.</summary>
public class FhirPathSuiteTests
{
    // Group/case and the reason why it fails.
    private static readonly Dictionary<string, string> Known = [];

    [Fact]
    public void All_cases_pass_but_the_listed_ones()
    {
        var folder = Path.Combine(SharedFiles.FolderOrSkip("fhir-tests"), "fhirpath");
        var failures = new List<string>();
        var count = 0;
        foreach (var test in XDocument.Load(Path.Combine(folder, "tests-fhir-r4.part.xml")).Descendants("test"))
        {
            count++;
            var name = $"{test.Parent!.Attribute("name")!.Value}/{test.Attribute("name")!.Value}";
            if (Fault(test, folder) is { } fault && !Known.ContainsKey(name))
            {
                failures.Add($"{name}: {fault}");
            }
        }

        Assert.Empty(failures);
        Assert.True(count > 400, "The suite has fewer cases than it had.");
    }

    private static string? Fault(XElement test, string folder)
    {
        var expression = test.Element("expression")!;
        var invalid = (string?)expression.Attribute("invalid");
        try
        {
            var items = Evaluate(test, expression.Value, folder);
            return invalid is null ? Difference(test, items) : $"{items} instead of a {invalid} error";
        }
        catch (FhirPathException exception)
        {
            return exception.Kind.ToString().Equals(invalid, StringComparison.OrdinalIgnoreCase) ? null : exception.Message;
        }
    }

    private static FhirPathItems Evaluate(XElement test, string expression, string folder)
    {
        var options = new FhirPathCompileOptions { ChecksOrder = (string?)test.Attribute("checkOrderedFunctions") == "true" };
        if ((string?)test.Attribute("inputfile") is not { } file)
        {
            return FhirPathExpression.Compile(expression, options).Evaluate(null, Paths.Context);
        }

        var bytes = File.ReadAllBytes(Path.Combine(folder, "input", Path.ChangeExtension(file, ".json")));
        var resource = FhirJson.Parse(bytes, FhirReadMode.Lenient).Resource!;
        return FhirPathExpression.Compile(expression, resource.TypeName, options).Evaluate(resource, Paths.Context);
    }

    private static string? Difference(XElement test, FhirPathItems items)
    {
        var expected = test.Elements("output").ToList();
        if ((string?)test.Attribute("predicate") == "true")
        {
            return (items.Count > 0 ? "true" : "false") == expected[0].Value ? null : items.ToString();
        }

        var same = expected.Count == items.Count && expected.Zip(items).All(pair => pair.First.Value.Length == 0 || IsSame(pair.First.Value, pair.Second));
        return same ? null : $"{items} instead of {string.Join(", ", expected.Select(output => output.Value))}";
    }

    private static bool IsSame(string expected, FhirPathItem item) => item.Value switch
    {
        decimal number => decimal.TryParse(expected, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value == number,
        PartialDateTime => expected == $"@{item}",
        PartialTime => expected == $"@T{item}",
        _ => expected == item.ToString(),
    };
}
