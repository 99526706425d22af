using Duplex.Engine.Exchanges;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;

namespace Duplex.Engine.Deliveries;

/// <summary>Records what the counterparty answered to one part, and what follows for the delivery.</summary>
public sealed class SendResult(DeliveryLedger ledger, IJitter jitter)
{
    /// <summary>The step that a counterparty's own answer can prove.</summary>
    public const string AcceptedStep = "accepted";

    /// <summary>The context to go on with when the part was accepted and others follow; null otherwise.</summary>
    public async ValueTask<DeliveryContext?> RecordAsync(
        DeliveryContext context, Part part, SendOutcome outcome, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(outcome);
        var change = Decide(context, part, outcome);
        change = change with { Exchange = ExchangeOf(context, part, outcome, change.Delivery) };
        if (!await ledger.CommitAsync(context.Delivery, change, context.Job.Placement.Patient, cancellationToken))
        {
            return null;
        }

        return outcome.Verdict == SendVerdict.Accepted && change.Delivery.State == DeliveryState.Sending
            ? After(context, change)
            : null;
    }

    /// <summary>What an accepted part means: the next part is due, or reading back.</summary>
    public DeliveryChange Accepted(DeliveryContext context, Part part, string reference, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(part);
        var accepted = part with { State = DeliveryState.Accepted, Reference = reference };
        var last = context.Parts.All(other => other.Plan.Index == part.Plan.Index || other.State == DeliveryState.Accepted);
        var main = part.Plan.Index == 0;
        var delivery = context.Delivery with
        {
            State = last ? DeliveryState.Accepted : DeliveryState.Sending,
            Attempts = 0,
            NextAttemptAt = ledger.Now.Plus(last ? context.Connector.SettlingTime : UntilNextPart(context)),
            Reference = main ? reference : context.Delivery.Reference,
            Evidence = main ? EvidenceList.Replace(context.Delivery.Evidence, evidence) : context.Delivery.Evidence,
            Code = "",
            Sentence = "",
        };
        return new DeliveryChange(delivery) { ChangedPart = accepted, Action = last ? "delivery.accepted-there" : "" };
    }

    /// <summary>The same attempt goes on with the next part, which other nodes leave to it for the time of a call.</summary>
    private TimeSpan UntilNextPart(DeliveryContext context) =>
        ledger.IsShared ? context.Policy.CallWithin + context.Connector.SettlingTime : TimeSpan.Zero;

    private DeliveryChange Decide(DeliveryContext context, Part part, SendOutcome outcome) => outcome.Verdict switch
    {
        SendVerdict.Accepted when outcome.Reference is { } reference => Accepted(context, part, reference, Acknowledged(outcome)),
        SendVerdict.Accepted => throw new InvalidOperationException("A connector answered 'accepted' without a reference."),
        SendVerdict.Staged => Staged(context, part, outcome),
        SendVerdict.Transient => Transient(context, part, outcome),
        SendVerdict.Refused => Refused(context, part, outcome),
        _ => Unknown(context, part, outcome),
    };

    private Evidence Acknowledged(SendOutcome outcome) => new(
        AcceptedStep,
        FindingVerdict.Met,
        EvidenceGrade.ApplicationAck,
        outcome.ReferenceVersion is { } version ? $"{outcome.Reference}/_history/{version}" : outcome.Reference!,
        ledger.Now,
        "The counterparty answered that it took it.");

    private DeliveryChange Staged(DeliveryContext context, Part part, SendOutcome outcome)
    {
        var sentence = outcome.Problem?.Sentence ?? "The counterparty took it and files it only after somebody there releases it.";
        var evidence = new Evidence(AcceptedStep, FindingVerdict.Pending, EvidenceGrade.CommitAck, outcome.Reference ?? "", ledger.Now, sentence);
        var delivery = context.Delivery with
        {
            State = DeliveryState.Staged,
            Attempts = 0,
            NextAttemptAt = ledger.Now.Plus(context.Connector.SettlingTime),
            Deadline = ledger.Now.Plus(context.Policy.SignWithin),
            Evidence = EvidenceList.Replace(context.Delivery.Evidence, evidence),
            Code = "staged",
            Sentence = sentence,
        };
        return new DeliveryChange(delivery) { ChangedPart = part with { State = DeliveryState.Staged }, Action = "delivery.staged" };
    }

    private DeliveryChange Transient(DeliveryContext context, Part part, SendOutcome outcome)
    {
        var attempts = context.Delivery.Attempts + 1;
        var wait = Backoff.Of(attempts, context.Policy.RetryFirst, context.Policy.RetryMost, jitter, outcome.RetryAfter);
        var delivery = context.Delivery with
        {
            State = DeliveryState.Queued,
            Attempts = attempts,
            NextAttemptAt = ledger.Now.Plus(wait),
            Code = outcome.Problem?.Code ?? "transient",
            Sentence = outcome.Problem?.Sentence ?? "The counterparty could not take it now; it is tried again.",
        };
        return new DeliveryChange(delivery) { ChangedPart = part with { State = DeliveryState.Queued } };
    }

    private static DeliveryChange Refused(DeliveryContext context, Part part, SendOutcome outcome)
    {
        var obstacle = Obstacle.From(outcome.Problem, "refused", "The counterparty refused it.", Owners.Practice);
        return DeliveryChange.Stopped(context.Delivery, DeliveryState.Refused, obstacle) with
        {
            ChangedPart = part with { State = DeliveryState.Refused },
        };
    }

    private DeliveryChange Unknown(DeliveryContext context, Part part, SendOutcome outcome)
    {
        var delivery = context.Delivery with
        {
            State = DeliveryState.Unknown,
            Attempts = 0,
            NextAttemptAt = ledger.Now.Plus(context.Connector.SettlingTime),
            Code = outcome.Problem?.Code ?? HoldCodes.OutcomeUnknown,
            Sentence = outcome.Problem?.Sentence ?? "No clear answer came; the counterparty is asked before anything is sent again.",
        };
        return new DeliveryChange(delivery) { ChangedPart = part with { State = DeliveryState.Unknown }, Action = "delivery.unknown" };
    }

    private Exchange ExchangeOf(DeliveryContext context, Part part, SendOutcome outcome, Delivery after) => new()
    {
        Id = ledger.NewExchangeId(),
        Connection = context.Delivery.Connection,
        Direction = ExchangeDirection.Outbound,
        Format = context.Connector.Format,
        Kind = $"SEND {part.Plan.Target}",
        ControlId = outcome.ControlId,
        Lane = context.Delivery.Lane,
        At = ledger.Now,
        Outcome = outcome.Verdict switch
        {
            SendVerdict.Accepted or SendVerdict.Staged => ExchangeOutcome.Accepted,
            SendVerdict.Refused => ExchangeOutcome.Refused,
            SendVerdict.Transient => ExchangeOutcome.Failed,
            _ => ExchangeOutcome.Unknown,
        },
        Code = after.Code,
        Place = outcome.Problem?.Place ?? "",
        Sentence = after.Sentence,
        Delivery = context.Delivery.Id,
        Loop = context.Delivery.Loop,
        Payload = outcome.Request,
        Answer = outcome.Answer,
    };

    private static DeliveryContext After(DeliveryContext context, DeliveryChange change) => context with
    {
        Delivery = change.Delivery,
        Parts = [.. context.Parts.Select(part => part.Plan.Index == change.ChangedPart!.Plan.Index ? change.ChangedPart : part)],
    };
}
