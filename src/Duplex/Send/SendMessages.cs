using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;
using Duplex.Transports.Mllp;

namespace Duplex.Send;

/// <summary>Sends messages in order over one connection, and says what became of each.</summary>
/// <param name="isAlone">Each is answered before the next is sent, so that what else came meanwhile came instead of its answer.</param>
internal sealed class SendMessages(MllpClient client, bool isAlone)
{
    /// <summary>How long an answer is waited for that may rightly not come.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>After so many vain connections in a row nobody listens, and the rest is not tried.</summary>
    private const int VainConnections = 3;
    private const int LongestCode = 20;
    private const byte EndBlock = 0x1C;
    private const byte StartBlock = 0x0B;

    private int _vain;

    public async ValueTask<SentMessage> SendAsync(string file, int number, ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        var readable = MessageHeader.TryRead(message, out var header);
        var sent = new SentMessage(
            file, number, readable ? TypeOf(header) : "?", readable ? Plain(header.ControlId) : "", SendOutcome.NotSent, null, "", "");
        if (message.Span.IndexOfAny(StartBlock, EndBlock) is var at and >= 0)
        {
            return sent with { Text = $"Byte {at + 1} is a control byte of MLLP, which would break the frame; write it as an escape sequence (\\X1C\\, \\X0B\\)." };
        }

        if (_vain >= VainConnections)
        {
            return sent with { Text = "Not tried: nobody listens there." };
        }

        var wanted = readable ? AnswersWanted.Of(header) : AnswerWanted.Always;
        if (wanted == AnswerWanted.Never)
        {
            return Judge(sent, new MllpSendOutcome(await client.PostAsync(message, cancellationToken)), wanted, 0);
        }

        var othersBefore = Others();
        var answer = wanted == AnswerWanted.Sometimes ? new MllpAnswer(Grace, IsOptional: true) : MllpAnswer.Required;
        var outcome = await client.SendAsync(message, answer, cancellationToken);
        var judged = Judge(sent, outcome, wanted, isAlone ? (int)(Others() - othersBefore) : 0);
        return outcome.Application is { } application && header.ApplicationCondition == AcknowledgementCondition.Always
            ? Judge(judged, await application)
            : judged;
    }

    /// <summary>After CA the application's own answer counts.</summary>
    private static SentMessage Judge(SentMessage committed, MllpSendOutcome application) =>
        ReceivedAcknowledgement.Read(application.Answer) is { } answer
            ? Judge(committed, answer)
            : committed with { Text = "MSH-16 asks for an answer of the application too, and none came in time." };

    private long Others() =>
        client.Counts.Of(MllpHeardKind.Late) + client.Counts.Of(MllpHeardKind.Duplicate) + client.Counts.Of(MllpHeardKind.Wrong);

    private SentMessage Judge(SentMessage sent, MllpSendOutcome outcome, AnswerWanted wanted, int others)
    {
        _vain = outcome.IsNotSent ? _vain + 1 : 0;
        var also = others > 0 ? $" {others} {(others == 1 ? "frame" : "frames")} came that {(others == 1 ? "does" : "do")} not acknowledge this message." : "";
        return outcome.Verdict switch
        {
            MllpSendVerdict.Accepted or MllpSendVerdict.Refused or MllpSendVerdict.Answered when ReceivedAcknowledgement.Read(outcome.Answer) is { } answer =>
                Judge(sent, answer),
            MllpSendVerdict.NotConnected => sent with { Text = "No connection." },
            MllpSendVerdict.NotTrusted => sent with { Text = "TLS failed: the other side speaks none, or its certificate is not the one expected." },
            MllpSendVerdict.Posted => sent with { Outcome = SendOutcome.NotAsked, Text = "MSH-15 and MSH-16 ask for no answer." },
            MllpSendVerdict.TimedOut when wanted == AnswerWanted.Sometimes && others == 0 =>
                sent with { Outcome = SendOutcome.NotAsked, Text = "MSH-15 and MSH-16 ask for an answer in one case only, and none came." },
            MllpSendVerdict.TimedOut => sent with { Outcome = SendOutcome.NoAnswer, Text = $"No answer in time.{also}" },
            MllpSendVerdict.Closed => sent with { Outcome = SendOutcome.NoAnswer, Text = $"The connection was closed before an answer came.{also}" },
            MllpSendVerdict.Unclear => sent with { Outcome = SendOutcome.NoAnswer, Text = "The acknowledgement has no code of HL7 table 0008 (MSA-1)." },
            _ => sent with { Outcome = SendOutcome.NoAnswer, Text = $"The answer was cut, too long, or no acknowledgement.{also}" },
        };
    }

    private static SentMessage Judge(SentMessage sent, ReceivedAcknowledgement answer) => sent with
    {
        Outcome = answer.Code switch
        {
            AcknowledgementCode.AA or AcknowledgementCode.CA => SendOutcome.Accepted,
            AcknowledgementCode.AE or AcknowledgementCode.CE => SendOutcome.Error,
            _ => SendOutcome.Rejected,
        },
        Code = answer.Code,
        Place = answer.Place,
        Text = answer.Text,
    };

    private static string TypeOf(in MessageHeader header)
    {
        var trigger = Plain(header.TriggerEvent);
        return trigger.Length == 0 ? Plain(header.MessageType) : $"{Plain(header.MessageType)}^{trigger}";
    }

    // A control id may be long and is shown; a code that no table holds is not.
    private static string Plain(string sent) =>
        sent.Length <= LongestCode * 10 && sent.All(letter => letter is > ' ' and <= '~') ? sent : "?";
}
