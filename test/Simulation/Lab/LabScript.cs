using System.Globalization;
using Duplex.Simulation.World;

namespace Duplex.Simulation.Lab;

/// <summary>What the laboratory sends of an order, and when.</summary>
public sealed class LabScript(SimulatedWorld world, LabOptions options)
{
    private int _values = 100_000;
    private int _fillers = 5000;

    public async Task PlayAsync(SimulatedLaboratory laboratory, LabOrder order)
    {
        await laboratory.PauseAsync(1, 2400);
        var steps = StepsOf(laboratory, order);
        foreach (var report in steps)
        {
            if (order.IsCancelled)
            {
                return;
            }

            order.IsDone |= report.IsFinal || report.Status == 'X';
            await laboratory.SendAsync(report);
            await laboratory.PauseAsync(0, world.Loop.Chance.Next(2) == 0 ? 5 : 3600);
        }
    }

    /// <summary>Results that nobody had ordered: of a patient of the practice, or of one whom nobody knows.</summary>
    public async Task PlayUnsolicitedAsync(SimulatedLaboratory laboratory)
    {
        for (var turn = 0; turn < options.Unsolicited; turn++)
        {
            await laboratory.PauseAsync(1, 3600);
            var patient = SimulatedPatient.All[world.Loop.Chance.Next(SimulatedPatient.All.Count)];
            var known = world.Loop.Chance.Next(4) != 0;
            var first = new LabReport
            {
                ControlId = laboratory.NextControlId(),
                Status = 'P',
                At = Now(),
                Pid = known ? patient.Pid : "PID|1||MRN9^^^SANDBOX^MR||Synthstranger^Eve||19600606|F",
                Mrn = known ? patient.Mrn : "",
                Placer = $"UNKNOWN{turn}^{LabNames.OrderAuthority}",
                Filler = NextFiller(),
                Code = "1000-0",
                Provider = world.Loop.Chance.Next(3) == 0 ? "" : LabNames.ProviderField,
                Values = NextValues(1),
                IsCritical = world.Loop.Chance.Next(3) == 0,
            };
            if (world.Loop.Chance.Next(2) == 0)
            {
                await laboratory.SendAsync(first);
                await laboratory.PauseAsync(0, 2400);
            }

            await laboratory.SendAsync(first with { ControlId = laboratory.NextControlId(), Status = 'F', At = Now(), Values = NextValues(1) });
        }
    }

    private List<LabReport> StepsOf(SimulatedLaboratory laboratory, LabOrder order)
    {
        var start = Now();
        LabReport Step(char status, int minutes, int values = 2) => new()
        {
            ControlId = laboratory.NextControlId(),
            Status = status,
            At = start.AddMinutes(minutes - 30),
            Pid = order.Pid,
            Mrn = order.Mrn,
            Placer = order.Placer,
            Filler = order.Filler,
            Code = order.Code,
            Provider = order.Provider,
            Values = NextValues(values),
            Order = order,
            IsCertain = true,
        };

        var other = SimulatedPatient.All.First(patient => patient.Mrn != order.Mrn);
        var final = Step('F', 10);
        switch (order.Course)
        {
            case Course.FinalOnly:
                return [final];
            case Course.Corrected:
                return [Step('P', 0), final, Step('C', 20)];
            case Course.Twice:
                return [Step('P', 0), final, final with { ControlId = laboratory.NextControlId() }];
            case Course.OutOfOrder:
                return [final, Step('P', 0)];
            case Course.CorrectionFirst:
                return [Step('P', 0), Step('C', 20), final];
            case Course.Partial:
                return [Step('A', 0, 1), final];
            case Course.WrongPatient:
                return [final with { ControlId = laboratory.NextControlId(), Pid = other.Pid, Mrn = other.Mrn, Values = NextValues(2), IsCertain = false }, final];
            case Course.MangledPlacer:
                return [final with { Placer = $"X{order.Number[1..]}^{LabNames.OrderAuthority}" }];
            case Course.MangledNumbers:
                return [final with { Placer = $"X{order.Number[1..]}^{LabNames.OrderAuthority}", Filler = NextFiller(), IsCertain = false }];
            case Course.MixedNumbers when laboratory.Orders.Values.FirstOrDefault(one => one != order) is { } second:
                return [final with { Placer = second.Placer, IsCertain = false }];
            case Course.Critical:
                return [Step('P', 0), final with { IsCritical = true }];
            case Course.CriticalPreliminary:
                var critical = Step('P', 0) with { IsCritical = true };
                return [critical, critical with { ControlId = laboratory.NextControlId(), Status = 'F', At = final.At }];
            case Course.CancelledThere:
                return [Step('X', 10, 0)];
            case Course.Silent:
                return [];
            default:
                return [Step('P', 0), final];
        }
    }

    private string NextFiller() => $"F{_fillers++}^{LabNames.Filler}";

    private List<string> NextValues(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => (_values++).ToString(CultureInfo.InvariantCulture))];

    private DateTimeOffset Now()
    {
        var now = world.Loop.Time.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
    }
}
