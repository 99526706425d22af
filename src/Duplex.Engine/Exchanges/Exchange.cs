using Duplex.Engine.Identity;

namespace Duplex.Engine.Exchanges;

public enum ExchangeDirection
{
    Inbound,
    Outbound,
}

/// <summary>What became of an exchange.</summary>
public enum ExchangeOutcome
{
    /// <summary>Inbound: its changes are in the chart.</summary>
    InTheChart,

    /// <summary>Inbound: kept, but its event is not interpreted here.</summary>
    NotUnderstood,

    /// <summary>Inbound: not taken; the sender still owns it. Outbound: the counterparty said no.</summary>
    Refused,

    /// <summary>Inbound: a repeat of an earlier one, without effect.</summary>
    Duplicate,

    /// <summary>Inbound: a person must decide.</summary>
    Held,

    /// <summary>Inbound from an app: committed with its delivery and loop. Outbound: the counterparty took it.</summary>
    Accepted,

    /// <summary>Outbound: what the counterparty did cannot be known from the answer, or there was none.</summary>
    Unknown,

    /// <summary>Outbound: did not get through; nothing was done.</summary>
    Failed,
}

/// <summary>One message that crossed the boundary, in or out. Its bytes lie apart as payloads.</summary>
public sealed record Exchange
{
    public required ExchangeId Id { get; init; }

    public required ConnectionKey Connection { get; init; }

    public required ExchangeDirection Direction { get; init; }

    public required string Format { get; init; }

    public required string Kind { get; init; }

    public string ControlId { get; init; } = "";

    public required Lane Lane { get; init; }

    public required Instant At { get; init; }

    public required ExchangeOutcome Outcome { get; init; }

    /// <summary>A readable constant; empty where all is well.</summary>
    public string Code { get; init; } = "";

    /// <summary>Where in the message, when something is wrong with it.</summary>
    public string Place { get; init; } = "";

    /// <summary>What happened, in words without patient data.</summary>
    public string Sentence { get; init; } = "";

    public bool ControlIdReused { get; init; }

    public ExchangeId? DuplicateOf { get; init; }

    public DeliveryId? Delivery { get; init; }

    public LoopId? Loop { get; init; }

    public required ReadOnlyMemory<byte> Payload { get; init; }

    /// <summary>The answer's bytes, where there was one to keep.</summary>
    public ReadOnlyMemory<byte> Answer { get; init; }
}
