using Duplex.Engine.Deliveries;
using Duplex.Simulation.Actors;
using Duplex.Simulation.Lab;

namespace Duplex.Simulation.World;

/// <summary>How one simulated world differs from another.</summary>
public sealed record WorldOptions
{
    public required int Seed { get; init; }

    /// <summary>Makes the plan of crashes from the seed's chance.</summary>
    public Func<Random, CrashPlan> Crashes { get; init; } = chance => CrashPlan.Sometimes(0.004, 6, chance);

    /// <summary>Planted fault: appends and commits say that they are durable before they are.</summary>
    public bool AcknowledgeBeforeSync { get; init; }

    /// <summary>Planted faults in the connector to the EHR; null: the honest one.</summary>
    public Func<SimulatedEhr, SimulatedNetwork, SimulatedProcess, TimeProvider, IConnector>? Connector { get; init; }

    public double NetworkFaults { get; init; } = 0.3;

    public bool ConditionalCreate { get; init; } = true;

    public int Notes { get; init; } = 8;

    public int Messages { get; init; } = 12;

    /// <summary>What the EHR does to the notes, by the first word of their text.</summary>
    public Func<string, Deviation> Deviations { get; init; } = _ => Deviation.None;

    /// <summary>The laboratory of the world; null: there is none, and nobody orders anything.</summary>
    public LabOptions? Lab { get; init; }
}
