using System.Text;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;
using Xunit;

namespace Duplex.Tests.Hl7v2.Acknowledgements;

public class AcknowledgementCharsetTests
{
    [Theory]
    [InlineData("8859/1", "é漢", "é_", "8859/1")]
    [InlineData("UNICODE UTF-8", "é漢", "é漢", "UNICODE UTF-8")]
    [InlineData("GB 18030-2000", "漢", "漢", "GB 18030-2000")]
    [InlineData("~ISO IR87", "漢", "漢", "~ISO IR87")]
    [InlineData("", "é漢", "__", "")]
    [InlineData("ASCII", "é", "_", "")]
    [InlineData("KLINGON", "é", "_", "")]
    [InlineData("8859/1", "plain", "plain", "")]
    public void Text_is_written_in_the_senders_set_which_is_named_where_it_matters(string declared, string text, string read, string named)
    {
        foreach (string version in (string[])["2.3", "2.5.1"])
        {
            MessageHeader received = Wire.Header($"MSH|^~\\&|ADT|NC|ENG|HERE|20260107080000||ADT^A01|A1|P|{version}||||||{declared}");

            Hl7Message answer = Written(received, text);

            Assert.Equal(read, answer[version == "2.3" ? "MSA-3" : "ERR-8"].ToString());
            Assert.Equal(named, Encoding.ASCII.GetString(answer["MSH-18"].Bytes));
        }
    }

    [Fact]
    public void Text_to_a_sender_that_was_not_understood_is_ASCII()
    {
        Assert.Equal("_ and half of a pair: _", Written(default, "é and half of a pair: \uD800")["ERR-8"].ToString());
    }

    private static Hl7Message Written(in MessageHeader received, string text) => Hl7Message.Parse(
        Acknowledgement.Write(
            received, AcknowledgementCode.AE, "own-1", Hl7Timestamp.From(DateTimeOffset.UnixEpoch),
            new AcknowledgementError(Hl7ErrorCode.RequiredFieldMissing, Hl7Path.Parse("PID-3"), text)),
        new Hl7ReadOptions { WrongCharset = Hl7WrongCharset.Refuse }).Message!;
}
