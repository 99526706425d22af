using Duplex.Care.Labs;
using Duplex.Conformance.InMemory;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Holds;
using Duplex.Engine.Loops;
using Duplex.Simulation.World;

namespace Duplex.Simulation.Lab;

/// <summary>What must hold of orders and results at the end of every run.</summary>
internal static class LabInvariants
{
    private static readonly string[] Faults =
        [HoldCodes.ReactionFailed, HoldCodes.InterpretationFailed, HoldCodes.DeliveryFaulted, HoldCodes.ConnectionMissing];

    public static void Check(SimulatedWorld world, InMemoryStateStore state, List<string> broken)
    {
        var exchanges = Invariants.Now(state.Exchanges.ListAsync(new ExchangeQuery("default", "lab-1", Max: 10_000), default))
            .Where(one => one.Direction == ExchangeDirection.Inbound).ToList();
        var holds = Invariants.Now(state.Holds.ListAsync("default", openOnly: false, null, 10_000, default));
        var loops = Invariants.Now(state.Loops.ListAsync(new LoopQuery("default", Max: 10_000), default));
        MessagesAreKept(world, exchanges, broken);
        NothingFaulted(state, holds, loops, broken);
        broken.AddRange(loops.SelectMany(loop => Waiting(world, state, loop, holds)));
        ChartInvariants.Check(world, broken);
        CriticalValuesHaveTheirPerson(world, exchanges, holds, broken);
        foreach (var order in world.Orders)
        {
            OrderInvariants.Check(world, state, order, broken);
        }
    }

    private static void MessagesAreKept(SimulatedWorld world, List<Exchange> exchanges, List<string> broken)
    {
        var laboratory = world.Laboratory!;
        if (laboratory.Unsent > 0)
        {
            broken.Add($"{laboratory.Unsent} messages of the laboratory were never acknowledged.");
        }

        foreach (var controlId in laboratory.Messages)
        {
            var kept = exchanges.Where(one => one.ControlId == controlId && one.Outcome != ExchangeOutcome.Duplicate).ToList();
            if (kept.Count != 1)
            {
                broken.Add($"{controlId} was acknowledged and has {kept.Count} exchanges.");
            }
            else if (kept[0].Outcome is not (ExchangeOutcome.InTheChart or ExchangeOutcome.Accepted))
            {
                broken.Add($"{controlId} was acknowledged and became {kept[0].Outcome} ({kept[0].Code}).");
            }
        }
    }

    private static void NothingFaulted(InMemoryStateStore state, IReadOnlyList<Hold> holds, IReadOnlyList<Loop> loops, List<string> broken)
    {
        broken.AddRange(holds.Where(hold => Faults.Contains(hold.Code)).Select(hold => $"A fault of the program became a hold: {hold.Sentence}"));
        broken.AddRange(loops.SelectMany(loop => Invariants.Now(state.Deliveries.ListByLoopAsync(loop.Id, default)))
            .Where(delivery => delivery.Code == HoldCodes.DeliveryFaulted).Select(delivery => $"Delivery {delivery.Id} ({delivery.Purpose}) faulted."));
    }

    /// <summary>Each loop ended, or waits for somebody who is named, until a time.</summary>
    private static IEnumerable<string> Waiting(SimulatedWorld world, InMemoryStateStore state, Loop loop, IReadOnlyList<Hold> holds)
    {
        if (loop.Status is LoopStatus.Closed or LoopStatus.Cancelled)
        {
            yield break;
        }

        var now = world.Loop.Time.GetUtcNow().ToUnixTimeMilliseconds() * 1000;
        var open = holds.Where(hold => hold.Loop == loop.Id && hold.Decision is null).ToList();
        var deliveries = Invariants.Now(state.Deliveries.ListByLoopAsync(loop.Id, default));
        if (loop.Current is not { Owner.Length: > 0 } current)
        {
            yield return $"Loop {loop.Id} ({loop.Kind}) is {loop.Status} and waits for nobody.";
        }
        else if (current.Owner == Owners.Duplex && open.Count == 0 && !deliveries.Any(one => one.NextAttemptAt is not null))
        {
            yield return $"Loop {loop.Id} ({loop.Kind}) waits for Duplex ({current.Name}), which has nothing to do: {string.Join(", ", deliveries.Select(one => $"{one.Purpose} {one.State} [{string.Join(", ", one.Evidence.Select(found => $"{found.Step} {found.Verdict}"))}]"))}.";
        }

        foreach (var step in loop.Steps.Where(step => step is { Status: StepStatus.Waiting, Overdue: false } && step.Deadline.Microseconds + 60_000_000 < now))
        {
            yield return $"Loop {loop.Id} ({loop.Kind}) passed the deadline of '{step.Name}' and nothing says so.";
        }

        if (loop.Status == LoopStatus.Held && open.All(hold => hold.Delivery is null))
        {
            yield return $"Loop {loop.Id} ({loop.Kind}) is held and nobody is asked.";
        }

        foreach (var hold in open.Where(hold => hold.OpenedAt.Microseconds + 7_200_000_000 < now))
        {
            yield return $"Loop {loop.Id} ({loop.Kind}) is held for {hold.Code} and no decision helps: {hold.Sentence}";
        }
    }

    private static void CriticalValuesHaveTheirPerson(SimulatedWorld world, List<Exchange> exchanges, IReadOnlyList<Hold> holds, List<string> broken)
    {
        foreach (var reports in world.Laboratory!.Acknowledged.GroupBy(one => (one.Filler, one.Mrn)))
        {
            var newest = reports.MaxBy(one => one.Age)!;
            if (!newest.IsCritical)
            {
                continue;
            }

            // The same values in the next message are no news: one of the messages that had them named the person.
            var sources = reports.Where(one => one.Values.SequenceEqual(newest.Values))
                .SelectMany(one => exchanges.Where(exchange => exchange.ControlId == one.ControlId)).Select(one => one.Id).ToList();
            var named = holds.FirstOrDefault(hold => hold.Code == LabCodes.CriticalResult && hold.Exchange is { } source && sources.Contains(source));
            if (named is null || named.Owner.Length == 0)
            {
                broken.Add($"{newest.ControlId} is critical and nobody was told.");
            }
            else if (named is { Decision: not null, DecidedBy: null or "" })
            {
                broken.Add($"{newest.ControlId} is critical and nobody is named who acknowledged it.");
            }
        }
    }
}
