using Duplex.Engine.Holds;

namespace Duplex.Engine.Deliveries;

/// <summary>Plans what is not planned, then sends part after part: check the target, make "sending" durable, send.</summary>
public sealed class SendParts(DeliveryLedger ledger, SendResult result, IJitter jitter)
{
    public async ValueTask RunAsync(DeliveryContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (ledger.Now >= context.Delivery.Deadline)
        {
            await FailAsync(context, cancellationToken);
            return;
        }

        if (context.Job.Placement.Patient.Length == 0)
        {
            if (await LocateAsync(context, cancellationToken) is not { } located)
            {
                return;
            }

            context = located;
        }

        var parts = context.Parts;
        if (parts.Count == 0)
        {
            var planned = context.Connector.Plan(context.Job);
            if (planned.Problem is { } problem)
            {
                await HoldAsync(context, Obstacle.From(problem, problem.Code, problem.Sentence, Owners.IntegrationEngineer), cancellationToken);
                return;
            }

            parts = [.. planned.Parts.Select(plan => new Part { Delivery = context.Delivery.Id, Plan = plan })];
            var change = new DeliveryChange(context.Delivery) { NewParts = parts };
            if (!await ledger.CommitAsync(context.Delivery, change, context.Job.Placement.Patient, cancellationToken))
            {
                return;
            }
        }

        var current = context with { Parts = parts };
        foreach (var part in parts)
        {
            if (part.State is DeliveryState.Accepted)
            {
                continue;
            }

            if (await SendOneAsync(current, part, cancellationToken) is not { } next)
            {
                return;
            }

            current = next;
        }
    }

    /// <summary>The context with the patient's chart in its job; null when the attempt ends here.</summary>
    private async ValueTask<DeliveryContext?> LocateAsync(DeliveryContext context, CancellationToken cancellationToken)
    {
        var located = context.Job.Expectation is { } expectation
            ? await context.Connector.LocateAsync(expectation, cancellationToken)
            : LocateOutcome.Uncertain(new Problem(
                HoldCodes.PatientUncertain, "", "It names no patient by an identifier that is known here: find the patient, or have the sender correct it."));
        switch (located)
        {
            case { Verdict: LocateVerdict.Located, Patient: { Length: > 0 } patient }:
                var job = context.Job with { Placement = context.Job.Placement with { Patient = patient } };
                var change = new DeliveryChange(context.Delivery with { Code = "", Sentence = "" }) { Job = job, Action = "delivery.patient-located" };
                return await ledger.CommitAsync(context.Delivery, change, patient, cancellationToken)
                    ? context with { Job = job, Delivery = change.Delivery }
                    : null;
            case { Verdict: LocateVerdict.Unreachable }:
                await LaterAsync(context, located.Problem, located.RetryAfter, cancellationToken);
                return null;
            default:
                await HoldAsync(
                    context,
                    Obstacle.From(located.Problem, HoldCodes.PatientUncertain, "It is not certain whose chart it belongs to.", Owners.Practice),
                    cancellationToken);
                return null;
        }
    }

    /// <summary>The context after the part was accepted; null when the attempt ends here.</summary>
    private async ValueTask<DeliveryContext?> SendOneAsync(DeliveryContext context, Part part, CancellationToken cancellationToken)
    {
        var check = await context.Connector.CheckTargetAsync(context.Job, cancellationToken);
        switch (check.Verdict)
        {
            case TargetVerdict.Contradicts:
                await HoldAsync(
                    context,
                    Obstacle.From(check.Problem, "target-contradicts", "The target chart does not agree with the job.", Owners.Practice),
                    cancellationToken);
                return null;
            case TargetVerdict.Unreachable:
                await LaterAsync(context, check.Problem, check.RetryAfter, cancellationToken);
                return null;
        }

        var sendingPart = part with { State = DeliveryState.Sending, Attempts = part.Attempts + 1 };
        var overBy = ledger.Now.Plus(context.Policy.CallWithin + context.Connector.SettlingTime);
        var sending = context.Delivery with { State = DeliveryState.Sending, NextAttemptAt = overBy };
        var marked = new DeliveryChange(sending) { ChangedPart = sendingPart };
        if (!await ledger.CommitAsync(context.Delivery, marked, context.Job.Placement.Patient, cancellationToken))
        {
            return null;
        }

        var earlier = context.Parts.Where(other => other.Plan.Index < part.Plan.Index).ToList();
        var outcome = await context.Connector.SendAsync(sendingPart, earlier, cancellationToken);
        return await result.RecordAsync(context with { Delivery = sending }, sendingPart, outcome, cancellationToken);
    }

    private async ValueTask LaterAsync(DeliveryContext context, Problem? problem, TimeSpan? wish, CancellationToken cancellationToken)
    {
        var attempts = context.Delivery.Attempts + 1;
        var wait = Backoff.Of(attempts, context.Policy.RetryFirst, context.Policy.RetryMost, jitter, wish);
        var later = context.Delivery with
        {
            State = DeliveryState.Queued,
            Attempts = attempts,
            NextAttemptAt = ledger.Now.Plus(wait),
            Code = problem?.Code ?? "unreachable",
            Sentence = problem?.Sentence ?? "The counterparty could not be reached; it is tried again.",
        };
        await ledger.CommitAsync(context.Delivery, new DeliveryChange(later), context.Job.Placement.Patient, cancellationToken);
    }

    private async ValueTask HoldAsync(DeliveryContext context, Obstacle obstacle, CancellationToken cancellationToken)
    {
        var change = DeliveryChange.Stopped(context.Delivery, DeliveryState.Held, obstacle);
        await ledger.CommitAsync(context.Delivery, change, context.Job.Placement.Patient, cancellationToken);
    }

    private async ValueTask FailAsync(DeliveryContext context, CancellationToken cancellationToken)
    {
        var last = context.Delivery.Sentence.Length > 0 ? $" Last: {context.Delivery.Sentence}" : "";
        var obstacle = new Obstacle(
            HoldCodes.DeadlinePassed,
            "",
            $"The deadline passed before the counterparty took it.{last} Send it again, or give it up with a reason.",
            Owners.IntegrationEngineer);
        var change = DeliveryChange.Stopped(context.Delivery, DeliveryState.Failed, obstacle);
        await ledger.CommitAsync(context.Delivery, change, context.Job.Placement.Patient, cancellationToken);
    }
}
