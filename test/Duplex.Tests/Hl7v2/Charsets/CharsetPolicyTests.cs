using System.Text;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Editing;
using Xunit;

namespace Duplex.Tests.Hl7v2.Charsets;

public class CharsetPolicyTests
{
    private static readonly byte[] Undeclared = [.. "MSH|^~\\&|A\rNTE|1||"u8, 0xA4];
    private static readonly byte[] Lying = [.. "MSH|^~\\&|A|||||||||||||||UNICODE UTF-8\rNTE|1||"u8, 0xA4];
    private static readonly byte[] Unknown = [.. "MSH|^~\\&|A|||||||||||||||KLINGON\rNTE|1||"u8, 0xA4];

    [Fact]
    public void Default_set_of_a_source_is_used_where_MSH_18_is_empty_only()
    {
        Hl7ReadOptions options = new() { DefaultCharset = Hl7Charset.Named("8859/15") };

        Assert.Equal(("€", Hl7CharsetOrigin.Assumed), Read(Undeclared, options));
        Assert.Equal(("¤", Hl7CharsetOrigin.Fallback), Read(Lying, options));
    }

    [Fact]
    public void Forced_set_is_used_whatever_MSH_18_says()
    {
        Hl7ReadOptions options = new() { ForcedCharset = Hl7Charset.Named("8859/15") };

        Assert.Equal(("€", Hl7CharsetOrigin.Forced), Read(Lying, options));
    }

    [Fact]
    public void Wrong_declaration_is_detected_trusted_or_refused()
    {
        Assert.Equal(("¤", Hl7CharsetOrigin.Fallback), Read(Lying, new()));
        Assert.Equal(("\uFFFD", Hl7CharsetOrigin.Declared), Read(Lying, new() { WrongCharset = Hl7WrongCharset.Trust }));
        Hl7ReadOptions refuse = new() { WrongCharset = Hl7WrongCharset.Refuse };
        Assert.Equal(Hl7ParseFailure.WrongCharset, Hl7Message.Parse(Lying, refuse).Error?.Failure);
        Assert.Equal(Hl7ParseFailure.WrongCharset, Hl7Message.Parse(Unknown, refuse).Error?.Failure);
        Assert.True(Hl7Message.Parse(Undeclared, refuse).IsSuccess);
        Assert.Equal(("¤", Hl7CharsetOrigin.Unsupported), Read(Unknown, new()));
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public void UTF_16_is_viewed_as_UTF_8_and_written_back_as_it_came(bool bigEndian, bool mark)
    {
        UnicodeEncoding utf16 = new(bigEndian, mark);
        byte[] bytes = [.. utf16.GetPreamble(), .. utf16.GetBytes("MSH|^~\\&|A|||||||||||||||UNICODE UTF-16\r\nNTE|1||漢|x\r\n")];

        Hl7Message message = Hl7Message.Parse(bytes).Message!;

        Assert.Equal("漢", message["NTE-3"].ToString());
        Assert.Equal(Hl7CharsetOrigin.Declared, message.Charset.Origin);
        Assert.Equal(bytes, message.Received.ToArray());
        Assert.Equal(bytes, message.Edit().ToArray());
        byte[] expected = [.. utf16.GetPreamble(), .. utf16.GetBytes("MSH|^~\\&|A|||||||||||||||UNICODE UTF-16\r\nNTE|1||é|x\r\n")];
        Assert.Equal(expected, message.Edit().Set("NTE-3", "é").ToArray());
    }

    [Fact]
    public void UTF_32_and_broken_UTF_16_are_refused_by_name()
    {
        Assert.Equal(Hl7ParseFailure.Utf32, Hl7Message.Parse(new UTF32Encoding().GetBytes("MSH|^~\\&|A")).Error?.Failure);
        Assert.Equal(Hl7ParseFailure.Utf32, Hl7Message.Parse(new UTF32Encoding(true, true).GetBytes("MSH|^~\\&|A")).Error?.Failure);
        Assert.Equal(Hl7ParseFailure.BrokenUtf16, Hl7Message.Parse((byte[])[.. Encoding.Unicode.GetBytes("MSH|^~\\&|A"), 0x7C]).Error?.Failure);
    }

    [Theory]
    [InlineData("8859/1", "ab€", 2)]
    [InlineData("ASCII", "é", 0)]
    [InlineData("UNICODE UTF-8", "a!", 1)]
    [InlineData("GB 18030-2000", "a|!", 2)]
    public void Character_that_the_set_lacks_is_refused_by_its_place_and_changes_nothing(string charset, string text, int index)
    {
        // Half of a surrogate pair, which an attribute can't hold.
        text = text.Replace('!', '\uD800');
        Hl7MessageEditor editor = Hl7MessageEditor.Create(charset: charset);
        Hl7Message source = Hl7Message.Parse(editor.ToArray()).Message!;

        Hl7EncodingException refused = Assert.Throws<Hl7EncodingException>(() => source.Edit().Set("MSH-3", text));

        Assert.Equal(index, refused.Index);
        Assert.DoesNotContain(text[index].ToString(), refused.Message, StringComparison.Ordinal);
        Assert.Equal(editor.ToArray(), source.Edit().ToArray());
        Assert.Throws<Hl7EncodingException>(() => new Hl7MessageBuilder(encoding: source.Charset.Encoding).Segment("NTE").Field(3, "\uD800"));
    }

    [Fact]
    public void Declared_replacement_is_written_for_what_the_set_lacks()
    {
        byte[] bytes = Hl7MessageEditor.Create(charset: "8859/1", replacement: "(?)").Set("MSH-3", "a€é").ToArray();

        Assert.Equal("a(?)é", Hl7Message.Parse(bytes).Message!["MSH-3"].ToString());
        Assert.Equal("NTE|a_\r", Encoding.Latin1.GetString(
            new Hl7MessageBuilder(encoding: Encoding.Latin1, replacement: "_").Segment("NTE").Field(1, "a€").ToArray()));
    }

    private static (string Text, Hl7CharsetOrigin Origin) Read(byte[] bytes, Hl7ReadOptions options)
    {
        Hl7Message message = Hl7Message.Parse(bytes, options).Message!;
        return (message["NTE-3"].ToString(), message.Charset.Origin);
    }
}
