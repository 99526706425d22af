using Duplex.Fhir.Values;

namespace Duplex.Tests.Fhir.Values;

public sealed class PartialTimeTests
{
    [Theory]
    [InlineData("14", DateTimePrecision.Hour)]
    [InlineData("14:34", DateTimePrecision.Minute)]
    [InlineData("14:34:28", DateTimePrecision.Second)]
    [InlineData("14:34:28.12", DateTimePrecision.Millisecond)]
    public void Text_gives_its_precision_and_comes_back_as_written(string text, DateTimePrecision precision)
    {
        Assert.True(PartialTime.TryParse("T" + text, out var value));
        Assert.Equal(precision, value.Precision);
        Assert.Equal(text, value.ToString());
    }

    [Theory]
    [InlineData("24:00")]
    [InlineData("14:3")]
    [InlineData("14:34:28Z")]
    [InlineData("4:30")]
    [InlineData("")]
    public void What_is_no_time_is_refused(string text) => Assert.False(PartialTime.TryParse(text, out _));

    [Theory]
    [InlineData("10:30", "10:30:00", null)]
    [InlineData("10:30", "10:31:00", -1)]
    [InlineData("10:30:00", "10:30:00.0", 0)]
    [InlineData("10", "09:59:59.999", 1)]
    public void Comparison_is_empty_where_the_stated_parts_do_not_decide(string left, string right, int? expected)
    {
        var (a, b) = (Time(left), Time(right));
        Assert.Equal(expected, PartialTime.Compare(a, b) is { } order ? Math.Sign(order) : null);
        Assert.Equal(expected == 0, PartialTime.AreEquivalent(a, b));
    }

    [Theory]
    [InlineData("01:00:00", 2, "hours", "03:00:00")]
    [InlineData("23:00:00", 2, "hours", "01:00:00")]
    [InlineData("23:00:00", 50, "hours", "01:00:00")]
    [InlineData("00:30", -1, "hour", "23:30")]
    [InlineData("10:30", 90, "seconds", "10:31")]
    [InlineData("10:30:00", 0.25, "s", "10:30:00.250")]
    [InlineData("10:30:00", 1, "day", null)]
    [InlineData("10:30:00", 1, "mg", null)]
    public void A_time_moves_around_the_clock(string start, double amount, string unit, string? expected) =>
        Assert.Equal(expected, Time(start).Add((decimal)amount, unit)?.ToString());

    [Theory]
    [InlineData("10:30", 9, "10:30:00.000", "10:30:59.999")]
    [InlineData("10:30:05.25", 6, "10:30:05", "10:30:05")]
    [InlineData("10:30", 8, null, null)]
    public void Boundaries_are_the_first_and_last_time_that_is_meant(string text, int digits, string? low, string? high)
    {
        Assert.Equal(low, Time(text).LowBoundary(digits)?.ToString());
        Assert.Equal(high, Time(text).HighBoundary(digits)?.ToString());
    }

    private static PartialTime Time(string text) =>
        PartialTime.TryParse(text, out var value) ? value : throw new ArgumentException(text);
}
