using Duplex.Engine.Deliveries;
using Duplex.Simulation.Actors;
using Duplex.Simulation.World;
using Duplex.Translation.Orders;
using Duplex.Vendors;
using Duplex.Vendors.Hl7v2;

namespace Duplex.Simulation.Lab;

/// <summary>The dialect's own plans and judgements, over the simulated network.</summary>
public sealed class LabConnector : IConnector
{
    private readonly SimulatedWorld _world;
    private readonly SimulatedNetwork _network;
    private readonly LabOptions _options;
    private readonly IConnector _dialect;

    public LabConnector(SimulatedWorld world, SimulatedNetwork network, LabOptions options)
    {
        (_world, _network, _options) = (world, network, options);
        var link = new Hl7v2LinkOptions
        {
            Host = "127.0.0.1",
            Port = 1,
            Enhanced = options.Enhanced,
            Deduplicates = options.Deduplicates,
            Authorities = LabNames.Authorities,
        };
        _dialect = Hl7v2Vendor.Descriptor.Open(new VendorConnection { Hl7v2 = link, SettlingTime = TimeSpan.FromSeconds(5) }, world.Ids, world.Loop.Time).Connector;
    }

    public string Format => _dialect.Format;

    public TimeSpan SettlingTime => _dialect.SettlingTime;

    public PlanOutcome Plan(DeliveryJob job) => _dialect.Plan(job);

    public ValueTask<TargetCheck> CheckTargetAsync(DeliveryJob job, CancellationToken cancellationToken) => _dialect.CheckTargetAsync(job, cancellationToken);

    public ValueTask<LocateOutcome> LocateAsync(TargetExpectation expectation, CancellationToken cancellationToken) => _dialect.LocateAsync(expectation, cancellationToken);

    public ValueTask<FindOutcome> FindAsync(Part part, CancellationToken cancellationToken) => _dialect.FindAsync(part, cancellationToken);

    public ValueTask<ReadBackOutcome> ReadBackAsync(IReadOnlyList<Part> parts, CancellationToken cancellationToken) => _dialect.ReadBackAsync(parts, cancellationToken);

    public async ValueTask<SendOutcome> SendAsync(Part part, IReadOnlyList<Part> earlier, CancellationToken cancellationToken)
    {
        var laboratory = _world.Laboratory!;
        var passage = _network.Next();
        await _network.DelayAsync();
        switch (passage)
        {
            case Passage.NotSent:
                return new SendOutcome(SendVerdict.Transient);
            case Passage.RequestLost:
                await _network.TimeoutAsync();
                return Unanswered(part);
            case Passage.AnswerLost:
                laboratory.Receive(part.Plan.Body);
                await _network.TimeoutAsync();
                return Unanswered(part);
            case Passage.ArrivesLate:
                _ = _world.Outside.Start(async () =>
                {
                    await Task.Delay(SimulatedNetwork.Timeout + TimeSpan.FromSeconds(3), _world.Loop.Time);
                    laboratory.Receive(part.Plan.Body);
                });
                await _network.TimeoutAsync();
                return Unanswered(part);
            case Passage.Doubled when _options.Deduplicates:
                laboratory.Receive(part.Plan.Body);
                break;
        }

        var answer = laboratory.Receive(part.Plan.Body);
        await _network.DelayAsync();
        var judged = OrderJudgement.Of(OrderAnswer.Read(answer)!, part.Plan.Body);
        return new SendOutcome(judged.Verdict, judged.Reference, Problem: judged.Problem, Request: part.Plan.Body, Answer: answer);
    }

    private static SendOutcome Unanswered(Part part) => new(SendVerdict.Unknown, Request: part.Plan.Body);
}
