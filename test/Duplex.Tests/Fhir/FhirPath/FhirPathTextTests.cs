using Duplex.Fhir.FhirPath;
using Xunit;

namespace Duplex.Tests.Fhir.FhirPath;

public class FhirPathTextTests
{
    [Theory]
    [InlineData("'😀x'.length()", "2")]
    [InlineData("'😀x'.toChars().count()", "2")]
    [InlineData("'😀x'.substring(0, 1)", "😀")]
    [InlineData("'😀x'.substring(1)", "x")]
    [InlineData("'😀x'.substring(1, 5)", "x")]
    [InlineData("'😀x'.substring(2)", "")]
    [InlineData("'a😀b😀c'.substring(1, 3)", "😀b😀")]
    [InlineData("'a😀b😀c'.substring(1, 0)", "")]
    [InlineData("'a😀b😀c'.indexOf('b')", "2")]
    [InlineData("'a😀b😀c'.indexOf('x')", "-1")]
    [InlineData("'a😀b😀c'.indexOf('')", "0")]
    [InlineData("'a😀b😀c'.indexOf('a')", "0")]
    [InlineData("'a😀b😀c'.lastIndexOf('😀')", "3")]
    [InlineData("'a😀b😀c'.lastIndexOf('x')", "-1")]
    [InlineData("'a😀b😀c'.substring('a😀b😀c'.indexOf('b'), 1)", "b")]
    public void A_character_beyond_the_first_plane_is_one(string expression, string shown) => Assert.Equal(shown, Paths.Show(expression));

    [Fact]
    public void Half_a_pair_of_a_text_counts_as_one() =>
        Assert.Equal("3", Paths.Show("%half.length()", null, Paths.Context with
        {
            Variables = new Dictionary<string, FhirPathItems> { ["half"] = FhirPathItems.Of(FhirPathItem.Of("a\ud83db")) },
        }));

    [Theory]
    [InlineData("""["Ann",null,"Cy"]""", "Ann/Cy")]
    [InlineData("""[null,null,"Cy"]""", "Cy")]
    [InlineData("""["Ann",null,null]""", "Ann")]
    [InlineData("""[null,null,null]""", "")]
    public void Items_without_a_value_have_no_place_in_joined_text(string given, string shown)
    {
        const string Absent = """{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}]}""";
        var patient = Paths.Parse($$"""{"resourceType":"Patient","name":[{"given":{{given}},"_given":[{{Absent}},{{Absent}},{{Absent}}]}]}""");

        Assert.Equal("3", Paths.Show("name.given.count()", patient));
        Assert.Equal(shown, Paths.Show("name.given.join('/')", patient));
        Assert.Equal(shown.Length == 0 ? "0" : "1", Paths.Show("name.given.join('/').count()", patient));
    }
}
