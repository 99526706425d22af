using System.Text;
using Duplex.Care.Labs;
using Duplex.Chart;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.State;

namespace Duplex.Tests.Care.Labs;

/// <summary>Laboratory loops on a real store, with the counterparties played by the test.</summary>
internal sealed class LabWorld : ILabRoutes, ILoopRuleCatalog, IDestinationCatalog, IIdSource, IAsyncDisposable
{
    public static readonly ConnectionKey Clinic = new("default", "clinic");
    public static readonly ConnectionKey Lab = new("default", "lab-1");
    public const string PatientSystem = "urn:test:mrn";
    public const string OrderSystem = "urn:test:orders";

    private readonly TestFolder _folder = new();
    private readonly KeyedHash _hash = new(new byte[32]);
    private readonly Dictionary<string, int> _versions = [];
    private readonly Dictionary<string, long> _positions = [];
    private Instant _now = new(1_700_000_000_000_000);

    private LabWorld(LabRoute route)
    {
        Route = route;
    }

    public LabRoute Route { get; }

    public SqliteStateStore Store { get; private set; } = null!;

    public Instant Now => _now;

    public static async Task<LabWorld> OpenAsync(Func<LabRoute, LabRoute>? with = null)
    {
        var route = new LabRoute { Ehr = Clinic, Laboratory = Lab, OrderSystem = OrderSystem, PatientSystem = PatientSystem };
        var world = new LabWorld(with?.Invoke(route) ?? route);
        world.Store = await SqliteStateStore.OpenAsync(world._folder.At("state.db"), new IdentitySealer(), TimeProvider.System);
        return world;
    }

    /// <summary>An order that the EHR took, and the laboratory too.</summary>
    public async Task<LoopId> OrderAsync(string patient, string placer, string? filler = null, string code = "4548-4")
    {
        var rule = new LabOrderRule(this);
        var loop = new LoopId(NewId());
        var delivery = new Delivery
        {
            Id = new DeliveryId(NewId()),
            Connection = Clinic,
            Lane = new Lane(1),
            Loop = loop,
            Source = new ExchangeId(NewId()),
            ResourceType = "ServiceRequest",
            Purpose = LabPurposes.Order,
            CreatedAt = _now,
            Deadline = _now.Plus(TimeSpan.FromHours(24)),
        };
        var job = new DeliveryJob
        {
            Interaction = new Interaction(InteractionKind.Create, "ServiceRequest", Encoding.UTF8.GetBytes($$$"""
                {"resourceType":"ServiceRequest","status":"active","intent":"order","subject":{"reference":"Patient/{{{patient}}}"},
                 "identifier":[{"type":{"coding":[{"system":"{{{LabIdentifiers.TypeSystem}}}","code":"PLAC"}]},"system":"{{{OrderSystem}}}","value":"{{{placer}}}"}],
                 "code":{"coding":[{"system":"http://loinc.org","code":"{{{code}}}"}]},"requester":{"reference":"Practitioner/pr1"}}
                """)),
            Placement = new Placement { Patient = $"Patient/{patient}", Author = "Practitioner/pr1" },
            Expectation = ExpectationOf(patient),
        };
        await Store.CommitAsync(
            async unit =>
            {
                await unit.Deliveries.AddAsync(delivery, job);
                await unit.Loops.AddAsync(rule.Open(new LoopOpening(loop, Clinic, delivery, job, _now)));
            },
            default);
        await TakeAsync(
            delivery.Id, $"ServiceRequest/s-{placer}", new Evidence(LabSteps.InTheEhr, FindingVerdict.Met, EvidenceGrade.ReadBack, $"ServiceRequest/s-{placer}", _now, "Shown."));
        var send = (await DeliveriesAsync(loop)).Single(one => one.Purpose == LabPurposes.Send);
        await TakeAsync(send.Id, filler is null ? "AA 1" : $"{filler}^LAB");
        return loop;
    }

    /// <summary>The counterparty takes a delivery.</summary>
    public async Task TakeAsync(DeliveryId id, string reference, params Evidence[] evidence)
    {
        await Store.CommitAsync(
            async unit =>
            {
                var delivery = (await unit.Deliveries.GetAsync(id))!;
                var accepted = new Evidence(SendResult.AcceptedStep, FindingVerdict.Met, EvidenceGrade.ApplicationAck, reference, _now, "Taken.");
                var taken = delivery with { State = evidence.Length > 0 ? DeliveryState.Verified : DeliveryState.Accepted, Reference = reference, NextAttemptAt = null, Evidence = EvidenceList.Replace(delivery.Evidence, [accepted, .. evidence]) };
                await unit.Deliveries.UpdateAsync(taken);
                await unit.Feed.AppendAsync(Changes.OfDelivery(taken, _now));
            },
            default);
        await ReactAsync();
    }

    /// <summary>A report with one observation comes into the laboratory's chart.</summary>
    public async Task ReportAsync(TestReport report)
    {
        await Store.CommitAsync(
            async unit =>
            {
                await PutAsync(unit, report.Patient, "Patient", report.Patient, report.PatientJson());
                await PutAsync(unit, report.Patient, "Observation", $"{report.Id}-o", report.ObservationJson());
                await PutAsync(unit, report.Patient, "DiagnosticReport", report.Id, report.ReportJson());
                await unit.Feed.AppendAsync(Changes.OfResource(Lab, new Lane(2), $"DiagnosticReport/{report.Id}", new ExchangeId(NewId()), _now));
            },
            default);
        await ReactAsync();
    }

