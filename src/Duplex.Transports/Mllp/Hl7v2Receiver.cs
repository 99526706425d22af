using System.Security.Cryptography;
using System.Text;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Hl7v2;
using Microsoft.Extensions.Logging;

namespace Duplex.Transports.Mllp;

/// <summary>
/// Takes HL7 v2 messages into the intake log and answers as design section 7 says: a message is durable before it is accepted,
/// a repeat gets the first answer again, what is refused is kept as a bounded copy that is never replayed, and a log that can't
/// store gets the sender no answer at all.
/// </summary>
public sealed class Hl7v2Receiver(
    Hl7v2ListenerOptions options,
    IIntakeLog intake,
    KeyedHash hash,
    IIdSource ids,
    TimeProvider time,
    ApplicationOutcomes outcomes,
    ILogger<Hl7v2Receiver> logger) : IMllpReceiver
{
    /// <summary>The <see cref="IntakeEntry.Format"/> of what this receiver appends.</summary>
    public const string Format = "hl7v2";

    /// <summary>Longest code kept of MSH-9.1 and MSH-9.2; the tables 0076 and 0003 hold three characters.</summary>
    private const int LongestCode = 20;

    public ValueTask<MllpReply> ReceiveAsync(MllpFrame frame, MllpPeer peer, CancellationToken cancellationToken)
    {
        // What has no frame is nobody's message, whatever it looks like.
        MessageHeader header = default;
        bool readable = frame.Kind != MllpFrameKind.Unframed && MessageHeader.TryRead(frame.Bytes, out header);
        Hl7Message? message = null;
        Hl7v2Refusal? refusal = frame.Kind switch
        {
            MllpFrameKind.CutByClose => Hl7v2Refusal.CutByClose,
            MllpFrameKind.CutByStart => Hl7v2Refusal.CutByStart,
            MllpFrameKind.TooLong => Hl7v2Refusal.TooLong,
            MllpFrameKind.Unframed => Hl7v2Refusal.Unframed,
            _ when !readable || (message = Hl7Message.Parse(frame.Bytes).Message) is null => Hl7v2Refusal.HeaderUnreadable,
            _ => Hl7v2Admission.Check(header, message, options),
        };
        IntakeEntry entry = new()
        {
            Id = new(ids.NewId()),
            Connection = options.Connection,
            Lane = message is null || refusal is not null
                ? Hl7v2Lane.OfSender(header, options, hash)
                : Hl7v2Lane.Of(message, header, options, hash),
            Format = Format,
            Kind = KindOf(header),
            ControlId = header.ControlId,
            ReceivedAt = Instant.Now(time),
            Payload = frame.Bytes,
        };
        return refusal is null
            ? AcceptAsync(WithDigests(entry, header), header, peer, cancellationToken)
            : RefuseAsync(entry, header, refusal, frame, peer, cancellationToken);
    }

    private async ValueTask<MllpReply> AcceptAsync(
        IntakeEntry entry, MessageHeader header, MllpPeer peer, CancellationToken cancellationToken)
    {
        bool asked = Hl7v2Answer.IsApplicationAsked(header);
        Task<Exchange>? handled = asked ? outcomes.Expect(entry.Id) : null;
        if (await AppendAsync(entry, peer, cancellationToken) is not { } receipt)
        {
            outcomes.Forget(entry.Id);
            return MllpReply.CloseWithoutAnswer;
        }

        return new(AsAnswer(Hl7v2Answer.Accept(header, receipt.First, receipt.FirstReceivedAt)))
        {
            Later = handled is null ? null : ApplyAsync(header.Alone(), receipt, entry.Id, handled),
        };
    }

    /// <summary>Waits until the message, or the one that it repeats, is handled.</summary>
    private async Task<ReadOnlyMemory<byte>?> ApplyAsync(MessageHeader header, IntakeReceipt receipt, ExchangeId own, Task<Exchange> handled)
    {
        if (receipt.Outcome == IntakeOutcome.Duplicate)
        {
            outcomes.Forget(own);
            handled = outcomes.ExpectAgainAsync(receipt.First);
        }

        return AsAnswer(Hl7v2Answer.Apply(header, await handled));
    }

    private async ValueTask<MllpReply> RefuseAsync(
        IntakeEntry entry, MessageHeader header, Hl7v2Refusal refusal, MllpFrame frame, MllpPeer peer, CancellationToken cancellationToken)
    {
        IntakeEntry kept = entry with
        {
            Payload = entry.Payload[..Math.Min(entry.Payload.Length, options.MaxKeptBytes)],
            Refusal = refusal.ToIntake(frame.Length),
        };
        MllpLog.Refused(logger, options.Connection.Connection, peer.ConnectionId, kept.Refusal.Code, kept.Refusal.Place);
        if (await AppendAsync(kept, peer, cancellationToken) is null)
        {
            return MllpReply.CloseWithoutAnswer;
        }

        return frame.Kind switch
        {
            MllpFrameKind.Complete => new(Answer(header, refusal, kept)),
            MllpFrameKind.TooLong => new(entry.ControlId.Length > 0 ? Answer(header, refusal, kept) : null, Close: true),
            _ => MllpReply.None,
        };
    }

    /// <summary>Null where the log could not store it.</summary>
    private async ValueTask<IntakeReceipt?> AppendAsync(IntakeEntry entry, MllpPeer peer, CancellationToken cancellationToken)
    {
        try
        {
            return await intake.AppendAsync(entry, cancellationToken);
        }
        catch (Exception exception)
        {
            // Whatever the reason: not stored means not answered, and the sender sends again.
            MllpLog.NotStored(logger, options.Connection.Connection, peer.ConnectionId, exception);
            return null;
        }
    }

    private static ReadOnlyMemory<byte>? Answer(in MessageHeader header, Hl7v2Refusal refusal, IntakeEntry kept) =>
        AsAnswer(Hl7v2Answer.Refuse(header, refusal, kept.Id, kept.ReceivedAt));

    // A null array would turn into empty memory, which is an answer.
    private static ReadOnlyMemory<byte>? AsAnswer(byte[]? bytes) => bytes is null ? default(ReadOnlyMemory<byte>?) : bytes;

    private static string KindOf(in MessageHeader header)
    {
        string type = CodeOf(header.MessageType);
        string trigger = CodeOf(header.TriggerEvent);
        return trigger.Length == 0 ? type : $"{type}^{trigger}";
    }

    // It stands in every list of exchanges, so that what no table of codes could hold must not get there.
    private static string CodeOf(string sent) =>
        sent.Length <= LongestCode && sent.All(letter => letter is > ' ' and <= '~') ? sent : "?";

    private IntakeEntry WithDigests(IntakeEntry entry, in MessageHeader header)
    {
        string sender = $"{options.Connection}\u001f{header.SendingApplication}\u001f{header.SendingFacility}\u001f{entry.ControlId}";
        return entry with
        {
            Key = ContentHash.From(SHA256.HashData(Encoding.UTF8.GetBytes(sender))),
            Content = ContentHash.From(ContentDigest.Sha256(entry.Payload.Span)),
        };
    }
}
