using Duplex.Engine.Identity;

namespace Duplex.Care.Labs;

/// <summary>Which laboratory serves the orders of an EHR, and what is known of the way there and back.</summary>
public sealed record LabRoute
{
    public required ConnectionKey Ehr { get; init; }

    public required ConnectionKey Laboratory { get; init; }

    /// <summary>Orders are written to the EHR first. False: it takes none, and they are routed only. Default: true.</summary>
    public bool WritesOrders { get; init; } = true;

    /// <summary><c>Identifier.system</c> of the placer order numbers of this EHR's orders.</summary>
    public required string OrderSystem { get; init; }

    /// <summary><c>Identifier.system</c> by which the EHR's patients are recognised.</summary>
    public required string PatientSystem { get; init; }

    /// <summary>Until an order must be accepted by EHR and laboratory. Default: 24 h.</summary>
    public TimeSpan OrderWithin { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Until the final result must be there. Default: 7 days.</summary>
    public TimeSpan ResultWithin { get; init; } = TimeSpan.FromDays(7);

    /// <summary>Until a result that came must be in the EHR's chart. Default: 24 h.</summary>
    public TimeSpan FileWithin { get; init; } = TimeSpan.FromHours(24);

    /// <summary>The EHR shows who reviewed a result (<c>DiagnosticReport.resultsInterpreter</c>). Default: false.</summary>
    public bool ShowsReview { get; init; }

    /// <summary>Until the orderer must have reviewed a final result, where the EHR shows it. Default: 72 h.</summary>
    public TimeSpan ReviewWithin { get; init; } = TimeSpan.FromHours(72);

    /// <summary>The EHR takes tasks, so that a provider is told in the EHR itself. False: practice staff are asked to tell. Default: true.</summary>
    public bool TakesTasks { get; init; } = true;

    public CriticalOptions Critical { get; init; } = new();
}

/// <summary>Who must take notice of a critical result, and how soon.</summary>
public sealed record CriticalOptions
{
    /// <summary>Until the ordering provider must have acknowledged it. Default: 30 min.</summary>
    public TimeSpan AcknowledgeWithin { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Who is asked where the message names no ordering provider.</summary>
    public string Person { get; init; } = "clinician on call";

    /// <summary>Who is asked next, in this order, each time the acknowledgement is overdue.</summary>
    public IReadOnlyList<string> EscalateTo { get; init; } = ["practice lead"];
}

/// <summary>The routes between EHRs and laboratories that are configured.</summary>
public interface ILabRoutes
{
    /// <summary>Null where this connection routes no laboratory orders.</summary>
    LabRoute? From(ConnectionKey ehr);

    /// <summary>The routes whose results come from this laboratory.</summary>
    IReadOnlyList<LabRoute> To(ConnectionKey laboratory);
}
