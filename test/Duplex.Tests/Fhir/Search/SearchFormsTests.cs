using Duplex.Fhir.Search;
using Xunit;

namespace Duplex.Tests.Fhir.Search;

/// <summary>The tables of search.html: which modifier and which prefix goes with which type, and how values are written.</summary>
public sealed class SearchFormsTests
{
    private static readonly string[] Modifiers =
        ["missing", "exact", "contains", "text", "not", "in", "not-in", "above", "below", "of-type", "identifier", "Patient", "iterate", "colour"];

    public static TheoryData<string, string, string> Allowed => new()
    {
        { "Patient?name", "true", "missing exact contains" },
        { "Patient?identifier", "urn:s|MR|1", "missing text not in not-in above below of-type" },
        { "Observation?code", "a", "missing text not in not-in above below" },
        { "Observation?subject", "p1", "missing identifier Patient" },
        { "Observation?date", "2024", "missing" },
        { "RiskAssessment?probability", "5", "missing" },
        { "Observation?value-quantity", "5", "missing" },
        { "ValueSet?url", "http://example.org/x", "missing above below" },
        { "Observation?code-value-quantity", "a$5", "" },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void A_parameter_takes_the_modifiers_of_its_type(string search, string value, string expected)
    {
        var parts = search.Split('?');
        var taken = Modifiers.Where(modifier =>
        {
            var written = modifier switch { "missing" => "true", "of-type" => value, _ => value.Split('|')[0] };
            var result = SearchQuery.Parse(parts[0], $"{parts[1]}:{modifier}={Uri.EscapeDataString(written)}");
            Assert.Empty(result.Ignored);
            return result.IsValid;
        });

        Assert.Equal(expected, string.Join(' ', taken));
    }

    [Theory]
    [InlineData("RiskAssessment?probability=", "5")]
    [InlineData("Observation?value-quantity=", "5.4|http://unitsofmeasure.org|mg")]
    [InlineData("Observation?date=", "2024-02-29")]
    public void Ordered_types_take_every_prefix(string search, string value)
    {
        foreach (var prefix in Enum.GetValues<SearchPrefix>())
        {
            var read = Assert.Single(Only(search + prefix.ToString().ToLowerInvariant() + value).Values);
            Assert.Equal(prefix, (read as NumberSearchValue)?.Prefix ?? (read as QuantitySearchValue)?.Number.Prefix ?? (read as DateSearchValue)?.Prefix);
        }
    }

    [Fact]
    public void What_has_no_order_takes_a_prefix_for_text()
    {
        Assert.Equal("gt5", Assert.IsType<StringSearchValue>(Assert.Single(Only("Patient?name=gt5").Values)).Text);
        Assert.Equal("lt5", Assert.IsType<TokenSearchValue>(Assert.Single(Only("Patient?identifier=lt5").Values)).Code);
    }

    [Theory]
    [InlineData(@"Patient?identifier=a\,b", null, "a,b")]
    [InlineData(@"Patient?identifier=s\|t|a\|b", "s|t", "a|b")]
    [InlineData(@"Patient?identifier=a\\\|b", null, @"a\|b")]
    [InlineData(@"Patient?identifier=a\$b", null, "a$b")]
    [InlineData("Patient?identifier=a$b", null, "a$b")]
    public void Separators_of_a_token_are_escaped_by_a_backslash(string search, string? system, string code) =>
        Assert.Equal(new TokenSearchValue(system, code), Assert.Single(Only(search).Values));

    [Fact]
    public void Separators_of_a_composite_are_escaped_in_its_parts()
    {
        var composite = Assert.IsType<CompositeSearchValue>(Assert.Single(Only(@"Observation?code-value-string=urn:s|a\$b$x\,y").Values));

        Assert.Equal(new TokenSearchValue("urn:s", "a$b"), composite.Parts[0]);
        Assert.Equal("x,y", Assert.IsType<StringSearchValue>(composite.Parts[1]).Text);
        Assert.Equal(2, Only("Observation?code-value-quantity=a$gt5,b$lt6||mg").Values.Count);
    }

    [Theory]
    [InlineData("5", null, null)]
    [InlineData("5|http://unitsofmeasure.org|mg", "http://unitsofmeasure.org", "mg")]
    [InlineData("5||mg", null, "mg")]
    [InlineData("5|http://unitsofmeasure.org|", "http://unitsofmeasure.org", null)]
    public void A_quantity_is_a_number_with_or_without_a_unit(string value, string? system, string? code)
    {
        var quantity = Assert.IsType<QuantitySearchValue>(Assert.Single(Only("Observation?value-quantity=" + value).Values));

        Assert.Equal((5m, system, code), (quantity.Number.Value, quantity.System, quantity.Code));
    }

    [Fact]
    public void Result_parameters_take_their_least_values()
    {
        var request = SearchedWorld.Parse("Patient?_count=0&_summary=count&_total=estimate&_sort=-birthdate,_id,-_lastUpdated&_include=*&_revinclude:iterate=*");

        Assert.Equal((0, SearchSummary.Count, SearchTotal.Estimate), (request.Count, request.Summary, request.Total));
        Assert.Equal(["-birthdate", "_id", "-_lastUpdated"], request.Sort.Select(rule => (rule.IsDescending ? "-" : "") + rule.Code));
        Assert.Equal([(false, false), (true, true)], request.Includes.Select(include => (include.IsReverse, include.Iterates)));
    }

    [Theory]
    [InlineData("Patient?_count=1.5")]
    [InlineData("Patient?_count=99999999999")]
    [InlineData("Patient?_sort=--birthdate")]
    [InlineData("Patient?_sort=-")]
    [InlineData("Location?_sort=near")]
    [InlineData("Observation?_sort=code-value-quantity")]
    [InlineData("Patient?_summary=yes")]
    [InlineData("Patient?_total=some")]
    [InlineData("Patient?_include=Patient")]
    [InlineData("Patient?_include=Patient:general-practitioner:Foo")]
    [InlineData("Patient?_include=Patient:organization:Patient")]
    [InlineData("Patient?_include:recursive=Patient:link")]
    [InlineData("Patient?_elements=name;id")]
    [InlineData("Patient?_lastUpdated=soon")]
    [InlineData("Patient?_lastUpdated:exact=2024")]
    [InlineData("Patient?_id:exact=1")]
    [InlineData("Location?near=91|4|5|km")]
    [InlineData("Location?near=52|4|5|parsec")]
    [InlineData("Location?near=52|4|-5|km")]
    public void A_value_that_is_none_of_those_allowed_is_an_error(string search)
    {
        var parts = search.Split('?');
        Assert.Single(SearchQuery.Parse(parts[0], parts[1]).Errors);
    }

    [Fact]
    public void Every_resource_type_takes_the_common_parameters()
    {
        foreach (var type in Duplex.Fhir.Model.FhirModel.ResourceTypes)
        {
            Assert.Equal(6, SearchedWorld.Parse($"{type}?_id=1&_lastUpdated=ge2024&_tag=s|c&_profile=http://example.org/p&_security=s|c&_source=http://example.org/s").Criteria.Count);
        }
    }

    private static ParameterCriterion Only(string search) => (ParameterCriterion)Assert.Single(SearchedWorld.Parse(search).Criteria);
}
