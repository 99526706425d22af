using System.Buffers;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;
using Duplex.Hl7v2.Batch;
using Duplex.Hl7v2.Structure;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Duplex.Transports.Mllp;
using Xunit;
using MessageHeader = Duplex.Hl7v2.MessageHeader;

namespace Duplex.Tests.Hl7v2;

/// <summary>What a sender may do to a message in thousands of seeded ways; nothing that reads bytes may throw.</summary>
public class DamagedMessageTests
{
    // Synthetic patient.
    private static readonly byte[] Original = Wire.Bytes("""
        MSH|^~\&|ADT|NC|ENG|HERE|20260107080000||ADT^A01^ADT_A01|A1|P|2.5.1|||AL|NE||UNICODE UTF-8
        EVN|A01|20260107080000
        PID|1||7^^^NC&1.2.3&ISO^MR~8^^^LAB^PI||DOÉ^JANE^^^^^L||19700214|F|||1 MAIN ST^^TOWN^WI^53703||(608)555-0100||||||||||||||||00010101000000+0500|Y
        PV1|1|O|||||1245319599^SMITH^ANN^^^^^^NPI||||||||||||V9|||||||||||||||||||||||||20260107074500-0600|""
        NTE|1||a\T\b \X41\ \.br\ C:\dir

        """);

    private static readonly byte[] Favourites = "|^~\\&\r\n\"0+-.MSHPID\x0B\x1C\xC3\x80\x00 #X"u8.ToArray();

    private static readonly TranslationOptions Options = new() { IdOf = static text => "id" };

    [Fact]
    public void Damaged_messages_are_read_without_an_exception()
    {
        Random random = new(20260107);
        for (int i = 0; i < 4_000; i++)
        {
            byte[] bytes = Damage(random);
            Hl7ParseResult result = Hl7Message.Parse(bytes);
            bool hasHeader = MessageHeader.TryRead(bytes, out MessageHeader header);
            Assert.Equal(result.IsSuccess, hasHeader);
            Assert.Equal(32, ContentDigest.Sha256(bytes).Length);
            Assert.True(Hl7Message.Parse(Acknowledgement.Write(header, AcknowledgementCode.AE, "1", default, Error)).IsSuccess);
            Assert.NotNull(MessageTranslation.Interpret(bytes, Options).Findings);
            if (result.Message is { } message)
            {
                ReadEverything(message);
            }
        }
    }

    [Fact]
    public void Damaged_streams_are_framed_without_an_exception_and_every_byte_is_accounted_for()
    {
        Random random = new(20260108);
        for (int i = 0; i < 4_000; i++)
        {
            ReadOnlySequence<byte> rest = new([0x0B, .. Damage(random), 0x1C, 0x0D, 0x0B, .. Damage(random)]);
            MllpFrameReader reader = new(new MllpLimits { MaxFrameBytes = 600, MaxKeptBytes = 64 });
            bool found;
            do
            {
                found = reader.TryRead(rest, out MllpFrame frame, out SequencePosition consumed, out _);
                Assert.True(!found || frame.Bytes.Length > 0);
                rest = rest.Slice(consumed);
            }
            while (found);

            Assert.True(rest.IsEmpty || reader.IsInsideFrame);
        }
    }

    private static AcknowledgementError Error { get; } = new(Hl7ErrorCode.DataTypeError, new Hl7Path("PID", 1, 3), "Damaged.");

    private static byte[] Damage(Random random)
    {
        List<byte> bytes = [.. Original];
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = Favourites[random.Next(Favourites.Length)];
                    break;
                case 1:
                    bytes.Insert(at, Favourites[random.Next(Favourites.Length)]);
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at));
                    break;
                default:
                    bytes[random.Next(Math.Min(30, bytes.Count))] = (byte)random.Next(256);
                    break;
            }

            if (bytes.Count == 0)
            {
                return [];
            }
        }

        return [.. bytes];
    }

    private static void ReadEverything(Hl7Message message)
    {
        Assert.NotNull(StructureCheck.Check(message));
        Assert.Equal(message.SegmentCount, StructureTree.Of(message).Root.AllSegments().Count());
        Assert.NotEqual(new AssemblyResult(AssemblyOutcome.Unreadable), new MessageAssembler().Add(message.Bytes));
        _ = AcknowledgementReading.Read(message)?.Errors;
        foreach (Hl7Segment segment in message)
        {
            Assert.NotNull(segment.Id);
            for (int field = 1; field <= segment.FieldCount; field++)
            {
                for (int repetition = 1; repetition <= segment[field].RepetitionCount; repetition++)
                {
                    Assert.NotNull(segment[field][repetition][1][1].ToString());
                }
            }
        }
    }
}
