using Duplex.Chart.Sensitivity;
using Duplex.Engine.Identity;
using Duplex.Facade.WholeChart;
using Duplex.OAuth;
using Duplex.Vendors;

namespace Duplex.Facade;

/// <summary>A connection as the facade serves it.</summary>
public sealed record FacadeConnection
{
    public required ConnectionKey Key { get; init; }

    /// <summary>Live reads at the counterparty, or of the chart.</summary>
    public required IConnectionReader Reader { get; init; }

    /// <summary>System URI of the identifier by which a patient is recognised before a write.</summary>
    public required string PatientIdentifierSystem { get; init; }

    /// <summary>Until when a note must be accepted by the counterparty; 24 hours by default.</summary>
    public TimeSpan NoteDeadline { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Null: laboratory orders are not taken, since they go nowhere.</summary>
    public FacadeOrders? Orders { get; init; }

    /// <summary>The resource types that the counterparty lets Duplex read and search; null: all that are served.</summary>
    public IReadOnlySet<string>? ReadableTypes { get; init; }

    /// <summary>What a resource without a security label counts as.</summary>
    public Sensitivities Unlabelled { get; init; }

    /// <summary>What the counterparty says of itself; null: it does not tell.</summary>
    public IServerCapabilities? Capabilities { get; init; }

    /// <summary>The scopes that the counterparty grants now; null: everything.</summary>
    public Func<ScopeSet>? Granted { get; init; }

    /// <summary>The counterparty has no FHIR: what its messages told is read from the chart, and no note is taken.</summary>
    public bool IsChart { get; init; }

    /// <summary>There is no counterparty: Duplex keeps this chart itself, and apps write into it directly.</summary>
    public bool IsOwnChart { get; init; }

    /// <summary>Reads are of the chart, not live.</summary>
    internal bool ReadsChart => IsChart || IsOwnChart;

    /// <summary>How whole charts are read here.</summary>
    public WholeChartOptions WholeChart { get; init; } = new();
}

/// <summary>The connections that are served now.</summary>
public interface IFacadeConnections
{
    FacadeConnection? Find(string name);
}
