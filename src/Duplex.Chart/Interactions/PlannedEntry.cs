namespace Duplex.Chart.Interactions;

/// <summary>An entry of a batch or transaction. One of change, read and refusal is there.</summary>
public sealed record PlannedEntry
{
    public AskedChange? Change { get; init; }

    /// <summary>What a GET asks for, below the chart's address: <c>Patient/1</c>, <c>Observation?code=x</c>.</summary>
    public string? Read { get; init; }

    /// <summary>Of a read: ETags of what the caller has already.</summary>
    public string? IfNoneMatch { get; init; }

    public InteractionRefusal? Refusal { get; init; }

    public static implicit operator PlannedEntry(AskedChange change) => new() { Change = change };

    public static implicit operator PlannedEntry(InteractionRefusal refusal) => new() { Refusal = refusal };
}
