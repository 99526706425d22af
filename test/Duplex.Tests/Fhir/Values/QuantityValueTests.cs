using System.Globalization;
using Duplex.Fhir.Values;

namespace Duplex.Tests.Fhir.Values;

public sealed class QuantityValueTests
{
    [Theory]
    [InlineData("4.0000 'g'", "4000.0 'mg'", true)]
    [InlineData("4 'g'", "4040 'mg'", false)]
    [InlineData("7 days", "1 week", true)]
    [InlineData("7 days", "1 'wk'", true)]
    [InlineData("1 day", "1 'd'", true)]
    [InlineData("1 second", "1000 milliseconds", true)]
    [InlineData("1 year", "12 months", true)]
    [InlineData("1 year", "1 'a'", null)]
    [InlineData("1 month", "1 'mo'", null)]
    [InlineData("1 year", "365 days", null)]
    [InlineData("1 'kg'", "1 'm'", null)]
    [InlineData("100 'Cel'", "212 '[degF]'", true)]
    [InlineData("1 'furlong'", "1 'furlong'", true)]
    [InlineData("1 'furlong'", "1 'rod'", null)]
    [InlineData("79228162514264337593543950335 'Ym'", "1 'm'", false)]
    public void Equality_is_exact_across_units_and_empty_where_they_do_not_compare(string left, string right, bool? expected)
    {
        var (a, b) = (Quantity(left), Quantity(right));
        Assert.Equal(expected, QuantityValue.AreEqual(a, b));
        Assert.Equal(expected, QuantityValue.AreEqual(b, a));
        Assert.True(!a.Equals(b) || a.GetHashCode() == b.GetHashCode());
    }

    [Theory]
    [InlineData("4 'g'", "4040 'mg'", true)]
    [InlineData("4 'g'", "4600 'mg'", false)]
    [InlineData("1 year", "1 'a'", true)]
    [InlineData("1 month", "1 'mo'", true)]
    [InlineData("1 year", "12 months", true)]
    [InlineData("1 'kg'", "1 'm'", false)]
    [InlineData("185 '[lb_av]'", "185 'kg'", false)]
    public void Equivalence_takes_the_coarser_precision_and_mean_years(string left, string right, bool expected)
    {
        Assert.Equal(expected, QuantityValue.AreEquivalent(Quantity(left), Quantity(right)));
        Assert.Equal(expected, QuantityValue.AreEquivalent(Quantity(right), Quantity(left)));
    }

    [Theory]
    [InlineData("6 days", "1 week", -1)]
    [InlineData("8 days", "1 week", 1)]
    [InlineData("185 '[lb_av]'", "84 'kg'", -1)]
    [InlineData("1 year", "400 days", null)]
    public void Comparison_is_exact_across_units(string left, string right, int? expected) =>
        Assert.Equal(expected, QuantityValue.Compare(Quantity(left), Quantity(right)) is { } order ? Math.Sign(order) : null);

    [Theory]
    [InlineData("2.0 'cm'", "2.0 'm'", "0.040 'm2'")]
    [InlineData("2 'g'", "3", "6 'g'")]
    [InlineData("2 'mg/L'", "3 'L'", "6 'mg'")]
    public void Products_carry_the_product_of_the_units(string left, string right, string expected) =>
        Assert.Equal(Quantity(expected), Quantity(left).Multiply(Quantity(right)));

    [Theory]
    [InlineData("4.0 'g'", "2.0 'm'", "2 'g/m'")]
    [InlineData("1.0 'm'", "1.0 'm'", "1")]
    [InlineData("1 'm'", "4 'cm'", "25")]
    [InlineData("6 'mg'", "2", "3 'mg'")]
    [InlineData("6", "2 'h'", "3 '/h'")]
    [InlineData("6 'm/s'", "2 'mg/L'", "3 '(m/s)/(mg/L)'")]
    public void Quotients_carry_the_quotient_of_the_units(string left, string right, string expected) =>
        Assert.Equal(Quantity(expected), Quantity(left).Divide(Quantity(right)));

    [Fact]
    public void Sums_are_in_the_finer_unit()
    {
        Assert.Equal("101 'cm'", Quantity("1 'm'").Add(Quantity("1 'cm'"))?.ToString());
        Assert.Equal("99 'cm'", Quantity("1 'm'").Subtract(Quantity("1 'cm'"))?.ToString());
        Assert.Equal("13 months", Quantity("1 year").Add(Quantity("1 months"))?.ToString());
        Assert.Null(Quantity("1 year").Add(Quantity("1 day")));
        Assert.Null(Quantity("1 'kg'").Add(Quantity("1 'm'")));
    }

    [Fact]
    public void Numbers_out_of_range_and_zero_divisors_give_nothing()
    {
        var most = new QuantityValue(decimal.MaxValue, "g");
        Assert.Null(most.Add(most));
        Assert.Null(most.Multiply(most));
        Assert.Null(most.Divide(new QuantityValue(0, "g")));
        Assert.Null(most.Divide(new QuantityValue(0.1m, "m")));
        Assert.False(most.TryConvert("ng", out _));
    }

    [Theory]
    [InlineData("1", "1 '1'")]
    [InlineData("-1.50 'mg'", "-1.50 'mg'")]
    [InlineData("4  days", "4 days")]
    [InlineData("1 'wk'", "1 'wk'")]
    public void Text_is_read_as_toQuantity_reads_it(string text, string expected) =>
        Assert.Equal(expected, Quantity(text).ToString());

    [Theory]
    [InlineData("1 wk")]
    [InlineData("1.a")]
    [InlineData("1.")]
    [InlineData("day")]
    [InlineData("1day")]
    [InlineData("1 'no such'")]
    [InlineData("")]
    public void What_is_no_quantity_is_refused(string text) => Assert.False(QuantityValue.TryParse(text, out _));

    [Fact]
    public void Boundaries_keep_the_unit() =>
        Assert.Equal("1.58750000 'm'", Quantity("1.587 'm'").HighBoundary(8)?.ToString());

    // Unknown units are built here, since text with them is refused.
    private static QuantityValue Quantity(string text)
    {
        var parts = text.Split(' ', 2, StringSplitOptions.TrimEntries);
        return QuantityValue.TryParse(text, out var value)
            ? value
            : new QuantityValue(decimal.Parse(parts[0], CultureInfo.InvariantCulture), parts[1].Trim('\''));
    }
}
