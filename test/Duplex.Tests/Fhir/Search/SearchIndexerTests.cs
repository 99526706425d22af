using Duplex.Fhir.Search;
using Xunit;

namespace Duplex.Tests.Fhir.Search;

public sealed class SearchIndexerTests
{
    [Fact]
    public void Text_is_kept_as_written_and_normalized()
    {
        var value = Assert.Single(Extract<StringIndexValue>("""{"resourceType":"Patient","name":[{"family":"  Nuñez   ÖZGÜR"}]}""", "family"));

        Assert.Equal(("  Nuñez   ÖZGÜR", "nunez ozgur"), (value.Text, value.Normalized));
    }

    [Theory]
    [InlineData("ÀÉÎÕÜ", "aeiou")]
    [InlineData("Łódź Čapek Ýr Øre", "lodz capek yr ore")]
    [InlineData("e\u0301a\u0308", "ea")]
    [InlineData("Νικόλαος Ἀθηνᾶ", "νικολαος αθηνα")]
    [InlineData("Фёдор Й", "федор и")]
    [InlineData("Việt Trần", "viet tran")]
    [InlineData("漢字", "漢字")]
    [InlineData("", "")]
    [InlineData("already plain", "already plain")]
    public void Normalizing_takes_case_and_accents_away(string text, string normalized) => Assert.Equal(normalized, SearchText.Normalize(text));

    [Fact]
    public void A_concept_gives_each_coding_and_its_text()
    {
        var values = Extract<TokenIndexValue>("""{"resourceType":"Condition","code":{"coding":[{"system":"s","code":"a","display":"A"},{"code":"b"}],"text":"Both"}}""", "code");

        Assert.Equal([("s", "a", "A"), (null, "b", null), (null, null, "Both")], values.Select(value => (value.System, value.Code, value.Text)));
    }

    [Fact]
    public void A_reference_tells_type_id_version_url_and_identifier()
    {
        var options = new SearchIndexerOptions { ServerUrl = "https://chart.example/r4" };
        Assert.Equal(("Patient", "1", "3", null), Reference("\"reference\":\"Patient/1/_history/3\"", options));
        Assert.Equal(("Patient", "1", null, null), Reference("\"reference\":\"https://chart.example/r4/Patient/1\"", options));
        Assert.Equal(("Patient", "1", null, "https://other.example/r4/Patient/1"), Reference("\"reference\":\"https://other.example/r4/Patient/1\"", options));
        Assert.Equal(("Patient", null, null, "urn:uuid:1"), Reference("\"reference\":\"urn:uuid:1\",\"type\":\"Patient\"", options));
        Assert.Equal(("Patient", null, null, "Patient?identifier=1"), Reference("\"reference\":\"Patient?identifier=1\"", options));
        Assert.Equal(("Patient", "#p", null, null), Reference("\"reference\":\"#p\"", options));
        var logical = Assert.Single(Extract<ReferenceIndexValue>("""{"resourceType":"Observation","subject":{"identifier":{"system":"s","value":"v"}}}""", "subject"));
        Assert.Equal(("s", "v"), (logical.IdentifierSystem, logical.IdentifierValue));
    }

    [Fact]
    public void The_type_of_a_target_is_read_from_the_reference_alone()
    {
        const string Json = """{"resourceType":"Encounter","contained":[{"resourceType":"Practitioner","id":"x"}],"participant":[{"individual":{"reference":"#x"}},{"individual":{"reference":"PractitionerRole/2"}},{"individual":{"reference":"urn:uuid:3","type":"Practitioner"}}]}""";

        Assert.Equal(["#x", null], Extract<ReferenceIndexValue>(Json, "practitioner").Select(value => value.Id));
        Assert.Equal(3, Extract<ReferenceIndexValue>(Json, "participant").Count);
    }

