using Duplex.Sandbox.Ehr.Adt;
using Duplex.Sandbox.Ehr.Deviations;

namespace Duplex.Sandbox;

/// <summary>How a sandbox clinic is started.</summary>
public sealed record SandboxOptions
{
    /// <summary>Folder of <c>sandbox.db</c>; made if it is absent. What it holds from an earlier start stays.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Port on 127.0.0.1; 0 (default) for a free one.</summary>
    public int Port { get; init; }

    /// <summary>Decides the patients of a new database, and a messy clinic's deviations.</summary>
    public int Seed { get; init; } = 1;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Clients that are registered at the start, beside those registered before.</summary>
    public IReadOnlyList<SandboxClient> Clients { get; init; } = [];

    public PracticeRules Rules { get; init; } = new();

    /// <summary>Lifetime of access tokens; 300 seconds by default.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromSeconds(300);

    /// <summary>Where ADT messages go; null to keep them until <c>ConnectAdt</c> is called.</summary>
    public AdtFeedOptions? Adt { get; init; }

    /// <summary>Deviations that are scripted from the start.</summary>
    public IReadOnlyList<Deviation> Deviations { get; init; } = [];

    /// <summary>What every FHIR call takes at least, as at an EHR that is far away; nothing by default.</summary>
    public TimeSpan Latency { get; init; }

    /// <summary>Share of new notes (0 to 1) that meet a deviation nobody scripted; 0 (default) is a clean clinic.</summary>
    public double Messiness { get; init; }
}
