using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;
using Xunit;

namespace Duplex.Tests.Hl7v2.Acknowledgements;

public class AcknowledgementPlanTests
{
    // Accept acknowledgement of success and error, application acknowledgement of success and error.
    [Theory]
    [InlineData("|", "- - AA AE")]
    [InlineData("AL|AL", "CA CE AA AE")]
    [InlineData("AL|NE", "CA CE - -")]
    [InlineData("NE|AL", "- - AA AE")]
    [InlineData("|AL", "- - AA AE")]
    [InlineData("AL|", "CA CE - -")]
    [InlineData("ER|SU", "- CE AA -")]
    [InlineData("SU|ER", "CA - - AE")]
    [InlineData("NE|NE", "- - - -")]
    [InlineData("XX|NE", "CA CE - -")]
    public void Message_gets_what_it_asks_for(string conditions, string codes)
    {
        AcknowledgementPlan plan = PlanOf(conditions);

        string?[] given =
        [
            plan.Accept(AcknowledgementOutcome.Accepted)?.ToString(), plan.Accept(AcknowledgementOutcome.Error)?.ToString(),
            plan.Application(AcknowledgementOutcome.Accepted)?.ToString(), plan.Application(AcknowledgementOutcome.Error)?.ToString(),
        ];

        Assert.Equal(codes, string.Join(' ', given.Select(code => code ?? "-")));
        Assert.Equal(conditions != "|", plan.IsEnhancedMode);
    }

    [Fact]
    public void Rejection_has_codes_of_its_own()
    {
        Assert.Equal(AcknowledgementCode.CR, PlanOf("AL|AL").Accept(AcknowledgementOutcome.Rejected));
        Assert.Equal(AcknowledgementCode.AR, PlanOf("AL|AL").Application(AcknowledgementOutcome.Rejected));
        Assert.Equal(AcknowledgementCode.AR, default(AcknowledgementPlan).Application(AcknowledgementOutcome.Rejected));
    }

    [Fact]
    public void Application_acknowledgement_is_a_message_of_its_own()
    {
        MessageHeader received = Wire.Header(@"MSH|^~\&|ADT|NC|ENG|HERE|2026||ADT^A01|A1|P|2.5.1|||AL|AL");

        byte[] bytes = Acknowledgement.Write(received, new AcknowledgementContent(AcknowledgementCode.AE, "own-2", Hl7Timestamp.From(DateTimeOffset.UnixEpoch))
        {
            IsOwnMessage = true,
            AcceptCondition = AcknowledgementCondition.Always,
            ExpectedSequenceNumber = 8,
            Errors =
            [
                new(Hl7ErrorCode.TableValueNotFound, Hl7Path.Parse("PV1-2"), "PV1-2 is no class; it is I, O or E.")
                {
                    Severity = AcknowledgementSeverity.Warning, ApplicationCode = "class-unknown", ApplicationCodeSystem = "L", Diagnostic = "table 0004",
                },
                new(Hl7ErrorCode.ApplicationInternalError, null, "The chart cannot be reached; it is tried again.") { Severity = AcknowledgementSeverity.Fatal },
            ],
        });

        Assert.Equal(
            "MSH|^~\\&|ENG|HERE|ADT|NC|19700101000000+0000||ACK^A01^ACK|own-2|P|2.5.1|||AL|NE\nMSA|AE|A1||8\n"
            + "ERR||PV1^1^2^1|103^Table value not found^HL70357|W|class-unknown^^L||table 0004|PV1-2 is no class; it is I, O or E.\n"
            + "ERR|||207^Application internal error^HL70357|F||||The chart cannot be reached; it is tried again.\n",
            Wire.Lines(bytes));
        AcknowledgementReading read = AcknowledgementReading.Read(Hl7Message.Parse(bytes).Message!)!;
        Assert.Equal((AcknowledgementCode.AE, "A1", 8L, 2), (read.Code!.Value, read.ControlId, read.ExpectedSequenceNumber!.Value, read.Errors.Count));
        Assert.Equal(
            new ReadError(
                Hl7ErrorCode.TableValueNotFound, "Table value not found", Hl7Path.Parse("PV1-2[1]"), AcknowledgementSeverity.Warning, "class-unknown",
                "table 0004", "PV1-2 is no class; it is I, O or E."),
            read.Errors[0]);
        Assert.Null(read.Errors[1].Location);
    }

    [Theory]
    [InlineData("MSA|AA|1", "AA 1 -")]
    [InlineData("MSA|aa|1", "- 1 -")]
    [InlineData("MSA|1|1", "- 1 -")]
    [InlineData("MSA|CR| 1 |why||x", "CR 1 -")]
    [InlineData("MSA|AE|1|why\nERR|PID^1^3^101&Required field missing&HL70357~PV1^^2", "AE 1 PID-3 101,PV1-2 -")]
    [InlineData("MSA|AE|1\nERR||PID^1^3^2^1|999^new", "AE 1 PID-3[2].1 -")]
    [InlineData("MSA|AE|1\nERR||nonsense^x^y|101", "AE 1 - 101")]
    [InlineData("EVN|1", null)]
    public void Acknowledgement_is_read_in_both_forms(string segments, string? expected)
    {
        AcknowledgementReading? read = AcknowledgementReading.Read(Wire.Message($"MSH|^~\\&|A|B|C|D|2026||ACK|9|P|2.3\n{segments}\n"));

        Assert.Equal(
            expected,
            read is null
                ? null
                : $"{read.Code?.ToString() ?? "-"} {read.ControlId} "
                    + (read.Errors.Count == 0 ? "-" : string.Join(',', read.Errors.Select(error => $"{error.Location?.ToString() ?? "-"} {((int?)error.Code)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}"))));
    }

    internal static AcknowledgementPlan PlanOf(string conditions) =>
        AcknowledgementPlan.For(Wire.Header($@"MSH|^~\&|A|B|C|D|2026||ADT^A01|1|P|2.5.1|||{conditions}"));
}
