using System.Text;
using Duplex.Engine.Deliveries;
using Duplex.Simulation.World;

namespace Duplex.Simulation.Actors;

/// <summary>A connector to the simulated EHR over the simulated network.</summary>
public class SimulatedConnector(SimulatedEhr ehr, SimulatedNetwork network, SimulatedProcess outside, TimeProvider time) : IConnector
{
    public string Format => "fhir-r4";

    public ValueTask<LocateOutcome> LocateAsync(TargetExpectation expectation, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("The test expects no patient to be looked for.");

    public TimeSpan SettlingTime => TimeSpan.FromSeconds(5);

    public PlanOutcome Plan(DeliveryJob job)
    {
        var body = Encoding.UTF8.GetString(job.Interaction.Body.Span);
        var mark = body.IndexOf(SimulatedNote.DeliverySystem, StringComparison.Ordinal) + SimulatedNote.DeliverySystem.Length + "\",\"value\":\"".Length;
        var key = $"{body.AsSpan(mark, 36)}.0";
        return PlanOutcome.Of(new PlannedPart(0, "DocumentReference", PartMode.Create, key, job.Interaction.Body));
    }

    public async ValueTask<TargetCheck> CheckTargetAsync(DeliveryJob job, CancellationToken cancellationToken) =>
        await ArrivesAsync() ? TargetCheck.Agrees : new TargetCheck(TargetVerdict.Unreachable, null);

    public virtual async ValueTask<SendOutcome> SendAsync(Part part, IReadOnlyList<Part> earlier, CancellationToken cancellationToken)
    {
        var passage = network.Next();
        await network.DelayAsync();
        switch (passage)
        {
            case Passage.NotSent:
                return new SendOutcome(SendVerdict.Transient);
            case Passage.RequestLost:
                await network.TimeoutAsync();
                return new SendOutcome(SendVerdict.Unknown);
            case Passage.AnswerLost:
                ehr.Create(part.Plan.Lookup, part.Plan.Body);
                await network.TimeoutAsync();
                return new SendOutcome(SendVerdict.Unknown);
            case Passage.ArrivesLate:
                // Runs outside of Duplex: a crash of Duplex does not stop what is on its way.
                _ = outside.Start(async () =>
                {
                    await Task.Delay(SimulatedNetwork.Timeout + TimeSpan.FromSeconds(3), time);
                    ehr.Create(part.Plan.Lookup, part.Plan.Body);
                });
                await network.TimeoutAsync();
                return new SendOutcome(SendVerdict.Unknown);
            case Passage.Doubled when ehr.ConditionalCreate:
                ehr.Create(part.Plan.Lookup, part.Plan.Body);
                break;
        }

        var document = ehr.Create(part.Plan.Lookup, part.Plan.Body);
        await network.DelayAsync();
        return new SendOutcome(SendVerdict.Accepted, $"DocumentReference/{document.Id}", "1");
    }

    public virtual async ValueTask<FindOutcome> FindAsync(Part part, CancellationToken cancellationToken)
    {
        if (!await ArrivesAsync())
        {
            return new FindOutcome(FindVerdict.Unreachable);
        }

        var found = ehr.Visible.Where(document => document.LookupKey == part.Plan.Lookup).ToList();
        return found.Count switch
        {
            0 => new FindOutcome(FindVerdict.NotThere),
            1 => new FindOutcome(FindVerdict.Found, $"DocumentReference/{found[0].Id}"),
            _ => new FindOutcome(FindVerdict.FoundSeveral),
        };
    }

    public virtual async ValueTask<ReadBackOutcome> ReadBackAsync(IReadOnlyList<Part> parts, CancellationToken cancellationToken)
    {
        if (!await ArrivesAsync())
        {
            return new ReadBackOutcome(ReadBackVerdict.Unreachable, []);
        }

        var seen = new List<ObservedPart>();
        foreach (var part in parts)
        {
            var document = ehr.Visible.FirstOrDefault(document => $"DocumentReference/{document.Id}" == part.Reference);
            if (document is null)
            {
                return new ReadBackOutcome(ReadBackVerdict.Missing, []);
            }

            seen.Add(new ObservedPart(
                part.Plan.Index,
                part.Reference!,
                document.Version.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Encoding.UTF8.GetBytes(document.Body.ToJsonString()),
                true));
        }

        return new ReadBackOutcome(ReadBackVerdict.Read, seen);
    }

    private async Task<bool> ArrivesAsync()
    {
        var passage = network.Next();
        await network.DelayAsync();
        if (passage is Passage.RequestLost or Passage.AnswerLost or Passage.ArrivesLate)
        {
            await network.TimeoutAsync();
        }

        return passage is Passage.Through or Passage.Doubled;
    }
}

/// <summary>Planted fault: says "not there" without asking, so that an unknown outcome is sent again.</summary>
public sealed class NeverLooks(SimulatedEhr ehr, SimulatedNetwork network, SimulatedProcess outside, TimeProvider time)
    : SimulatedConnector(ehr, network, outside, time)
{
    public override ValueTask<FindOutcome> FindAsync(Part part, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new FindOutcome(FindVerdict.NotThere));
}

/// <summary>Planted fault: takes what was sent for what the EHR shows.</summary>
public sealed class TrustsItsOwnWrite(SimulatedEhr ehr, SimulatedNetwork network, SimulatedProcess outside, TimeProvider time)
    : SimulatedConnector(ehr, network, outside, time)
{
    public override ValueTask<ReadBackOutcome> ReadBackAsync(IReadOnlyList<Part> parts, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new ReadBackOutcome(
            ReadBackVerdict.Read,
            [.. parts.Select(part => new ObservedPart(part.Plan.Index, part.Reference!, "1", part.Plan.Body, true))]));
}
