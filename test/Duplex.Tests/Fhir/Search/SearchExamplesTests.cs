using Duplex.Fhir;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using Xunit;

namespace Duplex.Tests.Fhir.Search;

public sealed class SearchExamplesTests
{
    /// <summary>A date told in words, and a timing that says how often but not from when: neither is an interval.</summary>
    private static readonly string[] WithoutValue =
    [
        "Immunization.date (Date): the engine finds 1 in Immunization-historical.json",
        "ServiceRequest.occurrence (Date): the engine finds 1 in ServiceRequest-benchpress.json",
    ];

    [Fact]
    public void The_expression_of_every_parameter_compiles_in_the_engine()
    {
        var refused = new List<string>();
        foreach (var parameter in FhirModel.ResourceTypes.SelectMany(SearchParameters.Of))
        {
            var expressions = parameter.Components.Select(component => component.Expression).Prepend(parameter.Expression).OfType<string>();
            foreach (var expression in expressions)
            {
                if (!FhirPathExpression.TryCompile(expression, out _, out var error))
                {
                    refused.Add($"{parameter}: {expression}: {error.Message}");
                }
            }
        }

        Assert.Empty(refused);
    }

    [Fact]
    public void Every_expression_fits_the_model()
    {
        var refused = new List<string>();
        foreach (var type in FhirModel.ResourceTypes)
        {
            foreach (var parameter in SearchParameters.Of(type).Where(parameter => parameter.Expression is not null))
            {
                try
                {
                    FhirPathExpression.Compile(parameter.Expression!, type);
                }
                catch (FhirPathException error)
                {
                    refused.Add($"{type}.{parameter.Code}: {parameter.Expression}: {error.Message}");
                }
            }
        }

        Assert.Empty(refused);
    }

    /// <summary>A reference that is only a display names nothing to search for, nor does an attachment where a reference could stand.</summary>
    [Fact]
    public void Official_examples_give_a_value_wherever_the_engine_finds_an_item()
    {
        var folder = Path.Combine(SharedFiles.FolderOrSkip("fhir-tests"), "examples");
        var indexer = new SearchIndexer();
        var differences = new SortedSet<string>(StringComparer.Ordinal);
        var compared = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "*.json"))
        {
            var resource = FhirJson.Parse(File.ReadAllBytes(file), FhirReadMode.Lenient).Resource!;
            var found = indexer.Extract(resource).Select(value => value.Parameter.Code).ToHashSet();
            var context = new FhirPathContext { Resource = resource, RootResource = resource, Resolve = Resolve };
            foreach (var parameter in SearchParameters.Of(resource.TypeName).Where(parameter => parameter is { Expression: not null, Components.Count: 0 }))
            {
                compared++;
                var items = FhirPathExpression.Compile(parameter.Expression!).Evaluate(resource, context);
                var searchable = items.Count(item => item.Node is not (Attachment or Reference { ReferenceValue: null, Identifier: null }));
                if (searchable > 0 != found.Contains(parameter.Code))
                {
                    differences.Add($"{parameter}: the engine finds {searchable} in {Path.GetFileName(file)}");
                }
            }
        }

        Assert.Equal(WithoutValue, differences);
        Assert.True(compared > 2000, $"{compared} comparisons");
    }

    private static Resource? Resolve(string reference) =>
        References.Parse(reference).ResourceType is { } type ? FhirModel.CreateResource(type) : null;
}
