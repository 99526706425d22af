namespace Duplex.Sandbox.Lab;

/// <summary>How an order message is answered, and when.</summary>
public sealed record LabAnswer(LabAnswerKind Kind)
{
    public static LabAnswer Accept { get; } = new(LabAnswerKind.Accept);

    public static LabAnswer AckOnly { get; } = new(LabAnswerKind.AckOnly);

    public static LabAnswer UnableToAccept { get; } = new(LabAnswerKind.UnableToAccept);

    public static LabAnswer Error { get; } = new(LabAnswerKind.Error);

    public static LabAnswer Reject { get; } = new(LabAnswerKind.Reject);

    public static LabAnswer CommitOnly { get; } = new(LabAnswerKind.CommitOnly);

    /// <summary>The connection stays open, but nothing comes.</summary>
    public static LabAnswer Silence { get; } = new(LabAnswerKind.None);

    /// <summary>The connection is closed instead of an answer.</summary>
    public static LabAnswer Close { get; } = new(LabAnswerKind.None) { Closes = true };

    /// <summary>The application answer waits until somebody releases it.</summary>
    public static LabAnswer Late { get; } = new(LabAnswerKind.Accept) { UntilReleased = true };

    /// <summary>Wait before the application answer, from the order or its release; none by default.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>The application answer waits until somebody releases it.</summary>
    public bool UntilReleased { get; init; }

    /// <summary>Where nothing is answered: whether the connection is closed.</summary>
    public bool Closes { get; init; }

    /// <summary>Where nothing is answered: how often the same message goes without; 1 by default, 0 for always.</summary>
    public int Omissions { get; init; } = 1;

    /// <summary>Results don't wait for a late answer. Off by default.</summary>
    public bool ResultsFirst { get; init; }

    /// <summary>ORL or ORR without the filler number.</summary>
    public bool OmitsFiller { get; init; }

    internal bool IsLate => UntilReleased || Delay > TimeSpan.Zero;
}
