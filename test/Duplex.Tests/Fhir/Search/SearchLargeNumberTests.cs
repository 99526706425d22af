using Duplex.Fhir.Search;
using Xunit;

namespace Duplex.Tests.Fhir.Search;

public sealed class SearchLargeNumberTests
{
    private static readonly (decimal?, decimal?) Above = (decimal.MaxValue, null);
    private static readonly (decimal?, decimal?) Below = (null, decimal.MinValue);

    [Fact]
    public void A_number_beyond_a_decimal_is_indexed_as_above_or_below_all()
    {
        Assert.Equal(Above, Probability("123456789012345678901234567890.5"));
        Assert.Equal(Above, Probability("1e400"));
        Assert.Equal(Below, Probability("-1e400"));
    }

    [Fact]
    public void So_is_a_quantity_in_its_own_unit_and_in_base_units()
    {
        var own = Quantity("1e400");
        Assert.Equal((Above, Above), ((own.Low, own.High), (own.CanonicalLow, own.CanonicalHigh)));

        // A thousand times as many grams are more than a decimal holds.
        var scaled = Quantity("70000000000000000000000000000");
        Assert.Equal((70000000000000000000000000000m, Above), (scaled.Low, (scaled.CanonicalLow, scaled.CanonicalHigh)));
    }

    [Fact]
    public void Samples_beyond_a_decimal_are_left_out() =>
        Assert.Empty(Values("""{"resourceType":"Observation","valueSampledData":{"origin":{"value":70000000000000000000000000000},"period":1,"factor":1000,"dimensions":1,"data":"1 70000000000000000000000000000"}}""").OfType<QuantityIndexValue>());

    private static (decimal?, decimal?) Probability(string number)
    {
        var value = Assert.Single(Values($$"""{"resourceType":"RiskAssessment","prediction":[{"probabilityDecimal":{{number}} }]}""").OfType<NumberIndexValue>());
        return (value.Low, value.High);
    }

    private static QuantityIndexValue Quantity(string number) =>
        Values($$"""{"resourceType":"Observation","valueQuantity":{"value":{{number}},"system":"http://unitsofmeasure.org","code":"kg"} }""")
            .OfType<QuantityIndexValue>().First(value => value.Parameter.Code == "value-quantity");

    private static IReadOnlyList<SearchIndexValue> Values(string json) => new SearchIndexer().Extract(SearchedWorld.Read(json));
}
