using Duplex.Hl7v2.DataTypes;
using Duplex.Hl7v2.Segments;

namespace Duplex.Tests.Hl7v2.DataTypes;

public class ObservationValueTests
{
    [Theory]
    [InlineData("NM", "5.10", ObservationKind.Number, "5.10")]
    [InlineData("nm", "5.10", ObservationKind.Number, "5.10")]
    [InlineData("SN", ">^100", ObservationKind.StructuredNumber, ">100")]
    [InlineData("CE", "260373001^Detected^SCT", ObservationKind.Coded, "Detected")]
    [InlineData("CWE", "260373001", ObservationKind.Coded, "260373001")]
    [InlineData("CWE", "^^^^^^^^said so", ObservationKind.Coded, "said so")]
    [InlineData("TS", "20260102", ObservationKind.Timestamp, "20260102")]
    [InlineData("TM", "0830", ObservationKind.Time, "0830")]
    [InlineData("ED", "^application^pdf^Base64^SGVsbG8=", ObservationKind.Document, "")]
    [InlineData("RP", "https://example.org/1^HOSP", ObservationKind.Reference, "https://example.org/1")]
    [InlineData("ST", "5.10", ObservationKind.Text, "5.10")]
    [InlineData("TX", "line 1~line 2", ObservationKind.Text, "line 1\nline 2")]
    [InlineData("XPN", "Synthetic^Anna", ObservationKind.Other, "Synthetic^Anna")]
    [InlineData("NM", "", ObservationKind.None, "")]
    [InlineData("NM", "\"\"", ObservationKind.None, "")]
    public void A_value_is_read_as_OBX_2_says(string type, string value, ObservationKind kind, string text) => Check(type, value, kind, text);

    [Theory]
    [InlineData("NM", "positive", ObservationKind.Text, "positive")]
    [InlineData("NM", "<^5", ObservationKind.StructuredNumber, "<5")]
    [InlineData("NM", "<5", ObservationKind.Text, "<5")]
    [InlineData("SN", "100", ObservationKind.Number, "100")]
    [InlineData("SN", "not done", ObservationKind.Text, "not done")]
    [InlineData("TS", "yesterday", ObservationKind.Text, "yesterday")]
    [InlineData("TM", "noon", ObservationKind.Text, "noon")]
    [InlineData("ED", "See the attached report", ObservationKind.Text, "See the attached report")]
    public void Where_OBX_2_lies_the_value_is_what_it_looks_like(string type, string value, ObservationKind kind, string text) =>
        Check(type, value, kind, text);

    [Theory]
    [InlineData("", "5.10", ObservationKind.Number, "5.10")]
    [InlineData("", ">^100", ObservationKind.StructuredNumber, ">100")]
    [InlineData("", "1^One^L", ObservationKind.Coded, "One")]
    [InlineData("", "^application^pdf^Base64^SGVsbG8=", ObservationKind.Document, "")]
    [InlineData("ZZ", "a text", ObservationKind.Text, "a text")]
    [InlineData("\"\"", "a^b", ObservationKind.Text, "a^b")]
    public void Without_a_known_OBX_2_the_value_is_what_it_looks_like(string type, string value, ObservationKind kind, string text) =>
        Check(type, value, kind, text);

    [Fact]
    public void Only_the_accessor_of_its_kind_gives_a_value()
    {
        var value = Value("NM", "7");

        Assert.Equal(7m, value.Number);
        Assert.Null(value.Coded);
        Assert.Null(value.StructuredNumber);
        Assert.Null(value.Timestamp);
        Assert.Null(value.Time);
        Assert.Null(value.Document);
        Assert.Null(value.Reference);
        Assert.Equal("SCT", Value("CE", "1^x^SCT").Coded!.Value.NameOfCodingSystem.ToString());
    }

    [Fact]
    public void Each_repetition_is_a_value_of_its_own()
    {
        var value = Value("CE", "1^One^L~2^Two^L");

        Assert.Equal(2, value.Count);
        Assert.Equal("Two", value[2].ToText());
        Assert.Equal("One\nTwo", value.ToText());
        Assert.Equal(0, Value("CE", "").Count);
    }

    private static void Check(string type, string value, ObservationKind kind, string text)
    {
        var observed = Value(type, value);
        Assert.Equal((kind, text), (observed.Kind, observed.ToText()));
    }

    private static ObservationValue Value(string type, string value) =>
        Wire.Message($"MSH|^~\\&\nOBX|1|{type}|1^Synthetic^L||{value}||||||F").Obx().ObservationValue;
}
