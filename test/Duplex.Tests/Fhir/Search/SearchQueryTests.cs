using Duplex.Fhir.Search;
using Xunit;

namespace Duplex.Tests.Fhir.Search;

public sealed class SearchQueryTests
{
    [Fact]
    public void Commas_are_or_and_repetition_is_and()
    {
        var request = SearchedWorld.Parse("Patient?name=a,b&name=c");

        Assert.Equal([2, 1], request.Criteria.Cast<ParameterCriterion>().Select(criterion => criterion.Values.Count));
    }

    [Theory]
    [InlineData("a\\,b", "a,b")]
    [InlineData("a\\$b", "a$b")]
    [InlineData("a\\|b", "a|b")]
    [InlineData("a\\\\b", "a\\b")]
    public void An_escaped_separator_is_part_of_the_value(string asked, string meant)
    {
        var criterion = (ParameterCriterion)Assert.Single(SearchedWorld.Parse("Patient?name=" + Uri.EscapeDataString(asked)).Criteria);

        Assert.Equal(meant, ((StringSearchValue)Assert.Single(criterion.Values)).Text);
    }

    [Theory]
    [InlineData("100", "99.5", "100.5")]
    [InlineData("100.00", "99.995", "100.005")]
    [InlineData("1e2", "95", "105")]
    [InlineData("-5.4", "-5.45", "-5.35")]
    [InlineData("0.1e-1", "0.005", "0.015")]
    public void The_digits_of_a_number_say_its_range(string asked, string low, string high)
    {
        var number = (NumberSearchValue)Value("RiskAssessment?probability=" + asked);

        Assert.Equal(decimal.Parse(low, System.Globalization.CultureInfo.InvariantCulture), number.Low);
        Assert.Equal(decimal.Parse(high, System.Globalization.CultureInfo.InvariantCulture), number.High);
    }

    [Theory]
    [InlineData("2015", "2015-01-01T00:00:00.0000000+00:00", "2015-12-31T23:59:59.9999999+00:00")]
    [InlineData("2016-02", "2016-02-01T00:00:00.0000000+00:00", "2016-02-29T23:59:59.9999999+00:00")]
    [InlineData("2016-02-29", "2016-02-29T00:00:00.0000000+00:00", "2016-02-29T23:59:59.9999999+00:00")]
    [InlineData("2016-02-29T10:05", "2016-02-29T10:05:00.0000000+00:00", "2016-02-29T10:05:59.9999999+00:00")]
    [InlineData("2016-02-29T10:05:07-05:00", "2016-02-29T15:05:07.0000000+00:00", "2016-02-29T15:05:07.9999999+00:00")]
    [InlineData("2016-02-29T10:05:07.5+01:00", "2016-02-29T09:05:07.5000000+00:00", "2016-02-29T09:05:07.5999999+00:00")]
    [InlineData("9999", "9999-01-01T00:00:00.0000000+00:00", "9999-12-31T23:59:59.9999999+00:00")]
    public void A_date_is_the_interval_of_its_precision(string asked, string start, string end)
    {
        var date = (DateSearchValue)Value("Patient?birthdate=ge" + asked);

        Assert.Equal(SearchPrefix.Ge, date.Prefix);
        Assert.Equal(start, date.Start.ToString("O"));
        Assert.Equal(end, date.End.ToString("O"));
    }

    [Theory]
    [InlineData("Condition?code=a", null, "a")]
    [InlineData("Condition?code=s|a", "s", "a")]
    [InlineData("Condition?code=|a", "", "a")]
    [InlineData("Condition?code=s|", "s", null)]
    public void A_token_has_four_forms(string search, string? system, string? code) =>
        Assert.Equal(new TokenSearchValue(system, code), Value(search));

