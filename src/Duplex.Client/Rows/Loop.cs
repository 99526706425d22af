namespace Duplex.Client.Rows;

/// <summary>A loop as lists and events show it.</summary>
public record LoopSummary
{
    /// <summary>Its id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Such as <c>note</c> or <c>lab-order</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The connection's name.</summary>
    public required string Connection { get; init; }

    /// <summary>Whom it is about.</summary>
    public required LoopPatient Patient { get; init; }

    /// <summary>One of <see cref="LoopStatus"/>.</summary>
    public required string Status { get; init; }

    /// <summary>What it waits for; null where it waits for nothing.</summary>
    public CurrentStep? Step { get; init; }

    /// <summary>When it was opened.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset ChangedAt { get; init; }
}

/// <summary>A loop with everything that happened in it.</summary>
public sealed record Loop : LoopSummary
{
    /// <summary>In their order.</summary>
    public required IReadOnlyList<LoopStep> Steps { get; init; }

    /// <summary>All deliveries, in the order in which they were made.</summary>
    public required IReadOnlyList<LoopDelivery> Deliveries { get; init; }

    /// <summary>What a person must decide.</summary>
    public required IReadOnlyList<LoopHold> Holds { get; init; }

    /// <summary>What was exchanged in it, oldest first.</summary>
    public required IReadOnlyList<LoopExchange> Exchanges { get; init; }
}

/// <summary>Known values of <see cref="LoopSummary.Status"/>.</summary>
public static class LoopStatus
{
    /// <summary>It waits.</summary>
    public const string Open = "open";

    /// <summary>The other side showed that it is done.</summary>
    public const string Closed = "closed";

    /// <summary>A person must decide.</summary>
    public const string Held = "held";

    /// <summary>A person gave it up.</summary>
    public const string Cancelled = "cancelled";
}

/// <summary>Whom a loop is about.</summary>
/// <param name="Reference">Such as <c>Patient/p1001</c>.</param>
/// <param name="Display">The name in the chart; null where the caller may not see it.</param>
public sealed record LoopPatient(string Reference, string? Display);

/// <summary>What a loop waits for now.</summary>
/// <param name="Name">The step's name.</param>
/// <param name="Since">Since when it waits.</param>
/// <param name="Deadline">Until when.</param>
/// <param name="Overdue">The deadline passed.</param>
/// <param name="Owner">Who acts next.</param>
/// <param name="Sentence">In words.</param>
public sealed record CurrentStep(string Name, DateTimeOffset Since, DateTimeOffset Deadline, bool Overdue, string Owner, string Sentence);

/// <summary>A step and what proves it.</summary>
/// <param name="Name">Such as <c>in the chart</c>.</param>
/// <param name="Status">waiting, met, failed, not-observable.</param>
/// <param name="Grade">How strong the proof is: commit-ack, application-ack, read-back; null while there is none.</param>
/// <param name="Evidence">What proves it, such as <c>DocumentReference/d1/_history/1</c>; empty while there is none.</param>
/// <param name="Owner">Who acts next.</param>
/// <param name="Deadline">Until when.</param>
/// <param name="Since">Since when it has its status.</param>
/// <param name="Overdue">The deadline passed.</param>
/// <param name="Sentence">In words.</param>
public sealed record LoopStep(
    string Name, string Status, string? Grade, string Evidence, string Owner, DateTimeOffset Deadline, DateTimeOffset Since, bool Overdue, string Sentence);

/// <summary>One outbound interaction of a loop.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Connection">Where to.</param>
/// <param name="Purpose">What for.</param>
/// <param name="State">queued, sending, accepted, staged, refused, unknown, held, verified, altered, failed, cancelled.</param>
/// <param name="Reference">The counterparty's own, once it took it.</param>
/// <param name="Code">An error code of docs/errors.md, or empty.</param>
/// <param name="Sentence">In words.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="PossibleRepeat">It may have happened twice at the counterparty.</param>
public sealed record LoopDelivery(
    Guid Id, string Connection, string Purpose, string State, string? Reference, string Code, string Sentence, int Attempts, bool PossibleRepeat);

/// <summary>Something in a loop that a person must decide.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Code">An error code of docs/errors.md.</param>
/// <param name="Place">Where.</param>
/// <param name="Sentence">In words.</param>
/// <param name="Owner">Who decides.</param>
/// <param name="OpenedAt">Since when.</param>
/// <param name="Deadline">Until when.</param>
/// <param name="Choices">What can be decided.</param>
public sealed record LoopHold(
    Guid Id, string Code, string Place, string Sentence, string Owner, DateTimeOffset OpenedAt, DateTimeOffset Deadline, IReadOnlyList<string> Choices);

/// <summary>An exchange of a loop.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Direction">inbound, outbound.</param>
/// <param name="Kind">Such as <c>ORU^R01</c>.</param>
/// <param name="At">When.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Code">An error code of docs/errors.md, or empty.</param>
/// <param name="Place">Where.</param>
/// <param name="Sentence">In words.</param>
public sealed record LoopExchange(Guid Id, string Direction, string Kind, DateTimeOffset At, string Outcome, string Code, string Place, string Sentence);

/// <summary>A loop that opened or changed.</summary>
/// <param name="Position">Of the event; given again, the stream goes on behind it.</param>
/// <param name="Loop">As it is now.</param>
public sealed record LoopEvent(long Position, LoopSummary Loop);
