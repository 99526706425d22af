namespace Duplex.Engine.Deliveries;

/// <summary>
/// One counterparty as the engine sees it: takes interactions, speaks its dialect. Stateless between calls; expected
/// failures are outcomes, exceptions mean a broken program. Each call ends by itself within the connection's time limit.
/// </summary>
public interface IConnector
{
    /// <summary>How long after a write a read may still show the past.</summary>
    TimeSpan SettlingTime { get; }

    /// <summary>The wire format of its exchanges: <c>fhir-r4</c>, <c>hl7v2</c>.</summary>
    string Format { get; }

    /// <summary>Turns a job into ordered parts. Pure: the same job, the same parts.</summary>
    PlanOutcome Plan(DeliveryJob job);

    /// <summary>
    /// Reads the target chart before a write: the identifier with its authority and two demographics must agree with the
    /// job, and the encounter must belong to that patient.
    /// </summary>
    ValueTask<TargetCheck> CheckTargetAsync(DeliveryJob job, CancellationToken cancellationToken);

    /// <summary>
    /// Finds the chart of a patient of whom the job has the identifier and demographics only. What contradicts or is not certain
    /// is never guessed.
    /// </summary>
    ValueTask<LocateOutcome> LocateAsync(TargetExpectation expectation, CancellationToken cancellationToken);

    /// <summary>Sends one part. Earlier parts carry their references.</summary>
    ValueTask<SendOutcome> SendAsync(Part part, IReadOnlyList<Part> earlier, CancellationToken cancellationToken);

    /// <summary>Looks for a part whose outcome is not known.</summary>
    ValueTask<FindOutcome> FindAsync(Part part, CancellationToken cancellationToken);

    /// <summary>Reads the parts afresh, never from the write's own answer.</summary>
    ValueTask<ReadBackOutcome> ReadBackAsync(IReadOnlyList<Part> parts, CancellationToken cancellationToken);
}
