using System.Text;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;
using Xunit;

namespace Duplex.Tests.Hl7v2.Acknowledgements;

/// <summary>An acknowledgement without errors is written in one pass: it must say what the general way says, which an error makes it take.</summary>
public class PlainAcknowledgementTests
{
    private static readonly Hl7Timestamp[] Times =
    [
        Hl7Timestamp.From(new DateTimeOffset(2026, 1, 7, 8, 0, 5, TimeSpan.Zero)),
        Hl7Timestamp.From(new DateTimeOffset(1, 12, 31, 23, 59, 59, TimeSpan.FromMinutes(-570))),
        Hl7Timestamp.From(new DateTimeOffset(2026, 1, 7, 8, 0, 5, TimeSpan.FromHours(14)), Hl7TimestampPrecision.Fraction),
    ];

    [Fact]
    public void What_is_written_in_one_pass_is_what_the_general_way_writes()
    {
        Random random = new(20261123);
        string[] values = ["", "", "A", "LAB^1.2.840^ISO", "\"\"", "a~b", @"x\T\y", "ORU^R01^ORU_R01", "ORU", "^R01", "P", "T^A", "Müller", "a\u000bb",
            "2.1", "2.2", "2.3", "2.3.1", "2.3.2", "2.4", "2.5.1", "2.9", "2.10", "3", "2.5.1^USA", " 2.5", "8859/1", "UNICODE UTF-8", "UNICODE UTF-16", "ISO IR87~ASCII"];
        for (int round = 0; round < 20_000; round++)
        {
            char field = "||||*%"[random.Next(6)];
            string encoding = (new[] { @"^~\&", @"^~\&", @"^~\&", "^", "^~", @"^~\&#", "+-=:" })[random.Next(7)];
            StringBuilder header = new($"MSH{field}{encoding}");
            for (int number = 3; number < random.Next(3, 20); number++)
            {
                header.Append(field).Append(values[random.Next(values.Length)]);
            }

            if (MessageHeader.TryRead(Encoding.UTF8.GetBytes(header.ToString()), out MessageHeader received))
            {
                Same(received, header.ToString(), Times[random.Next(Times.Length)], (AcknowledgementCode)random.Next(6));
            }
        }
    }

    [Fact]
    public void Long_headers_are_answered_like_short_ones()
    {
        string header = $"MSH|^~\\&|{new string('a', 700)}|b|{new string('c', 700)}|d|20260107||ADT^A01|{new string('1', 900)}|P|2.5";

        Assert.True(MessageHeader.TryRead(Encoding.ASCII.GetBytes(header), out MessageHeader received));
        Same(received, header, Times[0], AcknowledgementCode.AA);
    }

    private static void Same(MessageHeader received, string header, Hl7Timestamp time, AcknowledgementCode code)
    {
        string plain = Encoding.Latin1.GetString(Acknowledgement.Write(received, code, "own1", time));
        string general = Encoding.Latin1.GetString(Acknowledgement.Write(received, code, "own1", time, new AcknowledgementError(Hl7ErrorCode.DataTypeError, null, "")));

        Assert.True(plain == general[..general.IndexOf("\rERR", StringComparison.Ordinal)] + "\r", $"{header}\n{plain}\n{general}");
    }
}
