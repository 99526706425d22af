using System.Collections.Frozen;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Intake;
using Duplex.Hl7v2;
using Duplex.Translation.Orders;

namespace Duplex.Composition;

/// <summary>
/// Answers that a counterparty gives by a message of its own (HL7 v2 section 2.9.3): ACK, ORL and ORR, whose MSA-2 names what Duplex sent.
/// </summary>
internal sealed class LateAcknowledgements(RecordAcknowledgement record)
{
    public static FrozenSet<string> Types { get; } = ["ACK", "ORL", "ORR"];

    public static FrozenSet<string> Events { get; } = ["ORL^O22", "ORR^O02"];

    private static readonly FrozenSet<string> Unable = ["UA", "UX", "UC", "UM", "UH", "UR"];

    public Interpretation Interpret(IntakeRecord received)
    {
        if (OrderAnswer.Read(received.Entry.Payload) is not { AnsweredControlId: { } controlId, Code: { } code } answer)
        {
            return Unclear("hl7v2.msa-missing", "MSA", "The answer has no MSA segment with a code (MSA-1) and the control id that it answers (MSA-2); it is kept.");
        }

        if (code is AcknowledgementCode.CA)
        {
            return Unclear("hl7v2.commit-only", "MSA-1", "It says only that the message was taken (CA), which belongs on the connection that the message came by; it is kept.");
        }

        var connection = received.Entry.Connection;
        var lookup = $"msh10|{controlId}";
        var said = Judge(answer, code, received);
        return Unclear("hl7v2.answers-nothing-sent", "MSA-2", "It answers a message that was not sent from here; it is kept.") with
        {
            Check = async unit => await record.FindAsync(unit, connection, lookup) is { } delivery
                ? new Interpretation(
                    ExchangeOutcome.Accepted,
                    said.Problem?.Code ?? "",
                    said.Problem?.Place ?? "",
                    said.Sentence,
                    Apply: work => record.RecordAsync(work, delivery, lookup, said))
                {
                    Delivery = delivery.Id,
                    Loop = delivery.Loop,
                }
                : null,
        };
    }

    private static Interpretation Unclear(string code, string place, string sentence) => new(ExchangeOutcome.NotUnderstood, code, place, sentence);

    private static LateAcknowledgement Judge(OrderAnswer answer, AcknowledgementCode code, IntakeRecord received)
    {
        var source = received.Entry.Id;
        var unable = answer.Orders.FirstOrDefault(order => Unable.Contains(order.Control));
        if (code is AcknowledgementCode.AA && unable is null)
        {
            var filler = answer.Orders.Select(order => order.Filler).FirstOrDefault(number => number is not null);
            return new LateAcknowledgement(
                true, filler is null ? $"AA {answer.ControlId}" : $"{filler.Value}^{filler.Namespace}", null, "The counterparty's application answered that it took it.", source);
        }

        var error = answer.Errors.Count > 0 ? answer.Errors[0] : null;
        var problem = new Problem(
            unable is null ? $"hl7v2.{code.ToString().ToLowerInvariant()}" : $"hl7v2.orc-{unable.Control.ToLowerInvariant()}",
            unable is null ? error?.Place ?? "" : "ORC-1",
            unable is null
                ? $"The counterparty answered {code}{(error is null ? "" : $" with error {error.Code}")}; mend what it names, and send it again."
                : $"The counterparty's application cannot do what was asked (ORC-1 {unable.Control}).");
        return new LateAcknowledgement(false, "", problem, problem.Sentence, source);
    }
}
