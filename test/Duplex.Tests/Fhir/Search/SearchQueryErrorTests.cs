using Duplex.Fhir.Search;
using Xunit;

namespace Duplex.Tests.Fhir.Search;

/// <summary>What a search gets wrong is told with the place and what would be right.</summary>
public sealed class SearchQueryErrorTests
{
    [Theory]
    [InlineData("name=a&name=%zz", "name", "character 13", "%25")]
    [InlineData("name=100%", "name", "character 9", "%25")]
    [InlineData("name=%4", "name", "character 6", "%25")]
    [InlineData("?name=%ff", "name", "character 7", "UTF-8")]
    [InlineData("name=a%C3%A9%C3", "name", "character 13", "UTF-8")]
    [InlineData("name=%ED%A0%80", "name", "character 6", "UTF-8")]
    [InlineData("name=ab%00c", "name", "character 8", "%00")]
    [InlineData("na%zzme=x", "(parameter 1)", "character 3", "%25")]
    public void Wrong_percent_encoding_is_told_with_its_place(string query, string parameter, string place, string right)
    {
        var result = SearchQuery.Parse("Patient", query);

        Assert.Null(result.Request);
        var error = Assert.Single(result.Errors);
        Assert.Equal(parameter, error.Parameter);
        Assert.Contains(place + " of the query", error.Message, StringComparison.Ordinal);
        Assert.Contains(right, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_encoding_does_not_hide_other_errors()
    {
        var result = SearchQuery.Parse("Patient", "name=%zz&birthdate=soon&_count=-1");

        Assert.Equal(["name", "birthdate", "_count"], result.Errors.Select(error => error.Parameter));
    }

    [Fact]
    public void A_value_that_came_decoded_may_hold_no_NUL_either() =>
        Assert.Contains("U+0000", Assert.Single(SearchQuery.Parse("Patient", [new("name", "a\0b")]).Errors).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("name=%F0%9F%98%80", "\U0001F600")]
    [InlineData("name=a+b%2B%20c", "a b+ c")]
    [InlineData("name=%6a%6A", "jj")]
    [InlineData("name=a=b", "a=b")]
    [InlineData("&&name=é&", "é")]
    public void Encoding_is_undone(string query, string value) =>
        Assert.Equal(value, Assert.Single(SearchQuery.Parse("Patient", query).Request!.Parameters).Value);

    [Fact]
    public void Unknown_names_in_elements_are_an_error_where_strict_and_a_finding_otherwise()
    {
        var lenient = SearchQuery.Parse("Patient", "_elements=name,frist,deceased[x],birthDate,name.family,name.last");

        Assert.Equal(["name", "deceased", "birthDate", "name.family"], lenient.Request!.Elements);
        Assert.Equal(["Name 2 of 6", "Name 6 of 6"], lenient.Findings.Select(finding => finding.Message[..11]));
        Assert.All(lenient.Findings, finding => Assert.Equal("_elements", finding.Parameter));

        var strict = SearchQuery.Parse("Patient", "_elements=name,frist", new SearchQueryOptions { IsStrict = true });
        Assert.Null(strict.Request);
        Assert.Contains("no element of Patient", Assert.Single(strict.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_of_which_none_is_known_are_left_out()
    {
        var result = SearchQuery.Parse("Patient", "_elements=frist&_count=1");

        Assert.Empty(result.Request!.Elements);
        Assert.Equal(["_elements"], result.Ignored);
        Assert.Equal("Patient?_count=1", result.Request.ToString());
    }

    [Fact]
    public void Elements_of_a_search_over_several_types_may_be_of_any_of_them()
    {
        var result = SearchQuery.Parse("", "_elements=birthDate,component,frist&_type=Patient,Observation");

        Assert.Equal(["birthDate", "component"], result.Request!.Elements);
        Assert.Single(result.Findings);
        Assert.Empty(SearchQuery.Parse("", "_elements=anything").Findings);
    }

    [Theory]
    [InlineData("Patient?active=maybe")]
    [InlineData("Patient?active=TRUE")]
    [InlineData("Patient?active=1")]
    [InlineData("Patient?active:not=maybe")]
    [InlineData("Patient?deceased=2020-01-01")]
    [InlineData("Patient?active=http://terminology.hl7.org/CodeSystem/special-values|")]
    public void A_flag_is_true_or_false(string search) => Assert.Contains("true or false", OnlyError(search), StringComparison.Ordinal);

    [Theory]
    [InlineData("1e-999999999")]
    [InlineData("1e-99999999999")]
    [InlineData("1e999999999")]
    [InlineData("1e99999999999999999999")]
    [InlineData("1e29")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("1e")]
    [InlineData("e5")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("--1")]
    [InlineData("1 000")]
    [InlineData("gt")]
    [InlineData("po5")]
    [InlineData("gtlt5")]
    public void A_number_that_is_none_or_too_fine_is_an_error(string number)
    {
        Assert.Contains("a number such as", OnlyError("RiskAssessment?probability=" + number), StringComparison.Ordinal);
        Assert.Contains("a number such as", OnlyError("Observation?value-quantity=" + number + "||mg"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-13-45")]
    [InlineData("2024-13")]
    [InlineData("2024-00-01")]
    [InlineData("2023-02-29")]
    [InlineData("2024-02-30")]
    [InlineData("2024-1-1")]
    [InlineData("24")]
    [InlineData("20240101")]
    [InlineData("2024-01-01T")]
    [InlineData("2024-01-01T10")]
    [InlineData("2024-01-01T25:00")]
    [InlineData("2024-01-01T10:61")]
    [InlineData("2024-01-01T10:00:00%2B25:00")]
    [InlineData("2024/01/01")]
    [InlineData("ge")]
    [InlineData("gele2024")]
    [InlineData(">2024")]
    [InlineData("po2024")]
    [InlineData("today")]
    public void A_date_that_is_none_is_an_error(string date) =>
        Assert.Contains("YYYY-MM-DD", OnlyError("Patient?birthdate=" + date), StringComparison.Ordinal);

    [Theory]
    [InlineData("Patient?_has:Foo:patient:code=x", "no resource type of R4")]
    [InlineData("Patient?_has:observation:patient:code=x", "told apart by case")]
    [InlineData("Patient?_has:Foo=x", "no resource type of R4")]
    [InlineData("Patient?_has:=x", "_has:Observation:patient:code")]
    [InlineData("Patient?_has:Observation=x", "a part is absent")]
    [InlineData("Patient?_has:Observation:patient=x", "a part is absent")]
    [InlineData("Patient?_has:Observation:patient:=x", "a part is absent")]
    [InlineData("Patient?_has:Observation:code:value=x", "patient, performer, subject")]
    [InlineData("Practitioner?_has:Observation:patient:code=x", "refers to Patient, not to Practitioner")]
    [InlineData("Practitioner?_has:Account:nothing:status=x", "of Account: subject.")]
    [InlineData("Practitioner?_has:Location:nothing:status=x", "none that refers to Practitioner")]
    public void A_reverse_chain_that_cannot_be_says_which_part(string search, string said) => Assert.Contains(said, OnlyError(search), StringComparison.Ordinal);

    [Theory]
    [InlineData("Observation?subject:above=Patient/1", "not supported")]
    [InlineData("Procedure?location:below=42", "not supported")]
    [InlineData("ValueSet?url:below=urn:oid:2.999", "URN")]
    [InlineData("Patient?_filter=name eq x", "not supported")]
    [InlineData("Patient?_text=x", "not supported")]
    [InlineData("Patient?_content=x", "not supported")]
    [InlineData("Patient?_list=42", "not supported")]
    [InlineData("Patient?_query=everything", "not supported")]
    [InlineData("Patient?_sort=_score", "parameters of the type searched")]
    public void What_is_not_supported_is_said(string search, string said) => Assert.Contains(said, OnlyError(search), StringComparison.Ordinal);

    [Theory]
    [InlineData("Patient?name:contains=%20%20")]
    [InlineData("Patient?name=%CC%81")]
    public void Text_of_blanks_and_accents_alone_finds_nothing_and_says_so(string search) =>
        Assert.Contains("letters or digits", OnlyError(search), StringComparison.Ordinal);

    [Theory]
    [InlineData("gender=")]
    [InlineData("gender=,")]
    [InlineData("gender=,,,")]
    public void A_parameter_without_a_value_is_left_out_even_where_strict(string query)
    {
        var result = SearchQuery.Parse("Patient", query, new SearchQueryOptions { IsStrict = true });

        Assert.Equal(["gender"], result.Ignored);
        Assert.Empty(result.Request!.Criteria);
    }

    [Theory]
    [InlineData("Observation?subject:Patient.nome=x", "chain")]
    [InlineData("Patient?_has:Observation:patient:colour=x", "chain")]
    [InlineData("Patient?colour=x", "Patient has no such")]
    public void An_unknown_parameter_at_the_end_of_a_chain_is_an_error_where_strict(string search, string said)
    {
        var parts = search.Split('?');
        Assert.Contains(said, Assert.Single(SearchQuery.Parse(parts[0], parts[1], new SearchQueryOptions { IsStrict = true }).Errors).Message, StringComparison.Ordinal);
        Assert.Single(SearchQuery.Parse(parts[0], parts[1]).Ignored);
    }

    private static string OnlyError(string search)
    {
        var parts = search.Split('?', 2);
        var result = SearchQuery.Parse(parts[0], parts[1]);
        Assert.Null(result.Request);
        return Assert.Single(result.Errors).Message;
    }
}