    [Fact]
    public void A_period_without_an_end_is_open()
    {
        var value = Assert.Single(Extract<DateIndexValue>("""{"resourceType":"Encounter","period":{"start":"2020-01"}}""", "date"));

        Assert.Equal((new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), DateTimeOffset.MaxValue), (value.Start, value.End));
    }

    [Fact]
    public void A_timing_counts_by_its_outer_limits()
    {
        var value = Assert.Single(Extract<DateIndexValue>("""{"resourceType":"Observation","effectiveTiming":{"event":["2020-03-05","2020-01-02"]}}""", "date"));

        Assert.Equal(("2020-01-02", "2020-03-05"), (value.Start.ToString("yyyy-MM-dd"), value.End.ToString("yyyy-MM-dd")));
    }

    [Fact]
    public void A_quantity_has_a_canonical_value_and_a_comparator_opens_it()
    {
        var exact = Assert.Single(Extract<QuantityIndexValue>("""{"resourceType":"Observation","valueQuantity":{"value":2,"system":"http://unitsofmeasure.org","code":"kg"}}""", "value-quantity"));
        Assert.Equal(("g", 2000m, 2000m), (exact.CanonicalUnit, exact.CanonicalLow, exact.CanonicalHigh));

        var below = Assert.Single(Extract<QuantityIndexValue>("""{"resourceType":"Observation","valueQuantity":{"value":5,"comparator":"<"}}""", "value-quantity"));
        Assert.Equal((null, 5m), (below.Low, below.High));
    }

    [Fact]
    public void Sampled_data_count_by_least_and_greatest()
    {
        var value = Assert.Single(Extract<QuantityIndexValue>("""{"resourceType":"Observation","valueSampledData":{"origin":{"value":10},"period":1,"factor":2,"dimensions":1,"data":"1 E -3 2"}}""", "value-quantity"));

        Assert.Equal((4m, 14m), (value.Low, value.High));
    }

    [Fact]
    public void A_composite_gives_every_combination_of_one_element()
    {
        var values = Extract<CompositeIndexValue>("""{"resourceType":"Observation","code":{"coding":[{"code":"a"},{"code":"b"}]},"valueQuantity":{"value":1},"component":[{"code":{"coding":[{"code":"c"}]},"valueQuantity":{"value":2}},{"code":{"coding":[{"code":"d"}]}}]}""", "combo-code-value-quantity");

        Assert.Equal(["a1", "b1", "c2"], values.Select(value => ((TokenIndexValue)value.Parts[0]).Code + ((QuantityIndexValue)value.Parts[1]).Low));
    }

    [Fact]
    public void A_component_may_start_at_the_resource()
    {
        var values = Extract<CompositeIndexValue>("""{"resourceType":"MolecularSequence","referenceSeq":{"chromosome":{"coding":[{"code":"1"}]}},"variant":[{"start":5,"end":7}]}""", "chromosome-variant-coordinate");

        Assert.Equal(3, Assert.Single(values).Parts.Count);
    }

    [Fact]
    public void The_first_entry_of_a_document_is_its_composition()
    {
        var value = Assert.Single(Extract<ReferenceIndexValue>("""{"resourceType":"Bundle","type":"document","entry":[{"resource":{"resourceType":"Composition","id":"c"}},{"resource":{"resourceType":"Patient","id":"p"}}]}""", "composition"));

        Assert.Equal(("Composition", "c"), (value.TargetType, value.Id));
    }

    [Fact]
    public void A_value_that_cannot_be_read_is_left_out()
    {
        Assert.Empty(Extract<DateIndexValue>("""{"resourceType":"Patient","birthDate":"2020-13"}""", "birthdate"));
    }

    [Fact]
    public void Extracting_leaves_the_resource_as_it_was()
    {
        var resource = SearchedWorld.Read("""{"resourceType":"Patient","id":"p","name":[{}],"identifier":[{"value":"1","type":{}}]}""");
        var before = Duplex.Fhir.FhirJson.Serialize(resource);

        new SearchIndexer().Extract(resource);

        Assert.Equal(before, Duplex.Fhir.FhirJson.Serialize(resource));
    }

    private static (string?, string?, string?, string?) Reference(string reference, SearchIndexerOptions options)
    {
        var json = "{\"resourceType\":\"Observation\",\"contained\":[{\"resourceType\":\"Patient\",\"id\":\"p\"}],\"subject\":{" + reference + "}}";
        var value = Assert.Single(Extract<ReferenceIndexValue>(json, "subject", options));
        return (value.TargetType, value.Id, value.Version, value.Url);
    }

    private static List<T> Extract<T>(string json, string code, SearchIndexerOptions? options = null)
        where T : SearchIndexValue =>
        [.. new SearchIndexer(options).Extract(SearchedWorld.Read(json)).Where(value => value.Parameter.Code == code).Cast<T>()];
}
