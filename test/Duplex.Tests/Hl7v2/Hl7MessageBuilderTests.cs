using System.Text;
using Duplex.Hl7v2;
using Xunit;

namespace Duplex.Tests.Hl7v2;

public class Hl7MessageBuilderTests
{
    [Fact]
    public void Message_is_written_without_trailing_separators()
    {
        Hl7MessageBuilder builder = new();
        builder.Segment("MSH").Field(3, "ENG").Field(9, "ORU").Component(2, "R01").Component(3, "").Field(10, "1").Field(12)
            .Segment("PID").Field(1, "1").Field(3, "7").Component(4, "NC").Subcomponent(2, "1.2.3").Component(5, "MR")
            .Repetition().Text("8").Component(4).Subcomponent(3, "ISO")
            .Field(5, null).Field(7).Null().Field(9, "")
            .Segment("ZX1");

        Assert.Equal(
            "MSH|^~\\&|ENG||||||ORU^R01|1\nPID|1||7^^^NC&1.2.3^MR~8^^^&&ISO||||\"\"\nZX1\n",
            Wire.Lines(builder.ToArray()));
    }

    [Theory]
    [InlineData("a|b^c~d\\e&f", @"a\F\b\S\c\R\d\E\e\T\f")]
    [InlineData("one\r\ntwo\nthree\rfour", @"one\.br\two\.br\three\.br\four")]
    [InlineData("\"\"", @"\X22\""")]
    [InlineData("a\u000Bb\u001C", @"a\X0B\b\X1C\")]
    [InlineData("Zoë #1 \0", "Zoë #1 \0")]
    public void Text_is_escaped(string text, string expected)
    {
        byte[] bytes = new Hl7MessageBuilder().Segment("NTE").Field(3, text).ToArray();

        Assert.Equal($"NTE|||{expected}\n", Wire.Lines(bytes));
    }

    [Theory]
    [InlineData("a|b^c~d\\e&f")]
    [InlineData(@"\T\ and \.br\ as text, C:\dir\E\")]
    [InlineData("\"\"")]
    [InlineData("ünïcödé 漢字 \\")]
    public void Text_reads_back_as_it_was_written(string text)
    {
        byte[] bytes = new Hl7MessageBuilder().Segment("MSH").Field(3, text).Segment("NTE").Field(3, text).ToArray();

        Hl7Message message = Hl7Message.Parse(bytes).Message!;

        Assert.Equal(text, message["NTE-3"].ToString());
        Assert.Equal(text, message["MSH-3"].ToString());
        Assert.True(message["NTE-3"].IsPresent);
    }

    [Fact]
    public void Other_delimiters_and_encodings_are_written()
    {
        Hl7MessageBuilder builder = new(new Hl7Delimiters((byte)'#', (byte)'*', (byte)'%', (byte)'!', (byte)'@', (byte)'$'), Encoding.Latin1);

        byte[] bytes = builder.Segment("MSH").Field(3, "a#é$").ToArray();

        Assert.Equal("MSH#*%!@$#a!F!é!P!\r", Encoding.Latin1.GetString(bytes));
    }

    [Fact]
    public void Places_out_of_order_are_refused()
    {
        Assert.Throws<InvalidOperationException>(() => new Hl7MessageBuilder().Segment("PID").Field(5, "x").Field(3, "y"));
        Assert.Throws<InvalidOperationException>(() => new Hl7MessageBuilder().Segment("PID").Field(5).Component(2, "x").Component(1, "y"));
        Assert.Throws<InvalidOperationException>(() => new Hl7MessageBuilder().Segment("MSH").Field(2, "x"));
        Assert.Throws<InvalidOperationException>(() => new Hl7MessageBuilder().Segment("PID").Field(0, "x"));
        Assert.Throws<ArgumentException>(() => new Hl7MessageBuilder().Segment("P|D"));
    }
}
