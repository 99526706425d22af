using Duplex.Fhir.Values;

namespace Duplex.Tests.Fhir.Values;

public sealed class PartialDateTimeTests
{
    [Theory]
    [InlineData("2015", DateTimePrecision.Year)]
    [InlineData("2015-02", DateTimePrecision.Month)]
    [InlineData("2016-02-29", DateTimePrecision.Day)]
    [InlineData("2015-02-04T14", DateTimePrecision.Hour)]
    [InlineData("2015-02-04T14Z", DateTimePrecision.Hour)]
    [InlineData("2015-02-04T14:34", DateTimePrecision.Minute)]
    [InlineData("2015-02-04T14:34:28", DateTimePrecision.Second)]
    [InlineData("2015-02-04T14:34:60Z", DateTimePrecision.Second)]
    [InlineData("2015-02-04T14:34:28.123+10:00", DateTimePrecision.Millisecond)]
    [InlineData("2015-02-04T14:34:28.1-14:00", DateTimePrecision.Millisecond)]
    [InlineData("2015-02-04T14:34:28.123456789Z", DateTimePrecision.Millisecond)]
    [InlineData("2015-02-04T14:34:28-00:00", DateTimePrecision.Second)]
    [InlineData("2015T", DateTimePrecision.Year)]
    [InlineData("2015-02T", DateTimePrecision.Month)]
    public void Text_gives_its_precision_and_comes_back_as_written(string text, DateTimePrecision precision)
    {
        Assert.True(PartialDateTime.TryParse(text, out var value));
        Assert.Equal(precision, value.Precision);
        Assert.Equal(text, value.ToString());
        Assert.Equal(!text.Contains('T', StringComparison.Ordinal), value.IsDateOnly);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("201")]
    [InlineData("2015-13")]
    [InlineData("2015-02-29")]
    [InlineData("2015-2-4")]
    [InlineData("2015-02-04T24:00")]
    [InlineData("2015-02-04T14:60")]
    [InlineData("2015-02-04T14:34:61")]
    [InlineData("2015-02-04T14:34:28.")]
    [InlineData("2015-02-04T14:34:28+15:00")]
    [InlineData("2015-02-04T14:34:28+14:01")]
    [InlineData("2015-02-04T14:34:28+1:00")]
    [InlineData("2015T14:34")]
    [InlineData("2015-02-04 14:34")]
    [InlineData("2015-02-04Z")]
    public void What_is_no_date_is_refused(string text) => Assert.False(PartialDateTime.TryParse(text, out _));

    [Theory]
    [InlineData("2012-04-15", "2012-04-16", -1)]
    [InlineData("2018-03", "2018-03-01", null)]
    [InlineData("2018-03", "2018-04-01", -1)]
    [InlineData("2018", "2017-12-31T23:59:59", 1)]
    [InlineData("2018-03-01T10:30", "2018-03-01T10:30:00", null)]
    [InlineData("2018-03-01T10:30:00", "2018-03-01T10:30:00.0", 0)]
    [InlineData("2018-03-01T10:30:00", "2018-03-01T10:30:00.1", -1)]
    [InlineData("2012-04-15T15:00:00+02:00", "2012-04-15T16:00:00+03:00", 0)]
    [InlineData("2012-04-15T15:00:00Z", "2012-04-15T10:00:00", null)]
    [InlineData("2012-04-15T15:00:00Z", "2012-04-10T10:00:00", 1)]
    [InlineData("2012-04-10T10:00:00", "2012-04-15T15:00:00Z", -1)]
    [InlineData("2012-04-15", "2012-04-15T10:00:00Z", null)]
    [InlineData("2015", "2015T", 0)]
    [InlineData("9999-12-31", "9999-12-31T23:59:59.999", null)]
    public void Comparison_is_empty_where_the_stated_parts_do_not_decide(string left, string right, int? expected)
    {
        var (a, b) = (Date(left), Date(right));
        Assert.Equal(expected, PartialDateTime.Compare(a, b) is { } order ? Math.Sign(order) : null);
        Assert.Equal(-expected, PartialDateTime.Compare(b, a) is { } back ? Math.Sign(back) : null);
        Assert.Equal(expected is null ? null : expected == 0, PartialDateTime.AreEqual(a, b));
        Assert.Equal(expected == 0, PartialDateTime.AreEquivalent(a, b));
        Assert.Equal(expected == 0, a.Equals(b));
        Assert.True(!a.Equals(b) || a.GetHashCode() == b.GetHashCode());
    }

