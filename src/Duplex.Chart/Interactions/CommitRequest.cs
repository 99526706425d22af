using Duplex.Chart.Sight;
using Duplex.Engine.Identity;

namespace Duplex.Chart.Interactions;

/// <summary>Changes of a chart that one request of an app asks for.</summary>
public sealed record CommitRequest
{
    public required ConnectionKey Connection { get; init; }

    public required string App { get; init; }

    /// <summary>Who it is, for the audit; null: the app itself.</summary>
    public string? Who { get; init; }

    /// <summary>As the exchange is named: <c>POST Patient</c>, <c>POST Bundle</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>A readable constant for the audit: <c>chart.created</c>.</summary>
    public required string Action { get; init; }

    public ReadOnlyMemory<byte> RequestBytes { get; init; }

    /// <summary>Null: the request has none.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>Digest of method, address, conditions and body.</summary>
    public ContentHash RequestHash { get; init; }

    /// <summary>In the order in which they are made; of a batch with those that were refused already.</summary>
    public required IReadOnlyList<PreparedOrRefused> Changes { get; init; }

    /// <summary>All or nothing; otherwise each by itself.</summary>
    public bool Together { get; init; }

    /// <summary>What the caller may see, and so change.</summary>
    public ChartSight Sight { get; init; } = ChartSight.Everything;
}

public enum CommitVerdict
{
    Done,

    /// <summary>The key was used for the same request before; the first outcomes come again.</summary>
    Repeated,

    /// <summary>The key was used for another request.</summary>
    KeyReused,

    /// <summary>What the changes were prepared from is another by now; nothing was done. Prepare them anew.</summary>
    Moved,

    /// <summary>Nothing was done: a change of a transaction is refused.</summary>
    Refused,
}

/// <param name="Outcomes">In the order of the changes; where refused together, of those that are.</param>
public sealed record CommitAnswer(CommitVerdict Verdict, IReadOnlyList<ChangeOutcome> Outcomes);
