namespace Duplex.Sandbox.Lab;

/// <summary>How a sandbox laboratory is started.</summary>
public sealed record LaboratoryOptions
{
    /// <summary>Folder of <c>lab.db</c>; made if it is absent. What it holds from an earlier start stays.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Port on 127.0.0.1 for orders; 0 (default) for a free one.</summary>
    public int Port { get; init; }

    /// <summary>Decides the values of results, and what a messy laboratory does.</summary>
    public int Seed { get; init; } = 1;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Where results and late answers go; null to keep them until <c>ConnectAsync</c> is called.</summary>
    public LabTarget? ResultsTo { get; init; }

    /// <summary>How long an acknowledgement is waited for before the same message is sent again; 10 seconds by default.</summary>
    public TimeSpan AckTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Pause after a connection that couldn't be made or broke; 1 second by default.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>MSH-15 AL and MSH-16 NE in what it sends on its own, so that CA is expected; off by default: both empty.</summary>
    public bool AsksForCommit { get; init; }

    /// <summary>What becomes of an order that no script fits; by default it is accepted and its final result follows at once.</summary>
    public LabPlan DefaultPlan { get; init; } = new();

    /// <summary>Plans that are scripted from the start.</summary>
    public IReadOnlyList<LabPlan> Plans { get; init; } = [];

    /// <summary>Share of new orders (0 to 1) that meet something nobody scripted; 0 (default) is an orderly laboratory.</summary>
    public double Messiness { get; init; }

    /// <summary>MSH-5 and MSH-6 of results that no order asked for; results of an order go to who sent it.</summary>
    public (string Application, string Facility) Receiver { get; init; } = ("DUPLEX", "CLINIC");

    /// <summary>MSH-11 of results that no order asked for; results of an order carry the order's own.</summary>
    public string ProcessingId { get; init; } = "T";
}
