using Duplex.Engine.Intake;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.Intake;

/// <summary>Where an intake log under test lies, so that it can be closed, killed and opened again.</summary>
public abstract class IntakeLogSite : IAsyncDisposable
{
    public abstract IIntakeLog Log { get; }

    /// <summary>Closes in order and opens again, under another sealer when one is given.</summary>
    public abstract ValueTask RestartAsync(IPayloadSealer? sealer = null);

    /// <summary>Opens what a kill at this moment would leave behind.</summary>
    public abstract ValueTask CrashAsync();

    public abstract ValueTask DisposeAsync();
}

/// <summary>What a suite asks of the log that it opens.</summary>
public sealed record IntakeLogSettings
{
    public TimeSpan RepeatWindow { get; init; } = TimeSpan.FromDays(30);

    public int RefusedPayloadBytes { get; init; } = 64 * 1024;

    /// <summary>Bytes that the log may keep in memory for the consumer; a log without such a limit ignores it.</summary>
    public long TailBytes { get; init; } = 8 * 1024 * 1024;
}
