using Duplex.Care.Notes;
using Duplex.Care.Notes.Comparison;
using Duplex.Chart;
using Duplex.Conformance.InMemory;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;
using Duplex.Simulation.Actors;
using Microsoft.Extensions.Logging.Abstractions;

namespace Duplex.Simulation.World;

/// <summary>How one simulated world differs from another.</summary>
public sealed record WorldOptions
{
    public required int Seed { get; init; }

    /// <summary>Makes the plan of crashes from the seed's chance.</summary>
    public Func<Random, CrashPlan> Crashes { get; init; } = chance => CrashPlan.Sometimes(0.004, 6, chance);

    /// <summary>Planted fault: appends and commits say that they are durable before they are.</summary>
    public bool AcknowledgeBeforeSync { get; init; }

    /// <summary>Planted faults in the connector; null: the honest one.</summary>
    public Func<SimulatedEhr, SimulatedNetwork, SimulatedProcess, TimeProvider, IConnector>? Connector { get; init; }

    public double NetworkFaults { get; init; } = 0.3;

    public bool ConditionalCreate { get; init; } = true;

    public int Notes { get; init; } = 8;

    public int Messages { get; init; } = 12;

    /// <summary>What the EHR does to the notes, by the first word of their text.</summary>
    public Func<string, Deviation> Deviations { get; init; } = _ => Deviation.None;
}

/// <summary>One Duplex, its disk, an EHR, senders, apps and people; run by one seed.</summary>
public sealed class SimulatedWorld
{
    public static readonly ConnectionKey Clinic = new("default", "clinic");

    private static readonly TimeSpan Limit = TimeSpan.FromHours(12);
    private readonly WorldOptions _options;
    private readonly CrashPlan _plan;
    private readonly NoteApp _app;
    private readonly FeedSender _sender;
    private readonly SimulatedNetwork _network;

    public SimulatedWorld(WorldOptions options)
    {
        _options = options;
        Loop = new SimulationLoop(options.Seed);
        _plan = options.Crashes(Loop.Chance);
        _plan.Crash = Crash;
        Outside = new SimulatedProcess(Loop);
        Ids = new SeededIds(Loop.Chance, Loop.Time);
        Ehr = new SimulatedEhr { ConditionalCreate = options.ConditionalCreate, DeviationOf = options.Deviations };
        _network = new SimulatedNetwork(Loop) { FaultRate = options.NetworkFaults };
        Disk = new SimulatedDisk
        {
            AcknowledgeBeforeSync = options.AcknowledgeBeforeSync,
            BeforeSync = () => new ValueTask(Task.Delay(TimeSpan.FromMilliseconds(Loop.Chance.Next(1, 30)), Loop.Time)),
        };
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
        Loop.Run(Limit, () => false);
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

    private SimulatedNode StartNode()
    {
        var process = new SimulatedProcess(Loop);
        var honest = _options.Connector?.Invoke(Ehr, _network, Outside, Loop.Time) ?? new SimulatedConnector(Ehr, _network, Outside, Loop.Time);
        return new SimulatedNode(this, process, _plan, new CrashingConnector(honest, _plan));
    }
}

/// <summary>One run of the Duplex process in the world.</summary>
public sealed class SimulatedNode : IDestinationCatalog, IReadBackRuleCatalog, ILoopRuleCatalog, IInterpreterCatalog
{
    private readonly Destination _destination;
    private readonly NoteReadBackRule _readBack = new(NormalForm.Plain);
    private readonly NoteLoopRule _loop = new(new NoteLoopOptions());
    private readonly FeedInterpreter _interpreter = new();

    public SimulatedNode(SimulatedWorld world, SimulatedProcess process, CrashPlan plan, IConnector connector)
    {
        Process = process;
        var time = world.Loop.Time;
        var hash = new KeyedHash(new byte[32]);
        var jitter = new SeededJitter(world.Loop.Chance);
        _destination = new Destination(connector, new DeliveryPolicy { RetryMost = TimeSpan.FromSeconds(30), CallWithin = TimeSpan.FromSeconds(13) });
        var sealer = new IdentitySealer();
        Intake = new CrashingIntakeLog(InMemoryIntakeLog.Open(world.Disk, sealer), plan);
        State = new CrashingStateStore(InMemoryStateStore.Open(world.Disk, sealer), plan);
        Accept = new AcceptInteraction(State, this, hash, world.Ids, time);
        Decide = new Engine.Holds.DecideHold(State, this, time);

        var ledger = new DeliveryLedger(State, new ObservationRecorder(), hash, world.Ids, time);
        var result = new SendResult(ledger, jitter);
        var attempt = new DeliveryAttempt(
            new SendParts(ledger, result, jitter), new FindParts(ledger, result, jitter), new ProveParts(ledger, this, jitter));
        var deliveries = new DeliveryDispatcher(State, this, attempt, ledger, process, time, NullLogger<DeliveryDispatcher>.Instance);
        var exchanges = new IntakeDispatcher(
            Intake,
            State,
            new InterpretExchange(this, NullLogger<InterpretExchange>.Instance),
            new HandleExchange(world.Ids, time),
            time,
            NullLogger<IntakeDispatcher>.Instance);
        var loops = new FeedReactor(new LoopReaction(this), State, world.Ids, time, NullLogger<FeedReactor>.Instance);
        var deadlines = new DeadlineWatch(State, time, NullLogger<DeadlineWatch>.Instance);
        _ = process.Start(() => exchanges.RunAsync(CancellationToken.None));
        _ = process.Start(() => deliveries.RunAsync(CancellationToken.None));
        _ = process.Start(() => loops.RunAsync(CancellationToken.None));
        _ = process.Start(() => deadlines.RunAsync(CancellationToken.None));
    }

    public SimulatedProcess Process { get; }

    public Engine.Intake.IIntakeLog Intake { get; }

    public IStateStore State { get; }

    public AcceptInteraction Accept { get; }

    public Engine.Holds.DecideHold Decide { get; }

    Destination? IDestinationCatalog.Find(ConnectionKey connection) => _destination;

    IReadBackRule? IReadBackRuleCatalog.Find(ConnectionKey connection, string resourceType) => _readBack;

    ILoopRule? ILoopRuleCatalog.Find(ConnectionKey connection, string kind) => _loop;

    IInterpreter? IInterpreterCatalog.Find(ConnectionKey connection, string format) => _interpreter;
}
