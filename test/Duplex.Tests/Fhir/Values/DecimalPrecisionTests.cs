using System.Globalization;
using Duplex.Fhir.Values;

namespace Duplex.Tests.Fhir.Values;

public sealed class DecimalPrecisionTests
{
    [Theory]
    [InlineData("1.587", 8, "1.58650000", "1.58750000")]
    [InlineData("1.587", 2, "1.58", "1.59")]
    [InlineData("1.587", 6, "1.586500", "1.587500")]
    [InlineData("-1.587", 8, "-1.58750000", "-1.58650000")]
    [InlineData("-1.587", 2, "-1.59", "-1.58")]
    [InlineData("1", 0, "0", "2")]
    [InlineData("1", 5, "0.50000", "1.50000")]
    [InlineData("12.500", 4, "12.4995", "12.5005")]
    [InlineData("120", 2, "119.50", "120.50")]
    [InlineData("0.0034", 1, "0.0", "0.0")]
    [InlineData("0", 2, "-0.50", "0.50")]
    [InlineData("1.587", -1, null, null)]
    [InlineData("1.587", 39, null, null)]
    [InlineData("79228162514264337593543950335", 8, null, null)]
    [InlineData("0.0000000000000000000000000001", 8, null, null)]
    public void Boundaries_are_half_a_step_away_with_the_digits_asked_for(string text, int digits, string? low, string? high)
    {
        var value = Number(text);
        Assert.Equal(low, DecimalPrecision.LowBoundary(value, digits)?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(high, DecimalPrecision.HighBoundary(value, digits)?.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Trailing_zeros_count_as_stated_and_not_as_significant()
    {
        Assert.Equal(5, DecimalPrecision.Digits(1.58700m));
        Assert.Equal(3, DecimalPrecision.SignificantDigits(1.58700m));
        Assert.Equal(0, DecimalPrecision.SignificantDigits(120m));
    }

    [Theory]
    [InlineData("1.2", "1.24", true)]
    [InlineData("1.2", "1.25", false)]
    [InlineData("1.20", "1.24", true)]
    [InlineData("0.67", "0.6666667", true)]
    [InlineData("-1.5", "-1.54", true)]
    [InlineData("1", "2", false)]
    public void Decimals_are_equivalent_at_the_precision_of_the_coarser(string left, string right, bool expected)
    {
        Assert.Equal(expected, DecimalPrecision.AreEquivalent(Number(left), Number(right)));
        Assert.Equal(expected, DecimalPrecision.AreEquivalent(Number(right), Number(left)));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
