using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Transports.Mllp;

namespace Duplex.Vendors.Hl7v2;

/// <summary>Sends orders as HL7 v2 messages. The counterparty can't be read: its answers are all the evidence there is.</summary>
internal sealed class Hl7v2Connector(MllpClient line, Hl7v2LinkOptions options, TimeSpan settlingTime) : IConnector
{
    private readonly SendOrder _send = new(line);

    public string Format => "hl7v2";

    public TimeSpan SettlingTime => settlingTime;

    public PlanOutcome Plan(DeliveryJob job) => PlanOrder.From(job, options);

    /// <summary>There is no chart to read; that the order and its patient agree is checked when it is planned.</summary>
    public ValueTask<TargetCheck> CheckTargetAsync(DeliveryJob job, CancellationToken cancellationToken) => ValueTask.FromResult(TargetCheck.Agrees);

    public ValueTask<LocateOutcome> LocateAsync(TargetExpectation expectation, CancellationToken cancellationToken) =>
        ValueTask.FromResult(LocateOutcome.Uncertain(new Problem(
            HoldCodes.PatientUncertain, "", "Patients can't be looked for over HL7 v2; the order must come with its patient.")));

    public ValueTask<SendOutcome> SendAsync(Part part, IReadOnlyList<Part> earlier, CancellationToken cancellationToken) =>
        _send.SendAsync(part, cancellationToken);

    public ValueTask<FindOutcome> FindAsync(Part part, CancellationToken cancellationToken) => ValueTask.FromResult(options.Deduplicates
        ? new FindOutcome(FindVerdict.Repeatable)
        : new FindOutcome(FindVerdict.CannotTell, Problem: new Problem(
            HoldCodes.OutcomeUnknown, "", "The laboratory may or may not have taken the message and can't be asked: call the laboratory, then send again or give up.")));

    public ValueTask<ReadBackOutcome> ReadBackAsync(IReadOnlyList<Part> parts, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new ReadBackOutcome(ReadBackVerdict.NotOffered, []));
}