    [Theory]
    [InlineData("Observation?subject=p1", null, "p1", null)]
    [InlineData("Observation?subject=Patient/p1", "Patient", "p1", null)]
    [InlineData("Observation?subject:Patient=p1", "Patient", "p1", null)]
    [InlineData("Observation?subject=https://chart.example/r4/Patient/p1", "Patient", "p1", null)]
    [InlineData("Observation?subject=https://other.example/r4/Patient/p1", "Patient", "p1", "https://other.example/r4/Patient/p1")]
    [InlineData("Observation?subject=urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0", null, null, "urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0")]
    public void A_reference_has_three_forms(string search, string? type, string? id, string? url) =>
        Assert.Equal(new ReferenceSearchValue(type, id, null, url), Value(search, new SearchQueryOptions { ServerUrl = "https://chart.example/r4/" }));

    [Fact]
    public void A_chain_keeps_only_targets_that_have_the_parameter()
    {
        var chain = (ChainCriterion)Assert.Single(SearchedWorld.Parse("Observation?subject.birthdate=2000").Criteria);

        Assert.Equal(["Patient"], chain.Targets.Select(target => target.ResourceType));
    }

    [Fact]
    public void Chains_and_reverse_chains_nest()
    {
        var chain = (ChainCriterion)Assert.Single(SearchedWorld.Parse("Observation?subject:Patient.general-practitioner:Organization.name:exact=x").Criteria);
        var inner = (ChainCriterion)Assert.Single(chain.Targets).Criterion;
        Assert.Equal(SearchModifier.Exact, ((ParameterCriterion)Assert.Single(inner.Targets).Criterion).Modifier);

        var has = (ReverseChainCriterion)Assert.Single(SearchedWorld.Parse("Patient?_has:Observation:patient:_has:Provenance:target:agent=Practitioner/1").Criteria);
        Assert.Equal("Provenance", ((ReverseChainCriterion)has.Criterion).ResourceType);
    }

    [Fact]
    public void Parameters_of_the_result_are_read()
    {
        var request = SearchedWorld.Parse("MedicationRequest?_include=MedicationRequest:patient:Patient&_include:iterate=Patient:link&_revinclude=Provenance:target&_include=*&_sort=status,-authoredon&_count=20&_elements=id,status&_summary=data&_total=accurate&_contained=both&_containedType=contained");

        Assert.Equal([(false, false, "patient"), (false, true, "link"), (true, false, "target"), (false, false, null)], request.Includes.Select(include => (include.IsReverse, include.Iterates, include.Parameter?.Code)));
        Assert.Equal([new SearchSort("status", false), new SearchSort("authoredon", true)], request.Sort);
        Assert.Equal((20, "id status", SearchSummary.Data, SearchTotal.Accurate, SearchContained.Both, true), (request.Count, string.Join(' ', request.Elements), request.Summary, request.Total, request.Contained, request.ReturnsContained));
    }

    [Fact]
    public void A_search_over_the_system_names_types_and_common_parameters()
    {
        var result = SearchQuery.Parse("", "_type=Patient,Observation&_id=1&name=x");

        Assert.Equal(["Patient", "Observation"], result.Request!.ResourceTypes);
        Assert.Equal(["name"], result.Ignored);
        Assert.NotEmpty(SearchQuery.Parse("Patient", "_type=Patient").Errors);
    }

    [Fact]
    public void An_unknown_parameter_is_ignored_and_listed_or_an_error_where_strict()
    {
        var lenient = SearchQuery.Parse("Patient", "nome=x&name=y&gender=");
        Assert.Equal(["nome", "gender"], lenient.Ignored);
        Assert.Equal("Patient?name=y", lenient.Request!.ToString());

        var strict = SearchQuery.Parse("Patient", "nome=x", new SearchQueryOptions { IsStrict = true });
        Assert.Null(strict.Request);
        Assert.Equal("nome", Assert.Single(strict.Errors).Parameter);
    }

