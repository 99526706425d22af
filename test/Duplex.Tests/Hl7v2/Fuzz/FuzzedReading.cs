using System.Buffers;
using System.Text;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Editing;
using Xunit;
using MessageHeader = Duplex.Hl7v2.MessageHeader;

namespace Duplex.Tests.Hl7v2.Fuzz;

/// <summary>All that the library can do to one input. Only the documented exceptions are taken.</summary>
internal static class FuzzedReading
{
    private static readonly Hl7ReadOptions[] Options =
    [
        new(),
        new() { WrongCharset = Hl7WrongCharset.Refuse },
        new() { WrongCharset = Hl7WrongCharset.Trust },
        new() { DefaultCharset = Hl7Charset.Named("ISO IR14") },
        new() { ForcedCharset = Hl7Charset.Named("GB 18030-2000") },
        new() { ForcedCharset = Hl7Charset.Named("ISO IR87") },
    ];

    private static readonly string[] Texts = ["x", "", "a|b^c\\d", "\"\"", "é", "漢字", "line\rend\n", "\u000B\u001C", "\\T\\"];

    /// <summary>True where the input was a message.</summary>
    public static bool Exercise(byte[] bytes, Random random)
    {
        if (MessageHeader.TryRead(bytes, out MessageHeader header))
        {
            Assert.NotNull(header.ControlId + header.MessageType + header.Version);
            Assert.True(header.Field(18).Length <= bytes.Length);
        }

        Assert.Equal(32, ContentDigest.Sha256(bytes).Length);
        Hl7ParseResult result = Hl7Message.Parse(bytes, Options[random.Next(Options.Length)]);
        if (result.Message is not { } message)
        {
            Assert.InRange(result.Error!.Offset, 0, bytes.Length);
            return false;
        }

        Assert.True(bytes.AsSpan().SequenceEqual(message.Edit().ToArray()));
        Read(message);
        Edit(message, random);
        Build(message);
        return true;
    }

    private static void Read(Hl7Message message)
    {
        foreach (Hl7Segment segment in message)
        {
            int fields = 0;
            foreach (Hl7Field field in segment.Fields)
            {
                fields++;
                int repetitions = 0;
                foreach (Hl7Repetition repetition in field.Repetitions)
                {
                    repetitions++;
                    foreach (Hl7Component component in repetition.Components)
                    {
                        foreach (Hl7Value subcomponent in component.Subcomponents)
                        {
                            Assert.True(subcomponent.ToString().Length <= 2 * (subcomponent.Bytes.Length + 1));
                            Assert.True(subcomponent.ToText().Length <= 100 * (subcomponent.Bytes.Length + 1));
                        }
                    }
                }

                Assert.Equal(field.RepetitionCount, repetitions);
            }

            Assert.Equal(segment.FieldCount, Math.Max(fields, segment.FieldCount == 0 ? 0 : fields));
            Assert.NotNull(segment.Id);
        }

        int grouped = 0;
        foreach (Hl7Group group in message.Groups("ORC", "OBR"))
        {
            grouped += group.SegmentCount;
            foreach (Hl7Group inner in group.Groups("OBX"))
            {
                Assert.True(inner.SegmentCount <= group.SegmentCount);
            }
        }

        Assert.True(grouped <= message.SegmentCount);
    }

    private static void Edit(Hl7Message message, Random random)
    {
        Hl7MessageEditor editor = message.Edit();
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            string text = Texts[random.Next(Texts.Length)];
            try
            {
                Change(editor, random, text);
            }
            catch (Hl7EncodingException refused)
            {
                Assert.InRange(refused.Index, 0, text.Length - 1);
            }
            catch (InvalidOperationException refused) when (refused.Message.StartsWith("MSH-18 ", StringComparison.Ordinal))
            {
                // The random text names another set than the message is in.
                Assert.Equal("MSH", message[0].Id);
            }
            catch (InvalidOperationException)
            {
                // MSH-2 declares no delimiter for the level.
                Assert.Contains((byte)0, (byte[])[message.Delimiters.Repetition, message.Delimiters.Component, message.Delimiters.Subcomponent]);
            }
        }

        ArrayBufferWriter<byte> written = new();
        editor.WriteTo(written);
        Assert.True(editor.ToArray().AsSpan().SequenceEqual(written.WrittenSpan));
        Assert.True(Hl7Message.Parse(written.WrittenMemory).IsSuccess);
    }

    private static void Change(Hl7MessageEditor editor, Random random, string text)
    {
        int index = random.Next(editor.SegmentCount);
        switch (random.Next(6))
        {
            case 0 when index > 0:
                editor.Move(index, random.Next(1, editor.SegmentCount));
                break;
            case 1 when index > 0:
                editor.RemoveAt(index);
                break;
            case 2:
                editor.Insert(index + 1, "NTE").Set(random.Next(1, 9), text);
                break;
            case 3:
                editor[index].Clear(random.Next(3, 20), random.Next(4), random.Next(4));
                break;
            case 4:
                editor.RemoveRepetition("PID-3[2]").RemoveRepetition("OBX-5");
                break;
            default:
                editor[index].Set(random.Next(3, 20), text, random.Next(4), random.Next(4), random.Next(4));
                break;
        }
    }

    private static void Build(Hl7Message message)
    {
        Hl7MessageBuilder builder = new(message.Delimiters, Encoding.UTF8, replacement: "?");
        builder.Segment("MSH").Field(3, "x");
        foreach (Hl7Segment segment in message)
        {
            builder.Segment("ZZZ").Field(2, segment.ToString()).Component(2, segment.Id);
        }

        Hl7Message built = Hl7Message.Parse(builder.ToArray()).Message!;
        Assert.Equal(message.SegmentCount + 1, built.SegmentCount);
    }
}
