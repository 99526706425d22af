using System.Buffers;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Editing;
using Xunit;

namespace Duplex.Tests.Hl7v2;

public class SampleRoundTripTests
{
    [Fact]
    public void Every_sample_message_is_written_back_byte_for_byte()
    {
        int messages = 0;
        foreach (string path in SharedMessages.Hl7v2Files())
        {
            byte[] bytes = File.ReadAllBytes(path);
            if (Hl7Message.Parse(bytes).Message is not { } message)
            {
                continue;
            }

            messages++;
            Assert.True(bytes.AsSpan().SequenceEqual(message.Received.Span), path);
            Hl7MessageEditor editor = message.Edit();
            Assert.True(bytes.AsSpan().SequenceEqual(editor.ToArray()), path);

            // Segments that were opened, moved and moved back are still the same bytes, and so is a field set to itself.
            ArrayBufferWriter<byte> written = new();
            for (int i = 0; i < editor.SegmentCount; i++)
            {
                if (message[i].FieldCount > 3)
                {
                    editor[i].SetRaw(4, message[i][4].Value.Bytes.ToArray());
                }
            }

            if (editor.SegmentCount > 2)
            {
                editor.Move(1, editor.SegmentCount - 1).Move(editor.SegmentCount - 1, 1);
            }

            editor.WriteTo(written);
            Assert.True(bytes.AsSpan().SequenceEqual(written.WrittenSpan), path);
        }

        Assert.True(messages > 200, $"Only {messages} of the sample files were messages.");
    }
}
