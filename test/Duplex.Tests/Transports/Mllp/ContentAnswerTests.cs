using System.Text;
using Duplex.Engine.Identity;
using Duplex.Hl7v2;
using Duplex.Tests.Hl7v2;
using Duplex.Transports.Mllp;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Duplex.Tests.Transports.Mllp;

/// <summary>Which acknowledgement odd content gets: what can be read is taken as it came, and answered in its own name.</summary>
public class ContentAnswerTests
{
    // Synthetic patient.
    private const string Result = "MSH|^~\\&|A|B|C|D|20260107||ORU^R01^ORU_R01|R1|P|2.5.1\rPID|1||7^^^NC^MR||DOE^JANE\rOBR|1|||x\rOBX|1|ST|x||text||||||F\r";

    private readonly IntakeLogOfTest _log = new();

    [Theory]
    [InlineData("\r", "\n", "AA|R1")]
    [InlineData("\r", "\r\n", "AA|R1")]
    [InlineData("\r", "\r\r\n\r", "AA|R1")]
    [InlineData("OBR|1", "ZZZ|1\rOBR|1", "AA|R1")]
    [InlineData("OBR|1", "XYZ|1\rOBR|1", "AA|R1")]
    [InlineData("OBR|1", "OB|1\rOBR|1", "AA|R1")]
    [InlineData("OBR|1", "OBX|1\rOBR|1", "AA|R1")]
    [InlineData("OBR|1", "a line of text\rOBR|1", "AA|R1")]
    [InlineData("text", @"\F\\S\\T\\R\\E\\X41\\.br\\H\\N\", "AA|R1")]
    [InlineData("text", @"C:\temp", "AA|R1")]
    [InlineData("text", "\"\"", "AA|R1")]
    [InlineData("7^^^NC^MR", "\"\"", "AE|R1")]
    [InlineData("OBR|1", "PID|2||8||ROE\rOBR|1", "AA|R1")]
    [InlineData("^~\\&", "^~\\", "AA|R1")]
    [InlineData("^~\\&", "^~\\&#", "AA|R1")]
    [InlineData("|P|2.5.1", "|P|", "AA|R1")]
    [InlineData("|P|2.5.1", "|P", "AA|R1")]
    [InlineData("|P|2.5.1", "|P|two", "AA|R1")]
    [InlineData("|P|2.5.1", "|P|3.0", "AA|R1")]
    [InlineData("ORU^R01^ORU_R01", "ORU", "AA|R1")]
    [InlineData("ST|x", "|x", "AA|R1")]
    [InlineData("ST|x", "QQ|x", "AA|R1")]
    [InlineData("ST|x", "NM|x", "AA|R1")]
    [InlineData("DOE^JANE", "DOE^JANE^^^~&&|||||", "AA|R1")]
    [InlineData("MSH|", " \t\r\nMSH|", "AA|R1")]
    [InlineData("|2.5.1", "|2.5.1||||||KLINGON", "AA|R1")]
    [InlineData("|2.5.1", "|2.5.1||||||8859/1~UNICODE UTF-8", "AA|R1")]
    [InlineData("|2.5.1", "|2.5.1||||||UNICODE UTF-16", "AA|R1")]
    public async Task Odd_content_is_taken_as_it_came_and_answered_in_its_name(string good, string odd, string answer)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Result.Replace(good, odd, StringComparison.Ordinal));

        Hl7Message acknowledgement = await Send(bytes);

        Assert.Equal(answer, $"{acknowledgement["MSA-1"]}|{acknowledgement["MSA-2"]}");
        Assert.Equal(bytes, Assert.Single(_log.Entries).Payload.ToArray());
    }

    [Fact]
    public async Task Bytes_that_are_not_of_the_declared_character_set_are_taken_as_they_came()
    {
        byte[] bytes = Encoding.Latin1.GetBytes(Result.Replace("|2.5.1", "|2.5.1||||||UNICODE UTF-8", StringComparison.Ordinal).Replace("DOE", "DÖE", StringComparison.Ordinal));

        Hl7Message acknowledgement = await Send(bytes);

        Assert.Equal("AA", acknowledgement["MSA-1"].ToString());
        Assert.Equal(bytes, Assert.Single(_log.Entries).Payload.ToArray());
    }

    [Fact]
    public async Task Other_delimiters_are_used_in_the_answer_too()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Result.Replace('|', '#').Replace("^~\\&", "*!%@", StringComparison.Ordinal).Replace('^', '*'));

        Hl7Message acknowledgement = await Send(bytes);

        Assert.StartsWith("MSH#*!%@#", Encoding.ASCII.GetString(acknowledgement.Bytes.Span), StringComparison.Ordinal);
        Assert.Equal(("AA", "R1"), (acknowledgement["MSA-1"].ToString(), acknowledgement["MSA-2"].ToString()));
    }

    private async Task<Hl7Message> Send(byte[] bytes)
    {
        Hl7v2Receiver receiver = new(
            new Hl7v2ListenerOptions { Connection = new("default", "clinic") }, _log, new KeyedHash(new byte[32]), _log, new FixedTime(),
            new ApplicationOutcomes(new KnownExchanges()),
            NullLogger<Hl7v2Receiver>.Instance);
        MllpReply reply = await receiver.ReceiveAsync(new(MllpFrameKind.Complete, bytes), new MllpPeer("test", null), CancellationToken.None);
        Assert.NotNull(reply.Answer);
        Assert.False(reply.Close);
        return Hl7Message.Parse(reply.Answer.Value).Message!;
    }
}
