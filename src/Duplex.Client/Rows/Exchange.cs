using System.Text.Json;

namespace Duplex.Client.Rows;

/// <summary>One message that crossed the boundary, as lists show it.</summary>
public record ExchangeSummary
{
    /// <summary>Its id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The connection's name.</summary>
    public required string Connection { get; init; }

    /// <summary>inbound, outbound.</summary>
    public required string Direction { get; init; }

    /// <summary>Such as <c>hl7v2</c> or <c>fhir</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Such as <c>ADT^A01</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The sender's own id of it.</summary>
    public required string ControlId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What became of it.</summary>
    public required string Outcome { get; init; }

    /// <summary>An error code of docs/errors.md, or empty.</summary>
    public required string Code { get; init; }

    /// <summary>Where.</summary>
    public required string Place { get; init; }

    /// <summary>In words.</summary>
    public required string Sentence { get; init; }

    /// <summary>The sender used its id for another content before.</summary>
    public bool ControlIdReused { get; init; }

    /// <summary>The first of its kind, where this is a repeat.</summary>
    public Guid? DuplicateOf { get; init; }

    /// <summary>The delivery that sent it.</summary>
    public Guid? Delivery { get; init; }

    /// <summary>The loop that it belongs to.</summary>
    public Guid? Loop { get; init; }
}

/// <summary>An exchange with its bytes. Patient data.</summary>
public sealed record Exchange : ExchangeSummary
{
    /// <summary>The exact bytes.</summary>
    public byte[] Payload { get; init; } = [];

    /// <summary>What was answered.</summary>
    public byte[] Answer { get; init; } = [];

    /// <summary>Null where the bytes are not UTF-8.</summary>
    public string? Text { get; init; }

    /// <summary>Null where the bytes are not UTF-8.</summary>
    public string? AnswerText { get; init; }

    /// <summary>What it wrote into the chart.</summary>
    public IReadOnlyList<ChartEntry> Resources { get; init; } = [];
}

/// <summary>A version that an exchange wrote into the chart.</summary>
/// <param name="Reference">Such as <c>Patient/p1</c>.</param>
/// <param name="Version">From 1.</param>
/// <param name="Body">FHIR JSON; null where it is larger than is shown.</param>
public sealed record ChartEntry(string Reference, int Version, JsonElement? Body);

/// <summary>What a message did when it was interpreted again.</summary>
/// <param name="Exchange">As it is now.</param>
/// <param name="Withdrawn">How many chart entries it no longer produces.</param>
public sealed record ReplayOutcome(ExchangeSummary Exchange, int Withdrawn);
