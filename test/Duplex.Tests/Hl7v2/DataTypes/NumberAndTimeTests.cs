using System.Globalization;
using Duplex.Hl7v2;
using Duplex.Hl7v2.DataTypes;

namespace Duplex.Tests.Hl7v2.DataTypes;

public class NumberAndTimeTests
{
    [Theory]
    [InlineData("5", "5")]
    [InlineData("5.10", "5.10")]
    [InlineData("+0.5", "0.5")]
    [InlineData("-.5", "-0.5")]
    [InlineData("007", "7")]
    [InlineData(" 7 ", "7")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("12345678901234567890123456789", null)]
    [InlineData("1,5", null)]
    [InlineData("1e3", null)]
    [InlineData(">5", null)]
    [InlineData("\"\"", null)]
    [InlineData("", null)]
    public void A_number_keeps_its_decimals_and_what_is_none_gives_none(string text, string? number)
    {
        Nm value = new(Field(text).Value);

        Assert.Equal(number, value.Number?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(text, value.ToString());
    }

    [Theory]
    [InlineData("3000000000", null)]
    [InlineData("3.5", null)]
    [InlineData("3.0", 3)]
    [InlineData("-4", -4)]
    public void A_whole_number_is_one_that_fits(string text, int? number) => Assert.Equal(number, new Nm(Field(text).Value).WholeNumber);

    [Theory]
    [InlineData("^100", "100")]
    [InlineData(">^100", ">100")]
    [InlineData("=^100", "100")]
    [InlineData("^10^-^20", "10-20")]
    [InlineData("^1^:^128", "1:128")]
    [InlineData("^2^+", "2+")]
    public void A_structured_number_reads_as_it_is_written_by_hand(string text, string read) => Assert.Equal(read, new Sn(Field(text)[1]).ToText());

    [Theory]
    [InlineData("08", "08:00:00", null)]
    [InlineData("0830", "08:30:00", null)]
    [InlineData("083015.5+0100", "08:30:15.5", (short)60)]
    [InlineData("2500", null, null)]
    [InlineData("8:30", null, null)]
    [InlineData("+010", null, null)]
    public void A_time_of_day_is_read_with_its_offset(string text, string? time, short? offset)
    {
        Tm value = new(Field(text).Value);

        Assert.Equal(time is null ? null : TimeOnly.Parse(time, CultureInfo.InvariantCulture), value.Time);
        Assert.Equal(offset, value.OffsetMinutes);
    }

    [Fact]
    public void A_date_range_reads_its_two_ends()
    {
        Dr range = new(Field("20260101^20260131")[1]);

        Assert.Equal(new DateOnly(2026, 1, 31), range.RangeEndDateTime.Date);
        Assert.Equal(new DateOnly(2026, 1, 1), new Xpn(Field("^^^^^^^^^20260101&20260131")[1]).NameValidityRange.RangeStartDateTime.Date);
    }

    [Theory]
    [InlineData("https://example.org/report.pdf", true)]
    [InlineData("report.pdf", false)]
    [InlineData("/srv/report.pdf", false)]
    [InlineData("", false)]
    public void A_pointer_is_an_address_where_it_is_absolute(string key, bool isAddress) =>
        Assert.Equal(isAddress, new Rp(Field($"{key}^HOSP^application^pdf")[1]).TryGetUri(out _));

    private static Hl7Field Field(string text) => Wire.Message($"MSH|^~\\&\nZZZ|{text}").Segment("ZZZ")[1];
}
