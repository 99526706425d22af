using System.Text;
using Duplex.Hl7v2;
using Xunit;

namespace Duplex.Tests.Hl7v2;

/// <summary>Writes test messages with '\n' between segments, as bytes with CR.</summary>
internal static class Wire
{
    public static byte[] Bytes(string lines) => Encoding.UTF8.GetBytes(lines.ReplaceLineEndings("\r"));

    public static Hl7Message Message(string lines)
    {
        Hl7ParseResult result = Hl7Message.Parse(Bytes(lines));
        Assert.True(result.IsSuccess, result.Error?.Text);
        return result.Message;
    }

    public static MessageHeader Header(string lines)
    {
        Assert.True(MessageHeader.TryRead(Bytes(lines), out MessageHeader header));
        return header;
    }

    public static string Lines(byte[] message) => Encoding.UTF8.GetString(message).Replace('\r', '\n');

    public static IEnumerable<Hl7Segment> Segments(this Hl7Message message)
    {
        for (int i = 0; i < message.SegmentCount; i++)
        {
            yield return message[i];
        }
    }
}
