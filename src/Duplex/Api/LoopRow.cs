using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;

namespace Duplex.Api;

/// <summary>A loop as lists and events show it.</summary>
public record LoopRow
{
    public required Guid Id { get; init; }

    public required string Kind { get; init; }

    public required string Connection { get; init; }

    public required PatientRow Patient { get; init; }

    public required LoopStatus Status { get; init; }

    /// <summary>The first step that waits or failed; where none does, the decision that a held loop waits for; else null.</summary>
    public required CurrentStepRow? Step { get; init; }

    public required Instant OpenedAt { get; init; }

    public required Instant ChangedAt { get; init; }
}

/// <param name="Display">The name in the chart; null when the chart has none or the caller may not see it.</param>
public sealed record PatientRow(string Reference, string? Display);

public sealed record CurrentStepRow(string Name, Instant Since, Instant Deadline, bool Overdue, string Owner, string Sentence);

/// <summary>A loop with everything that happened in it.</summary>
public sealed record LoopDetail : LoopRow
{
    public required IReadOnlyList<StepRow> Steps { get; init; }

    public required DeliveryRow? Delivery { get; init; }

    /// <summary>All deliveries, in the order in which they were made; <see cref="Delivery"/> is the one that the loop was opened with.</summary>
    public required IReadOnlyList<DeliveryRow> Deliveries { get; init; }

    /// <summary>The oldest hold that nobody decided yet.</summary>
    public required LoopHoldRow? Hold { get; init; }

    /// <summary>All holds that nobody decided yet.</summary>
    public required IReadOnlyList<LoopHoldRow> Holds { get; init; }

    public required IReadOnlyList<LoopExchangeRow> Exchanges { get; init; }
}

public sealed record StepRow(
    string Name, StepStatus Status, EvidenceGrade? Grade, string Evidence, string Owner, Instant Deadline, Instant Since, bool Overdue, string Sentence);

public sealed record DeliveryRow(
    Guid Id, string Connection, string Purpose, DeliveryState State, string? Reference, string Code, string Sentence, int Attempts, bool PossibleRepeat);

public sealed record LoopHoldRow(
    Guid Id, string Code, string Place, string Sentence, string Owner, Instant OpenedAt, Instant Deadline, IReadOnlyList<HoldDecision> Choices);

public sealed record LoopExchangeRow(
    Guid Id, Engine.Exchanges.ExchangeDirection Direction, string Kind, Instant At, Engine.Exchanges.ExchangeOutcome Outcome, string Code, string Place, string Sentence);