    [Fact]
    public void A_self_link_reads_back_to_the_same_search()
    {
        var request = SearchedWorld.Parse("Patient?name=a%20b,c%5C,d&identifier=urn:x%7C1&birthdate=ge2000&_count=5");

        var link = request.ToString();
        var again = SearchedWorld.Parse(link);

        Assert.Equal(link, again.ToString());
        Assert.Equal(request.Parameters, again.Parameters);
    }

    [Theory]
    [InlineData("Patient?birthdate=SECRET")]
    [InlineData("Patient?name:precisely=SECRET")]
    [InlineData("Patient?birthdate:exact=SECRET")]
    [InlineData("Patient?deceased:missing=SECRET")]
    [InlineData("RiskAssessment?probability=SECRET")]
    [InlineData("Observation?value-quantity=5|SECRET")]
    [InlineData("Observation?value-quantity=SECRET|a|b")]
    [InlineData("Observation?code-value-quantity=SECRET")]
    [InlineData("Observation?code-value-quantity=a$SECRET")]
    [InlineData("Observation?patient=Group/SECRET")]
    [InlineData("Observation?subject=SECRET/SECRET")]
    [InlineData("Patient?identifier:of-type=SECRET")]
    [InlineData("Patient?identifier=a|b|SECRET")]
    [InlineData("Patient?name=SECRET\\x")]
    [InlineData("Observation?code.name=SECRET")]
    [InlineData("Observation?subject:Practitioner.name=SECRET")]
    [InlineData("Patient?_has:Observation:code:value=SECRET")]
    [InlineData("Patient?_filter=SECRET")]
    [InlineData("Patient?_text=SECRET")]
    [InlineData("Patient?_content=SECRET")]
    [InlineData("Patient?_list=SECRET")]
    [InlineData("Patient?_query=SECRET")]
    [InlineData("Patient?_count=SECRET")]
    [InlineData("Patient?_sort=SECRET")]
    [InlineData("Patient?_summary=SECRET")]
    [InlineData("Patient?_include=SECRET")]
    [InlineData("Patient?_include=Observation:patient")]
    [InlineData("Location?near=SECRET")]
    public void An_error_names_the_parameter_and_what_would_be_right_but_no_value(string search)
    {
        var parts = search.Split('?');
        var result = SearchQuery.Parse(parts[0], parts[1]);

        var error = Assert.Single(result.Errors);
        Assert.Null(result.Request);
        Assert.Equal(parts[1][..parts[1].IndexOf('=', StringComparison.Ordinal)], error.Parameter);
        Assert.True(error.Message.Length > 20, error.Message);
        Assert.DoesNotContain("SECRET", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_may_be_a_value_is_not_repeated()
    {
        var result = SearchQuery.Parse("Patient", "name=y&John%20Synthetic");

        Assert.Equal(["(parameter 2)"], result.Ignored);
    }

    [Fact]
    public void Limits_hold()
    {
        Assert.NotEmpty(SearchQuery.Parse("Patient", "name=" + new string('x', 100), new SearchQueryOptions { MaxLength = 50 }).Errors);
        Assert.NotEmpty(SearchQuery.Parse("Patient", "name=" + new string('x', 1000), new SearchQueryOptions { MaxLength = 50 }).Errors);
        Assert.NotEmpty(SearchQuery.Parse("Patient", "name=a&name=b&name=c", new SearchQueryOptions { MaxParameters = 2 }).Errors);
        Assert.NotEmpty(SearchQuery.Parse("Patient", "name=a,b,c", new SearchQueryOptions { MaxValues = 2 }).Errors);
        var deep = "Encounter?" + string.Concat(Enumerable.Repeat("part-of.", 5)) + "status=finished";
        Assert.Contains("4 steps", Assert.Single(SearchQuery.Parse("Encounter", deep[10..]).Errors).Message, StringComparison.Ordinal);
    }

    private static SearchValue Value(string search, SearchQueryOptions? options = null) =>
        Assert.Single(((ParameterCriterion)Assert.Single(SearchedWorld.Parse(search, options).Criteria)).Values);
}
