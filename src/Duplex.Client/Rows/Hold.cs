namespace Duplex.Client.Rows;

/// <summary>What a person must decide, or decided.</summary>
public sealed record Hold
{
    /// <summary>Its id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The connection's name.</summary>
    public required string Connection { get; init; }

    /// <summary>The loop that it holds up.</summary>
    public Guid? Loop { get; init; }

    /// <summary>The delivery that it holds up.</summary>
    public Guid? Delivery { get; init; }

    /// <summary>The exchange that it is about.</summary>
    public Guid? Exchange { get; init; }

    /// <summary>An error code of docs/errors.md.</summary>
    public required string Code { get; init; }

    /// <summary>Where.</summary>
    public required string Place { get; init; }

    /// <summary>In words.</summary>
    public required string Sentence { get; init; }

    /// <summary>Who decides.</summary>
    public required string Owner { get; init; }

    /// <summary>Since when.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Until when.</summary>
    public required DateTimeOffset Deadline { get; init; }

    /// <summary>Null while it is open; one of <see cref="HoldDecisions"/>.</summary>
    public string? Decision { get; init; }

    /// <summary>Who decided.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>What it was assigned to.</summary>
    public string? Target { get; init; }

    /// <summary>What can be decided.</summary>
    public required IReadOnlyList<string> Choices { get; init; }
}

/// <summary>Known decisions.</summary>
public static class HoldDecisions
{
    /// <summary>What stood in the way was mended: check again and send what was not sent.</summary>
    public const string Resend = "resend";

    /// <summary>Look again at the counterparty; nothing is sent.</summary>
    public const string LookAgain = "look-again";

    /// <summary>Give it up.</summary>
    public const string Cancel = "cancel";

    /// <summary>Give it the target that is named.</summary>
    public const string Assign = "assign";

    /// <summary>Somebody knows of it and takes it on.</summary>
    public const string Acknowledge = "acknowledge";
}