    /// <summary>The feed tells once more of a resource that has no new version.</summary>
    public async Task SayAgainAsync(string reference)
    {
        await Store.CommitAsync(
            async unit => await unit.Feed.AppendAsync(Changes.OfResource(Lab, new Lane(2), reference, new ExchangeId(NewId()), _now)), default);
        await ReactAsync();
    }

    public async Task DecideAsync(Hold hold, HoldDecision choice, string? target = null)
    {
        Assert.Equal(DecideVerdict.Decided, await TryDecideAsync(hold, choice, target));
        await ReactAsync();
    }

    public async Task<DecideVerdict> TryDecideAsync(Hold hold, HoldDecision choice, string? target = null) =>
        await new DecideHold(Store, this, TimeProvider.System).DecideAsync("default", hold.Id, new Decision(choice, "person:synthetic", "looked", target), default);

    /// <summary>Time passes, and the deadlines that lie in it are marked.</summary>
    public async Task PassAsync(TimeSpan span)
    {
        _now = _now.Plus(span);
        foreach (var id in await Store.Loops.GetOverdueAsync(_now, 100, default))
        {
            await Store.CommitAsync(
                async unit =>
                {
                    var loop = (await unit.Loops.GetAsync(id))!;
                    var steps = loop.Steps.Select(step => step.Status == StepStatus.Waiting && step.Deadline <= _now ? step with { Overdue = true } : step).ToList();
                    await unit.Loops.UpdateAsync(loop with { Steps = steps });
                    await unit.Feed.AppendAsync(Changes.OfDeadline(loop.Connection, loop.Lane, id, _now));
                },
                default);
        }

        await ReactAsync();
    }

    public async Task<Loop> LoopAsync(LoopId id) => (await Store.Loops.GetAsync(id, default))!;

    public async Task<IReadOnlyList<Delivery>> DeliveriesAsync(LoopId id) => await Store.Deliveries.ListByLoopAsync(id, default);

    public async Task<IReadOnlyList<Loop>> LoopsAsync() => await Store.Loops.ListAsync(new LoopQuery("default"), default);

    public async Task<IReadOnlyList<Hold>> HoldsAsync() => await Store.Holds.ListAsync("default", openOnly: true, null, 100, default);

    /// <summary>What a read of the EHR shows of a filed result.</summary>
    public Evidence[] Shown(bool reviewed = false) =>
    [
        new(LabSteps.InTheChart, FindingVerdict.Met, EvidenceGrade.ReadBack, "DiagnosticReport/d1/_history/1", _now, "Shown."),
        new(LabSteps.AtTheOrder, FindingVerdict.Met, EvidenceGrade.ReadBack, "DiagnosticReport/d1/_history/1", _now, "Shown."),
        new(LabSteps.Reviewed, reviewed ? FindingVerdict.Met : FindingVerdict.NotObservable, EvidenceGrade.ReadBack, "DiagnosticReport/d1/_history/1", _now, "Shown."),
    ];

    LabRoute? ILabRoutes.From(ConnectionKey ehr) => ehr == Clinic ? Route : null;

    IReadOnlyList<LabRoute> ILabRoutes.To(ConnectionKey laboratory) => laboratory == Lab ? [Route] : [];

    ILoopRule? ILoopRuleCatalog.Find(ConnectionKey connection, string kind) => kind == LabOrderRule.LoopKind ? new LabOrderRule(this) : new LabResultRule(this);

    Destination? IDestinationCatalog.Find(ConnectionKey connection) => null;

    public Guid NewId() => Guid.CreateVersion7();

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        _folder.Dispose();
    }

    private static TargetExpectation ExpectationOf(string patient) =>
        new() { IdentifierSystem = PatientSystem, IdentifierValue = $"MRN-{patient}", FamilyName = "Synthetic", BirthDate = "1970-02-14", Gender = "female" };

    private async Task ReactAsync()
    {
        var moved = true;
        while (moved)
        {
            moved = false;
            foreach (var reaction in (IFeedReaction[])[new LabReaction(this, _hash, this), new LoopReaction(this)])
            {
                foreach (var entry in await Store.Feed.ReadAsync(_positions.GetValueOrDefault(reaction.Consumer), 100, default))
                {
                    _positions[reaction.Consumer] = entry.Position;
                    moved = true;
                    if (reaction.Concerns(entry))
                    {
                        await Store.CommitAsync(unit => reaction.ReactAsync(unit, entry, _now), default);
                    }
                }
            }
        }
    }

    private async ValueTask PutAsync(IUnitOfWork unit, string patient, string type, string id, string json)
    {
        var version = _versions[$"{type}/{id}"] = _versions.GetValueOrDefault($"{type}/{id}") + 1;
        await unit.Join<IChartStore>().AddAsync(
            new ChartVersion
            {
                Connection = Lab, ResourceType = type, Id = id, Version = version, At = _now, Source = new ExchangeId(NewId()), SourceSequence = version,
                Patient = $"Patient/{patient}", Body = Encoding.UTF8.GetBytes(json),
            },
            current: true);
    }
}
