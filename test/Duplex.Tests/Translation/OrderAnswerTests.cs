using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;
using Duplex.Tests.Hl7v2;
using Duplex.Translation.Orders;
using Xunit;

namespace Duplex.Tests.Translation;

public class OrderAnswerTests
{
    [Fact]
    public void Acceptance_says_which_order_and_its_number_at_the_laboratory()
    {
        OrderAnswer answer = Read("""
            MSH|^~\&|SANDBOXLAB|SANDBOXLAB|DUPLEX|CLINIC|20260105||ORL^O22^ORL_O22|L1|P|2.5.1
            MSA|AA|M1
            PID|1||7^^^SANDBOX^MR
            ORC|OK|P100^SANDBOXORD|F55^SANDBOXLAB^1.2.3^ISO||SC
            OBR|1|P100^SANDBOXORD|F55^SANDBOXLAB|4548-4^HbA1c^LN
            ORC|UA|P101^SANDBOXORD
            OBR|1|P101^SANDBOXORD|F56^SANDBOXLAB
            """);

        Assert.Equal(("ORL", "L1", AcknowledgementCode.AA, "M1"), (answer.MessageType, answer.ControlId, answer.Code!.Value, answer.AnsweredControlId));
        Assert.Empty(answer.Errors);
        Assert.Equal(
            [
                new OrderAnswerItem("OK", "SC", new OrderNumber("P100", "SANDBOXORD"), new OrderNumber("F55", "SANDBOXLAB", "1.2.3", "ISO")),
                new OrderAnswerItem("UA", null, new OrderNumber("P101", "SANDBOXORD"), new OrderNumber("F56", "SANDBOXLAB")),
            ],
            answer.Orders);
    }

    [Theory]
    [InlineData("ERR||OBR^1^4^1^1|103^Table value not found^HL70357|E||||JANE DOE is not known", "103", "E", "OBR-4[1].1")]
    [InlineData("ERR||PID^2|204|F", "204", "F", "PID[2]")]
    [InlineData("ERR|OBR^1^4^103&Table value not found&HL70357", "103", null, "OBR-4")]
    [InlineData("ERR||JANE DOE|101|JANE DOE is wrong", "101", null, null)]
    public void Refusal_says_code_and_place_and_never_a_text_of_the_other_side(string error, string code, string? severity, string? place)
    {
        OrderAnswer answer = Read($"MSH|^~\\&|LAB|LAB|D|C|2026||ACK^O21|L1|P|2.5.1\nMSA|AE|M1|JANE DOE\n{error}");

        Assert.Equal(AcknowledgementCode.AE, answer.Code);
        Assert.Equal(new OrderAnswerError(code, severity, place), Assert.Single(answer.Errors));
        Assert.DoesNotContain("JANE", answer.ToString() + string.Concat(answer.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CA", AcknowledgementCode.CA)]
    [InlineData("ar", AcknowledgementCode.AR)]
    [InlineData("OK", null)]
    [InlineData("3", null)]
    public void Code_is_one_of_the_table(string sent, AcknowledgementCode? code) =>
        Assert.Equal(code, Read($"MSH|^~\\&|LAB|LAB|D|C|2026||ACK|L1|P|2.3\nMSA|{sent}|M1").Code);

    [Theory]
    [InlineData("hello")]
    [InlineData("MSH|^~\\&|LAB|LAB|D|C|2026||ORU^R01|L1|P|2.3\nPID|1||7")]
    public void What_answers_nothing_is_no_answer(string lines) => Assert.Null(OrderAnswer.Read(Wire.Bytes(lines)));

    private static OrderAnswer Read(string lines) => Assert.IsType<OrderAnswer>(OrderAnswer.Read(Wire.Bytes(lines)));
}
