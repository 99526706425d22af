using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;

namespace Duplex.Care.Labs;

/// <summary>Collects the steps of a loop anew, keeping since when each stands as it does.</summary>
internal sealed class StepList(Loop before, LoopFacts facts, Instant at)
{
    private readonly List<Step> _steps = [];

    public IReadOnlyList<Step> Steps => _steps;

    public void Waiting(string name, string owner, Instant deadline, string sentence = "") =>
        Add(new Step { Name = name, Owner = owner, Deadline = deadline, Since = at, Sentence = sentence });

    public void Met(string name, Evidence evidence, Instant deadline) => Add(new Step
    {
        Name = name,
        Status = StepStatus.Met,
        Grade = evidence.Grade,
        Evidence = evidence.Reference,
        Owner = Owners.Duplex,
        Deadline = deadline,
        Since = evidence.At,
        Sentence = evidence.Sentence,
    });

    public void NotObservable(string name, Instant deadline, string sentence, string evidence = "") => Add(new Step
    {
        Name = name, Status = StepStatus.NotObservable, Evidence = evidence, Owner = Owners.Duplex, Deadline = deadline, Since = at, Sentence = sentence,
    });

    public void Failed(string name, string owner, Instant deadline, string sentence, Evidence? evidence = null) => Add(new Step
    {
        Name = name,
        Status = StepStatus.Failed,
        Grade = evidence?.Grade,
        Evidence = evidence?.Reference ?? "",
        Owner = owner,
        Deadline = deadline,
        Since = at,
        Sentence = sentence,
    });

    /// <summary>What a delivery's evidence says of a step; waits for it where it says nothing, and names who must decide where it is held.</summary>
    public void FromDelivery(string name, string evidenceStep, Delivery? delivery, string owner, Instant deadline, string waiting)
    {
        var found = delivery?.Evidence.FirstOrDefault(one => one.Step == evidenceStep);
        switch (found?.Verdict)
        {
            case FindingVerdict.Met:
                Met(name, found, deadline);
                return;
            case FindingVerdict.NotObservable:
                NotObservable(name, deadline, found.Sentence, found.Reference);
                return;
            case FindingVerdict.Contradicted:
                Failed(name, facts.OpenHoldOf(delivery!.Id)?.Owner ?? Owners.Practice, deadline, found.Sentence, found);
                return;
        }

        if (delivery is not null && facts.OpenHoldOf(delivery.Id) is { } hold)
        {
            if (delivery.State is DeliveryState.Refused or DeliveryState.Failed or DeliveryState.Altered)
            {
                Failed(name, hold.Owner, deadline, hold.Sentence);
            }
            else
            {
                Waiting(name, hold.Owner, deadline, hold.Sentence);
            }

            return;
        }

        Waiting(name, found is { Verdict: FindingVerdict.Pending } ? owner : delivery is null ? owner : Owners.Duplex, deadline, SentenceOf(delivery, found, waiting));
    }

    /// <summary>The acknowledgement of critical values, where there are any.</summary>
    public void Critical()
    {
        var holds = facts.Holds.Where(hold => hold.Code == LabCodes.CriticalResult).ToList();
        if (holds.Count == 0)
        {
            return;
        }

        if (holds.FirstOrDefault(CriticalResults.IsOpen) is { } open)
        {
            Waiting(LabSteps.CriticalAcknowledged, open.Owner, open.Deadline, open.Sentence);
            return;
        }

        var last = holds[^1];
        var shown = last.DecidedBy?.StartsWith(CriticalResults.ShownByEhr, StringComparison.Ordinal) == true;
        var evidence = new Evidence(
            LabSteps.CriticalAcknowledged,
            FindingVerdict.Met,
            shown ? EvidenceGrade.ReadBack : EvidenceGrade.ApplicationAck,
            shown ? last.DecidedBy![CriticalResults.ShownByEhr.Length..] : last.DecidedBy ?? "",
            last.DecidedAt ?? at,
            shown ? "The EHR shows that the provider did the task about it." : "Acknowledged by a person.");
        Met(LabSteps.CriticalAcknowledged, evidence, last.Deadline);
    }

    /// <summary>The loop with these steps; the same instance where nothing changed.</summary>
    public Loop Into(LoopStatus status) =>
        status == before.Status && _steps.SequenceEqual(before.Steps) ? before : before with { Status = status, Steps = [.. _steps] };

    private static string SentenceOf(Delivery? delivery, Evidence? found, string waiting) => delivery?.State switch
    {
        null => waiting,
        _ when delivery.Sentence.Length > 0 => delivery.Sentence,
        _ when found is not null => found.Sentence,
        DeliveryState.Queued => "Waits to be sent; what waits or is held of the same order comes first.",
        DeliveryState.Sending => "Is being sent.",
        DeliveryState.Unknown => "No clear answer came; it is not sent again before that is cleared.",
        DeliveryState.Accepted => "Waits to be read back.",
        _ => waiting,
    };

    private void Add(Step step)
    {
        var old = before.Steps.FirstOrDefault(one => one.Name == step.Name);
        if (old is not null && old.Status == step.Status)
        {
            // The same again is no news: it stands so since then. A wait that was overdue stays so unless it got more time.
            step = step with
            {
                Since = old.Since,
                Overdue = step.Status == StepStatus.Waiting && old.Overdue && old.Deadline == step.Deadline,
            };
        }

        _steps.Add(step);
    }
}
