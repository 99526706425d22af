using System.Text;
using Duplex.Fhir.Changes;
using Duplex.Fhir.Model;
using Xunit;

namespace Duplex.Tests.Fhir.Changes;

public sealed class ResourceChangeApplierTests
{
    private const string Current =
        """{"resourceType":"Patient","id":"p1","odd":{ "n":1.50 },"identifier":[{"value":"a"}],"name":[{"family":"M\u00fcller"}],"birthDate":"1970","_birthDate":{"id":"b"},"multipleBirthInteger":2}""";

    [Fact]
    public void Named_elements_change_in_place_and_every_other_value_keeps_its_bytes()
    {
        var result = Apply(Current, ElementChange.Set("identifier", """[{"value":"b"},{"value":"c"}]"""), ElementChange.Set("active", "true"));

        Assert.Equal(
            """{"resourceType":"Patient","id":"p1","odd":{ "n":1.50 },"identifier":[{"value":"b"},{"value":"c"}],"name":[{"family":"M\u00fcller"}],"birthDate":"1970","_birthDate":{"id":"b"},"multipleBirthInteger":2,"active":true}""",
            result);
    }

    [Fact]
    public void Clearing_takes_an_element_away_with_its_extensions()
    {
        var result = Apply(Current, ElementChange.Cleared("birthDate"), ElementChange.Cleared("gender"));

        Assert.DoesNotContain("birthDate", result, StringComparison.Ordinal);
        Assert.Contains("odd", result, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_value_does_not_keep_the_extensions_of_the_old_one()
    {
        Assert.Contains("""
            "birthDate":"1971","multipleBirthInteger"
            """, Apply(Current, ElementChange.Set("birthDate", "\"1971\"")), StringComparison.Ordinal);
        Assert.Contains("""
            "birthDate":"1971","_birthDate":{"id":"c"}
            """, Apply(Current, ElementChange.Set("_birthDate", """{"id":"c"}"""), ElementChange.Set("birthDate", "\"1971\"")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("multipleBirth")]
    [InlineData("multipleBirthInteger")]
    [InlineData("multipleBirthBoolean")]
    public void Clearing_a_choice_takes_whichever_type_is_there(string element)
    {
        Assert.DoesNotContain("multipleBirth", Apply(Current, ElementChange.Cleared(element)), StringComparison.Ordinal);
    }

    [Fact]
    public void Setting_a_choice_replaces_another_type()
    {
        var result = Apply(Current, ElementChange.Set("multipleBirthBoolean", "true"));

        Assert.Contains("\"multipleBirthBoolean\":true", result, StringComparison.Ordinal);
        Assert.DoesNotContain("multipleBirthInteger", result, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_current_resource_a_new_one_is_made()
    {
        Assert.Equal("""{"resourceType":"Patient","id":"p1","birthDate":"1971"}""", Apply("", ElementChange.Set("birthDate", "\"1971\""), ElementChange.Cleared("gender")));
    }

    [Fact]
    public void A_typed_resource_gives_a_change_of_the_elements_that_it_holds()
    {
        var touched = new Patient { Id = "p1", Gender = "female", Name = [new HumanName { Family = "Synthetic" }] };

        var change = ResourceChange.FromResource(touched, "ADT", "birthDate");
        var result = Encoding.UTF8.GetString(ResourceChangeApplier.Apply(Encoding.UTF8.GetBytes(Current), change));

        Assert.Equal(["name", "gender", "birthDate"], change.Elements.Select(element => element.Element));
        Assert.Equal(
            """{"resourceType":"Patient","id":"p1","odd":{ "n":1.50 },"identifier":[{"value":"a"}],"name":[{"family":"Synthetic"}],"multipleBirthInteger":2,"gender":"female"}""",
            result);
    }

    [Theory]
    [InlineData("id", "\"p2\"")]
    [InlineData("resourceType", "\"Group\"")]
    [InlineData("nothing", "1")]
    [InlineData("multipleBirth", "1")]
    [InlineData("gender", "null")]
    [InlineData("gender", "\"male\",\"birthDate\":1")]
    [InlineData("gender", "")]
    public void A_change_that_would_break_the_resource_is_refused(string element, string value)
    {
        Assert.Throws<ArgumentException>(() => Apply(Current, ElementChange.Set(element, value)));
    }

    [Fact]
    public void A_change_for_another_resource_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Apply("""{"resourceType":"Patient","id":"p2"}""", ElementChange.Cleared("gender")));
        Assert.Throws<ArgumentException>(() => Apply("""{"resourceType":"Group","id":"p1"}""", ElementChange.Cleared("gender")));
    }

    private static string Apply(string current, params ElementChange[] elements) => Encoding.UTF8.GetString(ResourceChangeApplier.Apply(
        Encoding.UTF8.GetBytes(current),
        new ResourceChange("Patient", "p1", "ADT", elements)));

    [Theory]
    [InlineData("""{"resourceType":"Encounter","id":"1","period":{"start":"2026","extension":[{"url":"u"}]}}""", "period.end", "\"2027\"", "\"period\":{\"start\":\"2026\",\"extension\":[{\"url\":\"u\"}],\"end\":\"2027\"}")]
    [InlineData("""{"resourceType":"Encounter","id":"1"}""", "period.end", "\"2027\"", "\"period\":{\"end\":\"2027\"}")]
    [InlineData("""{"resourceType":"Encounter","id":"1"}""", "hospitalization.dischargeDisposition.text", "\"home\"", "\"hospitalization\":{\"dischargeDisposition\":{\"text\":\"home\"}}")]
    public void A_path_below_the_top_leaves_what_lies_beside_it(string current, string path, string value, string expected) =>
        Assert.Contains(expected, Applied(current, ElementChange.Set(path, value)));

    [Fact]
    public void Clearing_the_last_of_an_element_takes_the_element_away()
    {
        const string Current = """{"resourceType":"Encounter","id":"1","period":{"start":"2026"}}""";
        Assert.DoesNotContain("period", Applied(Current, ElementChange.Cleared("period.start")));
        Assert.Contains("\"end\":\"2027\"", Applied(Current, ElementChange.Cleared("period.start"), ElementChange.Set("period.end", "\"2027\"")));
    }

    [Fact]
    public void A_default_is_taken_only_where_there_is_nothing()
    {
        var unknown = ElementChange.Default("status", "\"unknown\"");
        Assert.Contains("unknown", Applied("""{"resourceType":"Encounter","id":"1"}""", unknown));
        Assert.DoesNotContain("unknown", Applied("""{"resourceType":"Encounter","id":"1","status":"finished"}""", unknown));
        Assert.DoesNotContain("unknown", Applied("""{"resourceType":"Encounter","id":"1"}""", ElementChange.Set("status", "\"finished\""), unknown));
    }

    [Theory]
    [InlineData("participant.individual")]
    [InlineData("period.begin")]
    public void A_path_through_a_list_or_to_nothing_is_a_broken_program(string path) =>
        Assert.Throws<ArgumentException>(() => Applied("""{"resourceType":"Encounter","id":"1"}""", ElementChange.Set(path, "\"x\"")));

    [Theory]
    [InlineData("""{"resourceType":"Encounter","id":"1"}""", """[{"reference":"A/1"},{"reference":"A/1"}]""", """[{"reference":"A/1"}]""")]
    [InlineData("""{"resourceType":"Encounter","id":"1","episodeOfCare":[{ "display":"a", "reference":"A/1" }]}""", """[{"reference":"A/1","display":"a"},{"reference":"A/2"}]""", """[{ "display":"a", "reference":"A/1" },{"reference":"A/2"}]""")]
    [InlineData("""{"resourceType":"Encounter","id":"1","episodeOfCare":[{"reference":"A/2"},{"reference":"A/2"}]}""", """[{"reference":"A/2","display":"b"}]""", """[{"reference":"A/2"},{"reference":"A/2"},{"reference":"A/2","display":"b"}]""")]
    public void Items_are_added_where_no_equal_one_is_there(string current, string items, string expected) =>
        Assert.EndsWith("\"episodeOfCare\":" + expected + "}", Applied(current, ElementChange.Added("episodeOfCare", items)));

    [Fact]
    public void Additions_follow_one_another_and_a_set_list_takes_them_too()
    {
        string result = Applied(
            """{"resourceType":"Encounter","id":"1"}""",
            ElementChange.Set("episodeOfCare", """[{"reference":"A/1"}]"""),
            ElementChange.Added("episodeOfCare", """[{"reference":"A/2"}]"""),
            ElementChange.Added("episodeOfCare", """[{"reference":"A/3"},{"reference":"A/1"}]"""));

        Assert.Equal("""{"resourceType":"Encounter","id":"1","episodeOfCare":[{"reference":"A/1"},{"reference":"A/2"},{"reference":"A/3"}]}""", result);
    }

    [Theory]
    [InlineData("status", "[\"a\"]")]
    [InlineData("episodeOfCare", "{}")]
    [InlineData("episodeOfCare", "[1")]
    public void Adding_to_what_is_no_list_or_what_is_no_array_is_a_broken_program(string element, string json) =>
        Assert.Throws<ArgumentException>(() => Applied("""{"resourceType":"Encounter","id":"1"}""", ElementChange.Added(element, json)));

    private static string Applied(string current, params IReadOnlyList<ElementChange> changes) => System.Text.Encoding.UTF8.GetString(
        ResourceChangeApplier.Apply(System.Text.Encoding.UTF8.GetBytes(current), new ResourceChange("Encounter", "1", "ADT", changes)));
}
