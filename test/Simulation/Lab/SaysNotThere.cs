using Duplex.Engine.Deliveries;

namespace Duplex.Simulation.Lab;

/// <summary>Planted fault: says "not there" of what cannot be asked, so that an unknown outcome is sent again.</summary>
internal sealed class SaysNotThere(IConnector honest) : IConnector
{
    public TimeSpan SettlingTime => honest.SettlingTime;

    public string Format => honest.Format;

    public PlanOutcome Plan(DeliveryJob job) => honest.Plan(job);

    public ValueTask<TargetCheck> CheckTargetAsync(DeliveryJob job, CancellationToken cancellationToken) => honest.CheckTargetAsync(job, cancellationToken);

    public ValueTask<LocateOutcome> LocateAsync(TargetExpectation expectation, CancellationToken cancellationToken) => honest.LocateAsync(expectation, cancellationToken);

    public ValueTask<SendOutcome> SendAsync(Part part, IReadOnlyList<Part> earlier, CancellationToken cancellationToken) => honest.SendAsync(part, earlier, cancellationToken);

    public ValueTask<FindOutcome> FindAsync(Part part, CancellationToken cancellationToken) => ValueTask.FromResult(new FindOutcome(FindVerdict.NotThere));

    public ValueTask<ReadBackOutcome> ReadBackAsync(IReadOnlyList<Part> parts, CancellationToken cancellationToken) => honest.ReadBackAsync(parts, cancellationToken);
}
