using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;

namespace Duplex.Care;

/// <summary>What the steps of a loop with one delivery follow from.</summary>
internal static class DeliverySteps
{
    /// <summary>The loop of one delivery, with the steps that its kind of loop has.</summary>
    public static Loop Open(LoopOpening opening, string kind, IReadOnlyList<Step> steps)
    {
        ArgumentNullException.ThrowIfNull(opening);
        return new Loop
        {
            Id = opening.Id,
            Kind = kind,
            Connection = opening.Connection,
            Lane = opening.Delivery.Lane,
            Delivery = opening.Delivery.Id,
            Patient = opening.Job.Placement.Patient,
            OpenedAt = opening.At,
            ChangedAt = opening.At,
            Steps = steps,
        };
    }

    /// <summary>A loop after something happened to its delivery, or a person decided about it.</summary>
    /// <param name="ofOthers">A step that somebody at the counterparty does: the delivery says nothing about it.</param>
    public static Loop React(Loop loop, LoopFacts facts, Instant at, string? ofOthers = null)
    {
        ArgumentNullException.ThrowIfNull(loop);
        ArgumentNullException.ThrowIfNull(facts);
        if (loop.Status is LoopStatus.Closed or LoopStatus.Cancelled || facts.Deliveries.FirstOrDefault(one => one.Id == loop.Delivery) is not { } delivery)
        {
            return loop;
        }

        var openHold = facts.OpenHoldOf(delivery.Id);
        var steps = loop.Steps.Select(step => AfterEvidence(step, delivery, at)).ToList();
        Explain(steps, loop, delivery, openHold, at, ofOthers);
        var status = StatusOf(steps, delivery, openHold);
        return status == loop.Status && steps.SequenceEqual(loop.Steps) ? loop : loop with { Status = status, Steps = steps };
    }

    private static Step AfterEvidence(Step step, Delivery delivery, Instant at)
    {
        var found = delivery.Evidence.FirstOrDefault(evidence => evidence.Step == step.Name);
        if (found is null)
        {
            // Evidence that was withdrawn (lost, sent again) leaves the step waiting anew.
            return step.Status == StepStatus.Waiting ? step : Waiting(step.Name, step.Owner, step.Deadline, at);
        }

        var status = found.Verdict switch
        {
            FindingVerdict.Met => StepStatus.Met,
            FindingVerdict.Contradicted => StepStatus.Failed,
            FindingVerdict.NotObservable => StepStatus.NotObservable,
            _ => StepStatus.Waiting,
        };
        var next = step with
        {
            Status = status,
            Grade = status is StepStatus.Met or StepStatus.Failed ? found.Grade : null,
            Evidence = status == StepStatus.Waiting ? "" : found.Reference,
            Sentence = found.Sentence,
            Overdue = step.Overdue && status == StepStatus.Waiting,
        };

        // The same finding seen again changes nothing, so that a look is not taken for news.
        return next == step ? step : next with { Since = status == step.Status ? step.Since : found.At };
    }

    /// <summary>The step that failed, or else the first that waits, says what is going on and who acts.</summary>
    private static void Explain(List<Step> steps, Loop loop, Delivery delivery, Hold? openHold, Instant at, string? ofOthers)
    {
        var failing = steps.FindIndex(step => step.Status == StepStatus.Failed);
        var index = failing >= 0 ? failing : steps.FindIndex(step => step.Status == StepStatus.Waiting);
        if (index < 0)
        {
            return;
        }

        var step = steps[index];
        var opened = loop.Steps[index];
        if (openHold is not null)
        {
            var failed = delivery.State is DeliveryState.Refused or DeliveryState.Altered or DeliveryState.Failed;
            steps[index] = step with
            {
                Status = failed ? StepStatus.Failed : step.Status,
                Owner = openHold.Owner,
                Sentence = openHold.Sentence,
                Since = opened.Owner == openHold.Owner && opened.Sentence == openHold.Sentence ? opened.Since : at,
            };
        }
        else if (step.Name != ofOthers)
        {
            steps[index] = step with { Owner = Owners.Duplex, Sentence = SentenceOf(delivery, step) };
        }
    }

    private static string SentenceOf(Delivery delivery, Step step) => delivery.State switch
    {
        _ when delivery.Sentence.Length > 0 => delivery.Sentence,
        DeliveryState.Queued => "Waits to be sent.",
        DeliveryState.Sending => "Is being sent.",
        DeliveryState.Unknown => "No clear answer came; the counterparty is asked before anything is sent again.",
        DeliveryState.Accepted when step.Sentence.Length == 0 => "Waits to be read back.",
        _ => step.Sentence,
    };

    private static LoopStatus StatusOf(List<Step> steps, Delivery delivery, Hold? openHold) => delivery.State switch
    {
        DeliveryState.Cancelled => LoopStatus.Cancelled,
        _ when openHold is not null => LoopStatus.Held,
        DeliveryState.Verified when steps.TrueForAll(step => step.Status is StepStatus.Met or StepStatus.NotObservable) => LoopStatus.Closed,
        _ => LoopStatus.Open,
    };

    public static Step Waiting(string name, string owner, Instant deadline, Instant since, string sentence = "") => new()
    {
        Name = name,
        Owner = owner,
        Deadline = deadline,
        Since = since,
        Sentence = sentence,
    };
}
