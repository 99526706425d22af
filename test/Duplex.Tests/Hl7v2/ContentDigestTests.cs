using System.Text;
using Duplex.Hl7v2;
using Xunit;

namespace Duplex.Tests.Hl7v2;

public class ContentDigestTests
{
    [Theory]
    [InlineData("MSH|^~\\&|A|B|C|D|TIME|SEC|ADT|1|P|2.5|SEQ|X\rPID|1\r", "MSH|^~\\&|A|B|C|D|||ADT|1|P|2.5||X\rPID|1\r")]
    [InlineData("MSH|^~\\&|A|B|C|D|TIME\rPID|1|||||x|y|||||z", "MSH|^~\\&|A|B|C|D|\rPID|1|||||x|y|||||z")]
    [InlineData("MSH|^~\\&|A|B|C|D|TIME|SEC|ADT|1|P|2.5|SEQ", "MSH|^~\\&|A|B|C|D|||ADT|1|P|2.5|")]
    [InlineData("MSH|^~\\&|A\rPID|1", "MSH|^~\\&|A\rPID|1")]
    [InlineData("\r\nMSH#*#A##C#D#TIME#\rPID", "MSH#*#A##C#D##\rPID")]
    [InlineData("no header |7|8|", "no header |7|8|")]
    [InlineData("", "")]
    public void Time_security_and_sequence_number_are_left_out(string message, string expected)
    {
        StringBuilder walked = new();

        ContentDigest.Walk(Encoding.ASCII.GetBytes(message), walked, static (bytes, text) => text.Append(Encoding.ASCII.GetString(bytes)));

        Assert.Equal(expected, walked.ToString());
    }

    [Fact]
    public void Digest_differs_for_any_other_change()
    {
        byte[] first = ContentDigest.Sha256("MSH|^~\\&|A|B|C|D|1|2|ADT|1\rPID|1"u8);

        Assert.Equal(first, ContentDigest.Sha256("MSH|^~\\&|A|B|C|D|9|9|ADT|1\rPID|1"u8));
        Assert.NotEqual(first, ContentDigest.Sha256("MSH|^~\\&|A|B|C|D|1|2|ADT|1\rPID|2"u8));
        Assert.NotEqual(first, ContentDigest.Sha256("MSH|^~\\&|A|B|C|D|1|2|ADT|2\rPID|1"u8));
    }
}
