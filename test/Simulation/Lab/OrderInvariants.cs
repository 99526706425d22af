using Duplex.Care.Labs;
using Duplex.Conformance.InMemory;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Loops;
using Duplex.Simulation.World;

namespace Duplex.Simulation.Lab;

/// <summary>What must hold of one order that an app was told is taken.</summary>
internal static class OrderInvariants
{
    public static void Check(SimulatedWorld world, InMemoryStateStore state, AcceptedOrder order, List<string> broken)
    {
        var loop = Invariants.Now(state.Loops.GetAsync(order.Loop, default));
        var deliveries = Invariants.Now(state.Deliveries.ListByLoopAsync(order.Loop, default));
        if (loop is null || deliveries.Count == 0 || Invariants.Now(state.Exchanges.GetAsync(order.Exchange, default)) is null)
        {
            broken.Add($"Order {order.Turn} was taken and its loop, delivery or exchange is lost.");
            return;
        }

        var chart = world.Ehr.Chart;
        var written = chart.Search("ServiceRequest", LabNames.OrderSystem, order.Number);
        if (written.Count > 1 && !deliveries.Any(one => one.Purpose == LabPurposes.Order && one.PossibleRepeat))
        {
            broken.Add($"Order {order.Turn} is in the EHR {written.Count} times and nothing says so.");
        }

        var arrived = world.Laboratory!.Orders.GetValueOrDefault(order.Number);
        ReachesTheLaboratory(world, order, loop, deliveries, written, arrived, broken);
        if (arrived is null)
        {
            return;
        }

        var reports = world.Laboratory.Acknowledged.Where(one => one.Order == arrived || one.Placer == arrived.Placer).ToList();
        // Where a placer number is that of another order of the patient, and the filler's is not known yet, nobody can tell.
        if (reports.Count > 0 && reports.TrueForAll(one => one.Order == arrived && one.Mrn == arrived.Mrn && !IsOfOtherOrder(world, one)))
        {
            IsAtItsOrderOnce(world, order, arrived, written, reports, broken);
        }

        var certain = reports.Where(one => one.IsCertain).ToList();
        if (loop.Status == LoopStatus.Closed && reports.TrueForAll(one => one.IsCertain || one.Mrn != arrived.Mrn))
        {
            IsReallyClosed(world, order, loop, certain, broken);
        }
    }

    private static bool IsOfOtherOrder(SimulatedWorld world, LabReport report) =>
        report.Placer != report.Order?.Placer && world.Laboratory!.Orders.Values.Any(one => one.Placer == report.Placer);

    private static void ReachesTheLaboratory(
        SimulatedWorld world, AcceptedOrder order, Loop loop, IReadOnlyList<Delivery> deliveries, List<EhrVersion> written, LabOrder? arrived, List<string> broken)
    {
        var sends = deliveries.Where(one => one.Purpose == LabPurposes.Send).ToList();
        if (arrived is null && written.Count > 0 && loop.Status != LoopStatus.Cancelled && !order.IsCancelled)
        {
            broken.Add($"Order {order.Turn} is in the EHR and never reached the laboratory.");
        }
        else if (arrived is not null && !world.Ehr.Chart.History.Any(one => one.Has(LabNames.OrderSystem, order.Number) && one.At <= arrived.ArrivedAt))
        {
            broken.Add($"Order {order.Turn} reached the laboratory before the EHR had it.");
        }

        if (arrived is { Effects: > 1 } && !sends.Exists(one => one.PossibleRepeat))
        {
            broken.Add($"Order {order.Turn} ({arrived.Course}) was done {arrived.Effects} times at the laboratory and nothing says so.");
        }

        if (sends.Count > 1)
        {
            broken.Add($"Order {order.Turn} has {sends.Count} deliveries to the laboratory.");
        }
    }

    private static void IsAtItsOrderOnce(
        SimulatedWorld world, AcceptedOrder order, LabOrder arrived, List<EhrVersion> written, List<LabReport> reports, List<string> broken)
    {
        if (reports.Exists(one => world.LabPeople!.GivenUp.Contains(one.ControlId)))
        {
            return;
        }

        var chart = world.Ehr.Chart;
        var newest = reports.MaxBy(one => one.Age)!;
        var filed = ChartInvariants.ReportsOf(chart, newest.Filler);
        if (filed.Count != 1)
        {
            broken.Add($"Order {order.Turn} ({arrived.Course}): its result {newest.ControlId} is in the EHR {filed.Count} times.");
            return;
        }

        if (ChartInvariants.AgeOf(filed[0]) != newest.Age || !ChartInvariants.ValuesOf(chart, filed[0]).SequenceEqual(newest.Values))
        {
            broken.Add($"Order {order.Turn} ({arrived.Course}): the EHR does not show the newest state {newest.ControlId} ({newest.Status}) of its result, but {filed[0].Body["status"]}.");
        }

        if (!written.Exists(one => one.Reference == (string?)filed[0].Body["basedOn"]?[0]?["reference"]))
        {
            broken.Add($"Order {order.Turn} ({arrived.Course}): its result does not stand at it.");
        }
    }

    /// <summary>No loop closes without a fresh read of the newest final or corrected result.</summary>
    private static void IsReallyClosed(SimulatedWorld world, AcceptedOrder order, Loop loop, List<LabReport> certain, List<string> broken)
    {
        var newest = certain.Where(one => one.IsFinal).MaxBy(one => one.Age);
        var shown = loop.Steps.FirstOrDefault(step => step.Name == LabSteps.InTheChart);
        var evidence = world.Ehr.Chart.History.FirstOrDefault(one => one.Evidence == shown?.Evidence);
        if (newest is null || shown is not { Status: StepStatus.Met, Grade: EvidenceGrade.ReadBack } || evidence is null)
        {
            broken.Add($"Order {order.Turn} is closed without a final result that was read back.");
        }
        else if (ChartInvariants.AgeOf(evidence) != newest.Age)
        {
            broken.Add($"Order {order.Turn} is closed on another state than the newest, {newest.ControlId}.");
        }

        if (loop.Steps.FirstOrDefault(step => step.Status is not (StepStatus.Met or StepStatus.NotObservable)) is { } left)
        {
            broken.Add($"Order {order.Turn} is closed and '{left.Name}' is {left.Status}.");
        }
    }
}
