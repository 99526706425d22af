using Duplex.Engine.Exchanges;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;

namespace Duplex.Engine.Deliveries;

/// <summary>Reads the parts afresh, lets the rule judge them, and keeps what it found as evidence.</summary>
public sealed class ProveParts(DeliveryLedger ledger, IReadBackRuleCatalog rules, IJitter jitter)
{
    public async ValueTask RunAsync(DeliveryContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var read = await context.Connector.ReadBackAsync(context.Parts, cancellationToken);
        var change = read.Verdict switch
        {
            ReadBackVerdict.Read => Judged(context, read, RuleOf(context).Judge(context.Job, context.Parts, read.Parts, ledger.Now)),
            ReadBackVerdict.NotOffered => new DeliveryChange(context.Delivery with { NextAttemptAt = null }),
            ReadBackVerdict.Missing => Missing(context, read),
            _ => Later(context, read.RetryAfter),
        };
        await ledger.CommitAsync(context.Delivery, change, context.Job.Placement.Patient, cancellationToken);
    }

    private IReadBackRule RuleOf(DeliveryContext context) =>
        rules.Find(context.Delivery.Connection, context.Delivery.ResourceType, context.Delivery.Purpose)
        ?? throw new InvalidOperationException($"No read-back rule is registered for {context.Delivery.ResourceType}.");

    private DeliveryChange Judged(DeliveryContext context, ReadBackOutcome read, ReadBackFindings findings)
    {
        var evidence = EvidenceList.Replace(context.Delivery.Evidence, findings.Evidence);
        var seen = context.Delivery with { Evidence = evidence, Code = findings.Problem?.Code ?? "", Sentence = findings.Problem?.Sentence ?? "" };
        var change = findings.Judgement switch
        {
            ReadBackJudgement.Verified => new DeliveryChange(seen with { State = DeliveryState.Verified, NextAttemptAt = null }) { Action = "delivery.verified" },
            ReadBackJudgement.Altered => Stopped(seen, DeliveryState.Altered, findings, "altered", "The counterparty shows other words than were sent."),
            ReadBackJudgement.Misplaced => Stopped(seen, DeliveryState.Held, findings, "misplaced", "The counterparty filed it in another place."),
            _ => Pending(context, seen, findings),
        };
        var news = context.Delivery.State != change.Delivery.State || !evidence.SameAs(context.Delivery.Evidence);
        return news ? change with { Exchange = ExchangeOf(context, read), Observed = read.Parts } : change with { Action = "" };
    }

    private DeliveryChange Pending(DeliveryContext context, Delivery seen, ReadBackFindings findings)
    {
        if (findings.WriteProven)
        {
            // Somebody at the counterparty has still to act: looked at again and again, the loop's deadline watches over it.
            var proven = context.Delivery.State == DeliveryState.Verified;
            var looks = proven ? context.Delivery.Attempts + 1 : 1;
            var pause = Backoff.Of(looks, context.Policy.RetryFirst, context.Policy.LookEvery, jitter);
            return new DeliveryChange(seen with { State = DeliveryState.Verified, Attempts = looks, NextAttemptAt = ledger.Now.Plus(pause) })
            {
                Action = proven ? "" : "delivery.verified",
            };
        }

        return InTime(context)
            ? Again(context, seen, null)
            : Stopped(seen, DeliveryState.Held, findings, HoldCodes.NotProven, "Not everything that was sent shows at the counterparty in time.");
    }

    private DeliveryChange Missing(DeliveryContext context, ReadBackOutcome read)
    {
        if (InTime(context) && context.Delivery.State == DeliveryState.Accepted)
        {
            return Again(context, context.Delivery, read.RetryAfter);
        }

        var obstacle = Obstacle.From(
            read.Problem,
            HoldCodes.Lost,
            "The counterparty said that it took it and does not show it: look there, then send again or give up.",
            Owners.IntegrationEngineer) with { Code = HoldCodes.Lost };
        return DeliveryChange.Stopped(context.Delivery, DeliveryState.Held, obstacle);
    }

    private DeliveryChange Later(DeliveryContext context, TimeSpan? wish) => Again(context, context.Delivery, wish);

    private DeliveryChange Again(DeliveryContext context, Delivery seen, TimeSpan? wish)
    {
        var attempts = context.Delivery.Attempts + 1;
        var wait = Backoff.Of(attempts, context.Policy.RetryFirst, context.Policy.LookEvery, jitter, wish);
        return new DeliveryChange(seen with { Attempts = attempts, NextAttemptAt = ledger.Now.Plus(wait) });
    }

    /// <summary>Counted from when the counterparty took it; without a time for that, from the delivery's making.</summary>
    private bool InTime(DeliveryContext context)
    {
        var taken = context.Delivery.Evidence.FirstOrDefault(found => found.Step == SendResult.AcceptedStep)?.At ?? context.Delivery.CreatedAt;
        return ledger.Now < taken.Plus(context.Policy.ProveWithin);
    }

    private static DeliveryChange Stopped(Delivery seen, DeliveryState state, ReadBackFindings findings, string code, string sentence)
    {
        var obstacle = Obstacle.From(findings.Problem, code, sentence, findings.Owner);
        return DeliveryChange.Stopped(seen, state, obstacle);
    }

    private Exchange ExchangeOf(DeliveryContext context, ReadBackOutcome read) => new()
    {
        Id = ledger.NewExchangeId(),
        Connection = context.Delivery.Connection,
        Direction = ExchangeDirection.Outbound,
        Format = context.Connector.Format,
        Kind = $"READ {context.Delivery.ResourceType}",
        Lane = context.Delivery.Lane,
        At = ledger.Now,
        Outcome = ExchangeOutcome.Accepted,
        Delivery = context.Delivery.Id,
        Loop = context.Delivery.Loop,
        Payload = default,
        Answer = read.Parts.Count > 0 ? read.Parts[0].Body : default,
    };
}
