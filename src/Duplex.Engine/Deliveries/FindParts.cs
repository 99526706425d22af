using Duplex.Engine.Holds;

namespace Duplex.Engine.Deliveries;

/// <summary>
/// Looks at the counterparty for a part of which the outcome is not known, or that waits there to be released. Nothing
/// is sent from here: what is certainly not there goes back to the queue.
/// </summary>
public sealed class FindParts(DeliveryLedger ledger, SendResult result, IJitter jitter)
{
    public async ValueTask RunAsync(DeliveryContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var part = context.Parts.FirstOrDefault(part =>
            part.State is DeliveryState.Sending or DeliveryState.Unknown or DeliveryState.Staged);
        DeliveryChange change;
        if (part is null)
        {
            // Stopped between two parts: the rest is still to be sent.
            change = Requeue(context, null);
        }
        else
        {
            var found = await context.Connector.FindAsync(part, cancellationToken);
            change = Decide(context, part, found);
        }

        await ledger.CommitAsync(context.Delivery, change, context.Job.Placement.Patient, cancellationToken);
    }

    private DeliveryChange Decide(DeliveryContext context, Part part, FindOutcome found) => found.Verdict switch
    {
        FindVerdict.Found when found.Reference is { } reference => Found(context, part, reference, found.ReferenceVersion),
        FindVerdict.Found => throw new InvalidOperationException("A connector answered 'found' without a reference."),
        FindVerdict.NotThere or FindVerdict.Repeatable or FindVerdict.CannotTell when part.State == DeliveryState.Staged => StillStaged(context),
        // Whoever asked to look only may have filed it there by hand meanwhile.
        FindVerdict.NotThere when IsLookingOnly(context) => Hold(
            context,
            new Obstacle(HoldCodes.NotThere, "", "The counterparty does not have it: send again, or give it up with a reason.", Owners.IntegrationEngineer),
            possibleRepeat: false),
        FindVerdict.NotThere => Requeue(context, part),
        FindVerdict.Repeatable when !IsLookingOnly(context) => Requeue(context, part),
        FindVerdict.FoundSeveral => Hold(
            context,
            Obstacle.From(found.Problem, HoldCodes.FoundSeveral, "The counterparty holds it more than once: one must be withdrawn there.", Owners.Practice),
            possibleRepeat: true),
        FindVerdict.CannotTell when context.Policy.OnUnknown == UnknownPolicy.Resend && !IsLookingOnly(context) => Requeue(context, part) switch
        {
            var again => again with { Delivery = again.Delivery with { PossibleRepeat = true } },
        },
        FindVerdict.CannotTell or FindVerdict.Repeatable => Hold(
            context,
            Obstacle.From(
                found.Problem,
                HoldCodes.OutcomeUnknown,
                "The counterparty may or may not have taken it and cannot be asked: look there, then send again or give up.",
                Owners.IntegrationEngineer),
            possibleRepeat: false),
        _ => Later(context, found),
    };

    private static bool IsLookingOnly(DeliveryContext context) => context.Delivery.Code == HoldCodes.LookingOnly;

    private DeliveryChange Found(DeliveryContext context, Part part, string reference, string? version)
    {
        var evidence = new Evidence(
            SendResult.AcceptedStep,
            FindingVerdict.Met,
            EvidenceGrade.ReadBack,
            version is null ? reference : $"{reference}/_history/{version}",
            ledger.Now,
            "No clear answer came; looked for at the counterparty and found there.");
        var change = result.Accepted(context, part, reference, evidence);

        // Parts that were not sent yet go through the queue, so that the target is checked again.
        return change.Delivery.State == DeliveryState.Accepted
            ? change
            : change with { Delivery = change.Delivery with { State = DeliveryState.Queued } };
    }

    private DeliveryChange Requeue(DeliveryContext context, Part? part) =>
        new(context.Delivery with { State = DeliveryState.Queued, NextAttemptAt = ledger.Now.Plus(PauseBefore(context, part)) })
        {
            ChangedPart = part is null ? null : part with { State = DeliveryState.Queued },
            Action = "delivery.requeued",
        };

    /// <summary>A part that is sent for the third time or more waits longer each time; the first repeat goes at once.</summary>
    private TimeSpan PauseBefore(DeliveryContext context, Part? part) =>
        part is { Attempts: > 1 } ? Backoff.Of(part.Attempts - 1, context.Policy.RetryFirst, context.Policy.RetryMost, jitter) : TimeSpan.Zero;

    private DeliveryChange StillStaged(DeliveryContext context)
    {
        if (ledger.Now >= context.Delivery.Deadline)
        {
            return Hold(
                context,
                new Obstacle("staged", "", "Nobody at the counterparty released it in time: release it there, or give it up.", Owners.Practice),
                possibleRepeat: false);
        }

        var attempts = context.Delivery.Attempts + 1;
        var wait = Backoff.Of(attempts, context.Policy.RetryFirst, context.Policy.LookEvery, jitter);
        return new DeliveryChange(context.Delivery with { Attempts = attempts, NextAttemptAt = ledger.Now.Plus(wait) });
    }

    private DeliveryChange Later(DeliveryContext context, FindOutcome found)
    {
        if (ledger.Now >= context.Delivery.Deadline)
        {
            return Hold(
                context,
                new Obstacle(
                    HoldCodes.OutcomeUnknown,
                    "",
                    "The counterparty may or may not have taken it and could not be reached until the deadline.",
                    Owners.IntegrationEngineer),
                possibleRepeat: false);
        }

        var attempts = context.Delivery.Attempts + 1;
        var wait = Backoff.Of(attempts, context.Policy.RetryFirst, context.Policy.RetryMost, jitter, found.RetryAfter);
        var state = context.Delivery.State == DeliveryState.Staged ? DeliveryState.Staged : DeliveryState.Unknown;
        return new DeliveryChange(context.Delivery with { State = state, Attempts = attempts, NextAttemptAt = ledger.Now.Plus(wait) });
    }

    private static DeliveryChange Hold(DeliveryContext context, Obstacle obstacle, bool possibleRepeat) =>
        DeliveryChange.Stopped(
            context.Delivery with { PossibleRepeat = context.Delivery.PossibleRepeat || possibleRepeat }, DeliveryState.Held, obstacle);
}
