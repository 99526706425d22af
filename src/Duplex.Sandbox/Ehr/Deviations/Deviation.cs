namespace Duplex.Sandbox.Ehr.Deviations;

/// <summary>One scripted deviation. It applies after the request was authenticated and found valid.</summary>
public sealed record Deviation(DeviationKind Kind)
{
    public DeviationMatch Match { get; init; } = DeviationMatch.Any;

    public DeviationInteraction Interaction { get; init; } = DeviationInteraction.Create;

    /// <summary>How often it applies; 1 by default, 0 for always.</summary>
    public int Times { get; init; } = 1;

    /// <summary>The variant of the kind; null for its default.</summary>
    public string? Variant { get; init; }

    /// <summary>HTTP status of a refusal; 503 by default.</summary>
    public int Status { get; init; } = 503;

    /// <summary><c>Retry-After</c> of a refusal, in whole seconds; none by default.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Wait before the answer (delay, and answer-late's <c>late</c>); 2 seconds by default.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How many reads or searches a hidden note outlasts; 2 by default.</summary>
    public int Reads { get; init; } = 2;

    /// <summary>Where a misfiled note goes: a patient's, encounter's id or a LOINC code; chosen by the EHR when null.</summary>
    public string? To { get; init; }
}
