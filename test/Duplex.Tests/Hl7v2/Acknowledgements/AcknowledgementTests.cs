using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;
using Xunit;

namespace Duplex.Tests.Hl7v2.Acknowledgements;

public class AcknowledgementTests
{
    private static readonly Hl7Timestamp Time =
        Hl7Timestamp.From(new DateTimeOffset(2026, 1, 7, 8, 0, 5, TimeSpan.Zero));

    private static readonly AcknowledgementError NoIdentifier = new(
        Hl7ErrorCode.RequiredFieldMissing, Hl7Path.Parse("PID-3.1"), "PID-3 is empty; the event needs a patient identifier.");

    [Fact]
    public void Accept_swaps_sender_and_receiver()
    {
        MessageHeader received = Wire.Header(@"MSH|^~\&|ADT^1.2^ISO|NC|ENG|HERE|20260107080000-0600||ADT^A01^ADT_A01|A1|P|2.5.1");

        Assert.Equal(
            "MSH|^~\\&|ENG|HERE|ADT^1.2^ISO|NC|20260107080005+0000||ACK^A01^ACK|own-1|P|2.5.1\nMSA|AA|A1\n",
            Written(received, AcknowledgementCode.AA));
    }

    [Fact]
    public void Error_names_its_place_from_version_2_5_on()
    {
        MessageHeader received = Wire.Header(@"MSH|^~\&|ADT|NC|ENG|HERE|20260107080000||ADT^A01|A1|T^A|2.6^USA|||AL|NE");

        Assert.Equal(
            "MSH|^~\\&|ENG|HERE|ADT|NC|20260107080005+0000||ACK^A01^ACK|own-1|T^A|2.6^USA\n"
            + "MSA|CE|A1\n"
            + "ERR||PID^1^3^1^1|101^Required field missing^HL70357|E||||PID-3 is empty; the event needs a patient identifier.\n",
            Written(received, AcknowledgementCode.CE, NoIdentifier));
    }

    [Fact]
    public void Error_before_version_2_5_stands_in_ERR_1_with_the_text_in_MSA_3()
    {
        MessageHeader received = Wire.Header(@"MSH|^~\&|ADT|NC|ENG|HERE|20260107080000||ADT^A01|A1|P|2.3");

        Assert.Equal(
            "MSH|^~\\&|ENG|HERE|ADT|NC|20260107080005+0000||ACK^A01|own-1|P|2.3\n"
            + "MSA|AE|A1|PID-3 is empty; the event needs a patient identifier.\n"
            + "ERR|PID^1^3^101&Required field missing&HL70357\n",
            Written(received, AcknowledgementCode.AE, NoIdentifier));
    }

    [Fact]
    public void Errors_before_version_2_5_stand_in_one_ERR_whose_first_field_repeats()
    {
        MessageHeader received = Wire.Header(@"MSH|^~\&|ADT|NC|ENG|HERE|20260107080000||ADT^A01|A1|P|2.3");

        string written = Written(
            received, AcknowledgementCode.AE, NoIdentifier, new AcknowledgementError(Hl7ErrorCode.SegmentSequenceError, null, "x"), NoIdentifier);

        Assert.EndsWith(
            "\nERR|PID^1^3^101&Required field missing&HL70357~^^^100&Segment sequence error&HL70357~PID^1^3^101&Required field missing&HL70357\n",
            written, StringComparison.Ordinal);
        Assert.Equal(3, AcknowledgementReading.Read(Wire.Message(written))!.Errors.Count);
    }

    [Fact]
    public void Unreadable_header_is_answered_with_default_delimiters_and_an_empty_control_id()
    {
        AcknowledgementError error = new(Hl7ErrorCode.SegmentSequenceError, Hl7Path.Parse("MSH"), "No MSH segment.");

        Assert.Equal(
            "MSH|^~\\&|||||20260107080005+0000||ACK|own-1|P|2.5.1\nMSA|AE\n"
            + "ERR||MSH^1|100^Segment sequence error^HL70357|E||||No MSH segment.\n",
            Written(default, AcknowledgementCode.AE, error));
    }

    [Fact]
    public void Delimiters_of_the_received_message_are_used()
    {
        MessageHeader received = Wire.Header("MSH#*%!@#ADT*X#NC###20260107080000##ADT*A01#A1#P#2.5.1");

        Assert.Equal(
            "MSH#*%!@###ADT*X#NC#20260107080005+0000##ACK*A01*ACK#own-1#P#2.5.1\nMSA#AA#A1\n",
            Written(received, AcknowledgementCode.AA));
    }

    [Fact]
    public void Acknowledgement_reads_back_as_a_message()
    {
        MessageHeader received = Wire.Header(@"MSH|^~\&|ADT|NC|ENG|HERE|20260107080000||ADT^A01|A1|P|2.5.1");
        byte[] bytes = Acknowledgement.Write(received, AcknowledgementCode.AE, "own", Time, NoIdentifier, NoIdentifier);

        Hl7Message message = Hl7Message.Parse(bytes).Message!;

        Assert.Equal("A1", message["MSA-2"].ToString());
        Assert.Equal("101", message["ERR[2]-3.1"].ToString());
    }

    private static string Written(MessageHeader received, AcknowledgementCode code, params AcknowledgementError[] errors) =>
        Wire.Lines(Acknowledgement.Write(received, code, "own-1", Time, errors));
}
