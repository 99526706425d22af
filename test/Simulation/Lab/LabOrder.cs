namespace Duplex.Simulation.Lab;

/// <summary>An order as the simulated laboratory has it.</summary>
public sealed class LabOrder
{
    /// <summary>EI-1 of ORC-2.</summary>
    public required string Number { get; init; }

    public required string Placer { get; init; }

    public required string Filler { get; init; }

    public required string Pid { get; init; }

    public required string Mrn { get; init; }

    public required string Code { get; init; }

    public required string Provider { get; init; }

    public required Course Course { get; init; }

    public required DateTimeOffset ArrivedAt { get; init; }

    /// <summary>How often it was done: more than once only where the laboratory does not know repeats.</summary>
    public int Effects { get; set; } = 1;

    public bool IsCancelled { get; set; }

    public bool IsDone { get; set; }
}
