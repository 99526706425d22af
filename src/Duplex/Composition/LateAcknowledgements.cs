using System.Collections.Frozen;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Intake;
using Duplex.Engine.Storage;
using Duplex.Translation.Messages;
using Duplex.Translation.Orders;
using Duplex.Vendors.Hl7v2;

namespace Duplex.Composition;

/// <summary>
/// Answers that a counterparty gives by a message of its own (HL7 v2 section 2.9.3): ACK, ORL, ORR, RRE, RRD and RRI, whose MSA-2 names
/// what Duplex sent.
/// </summary>
internal sealed class LateAcknowledgements(RecordAcknowledgement record)
{
    public static FrozenSet<string> Types { get; } = ["ACK", "ORR", .. MessageTranslation.AnswerTypes];

    public static FrozenSet<string> Events { get; } = ["ORL^O22", "ORR^O02"];

    /// <param name="otherwise">What it means where it answers nothing that was sent from here; null where that is nothing.</param>
    public Interpretation Interpret(IntakeRecord received, Interpretation? otherwise)
    {
        if (OrderAnswer.Read(received.Entry.Payload) is not { AnsweredControlId: { } controlId, Code: not null } answer)
        {
            return otherwise ?? Unclear("hl7v2.msa-missing", "MSA", "The answer has no MSA segment with a code (MSA-1) and the control id that it answers (MSA-2); it is kept.");
        }

        var lookup = $"msh10|{controlId}";
        var nothing = otherwise ?? Unclear("hl7v2.answers-nothing-sent", "MSA-2", "It answers a message that was not sent from here; it is kept.");
        return nothing with
        {
            Check = async unit => await record.FindAsync(unit, received.Entry.Connection, lookup) is { } delivery
                ? await MeaningAsync(unit, received, answer, delivery, lookup)
                : otherwise?.Check is { } check ? await check(unit) : null,
        };
    }

    private async ValueTask<Interpretation> MeaningAsync(IUnitOfWork unit, IntakeRecord received, OrderAnswer answer, Delivery delivery, string lookup)
    {
        var sent = (await unit.Deliveries.GetPartsAsync(delivery.Id)).FirstOrDefault(part => part.Plan.Lookup == lookup)?.Plan.Body ?? default;
        var verdict = OrderJudgement.Of(answer, sent);
        if (verdict.Verdict is not (SendVerdict.Accepted or SendVerdict.Refused))
        {
            return Unclear("hl7v2.answer-unclear", verdict.Problem?.Place ?? "", "The answer tells neither that the application took the message nor that it refused it; it is kept.");
        }

        var said = SaidBy(verdict, received);
        return new Interpretation(
            ExchangeOutcome.Accepted,
            said.Problem?.Code ?? "",
            said.Problem?.Place ?? "",
            said.Sentence,
            Apply: work => record.RecordAsync(work, delivery, lookup, said))
        {
            Delivery = delivery.Id,
            Loop = delivery.Loop,
        };
    }

    private static Interpretation Unclear(string code, string place, string sentence) => new(ExchangeOutcome.NotUnderstood, code, place, sentence);

    private static LateAcknowledgement SaidBy(OrderVerdict verdict, IntakeRecord received) => verdict.Verdict == SendVerdict.Accepted
        ? new LateAcknowledgement(true, verdict.Reference ?? "", null, "The counterparty's application answered that it took it.", received.Entry.Id)
        : new LateAcknowledgement(false, "", verdict.Problem, verdict.Problem?.Sentence ?? "The counterparty refused it.", received.Entry.Id);
}
