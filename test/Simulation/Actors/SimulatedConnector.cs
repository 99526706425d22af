using System.Text;
using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;
using Duplex.Simulation.Lab;
using Duplex.Simulation.World;
using Duplex.Vendors.FhirR4;

namespace Duplex.Simulation.Actors;

/// <summary>A connector to the simulated EHR over the simulated network.</summary>
public class SimulatedConnector(SimulatedEhr ehr, SimulatedNetwork network, SimulatedProcess outside, TimeProvider time) : IConnector
{
    private const string Note = "DocumentReference";

    /// <summary>Plans only: nothing is ever sent through it.</summary>
    private static readonly FhirR4Connector Dialect = new(
        new FhirRestClient(new HttpClientHandler(), new FhirRestClientOptions { BaseAddress = new Uri("http://127.0.0.1:1/fhir") }, null, TimeProvider.System),
        new FhirR4Options { SettlingTime = TimeSpan.FromSeconds(5) });

    public string Format => "fhir-r4";

    public async ValueTask<LocateOutcome> LocateAsync(TargetExpectation expectation, CancellationToken cancellationToken)
    {
        if (!await ArrivesAsync())
        {
            return new LocateOutcome(LocateVerdict.Unreachable);
        }

        return SimulatedPatient.Find(expectation.IdentifierValue) is { } patient
            ? new LocateOutcome(LocateVerdict.Located, patient.Reference)
            : LocateOutcome.Uncertain(new Problem(Engine.Holds.HoldCodes.PatientUncertain, "Patient", "There is no such patient."));
    }

    public TimeSpan SettlingTime => TimeSpan.FromSeconds(5);

    public PlanOutcome Plan(DeliveryJob job)
    {
        if (job.Interaction.ResourceType != Note)
        {
            return Dialect.Plan(job);
        }

        var body = Encoding.UTF8.GetString(job.Interaction.Body.Span);
        var mark = body.IndexOf(SimulatedNote.DeliverySystem, StringComparison.Ordinal) + SimulatedNote.DeliverySystem.Length + "\",\"value\":\"".Length;
        var key = $"{body.AsSpan(mark, 36)}.0";
        return PlanOutcome.Of(new PlannedPart(0, Note, PartMode.Create, key, job.Interaction.Body));
    }

    public async ValueTask<TargetCheck> CheckTargetAsync(DeliveryJob job, CancellationToken cancellationToken) =>
        !await ArrivesAsync() ? new TargetCheck(TargetVerdict.Unreachable, null)
        : job.Interaction.ResourceType == Note ? TargetCheck.Agrees
        : EhrChartReading.Check(ehr.Chart, job);

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
                Take(part);
                await network.TimeoutAsync();
                return new SendOutcome(SendVerdict.Unknown);
            case Passage.ArrivesLate:
                // Runs outside of Duplex: a crash of Duplex does not stop what is on its way.
                _ = outside.Start(async () =>
                {
                    await Task.Delay(SimulatedNetwork.Timeout + TimeSpan.FromSeconds(3), time);
                    Take(part);
                });
                await network.TimeoutAsync();
                return new SendOutcome(SendVerdict.Unknown);
            case Passage.Doubled when ehr.ConditionalCreate || part.Plan.Target == "Bundle":
                Take(part);
                break;
        }

        var outcome = Take(part);
        await network.DelayAsync();
        return outcome;
    }

    public virtual async ValueTask<FindOutcome> FindAsync(Part part, CancellationToken cancellationToken)
    {
        if (!await ArrivesAsync())
        {
            return new FindOutcome(FindVerdict.Unreachable);
        }

        if (part.Plan.Target != Note)
        {
            return EhrChartReading.Find(ehr.Chart, part);
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

        if (parts[0].Plan.Target != Note)
        {
            return EhrChartReading.ReadBack(ehr.Chart, parts[0]);
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

    private SendOutcome Take(Part part) => part.Plan.Target == Note
        ? new SendOutcome(SendVerdict.Accepted, $"{Note}/{ehr.Create(part.Plan.Lookup, part.Plan.Body).Id}", "1")
        : ehr.Chart.Take(part);

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
