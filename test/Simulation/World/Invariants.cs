using Duplex.Conformance.InMemory;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Loops;
using Duplex.Simulation.Actors;
using Duplex.Simulation.Lab;

namespace Duplex.Simulation.World;

/// <summary>What a run showed; empty <see cref="Broken"/> means that every promise held.</summary>
public sealed record WorldFindings(int Seed, int Crashes, int Closed, int Held, int Open, IReadOnlyList<string> Broken);

/// <summary>What must hold at the end of every run, whatever happened.</summary>
public static class Invariants
{
    public static WorldFindings Check(SimulatedWorld world, WorldOptions options)
    {
        // The program stops here, and what lies on the disk is what counts.
        world.Node.Process.Kill();
        world.Disk.Crash();
        var state = world.OpenState();
        var broken = new List<string>();
        var loops = new List<Loop>();
        NothingAcknowledgedIsLost(world, state, broken);
        EachMessageHadOneEffectInOrder(state, broken);
        NotesOfAPatientArriveInOrder(world, broken);
        foreach (var note in world.Notes)
        {
            CheckNote(world, state, note, loops, broken);
        }

        if (world.Laboratory is not null)
        {
            LabInvariants.Check(world, state, broken);
        }

        return new WorldFindings(
            options.Seed,
            world.Crashes,
            loops.Count(loop => loop.Status == LoopStatus.Closed),
            loops.Count(loop => loop.Status == LoopStatus.Held),
            loops.Count(loop => loop.Status == LoopStatus.Open),
            broken);
    }

    private static void NothingAcknowledgedIsLost(SimulatedWorld world, InMemoryStateStore state, List<string> broken)
    {
        foreach (var message in world.Acknowledged)
        {
            if (Now(state.Exchanges.GetAsync(message.Exchange, CancellationToken.None)) is not { Outcome: ExchangeOutcome.InTheChart })
            {
                broken.Add($"{message.ControlId} was acknowledged and is lost.");
            }
        }
    }

    private static void EachMessageHadOneEffectInOrder(InMemoryStateStore state, List<string> broken)
    {
        var effects = Now(state.Feed.ReadAsync(0, int.MaxValue, CancellationToken.None))
            .Where(entry => entry.Kind == FeedKind.ResourceVersion && entry.Subject.StartsWith("Basic/", StringComparison.Ordinal))
            .ToList();
        broken.AddRange(effects.GroupBy(entry => entry.Subject).Where(group => group.Count() > 1).Select(group => $"{group.Key} had its effect {group.Count()} times."));
        foreach (var lane in effects.GroupBy(entry => entry.Lane))
        {
            var order = lane.Select(entry => entry.Subject).ToList();
            if (!order.SequenceEqual(order.Order(StringComparer.Ordinal)))
            {
                broken.Add($"Lane {lane.Key} was handled out of order.");
            }
        }
    }

    private static void NotesOfAPatientArriveInOrder(SimulatedWorld world, List<string> broken)
    {
        var numbers = world.Notes.ToDictionary(note => $"{note.Delivery}.0", note => (note.Patient, note.Number));
        var arrived = world.Ehr.Documents.Select(document => document.LookupKey).Distinct().Where(numbers.ContainsKey).Select(key => numbers[key]);
        foreach (var patient in arrived.GroupBy(note => note.Patient))
        {
            if (!patient.SequenceEqual(patient.OrderBy(note => note.Number)))
            {
                broken.Add($"The notes of {patient.Key} arrived out of order.");
            }
        }
    }

    private static void CheckNote(SimulatedWorld world, InMemoryStateStore state, AcceptedNote note, List<Loop> loops, List<string> broken)
    {
        var delivery = Now(state.Deliveries.GetAsync(note.Delivery, CancellationToken.None));
        var loop = Now(state.Loops.GetAsync(note.Loop, CancellationToken.None));
        if (delivery is null || loop is null || Now(state.Exchanges.GetAsync(note.Exchange, CancellationToken.None)) is null)
        {
            broken.Add($"N{note.Number} was taken and its delivery, loop or exchange is lost.");
            return;
        }

        loops.Add(loop);
        var hold = Now(state.Holds.ListAsync("default", true, null, 1000, CancellationToken.None)).FirstOrDefault(hold => hold.Delivery == delivery.Id);
        IsNotForgotten(note, delivery, hold, broken);
        var written = world.Ehr.Documents.Where(document => document.LookupKey == $"{delivery.Id}.0").ToList();
        if (written.Count(document => document.Deviation != Deviation.Lose) > 1 && !delivery.PossibleRepeat)
        {
            broken.Add($"N{note.Number} is in the EHR {written.Count} times and nothing says so.");
        }

        if (loop.Status == LoopStatus.Closed)
        {
            IsReallyClosed(note, loop, written, broken);
        }
    }

    /// <summary>Whatever is not at its end waits for a time or for a person.</summary>
    private static void IsNotForgotten(AcceptedNote note, Delivery delivery, Hold? hold, List<string> broken)
    {
        var waitsForPerson = delivery.State is DeliveryState.Held or DeliveryState.Refused or DeliveryState.Altered or DeliveryState.Failed;
        if (waitsForPerson && hold is null)
        {
            broken.Add($"N{note.Number} is {delivery.State} and nobody is asked.");
        }
        else if (!waitsForPerson && !delivery.State.IsFinal() && delivery.NextAttemptAt is null)
        {
            broken.Add($"N{note.Number} is {delivery.State} and forgotten.");
        }
    }

    private static void IsReallyClosed(AcceptedNote note, Loop loop, List<EhrDocument> written, List<string> broken)
    {
        var truth = written.FirstOrDefault(document => loop.Steps[1].Evidence.StartsWith($"DocumentReference/{document.Id}/", StringComparison.Ordinal));
        if (truth is null || truth.Deviation == Deviation.Lose)
        {
            broken.Add($"N{note.Number} is closed and its evidence is not in the EHR.");
            return;
        }

        var asIntended = SimulatedEhr.TextOf(truth.Body) == note.Text
            && (string?)truth.Body["subject"]!["reference"] == note.Patient
            && truth.IsFinal;
        if (!asIntended)
        {
            broken.Add($"N{note.Number} is closed and the EHR shows something else.");
        }

        if (loop.Steps.Any(step => step.Status is not (StepStatus.Met or StepStatus.NotObservable) || step.Evidence.Length == 0))
        {
            broken.Add($"N{note.Number} is closed with a step that has no evidence.");
        }
    }

    /// <summary>The model answers at once.</summary>
    internal static T Now<T>(ValueTask<T> answer) => answer.IsCompletedSuccessfully
        ? answer.Result
        : throw new InvalidOperationException("The in-memory model did not answer at once.");
}
