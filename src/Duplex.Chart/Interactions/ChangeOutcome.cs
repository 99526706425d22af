using Duplex.Engine.Identity;

namespace Duplex.Chart.Interactions;

public enum ChangeResult
{
    Created,
    Updated,

    /// <summary>Deleted now, or not there before.</summary>
    Deleted,

    /// <summary>Nothing was changed: the conditional create found it.</summary>
    Matched,

    Refused,
}

/// <summary>What became of one change.</summary>
/// <param name="Version">Zero where there is none.</param>
/// <param name="Refusal">Set where refused.</param>
public sealed record ChangeOutcome(ChangeResult Result, string ResourceType, string Id, int Version, Instant At, InteractionRefusal? Refusal = null)
{
    public string Reference => $"{ResourceType}/{Id}";
}
