using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using Duplex.FhirModelGenerator;
using Duplex.GeneratedFiles;
using Xunit;

namespace Duplex.Tests.Fhir.Search;

public sealed class SearchParametersTests
{
    [Fact]
    public void Generating_again_gives_the_committed_table()
    {
        var generated = SearchParameterWriter.Generate(SharedFiles.FolderOrSkip("fhir-r4"));
        var committed = OutputFolder.Read(Path.Combine(SharedFiles.RepositoryRoot, "src", "Duplex.Fhir", "Search"));

        Assert.Equal(generated.OrderBy(file => file.Key, StringComparer.Ordinal), committed.OrderBy(file => file.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void All_published_parameters_are_there()
    {
        var all = FhirModel.ResourceTypes.SelectMany(SearchParameters.Of).ToList();

        Assert.Equal(1375, all.Select(parameter => parameter.Url).Distinct().Count());
        Assert.Equal(
            "1706",
            $"{all.Select(parameter => (parameter.ResourceType, parameter.Code)).Distinct().Count()}");
    }

    [Fact]
    public void A_shared_parameter_keeps_only_the_part_of_its_type()
    {
        var patient = SearchParameters.Find("Observation", "patient")!;

        Assert.Equal("Observation.subject.where(resolve() is Patient)", patient.Expression);
        Assert.Equal(["Patient"], patient.Targets);
        Assert.Equal(SearchParameterType.Reference, patient.Type);
        Assert.Equal("http://hl7.org/fhir/SearchParameter/clinical-patient", patient.Url);
    }

    [Fact]
    public void Casts_of_collections_became_ofType()
    {
        Assert.Equal("Observation.value.ofType(Quantity) | Observation.value.ofType(SampledData)", SearchParameters.Find("Observation", "value-quantity")!.Expression);
        Assert.Equal("value.ofType(dateTime) | value.ofType(Period)", SearchParameters.Find("Observation", "code-value-date")!.Components[1].Expression);
    }

    [Fact]
    public void Every_type_has_the_common_parameters_and_full_text_is_marked_special()
    {
        string[] common = ["_id", "_lastUpdated", "_profile", "_security", "_source", "_tag"];
        foreach (var type in FhirModel.ResourceTypes)
        {
            Assert.All(common, code => Assert.False(SearchParameters.Find(type, code)?.IsSpecial ?? true, $"{type} {code}"));
        }

        Assert.All(["_text", "_content", "_query"], code => Assert.True(SearchParameters.Find("Patient", code)!.IsSpecial));
        Assert.True(SearchParameters.Find("Location", "near")!.IsSpecial);
        Assert.Null(SearchParameters.Find("Bundle", "_text"));
    }

    [Fact]
    public void An_unknown_type_or_code_is_not_found()
    {
        Assert.Null(SearchParameters.Find("Patient", "Birthdate"));
        Assert.Null(SearchParameters.Find("Animal", "_id"));
        Assert.Empty(SearchParameters.Of("Animal"));
    }

    [Fact]
    public void A_composite_knows_its_components()
    {
        var composite = SearchParameters.Find("Observation", "component-code-value-quantity")!;

        Assert.Equal(
            [("component-code", SearchParameterType.Token, "code"), ("component-value-quantity", SearchParameterType.Quantity, "value.ofType(Quantity)")],
            composite.Components.Select(component => (component.Code, component.Type, component.Expression)));
    }
}
