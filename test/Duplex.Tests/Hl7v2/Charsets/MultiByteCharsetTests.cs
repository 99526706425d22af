using System.Text;
using Duplex.Hl7v2;
using Xunit;

namespace Duplex.Tests.Hl7v2.Charsets;

/// <summary>Sets whose later bytes look like delimiters: nothing may be split there, and nothing else may be changed.</summary>
public class MultiByteCharsetTests
{
    [Theory]
    [InlineData("GB 18030-2000", "乗亅\U00020087丏|")] // later bytes 5C, 81 30 .., 7C
    [InlineData("BIG-5", "功許蓋^")] // 5C
    [InlineData("ISO IR14", "表ソ十ﾊﾟ~")] // 5C
    [InlineData("KS X 1001", "한글&")]
    [InlineData("~ISO IR87", "表山田太郎|")]
    [InlineData("ISO IR14~ISO IR87", "山田")]
    [InlineData("UNICODE UTF-8", "漢字é")]
    public void Written_text_reads_back_and_its_neighbours_stay(string declared, string text)
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes($"MSH|^~\\&|A|||||||||||||||{declared}\rNTE|1|old^a|kept^\\T\\|z\rZX1|last")];
        Hl7Message message = Parsed(bytes);

        Hl7Message once = message.Edit().Set("NTE-2.2", text).ToMessage();
        // Masked from now on: the editing of a message that holds such a text.
        Hl7Message edited = once.Edit().Set("NTE-2.1", text).Set("NTE-4[2]", text).ToMessage();

        Assert.Equal(Hl7CharsetOrigin.Declared, edited.Charset.Origin);
        Assert.Equal(3, edited.SegmentCount);
        Assert.Equal(text, edited["NTE-2.1"].ToString());
        Assert.Equal(text, edited["NTE-2.2"].ToString());
        Assert.Equal(text, edited["NTE-4[2].1"].ToString());
        Assert.Equal("kept", edited["NTE-3.1"].ToString());
        Assert.Equal("&", edited["NTE-3.2"].ToString());
        Assert.Equal(4, edited.Segment("NTE").FieldCount);
        Assert.Equal("last", edited["ZX1-1"].ToString());
    }

    [Fact]
    public void Shifts_of_ISO_2022_hide_delimiters_of_both_Japanese_sets()
    {
        byte[] bytes =
        [
            .. "MSH|^~\\&|A|||||||||||||||~ISO IR87~ISO IR159\rPID|1||7||"u8,
            .. "\u001B$B;3\u001B(B^\u001B$(D0!"u8, (byte)'0', (byte)'^', .. "\u001B(B|x"u8,
        ];

        Hl7Message message = Parsed(bytes);

        Assert.Equal("山", message["PID-5.1"].ToString());
        Assert.StartsWith("丂", message["PID-5.2"].ToString(), StringComparison.Ordinal);
        Assert.Equal(Hl7Presence.Absent, message["PID-5.3"].Presence);
        Assert.Equal("x", message["PID-6"].ToString());
    }

    [Theory]
    [InlineData(@"8859/1~8859/2", @"a\C2D42\", new byte[] { 0xE8 }, @"\C2842\é", "ač")]
    [InlineData(@"~ISO IR87", @"\M2442\;3\C2842\x", new byte[0], "", "山x")]
    [InlineData(@"8859/1", @"a\C2D42\", new byte[] { 0xE8 }, "", @"a\C2D42\è")]
    [InlineData(@"8859/1", @"\Cxx\ \M\ \M2442\", new byte[0], "", @"\Cxx\ \M\ \M2442\")]
    public void Escapes_to_another_set_are_followed_where_MSH_18_names_it(string declared, string before, byte[] middle, string after, string expected)
    {
        byte[] bytes =
        [
            .. Encoding.Latin1.GetBytes($"MSH|^~\\&|A|||||||||||||||{declared}\rNTE|1||"), .. Encoding.Latin1.GetBytes(before), .. middle,
            .. Encoding.Latin1.GetBytes(after),
        ];

        string text = Parsed(bytes)["NTE-3"].ToString();

        Assert.Equal(after.Length == 0 ? expected : expected + after[^1], text);
    }

    [Fact]
    public void Declared_set_that_the_bytes_are_not_is_told()
    {
        byte[] bytes = [.. "MSH|^~\\&|A|||||||||||||||GB 18030-2000\rNTE|1||"u8, 0xFF, 0x7C, (byte)'x'];

        Hl7Message message = Parsed(bytes);

        Assert.Equal(Hl7CharsetOrigin.Fallback, message.Charset.Origin);
        Assert.Equal("ÿ", message["NTE-3"].ToString());
        Assert.Equal("x", message["NTE-4"].ToString());
    }

    private static Hl7Message Parsed(byte[] bytes)
    {
        Hl7ParseResult result = Hl7Message.Parse(bytes);
        Assert.True(result.IsSuccess, result.Error?.Text);
        return result.Message;
    }
}
