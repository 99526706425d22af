using Duplex.Engine.Deliveries;

namespace Duplex.Simulation.Lab;

/// <summary>How the laboratory of one world differs from another's.</summary>
public sealed record LabOptions
{
    public int Orders { get; init; } = 6;

    /// <summary>Results that nobody had ordered.</summary>
    public int Unsolicited { get; init; } = 2;

    /// <summary>The laboratory knows a control id again, and does nothing a second time.</summary>
    public bool Deduplicates { get; init; }

    /// <summary>It answers with a commit acknowledgement first, and with the application's answer by a message of its own.</summary>
    public bool Enhanced { get; init; }

    public UnknownPolicy OnUnknown { get; init; }

    /// <summary>The EHR shows who reviewed a result.</summary>
    public bool ShowsReview { get; init; } = true;

    /// <summary>What becomes of every order; null: the seed says.</summary>
    public Course? Course { get; init; }

    /// <summary>People also decide wrongly now and then.</summary>
    public bool Errors { get; init; } = true;

    /// <summary>Planted fault: what Duplex reads in the place of a message that came; null: the message.</summary>
    public Func<SimulatedLaboratory, string, string>? Misread { get; init; }

    /// <summary>Planted fault: wraps the connector to the laboratory; null: the honest one.</summary>
    public Func<IConnector, IConnector>? Connector { get; init; }

    /// <summary>A laboratory of each kind, by the seed.</summary>
    public static LabOptions Of(int seed) => new()
    {
        Deduplicates = seed % 2 == 0,
        Enhanced = seed % 3 == 0,
        OnUnknown = seed % 5 < 2 ? UnknownPolicy.Resend : UnknownPolicy.Hold,
        ShowsReview = seed % 4 != 1,
    };
}
