using System.Text;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;
using Xunit;

namespace Duplex.Tests.Hl7v2;

public class MessageHeaderTests
{
    [Fact]
    public void Header_fields_are_read()
    {
        MessageHeader header = Wire.Header("MSH|^~\\&|ADT|NC|ENG|HERE|20260107080000||ADT^A01^ADT_A01~X|A1|T^A|2.5.1^USA|||AL|ER\nPID|1");

        Assert.Equal("ADT", header.SendingApplication);
        Assert.Equal("NC", header.SendingFacility);
        Assert.Equal("ADT", header.MessageType);
        Assert.Equal("A01", header.TriggerEvent);
        Assert.Equal("ADT_A01", header.MessageStructure);
        Assert.Equal("A1", header.ControlId);
        Assert.Equal("T", header.ProcessingId);
        Assert.Equal("2.5.1", header.Version);
        Assert.True(header.IsEnhancedMode);
        Assert.Equal(AcknowledgementCondition.Always, header.AcceptCondition);
        Assert.Equal(AcknowledgementCondition.OnError, header.ApplicationCondition);
    }

    [Fact]
    public void Blanks_alone_ask_for_no_acknowledgement_and_blanks_around_a_code_are_no_part_of_it()
    {
        MessageHeader header = Wire.Header("MSH|^~\\&|ADT|NC|||20260105|| ADT ^A01 |A1|P|2.3||| | ");

        Assert.False(header.IsEnhancedMode);
        Assert.Equal(("ADT", "A01"), (header.MessageType, header.TriggerEvent));
    }

    [Fact]
    public void Missing_fields_are_empty_and_mean_original_mode()
    {
        MessageHeader header = Wire.Header("MSH|^~\\&|ADT");

        Assert.Equal("", header.ControlId);
        Assert.Equal("", header.MessageType);
        Assert.False(header.IsEnhancedMode);
    }

    [Fact]
    public void Header_of_cut_bytes_is_read_as_far_as_it_goes()
    {
        Assert.True(MessageHeader.TryRead("MSH|^~\\&|ADT|NC|||2026||ADT^A01|A1|P|2.5.1\rOBX|1|ED|"u8.ToArray(), out MessageHeader header));
        Assert.Equal("A1", header.ControlId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("MSH")]
    [InlineData("PID|1")]
    [InlineData("xxMSH|^~\\&|")]
    public void Bytes_without_a_header_are_told(string text) =>
        Assert.False(MessageHeader.TryRead(Encoding.ASCII.GetBytes(text), out _));
}
