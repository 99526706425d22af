using Duplex.Hl7v2.Acknowledgements;
using System.Text;
using Duplex.Composition;
using Duplex.Engine.Identity;
using Duplex.Hl7v2;
using Duplex.Tests.Fhir.Client;
using Duplex.Tests.Transports.Mllp;
using Duplex.Transports.Mllp;
using Microsoft.Extensions.Logging.Abstractions;

namespace Duplex.Tests.Composition;

public sealed class AnswersOnSendingLineTests
{
    private readonly IntakeLogOfTest _log = new();
    private readonly AnswersOnSendingLine _answers;

    public AnswersOnSendingLineTests() => _answers = new AnswersOnSendingLine("lab-1", () => new Hl7v2Receiver(
        new Hl7v2ListenerOptions { Connection = new("default", "lab-1") }, _log, new KeyedHash(new byte[32]), _log, new SteppedTime(), new ApplicationOutcomes(new KnownExchanges()), NullLogger<Hl7v2Receiver>.Instance));

    [Theory]
    [InlineData(MllpHeardKind.Application, "AA")]
    [InlineData(MllpHeardKind.Late, "AE")]
    public async Task An_applications_answer_goes_into_the_intake_log_and_is_not_acknowledged_unasked(MllpHeardKind kind, string code)
    {
        Assert.Null(await HearAsync(kind, code, ""));

        Assert.Equal("default/lab-1", Assert.Single(_log.Entries).Connection.ToString());
    }

    [Fact]
    public async Task An_answer_that_asks_for_a_commit_acknowledgement_gets_it()
    {
        var reply = await HearAsync(MllpHeardKind.Application, "AA", "|||AL|NE");

        Assert.Contains("MSA|CA|X1", Encoding.UTF8.GetString(reply!.Value.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MllpHeardKind.Duplicate, "AA")]
    [InlineData(MllpHeardKind.Wrong, "AA")]
    [InlineData(MllpHeardKind.Late, "CA")]
    [InlineData(MllpHeardKind.Unreadable, "")]
    public async Task What_is_no_news_stays_out_of_the_log(MllpHeardKind kind, string code)
    {
        Assert.Null(await HearAsync(kind, code, ""));

        Assert.Empty(_log.Entries);
    }

    private ValueTask<ReadOnlyMemory<byte>?> HearAsync(MllpHeardKind kind, string code, string modes)
    {
        var answer = Encoding.UTF8.GetBytes($"MSH|^~\\&|LAB|LAB|DUPLEX|CLINIC|20260105||ORL^O22^ORL_O22|X1|P|2.5.1{modes}\rMSA|{code}|M1\r");
        return _answers.HearAsync(
            new MllpHeard(kind, "M1", Enum.TryParse<AcknowledgementCode>(code, out var read) ? read : null, answer), TestContext.Current.CancellationToken);
    }
}
