using Duplex.Engine.Deliveries;

namespace Duplex.Tests.Deliveries;

/// <summary>A counterparty that answers as the test says; by default it agrees with every target.</summary>
internal sealed class ScriptedConnector : IConnector
{
    public Func<SendOutcome> OnSend { get; set; } = () => throw new InvalidOperationException("The test expects no send.");

    public Func<FindOutcome> OnFind { get; set; } = () => throw new InvalidOperationException("The test expects no look.");

    public string Format => "fhir-r4";

    public ValueTask<LocateOutcome> LocateAsync(TargetExpectation expectation, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("The test expects no patient to be looked for.");

    public int Sent { get; private set; }

    public TimeSpan SettlingTime { get; init; } = TimeSpan.FromSeconds(30);

    public PlanOutcome Plan(DeliveryJob job) =>
        PlanOutcome.Of(new PlannedPart(0, "DocumentReference", PartMode.Create, "urn:test|1", job.Interaction.Body));

    public ValueTask<TargetCheck> CheckTargetAsync(DeliveryJob job, CancellationToken cancellationToken) => ValueTask.FromResult(TargetCheck.Agrees);

    public ValueTask<SendOutcome> SendAsync(Part part, IReadOnlyList<Part> earlier, CancellationToken cancellationToken)
    {
        Sent++;
        return ValueTask.FromResult(OnSend());
    }

    public ValueTask<FindOutcome> FindAsync(Part part, CancellationToken cancellationToken) => ValueTask.FromResult(OnFind());

    public ValueTask<ReadBackOutcome> ReadBackAsync(IReadOnlyList<Part> parts, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("The test expects no read-back.");
}