    [Theory]
    [InlineData("1973-12-25", 7, "days", "1974-01-01")]
    [InlineData("1973-12-25", 7.7, "days", "1974-01-01")]
    [InlineData("1973-12-25T00:00:00.000+10:00", 7.7, "days", "1974-01-01T00:00:00.000+10:00")]
    [InlineData("1973-12-25T00:00:00.000+10:00", 1, "second", "1973-12-25T00:00:01.000+10:00")]
    [InlineData("1973-12-25T00:00:00.000+10:00", 10, "ms", "1973-12-25T00:00:00.010+10:00")]
    [InlineData("1973-12-25T00:00:00.000+10:00", 0.1, "s", "1973-12-25T00:00:00.100+10:00")]
    [InlineData("1973-12-25T00:00:00", 0.5, "s", "1973-12-25T00:00:00.500")]
    [InlineData("1973-12-25", 1, "week", "1974-01-01")]
    [InlineData("1973-12-25", 36, "hours", "1973-12-26")]
    [InlineData("2016-01-31", 1, "month", "2016-02-29")]
    [InlineData("2016-02-29", 1, "year", "2017-02-28")]
    [InlineData("2016-02-29", -4, "years", "2012-02-29")]
    [InlineData("2014", 24, "months", "2016")]
    [InlineData("2014", 23, "months", "2015")]
    [InlineData("2014", 730, "days", "2016")]
    [InlineData("2016-01", 45, "days", "2016-02")]
    [InlineData("2016-01-01T10", 90, "minutes", "2016-01-01T11")]
    [InlineData("1974-12-25", -1, "month", "1974-11-25")]
    [InlineData("2014", -13, "months", "2013")]
    public void Calendar_durations_move_a_date_as_the_calendar_does(string start, double amount, string unit, string expected) =>
        Assert.Equal(expected, Date(start).Add((decimal)amount, unit)?.ToString());

    [Theory]
    [InlineData("2015-01-01", "1", "a")]
    [InlineData("2015-01-01", "1", "mo")]
    [InlineData("2015-01-01", "1", "cm")]
    [InlineData("9999-12-31", "1", "day")]
    [InlineData("0001-01-01T00:00:00", "-1", "second")]
    [InlineData("9999", "1", "year")]
    [InlineData("0001", "-1", "year")]
    [InlineData("2015-01-01", "79228162514264337593543950335", "days")]
    [InlineData("2015-01-01", "-79228162514264337593543950335", "years")]
    public void What_a_date_cannot_be_moved_by_gives_nothing(string start, string amount, string unit) =>
        Assert.Null(Date(start).Add(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), unit));

    [Theory]
    [InlineData("2014", 6, "2014-01", "2014-12")]
    [InlineData("2016-02", 8, "2016-02-01", "2016-02-29")]
    [InlineData("2014-01-01T08:05-05:00", 17, "2014-01-01T08:05:00.000-05:00", "2014-01-01T08:05:59.999-05:00")]
    [InlineData("2014-01-01T08", 17, "2014-01-01T08:00:00.000+14:00", "2014-01-01T08:00:59.999-12:00")]
    [InlineData("2014-01-01T08:05:10.5Z", 17, "2014-01-01T08:05:10.500Z", "2014-01-01T08:05:10.599Z")]
    [InlineData("2014-01-01T08:05+08:00", 8, "2014-01-01", "2014-01-01")]
    [InlineData("2014-01-01T08:05+08:00", 9, null, null)]
    [InlineData("2014", 17, null, null)]
    [InlineData("2014T", 17, "2014-01-01T00:00:00.000+14:00", "2014-12-31T23:59:59.999-12:00")]
    [InlineData("9999T", 14, "9999-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00")]
    public void Boundaries_are_the_first_and_last_value_that_is_meant(string text, int digits, string? low, string? high)
    {
        Assert.Equal(low, Date(text).LowBoundary(digits)?.ToString());
        Assert.Equal(high, Date(text).HighBoundary(digits)?.ToString());
    }

    [Theory]
    [InlineData("2015", "2015-01-01T00:00:00.0000000+02:00", "2015-12-31T23:59:59.9999999+02:00")]
    [InlineData("2015-02-04T14:34Z", "2015-02-04T14:34:00.0000000+00:00", "2015-02-04T14:34:59.9999999+00:00")]
    [InlineData("2015-02-04T14:34:28Z", "2015-02-04T14:34:28.0000000+00:00", "2015-02-04T14:34:28.9999999+00:00")]
    [InlineData("2015-02-04T14:34:28.12Z", "2015-02-04T14:34:28.1200000+00:00", "2015-02-04T14:34:28.1299999+00:00")]
    public void An_interval_covers_what_is_not_stated(string text, string start, string end)
    {
        var interval = Date(text).ToInterval(TimeSpan.FromHours(2));
        Assert.Equal(start, interval.Start.ToString("o"));
        Assert.Equal(end, interval.End.ToString("o"));
    }

    [Fact]
    public void Intervals_at_the_ends_of_the_calendar_are_cut()
    {
        Assert.Equal(DateTimeOffset.MinValue, Date("0001").ToInterval(TimeSpan.FromHours(14)).Start);
        Assert.Equal(DateTimeOffset.MaxValue, Date("9999").ToInterval(TimeSpan.FromHours(-12)).End);
    }

    private static PartialDateTime Date(string text) =>
        PartialDateTime.TryParse(text, out var value) ? value : throw new ArgumentException(text);
}
