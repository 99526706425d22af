namespace Duplex.Care.Notes;

/// <summary>How long each step of a note may take before its owner is late.</summary>
public sealed record NoteLoopOptions
{
    /// <summary>After the counterparty took it, until it shows in its place. Default: 10 min.</summary>
    public TimeSpan ProveWithin { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Until the clinician has signed it there. Default: 72 h.</summary>
    public TimeSpan SignWithin { get; init; } = TimeSpan.FromHours(72);
}
