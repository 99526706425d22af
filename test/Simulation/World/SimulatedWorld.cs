using Duplex.Conformance.InMemory;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Simulation.Actors;
using Duplex.Simulation.Lab;

namespace Duplex.Simulation.World;

/// <summary>One Duplex, its disk, an EHR, senders, apps and people; run by one seed.</summary>
public sealed class SimulatedWorld
{
    public static readonly ConnectionKey Clinic = new("default", "clinic");

    public static readonly ConnectionKey LaboratoryKey = new("default", "lab-1");

    private static readonly TimeSpan Limit = TimeSpan.FromHours(12);
    private static readonly TimeSpan LimitWithLab = TimeSpan.FromHours(16);
    private readonly WorldOptions _options;
    private readonly CrashPlan _plan;
    private readonly NoteApp _app;
    private readonly FeedSender _sender;
    private readonly OrderApp? _orders;
    private readonly SimulatedNetwork _network;
    private readonly SimulatedNetwork _labNetwork;

    public SimulatedWorld(WorldOptions options)
    {
        _options = options;
        Loop = new SimulationLoop(options.Seed);
        _plan = options.Crashes(Loop.Chance);
        _plan.Crash = Crash;
        Outside = new SimulatedProcess(Loop);
        Ids = new SeededIds(Loop.Chance, Loop.Time);
        Ehr = new SimulatedEhr(Loop.Time) { ConditionalCreate = options.ConditionalCreate, DeviationOf = options.Deviations };
        _network = new SimulatedNetwork(Loop) { FaultRate = options.NetworkFaults };
        _labNetwork = new SimulatedNetwork(Loop) { FaultRate = options.NetworkFaults };
        Disk = new SimulatedDisk
        {
            AcknowledgeBeforeSync = options.AcknowledgeBeforeSync,
            BeforeSync = () => new ValueTask(Task.Delay(TimeSpan.FromMilliseconds(Loop.Chance.Next(1, 30)), Loop.Time)),
        };
        if (options.Lab is { } lab)
        {
            Loop.MostTurns = 2_000_000;
            Laboratory = new SimulatedLaboratory(this, lab);
            LabPeople = new LabPeople(this, lab);
            _orders = new OrderApp(this, lab.Orders);
        }

        Node = StartNode();
        _app = new NoteApp(this, options.Notes);
        _sender = new FeedSender(this, options.Messages);
        People = new People(this);
    }

    public SimulationLoop Loop { get; }

    public SimulatedProcess Outside { get; }

    public SimulatedDisk Disk { get; }

    public SimulatedEhr Ehr { get; }

    public SeededIds Ids { get; }

    public SimulatedNode Node { get; private set; }

    public People People { get; }

    /// <summary>Null where the world has none.</summary>
    public SimulatedLaboratory? Laboratory { get; }

    public LabPeople? LabPeople { get; }

    public IReadOnlyList<AcceptedOrder> Orders => _orders?.Accepted ?? [];

    /// <summary>Port calls at which a crash could be planned.</summary>
    public long CrashPoints => _plan.Points;

    public int Crashes { get; private set; }

    public IReadOnlyList<AcceptedNote> Notes => _app.Accepted;

    public IReadOnlyList<AcknowledgedMessage> Acknowledged => _sender.Acknowledged;

    /// <summary>Lets the world run until all is done, then until it rests, and checks what must hold.</summary>
    public WorldFindings Run()
    {
        _ = Outside.Start(_app.RunAsync);
        _ = Outside.Start(_sender.RunAsync);
        _ = Outside.Start(People.RunAsync);
        if (_options.Lab is { } lab)
        {
            _ = Outside.Start(_orders!.RunAsync);
            _ = Outside.Start(() => Laboratory!.PlayUnsolicitedAsync());
            _ = Outside.Start(LabPeople!.RunAsync);
            _ = Outside.Start(FailNowAndThenAsync);
        }

        Loop.Run(_options.Lab is null ? Limit : LimitWithLab, () => false);
        if (Outside.Fault is { } fault)
        {
            throw new InvalidOperationException($"Seed {_options.Seed}: an actor of the world broke.", fault);
        }

        return Invariants.Check(this, _options);
    }

    /// <summary>Stores as a restart would find them.</summary>
    public InMemoryStateStore OpenState() => InMemoryStateStore.Open(Disk, new IdentitySealer());

    private void Crash()
    {
        Crashes++;
        Node.Process.Kill();
        Disk.Crash(unsynced => Loop.Chance.Next(unsynced + 1));
        _ = Outside.Start(async () =>
        {
            await Task.Delay(TimeSpan.FromMilliseconds(Loop.Chance.Next(100, 5000)), Loop.Time);
            Node = StartNode();
        });
    }

    /// <summary>The EHR and the laboratory are out of reach for a while.</summary>
    private async Task FailNowAndThenAsync()
    {
        for (var turn = 0; turn < 6; turn++)
        {
            await Task.Delay(TimeSpan.FromMinutes(Loop.Chance.Next(5, 60)), Loop.Time);
            var network = Loop.Chance.Next(3) == 0 ? _labNetwork : _network;
            network.IsDown = true;
            await Task.Delay(TimeSpan.FromMinutes(Loop.Chance.Next(1, 25)), Loop.Time);
            network.IsDown = false;
        }
    }

    private SimulatedNode StartNode()
    {
        var process = new SimulatedProcess(Loop);
        var honest = _options.Connector?.Invoke(Ehr, _network, Outside, Loop.Time) ?? new SimulatedConnector(Ehr, _network, Outside, Loop.Time);
        IConnector? laboratory = null;
        if (_options.Lab is { } lab)
        {
            laboratory = new LabConnector(this, _labNetwork, lab);
            laboratory = new CrashingConnector(lab.Connector?.Invoke(laboratory) ?? laboratory, _plan);
        }

        return new SimulatedNode(this, process, _plan, new CrashingConnector(honest, _plan), laboratory, _options.Lab);
    }
}
