namespace Duplex.Sandbox.Lab.Store;

/// <summary>A received message, and how it is answered each time that it comes.</summary>
/// <param name="Message">Sender and control id: the key under which it is known again.</param>
internal sealed record ReceptionRow(string Message, string Sender, string ControlId)
{
    public int Count { get; init; } = 1;

    /// <summary>Placer and filler numbers in it, with blanks between them.</summary>
    public string Numbers { get; init; } = "";

    public required string Text { get; init; }

    /// <summary>What goes back on the connection; null where nothing does.</summary>
    public string? Reply { get; init; }

    /// <summary>Off where the same message is looked at afresh when it comes again.</summary>
    public bool IsRemembered { get; init; } = true;

    /// <summary>How often it still goes without an answer; -1 for always.</summary>
    public int Omissions { get; init; }

    public bool Closes { get; init; }

    /// <summary>Wait after its release.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Unix milliseconds from which the reply may go out; 0 for at once, <see cref="NotReleased"/> until a release.</summary>
    public long Due { get; init; }

    public bool ResultsFirst { get; init; }

    public const long NotReleased = long.MaxValue;

    public bool IsWithheldAt(DateTimeOffset now) => Due > now.ToUnixTimeMilliseconds();

    public LabReception ToReception() => new(Sender, ControlId, Count, Text, Reply);
}
