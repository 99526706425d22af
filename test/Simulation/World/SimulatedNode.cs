using Duplex.Care.Labs;
using Duplex.Care.Notes;
using Duplex.Care.Notes.Comparison;
using Duplex.Chart;
using Duplex.Composition;
using Duplex.Conformance.InMemory;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;
using Duplex.Simulation.Actors;
using Duplex.Simulation.Lab;
using Duplex.Translation;
using Duplex.Transports.Mllp;
using Microsoft.Extensions.Logging.Abstractions;

namespace Duplex.Simulation.World;

/// <summary>One run of the Duplex process in the world.</summary>
public sealed class SimulatedNode : IDestinationCatalog, IReadBackRuleCatalog, ILoopRuleCatalog, IInterpreterCatalog
{
    private readonly Destination _destination;
    private readonly Destination? _laboratory;
    private readonly IReadBackRule[] _readBack;
    private readonly ILoopRule[] _loops;
    private readonly FeedInterpreter _interpreter = new();
    private readonly IInterpreter _results;

    public SimulatedNode(SimulatedWorld world, SimulatedProcess process, CrashPlan plan, IConnector connector, IConnector? laboratory, LabOptions? lab)
    {
        Process = process;
        var time = world.Loop.Time;
        var hash = new KeyedHash(new byte[32]);
        var jitter = new SeededJitter(world.Loop.Chance);
        var policy = new DeliveryPolicy { RetryMost = TimeSpan.FromSeconds(30), CallWithin = TimeSpan.FromSeconds(13) };
        _destination = new Destination(connector, policy);
        _laboratory = laboratory is null ? null : new Destination(laboratory, policy with { OnUnknown = lab!.OnUnknown });
        var routes = new SimulatedRoutes(lab);
        _readBack = [new NoteReadBackRule(NormalForm.Plain), new OrderReadBackRule(), new ResultReadBackRule(lab?.ShowsReview ?? false), new NoticeReadBackRule()];
        _loops = [new NoteLoopRule(new NoteLoopOptions()), new LabOrderRule(routes), new LabResultRule(routes)];
        var sealer = new IdentitySealer();
        Intake = new CrashingIntakeLog(InMemoryIntakeLog.Open(world.Disk, sealer), plan);
        State = new CrashingStateStore(InMemoryStateStore.Open(world.Disk, sealer), plan);
        Accept = new AcceptInteraction(State, this, hash, world.Ids, time);
        Decide = new DecideHold(State, this, time);
        var outcomes = new ApplicationOutcomes(State.Exchanges);
        LabListener = new Hl7v2Receiver(
            new Hl7v2ListenerOptions { Connection = SimulatedWorld.LaboratoryKey, IsTest = true, LaneAuthority = SimulatedPatient.Authority, LaneSystem = SimulatedPatient.System },
            Intake, hash, world.Ids, time, outcomes, NullLogger<Hl7v2Receiver>.Instance);
        var translation = new TranslationOptions { Authorities = LabNames.Authorities, IdOf = subject => hash.IdOf(SimulatedWorld.LaboratoryKey, subject) };
        var real = new Hl7v2Interpreter(translation, new LateAcknowledgements(new RecordAcknowledgement(hash, world.Ids, time)));
        _results = lab?.Misread is { } misread ? new MisreadingInterpreter(real, message => misread(world.Laboratory!, message)) : real;

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
            outcomes,
            NullLogger<IntakeDispatcher>.Instance);
        var deadlines = new DeadlineWatch(State, time, NullLogger<DeadlineWatch>.Instance);
        _ = process.Start(() => exchanges.RunAsync(CancellationToken.None));
        _ = process.Start(() => deliveries.RunAsync(CancellationToken.None));
        StartReaction(new LoopReaction(this), world);
        if (lab is not null)
        {
            StartReaction(new LabReaction(routes, hash, world.Ids), world);
        }

        _ = process.Start(() => deadlines.RunAsync(CancellationToken.None));
    }

    public SimulatedProcess Process { get; }

    public IIntakeLog Intake { get; }

    public IStateStore State { get; }

    public AcceptInteraction Accept { get; }

    public DecideHold Decide { get; }

    /// <summary>Where the laboratory's messages come in.</summary>
    public Hl7v2Receiver LabListener { get; }

    Destination? IDestinationCatalog.Find(ConnectionKey connection) => connection == SimulatedWorld.LaboratoryKey ? _laboratory : _destination;

    IReadBackRule? IReadBackRuleCatalog.Find(ConnectionKey connection, string resourceType, string purpose) => _readBack.FirstOrDefault(rule => rule.ResourceType == resourceType);

    ILoopRule? ILoopRuleCatalog.Find(ConnectionKey connection, string kind) => _loops.FirstOrDefault(rule => rule.Kind == kind);

    IInterpreter? IInterpreterCatalog.Find(ConnectionKey connection, string format) => connection == SimulatedWorld.LaboratoryKey ? _results : _interpreter;

    private void StartReaction(IFeedReaction reaction, SimulatedWorld world)
    {
        var reactor = new FeedReactor(reaction, State, world.Ids, world.Loop.Time, NullLogger<FeedReactor>.Instance);
        _ = Process.Start(() => reactor.RunAsync(CancellationToken.None));
    }
}
