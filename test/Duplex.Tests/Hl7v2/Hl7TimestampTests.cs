using Duplex.Hl7v2;
using Xunit;

namespace Duplex.Tests.Hl7v2;

public class Hl7TimestampTests
{
    [Theory]
    [InlineData("1970", Hl7TimestampPrecision.Year)]
    [InlineData("197002", Hl7TimestampPrecision.Month)]
    [InlineData("19700214", Hl7TimestampPrecision.Day)]
    [InlineData("1970021409", Hl7TimestampPrecision.Hour)]
    [InlineData("197002140930", Hl7TimestampPrecision.Minute)]
    [InlineData("20260105093000", Hl7TimestampPrecision.Second)]
    [InlineData("20260105093000-0600", Hl7TimestampPrecision.Second)]
    [InlineData("20260105093000.1", Hl7TimestampPrecision.Fraction)]
    [InlineData("20260105093000.0012+0530", Hl7TimestampPrecision.Fraction)]
    [InlineData("2026+0000", Hl7TimestampPrecision.Year)]
    public void Precision_and_offset_are_kept(string text, Hl7TimestampPrecision precision)
    {
        Assert.True(Hl7Timestamp.TryParse(text, out Hl7Timestamp timestamp));
        Assert.Equal(precision, timestamp.Precision);
        Assert.Equal(text, timestamp.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("197")]
    [InlineData("19701")]
    [InlineData("19701301")]
    [InlineData("20260230")]
    [InlineData("2026010524")]
    [InlineData("20260105093060")]
    [InlineData("20260105.1")]
    [InlineData("20260105093000.12345")]
    [InlineData("20260105093000+1")]
    [InlineData("20260105093000+1500")]
    [InlineData("2026-01-05")]
    [InlineData("+0100")]
    [InlineData(" 2026")]
    public void What_is_no_timestamp_is_refused(string text) => Assert.False(Hl7Timestamp.TryParse(text, out _));

    [Fact]
    public void Instant_takes_the_senders_offset_only_where_it_has_none()
    {
        Assert.True(Hl7Timestamp.TryParse("20260105093000", out Hl7Timestamp local));
        Assert.True(Hl7Timestamp.TryParse("20260105093000-0600", out Hl7Timestamp zoned));

        Assert.Equal(new DateTimeOffset(2026, 1, 5, 8, 30, 0, TimeSpan.Zero), local.ToDateTimeOffset(TimeSpan.FromHours(1))?.ToUniversalTime());
        Assert.Equal(new DateTimeOffset(2026, 1, 5, 15, 30, 0, TimeSpan.Zero), zoned.ToDateTimeOffset(TimeSpan.FromHours(1))?.ToUniversalTime());
    }

    [Theory]
    [InlineData("00010101000000+0500")]
    [InlineData("99991231235959-0500")]
    public void Instant_outside_of_the_calendar_is_none(string text)
    {
        Assert.True(Hl7Timestamp.TryParse(text, out Hl7Timestamp timestamp));
        Assert.Null(timestamp.ToDateTimeOffset(TimeSpan.Zero));
    }

    [Fact]
    public void Written_time_is_cut_to_its_precision()
    {
        DateTimeOffset time = new DateTimeOffset(2026, 1, 5, 9, 30, 15, 678, TimeSpan.FromHours(-6)).AddTicks(9);

        Assert.Equal("20260105093015-0600", Hl7Timestamp.From(time).ToString());
        Assert.Equal("20260105093015.6780-0600", Hl7Timestamp.From(time, Hl7TimestampPrecision.Fraction).ToString());
        Assert.Equal("202601-0600", Hl7Timestamp.From(time, Hl7TimestampPrecision.Month).ToString());
    }
}
