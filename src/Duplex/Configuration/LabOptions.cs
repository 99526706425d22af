using System.Collections.Immutable;

namespace Duplex.Configuration;

/// <summary>How an EHR's laboratory orders are numbered and where they are written, from the section <c>orders</c>.</summary>
public sealed record OrderOptions
{
    /// <summary>The namespace of its placer order numbers in HL7 v2 (EI-2).</summary>
    public required string Authority { get; init; }

    /// <summary>The same as a system URI in FHIR.</summary>
    public required string System { get; init; }

    /// <summary>An app's order is written to the EHR first; false: the EHR takes none. True by default.</summary>
    public bool Write { get; init; } = true;

    /// <summary>Until an order must be accepted by EHR and laboratory; 24 h by default.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromHours(24);
}

/// <summary>What the EHR does with results, from the section <c>results</c>.</summary>
public sealed record ResultOptions
{
    /// <summary>The EHR shows who reviewed a result. False by default: then the step is marked as not observable.</summary>
    public bool ShowsReview { get; init; }

    /// <summary>Until the orderer must have reviewed a final result, where the EHR shows it; 72 h by default.</summary>
    public TimeSpan ReviewDeadline { get; init; } = TimeSpan.FromHours(72);

    /// <summary>The EHR takes tasks, by which a provider is told. True by default.</summary>
    public bool Tasks { get; init; } = true;

    public CriticalResultOptions Critical { get; init; } = new();
}

/// <summary>Who must take notice of a critical result, from the section <c>results.critical</c>.</summary>
public sealed record CriticalResultOptions
{
    /// <summary>Until it must be acknowledged; 30 min by default.</summary>
    public TimeSpan Acknowledge { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Who is asked where the message names no ordering provider.</summary>
    public string Person { get; init; } = "clinician on call";

    /// <summary>Who is asked next, in this order, each time nobody acknowledged in time.</summary>
    public ImmutableArray<string> Escalate { get; init; } = ["practice lead"];
}

/// <summary>Where an EHR's laboratory orders go, from <c>routes.lab-orders</c>.</summary>
public sealed record LabOrderRouteOptions
{
    /// <summary>The laboratory's connection.</summary>
    public required string To { get; init; }

    /// <summary>Until the final result must be there; 7 days by default.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromDays(7);
}
