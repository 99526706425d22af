using Duplex.Engine.Holds;
using Duplex.Engine.Identity;

namespace Duplex.Api;

/// <summary>A hold as the API shows it.</summary>
public sealed record HoldRow(
    Guid Id,
    string Connection,
    Guid? Loop,
    Guid? Delivery,
    Guid? Exchange,
    string Code,
    string Place,
    string Sentence,
    string Owner,
    Instant OpenedAt,
    Instant Deadline,
    HoldDecision? Decision,
    string? DecidedBy,
    Instant? DecidedAt,
    string? Reason,
    string? Target,
    IReadOnlyList<HoldDecision> Choices)
{
    public static HoldRow Of(Hold hold)
    {
        ArgumentNullException.ThrowIfNull(hold);
        return new HoldRow(
            hold.Id.Value, hold.Connection.Connection, hold.Loop?.Value, hold.Delivery?.Value, hold.Exchange?.Value, hold.Code, hold.Place, hold.Sentence,
            hold.Owner, hold.OpenedAt, hold.Deadline, hold.Decision, hold.DecidedBy, hold.DecidedAt, hold.Reason, hold.Target, HoldChoices.Of(hold));
    }
}
