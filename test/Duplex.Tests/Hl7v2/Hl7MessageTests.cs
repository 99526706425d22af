using System.Text;
using Duplex.Hl7v2;
using Xunit;

namespace Duplex.Tests.Hl7v2;

public class Hl7MessageTests
{
    [Theory]
    [InlineData("\r", "\r")]
    [InlineData("\n", "\n")]
    [InlineData("\r\n", "\r\n")]
    [InlineData("\r", "")]
    [InlineData("\n", "")]
    [InlineData("\r\n", "\r\n\r\n")]
    public void Any_line_end_and_a_missing_last_one_are_taken(string between, string last)
    {
        string text = $"MSH|^~\\&|A|B{between}PID|1{between}PV1|1|I{last}";

        Hl7Message message = Parsed(Encoding.ASCII.GetBytes(text));

        Assert.Equal(3, message.SegmentCount);
        Assert.Equal("B", message["MSH-4"].ToString());
        Assert.Equal("I", message["PV1-2"].ToString());
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 1)]
    [InlineData("a~b^c~", 3)]
    [InlineData("~~", 3)]
    [InlineData("\"\"", 1)]
    public void Repetitions_in_one_pass_are_those_by_number(string field, int count)
    {
        Hl7Field identifiers = Parsed(Encoding.ASCII.GetBytes(field.Length == 0 ? "MSH|^~\\&|A\rPID|1" : $"MSH|^~\\&|A\rPID|1||{field}")).Segment("PID")[3];

        Assert.Equal(count, identifiers.RepetitionCount);
        Assert.Equal(Enumerable.Range(1, count).Select(number => identifiers[number]), identifiers.Repetitions);
    }

    [Fact]
    public void Indented_segments_and_what_is_left_of_an_XML_escape_are_read()
    {
        Hl7Message message = Wire.Message("\t MSH|^~\\&amp;|A\n  PID|1||7&8^x\n\tOBX|1");

        Assert.Equal("A", message["MSH-3"].ToString());
        Assert.Equal("8", message["PID-3.1.2"].ToString());
        Assert.Equal("1", message["OBX-1"].ToString());
    }

    [Fact]
    public void Byte_order_mark_and_leading_line_ends_are_skipped()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, (byte)'\r', (byte)'\n', .. "MSH|^~\\&|A\rPID|7"u8];

        Assert.Equal("7", Parsed(bytes)["PID-1"].ToString());
    }

    [Fact]
    public void Line_feed_inside_a_text_stays_where_segments_end_with_CR()
    {
        Hl7Message message = Parsed("MSH|^~\\&|A\rNTE|1||one\ntwo\nthree|x\nZZ1|y\rPID|1"u8.ToArray());

        Assert.Equal("one\ntwo\nthree", message["NTE-3"].ToString());
        Assert.Equal("y", message["ZZ1-1"].ToString());
        Assert.Equal(4, message.SegmentCount);
    }

    [Fact]
    public void Delimiters_are_read_from_MSH()
    {
        Hl7Message message = Parsed("MSH#*%!@$#A*B@C#D!F!E%F\rPID#1#x!P!|^"u8.ToArray());

        Assert.Equal(new Hl7Delimiters((byte)'#', (byte)'*', (byte)'%', (byte)'!', (byte)'@', (byte)'$'), message.Delimiters);
        Assert.Equal("C", message["MSH-3.2.2"].ToString());
        Assert.Equal("D#E", message["MSH-4[1]"].ToString());
        Assert.Equal("x$|^", message["PID-2"].ToString());
    }

    [Fact]
    public void Doubled_escape_character_in_MSH_2_is_read_as_one()
    {
        Assert.Equal(Hl7Delimiters.Default, Parsed("MSH|^~\\\\&|A"u8.ToArray()).Delimiters);
    }

    [Theory]
    [InlineData("", Hl7ParseFailure.Empty)]
    [InlineData("\r\n", Hl7ParseFailure.Empty)]
    [InlineData("PID|1", Hl7ParseFailure.NoHeader)]
    [InlineData("hello", Hl7ParseFailure.NoHeader)]
    [InlineData("FHS|^~\\&\rMSH|^~\\&|", Hl7ParseFailure.BatchHeader)]
    [InlineData("MSH", Hl7ParseFailure.HeaderTooShort)]
    [InlineData("MSH|", Hl7ParseFailure.HeaderTooShort)]
    [InlineData("MSH||||", Hl7ParseFailure.UnusableDelimiters)]
    [InlineData("MSH|^^\\&|", Hl7ParseFailure.UnusableDelimiters)]
    [InlineData("MSHABCDE", Hl7ParseFailure.UnusableDelimiters)]
    [InlineData("MSH|\r\r\r", Hl7ParseFailure.UnusableDelimiters)]
    public void Bytes_that_are_no_message_give_an_error(string text, Hl7ParseFailure failure)
    {
        Hl7ParseResult result = Hl7Message.Parse(Encoding.ASCII.GetBytes(text));

        Assert.False(result.IsSuccess);
        Assert.Equal(failure, result.Error.Failure);
    }

    [Theory]
    [InlineData(@"A\T\B \F\ \S\ \R\ \E\", @"A&B | ^ ~ \")]
    [InlineData(@"one\.br\two", "one\ntwo")]
    [InlineData(@"\X41\\X4243\", "ABC")]
    [InlineData(@"\XC3A9\", "é")]
    [InlineData(@"C:\dir", @"C:\dir")]
    [InlineData(@"C:\dir\T\x", @"C:\dir&x")]
    [InlineData(@"\H\bold\N\", @"\H\bold\N\")]
    [InlineData(@"\X4\", @"\X4\")]
    [InlineData(@"\", @"\")]
    [InlineData(@"\E\T\E\", @"\T\")]
    [InlineData(@"\Zab\", @"\Zab\")]
    public void Text_is_unescaped_once_and_unknown_sequences_are_kept(string raw, string expected) =>
        Assert.Equal(expected, Wire.Message($"MSH|^~\\&|A\nNTE|1||{raw}")["NTE-3"].ToString());

    [Fact]
    public void Very_long_escaped_text_is_read()
    {
        string raw = string.Concat(Enumerable.Repeat(@"x\T\", 5000));

        Assert.Equal(raw.Replace(@"\T\", "&"), Wire.Message($"MSH|^~\\&|A\nNTE|1||{raw}")["NTE-3"].ToString());
    }

    [Theory]
    [InlineData("", new byte[] { 0xC3, 0xA9 }, "é", Hl7CharsetOrigin.Detected)]
    [InlineData("", new byte[] { 0xE9 }, "é", Hl7CharsetOrigin.Fallback)]
    [InlineData("", new byte[] { 0x80 }, "€", Hl7CharsetOrigin.Fallback)]
    [InlineData("UNICODE UTF-8", new byte[] { 0xC3, 0xA9 }, "é", Hl7CharsetOrigin.Declared)]
    [InlineData("UNICODE UTF-8", new byte[] { 0xE9 }, "é", Hl7CharsetOrigin.Fallback)]
    [InlineData("8859/1", new byte[] { 0xC3, 0xA9 }, "é", Hl7CharsetOrigin.Fallback)]
    [InlineData("8859/15", new byte[] { 0xA4 }, "€", Hl7CharsetOrigin.Declared)]
    [InlineData("8859/2~UNICODE UTF-8", new byte[] { 0xE8 }, "č", Hl7CharsetOrigin.Declared)]
    [InlineData("8859/12", new byte[] { 0xC3, 0xA9 }, "é", Hl7CharsetOrigin.Unsupported)]
    [InlineData("CNS 11643-1992", new byte[] { 0xC3, 0xA9 }, "é", Hl7CharsetOrigin.Unsupported)]
    public void Character_set_follows_MSH_18_where_the_bytes_agree(
        string declared, byte[] name, string expected, Hl7CharsetOrigin origin)
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes($"MSH|^~\\&|A|||||||||||||||{declared}\rPID|1||||"), .. name];

        Hl7Message message = Parsed(bytes);

        Assert.Equal(expected, message["PID-5"].ToString());
        Assert.Equal(origin, message.Charset.Origin);
    }

    [Fact]
    public void Every_sample_message_is_read_without_an_exception_and_none_of_its_bytes_is_lost()
    {
        int messages = 0;
        foreach (string path in SharedMessages.Hl7v2Files())
        {
            byte[] bytes = File.ReadAllBytes(path);
            Hl7ParseResult result = Hl7Message.Parse(bytes);
            if (!result.IsSuccess)
            {
                Assert.True(!bytes.AsSpan().StartsWith("MSH|"u8) || bytes[4] is (byte)'|' or (byte)'\n', path);
                continue;
            }

            messages++;
            int covered = 0;
            foreach (Hl7Segment segment in result.Message)
            {
                covered += segment.Value.Bytes.Length;
                ReadEverything(segment);
            }

            Assert.Equal(bytes.Length, covered + LineEndsAndMark(result.Message, bytes));
            Assert.Equal(result.Message["MSH-10"].Bytes, Header(bytes).Field(10));
        }

        Assert.True(messages > 200, $"Only {messages} of the sample files were messages.");
    }

    private static MessageHeader Header(byte[] bytes)
    {
        Assert.True(MessageHeader.TryRead(bytes, out MessageHeader header));
        return header;
    }

    // Bytes outside of segments may be line ends and the byte order mark only.
    private static int LineEndsAndMark(Hl7Message message, byte[] bytes)
    {
        bool[] inside = new bool[bytes.Length];
        foreach (Hl7Segment segment in message)
        {
            inside.AsSpan(segment.Value.Offset, segment.Value.Bytes.Length).Fill(true);
        }

        return bytes.Where((value, index) => !inside[index] && value is 0x0D or 0x0A or 0xEF or 0xBB or 0xBF).Count();
    }

    private static void ReadEverything(Hl7Segment segment)
    {
        for (int field = 1; field <= segment.FieldCount + 1; field++)
        {
            for (int repetition = 1; repetition <= segment[field].RepetitionCount; repetition++)
            {
                for (int component = 1; component <= segment[field][repetition].ComponentCount; component++)
                {
                    Assert.NotNull(segment[field][repetition][component][1].ToString());
                }
            }
        }

        Assert.Equal(Hl7Presence.Absent, segment[segment.FieldCount + 1].Presence);
    }

    private static Hl7Message Parsed(byte[] bytes)
    {
        Hl7ParseResult result = Hl7Message.Parse(bytes);
        Assert.True(result.IsSuccess, result.Error?.Text);
        return result.Message;
    }
}
