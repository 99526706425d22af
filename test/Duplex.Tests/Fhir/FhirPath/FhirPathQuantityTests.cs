using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Xunit;

namespace Duplex.Tests.Fhir.FhirPath;

public class FhirPathQuantityTests
{
    private const string Beyond = "123456789012345678901234567890.5";

    [Theory]
    [InlineData("""{"value":3,"unit":"tab"}""", """{"value":10,"unit":"tab"}""", "true")]
    [InlineData("""{"value":3,"system":"http://example.org/u","code":"t"}""", """{"value":1,"unit":"x","system":"http://example.org/u","code":"t"}""", "false")]
    [InlineData("""{"value":3,"code":"t"}""", """{"value":3,"code":"t"}""", "true")]
    public void Quantities_of_the_same_unit_have_an_order_without_UCUM(string low, string high, string shown) =>
        Assert.Equal(shown, Paths.Show("value.low <= value.high", Range(low, high)));

    [Theory]
    [InlineData("""{"value":3,"unit":"tab"}""", """{"value":10,"unit":"mg","system":"http://unitsofmeasure.org","code":"mg"}""", "left has no UCUM code")]
    [InlineData("""{"value":3,"unit":"tab"}""", """{"value":3,"unit":"drop"}""", "left has no UCUM code")]
    [InlineData("""{"value":3,"system":"http://example.org/a","code":"t"}""", """{"value":3,"system":"http://example.org/b","code":"t"}""", "left has no UCUM code")]
    [InlineData("""{"value":10,"unit":"mg","system":"http://unitsofmeasure.org","code":"mg"}""", """{"value":3,"comparator":"<","unit":"mg","system":"http://unitsofmeasure.org","code":"mg"}""", "right has a comparator")]
    [InlineData("""{"unit":"tab"}""", """{"value":3,"unit":"tab"}""", "left has no value")]
    public void Other_quantities_say_why_they_have_none(string low, string high, string cause)
    {
        var error = Assert.Throws<FhirPathException>(() => Paths.Run("value.low < value.high", Range(low, high)));

        Assert.Equal((FhirPathErrorKind.Execution, 10), (error.Kind, error.Position));
        Assert.Contains(cause, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("value.value > 0")]
    [InlineData("0 < value.value")]
    [InlineData("value.value + 1")]
    [InlineData("-(value.value)")]
    [InlineData("value.value.round()")]
    [InlineData("value.value.abs()")]
    [InlineData("value.value.sum()")]
    [InlineData("value.value.toInteger()")]
    [InlineData("value.value.toDecimal()")]
    [InlineData("value.value.toQuantity()")]
    [InlineData("value.value.lowBoundary()")]
    [InlineData("value.value.precision()")]
    [InlineData("value.value.getValue()")]
    [InlineData("value > 0 'mg'")]
    [InlineData("value + 1 'mg'")]
    [InlineData("value.toQuantity()")]
    public void A_number_beyond_the_range_is_an_error_to_compute_with(string expression)
    {
        foreach (var number in new[] { Beyond, "1e400", "-1e29" })
        {
            var error = Assert.Throws<FhirPathException>(() => Paths.Run(expression, Observation(number)));

            Assert.Equal(FhirPathErrorKind.Execution, error.Kind);
            Assert.Contains("beyond what can be computed with", error.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(number, error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("value.value.toString()", Beyond)]
    [InlineData("value.value.exists() and value.value.hasValue()", "true")]
    [InlineData("value.value.convertsToDecimal()", "false")]
    [InlineData("value.value = 1", "false")]
    [InlineData("value.value = %resource.component.value.value", "false")]
    [InlineData("(value.value | %resource.component.value.value).count()", "2")]
    [InlineData("value.value = value.value", "true")]
    public void A_number_beyond_the_range_is_still_there(string expression, string shown) =>
        Assert.Equal(shown, Paths.Show(expression, Observation(Beyond)));

    [Fact]
    public void Numbers_beyond_the_range_are_equal_where_they_are_written_alike()
    {
        const string Pair = """{"resourceType":"Observation","component":[{"valueQuantity":{"value":1e400}},{"valueQuantity":{"value":SECOND}}]}""";
        const string AreEqual = "component[0].value.value = component[1].value.value";

        Assert.Equal("true", Paths.Show(AreEqual, Paths.Parse(Pair.Replace("SECOND", "1e400", StringComparison.Ordinal))));
        Assert.Throws<FhirPathException>(() => Paths.Run(AreEqual, Paths.Parse(Pair.Replace("SECOND", "10e399", StringComparison.Ordinal))));
    }

    private static Resource Range(string low, string high) =>
        Paths.Parse($$"""{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueRange":{"low":{{low}},"high":{{high}} } }""");

    private static Resource Observation(string number) => Paths.Parse($$"""
        {"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":{{number}},"unit":"mg","system":"http://unitsofmeasure.org","code":"mg"},
         "component":[{"code":{"text":"y"},"valueQuantity":{"value":5} }]}
        """);
}
