using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;

namespace Duplex.Engine.Loops;

public enum LoopStatus
{
    Open,

    /// <summary>Every step was shown by the other side (or is not observable there, and says so).</summary>
    Closed,

    /// <summary>A person must decide before anything more happens.</summary>
    Held,

    /// <summary>A person ended it with a reason; it was not proven.</summary>
    Cancelled,
}

public enum StepStatus
{
    Waiting,
    Met,

    /// <summary>The counterparty shows otherwise, or said no.</summary>
    Failed,
    NotObservable,
}

/// <summary>What a loop waits for, or what proved it.</summary>
public sealed record Step
{
    public required string Name { get; init; }

    public StepStatus Status { get; init; } = StepStatus.Waiting;

    public EvidenceGrade? Grade { get; init; }

    /// <summary>The counterparty's resource and version; empty until shown.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>Who acts next.</summary>
    public required string Owner { get; init; }

    public required Instant Deadline { get; init; }

    /// <summary>When it began to wait, or when it was met.</summary>
    public required Instant Since { get; init; }

    public bool Overdue { get; init; }

    /// <summary>In words, without patient data.</summary>
    public string Sentence { get; init; } = "";
}

/// <summary>A workflow that needs both directions.</summary>
public sealed record Loop
{
    public required LoopId Id { get; init; }

    /// <summary>Such as <c>note</c>.</summary>
    public required string Kind { get; init; }

    public required ConnectionKey Connection { get; init; }

    public required Lane Lane { get; init; }

    /// <summary>The delivery that it was opened with; it may get others.</summary>
    public required DeliveryId Delivery { get; init; }

    /// <summary>The counterparty's own reference of the patient; empty while the patient is still to be found there.</summary>
    public required string Patient { get; init; }

    public LoopStatus Status { get; init; } = LoopStatus.Open;

    public required IReadOnlyList<Step> Steps { get; init; }

    public required Instant OpenedAt { get; init; }

    public required Instant ChangedAt { get; init; }

    /// <summary>The step that failed, or else the first that still waits; null when there is neither.</summary>
    public Step? Current => Steps.FirstOrDefault(step => step.Status == StepStatus.Failed)
        ?? Steps.FirstOrDefault(step => step.Status == StepStatus.Waiting);
}
