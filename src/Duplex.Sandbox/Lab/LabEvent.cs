namespace Duplex.Sandbox.Lab;

/// <summary>One thing that happened in the sandbox laboratory.</summary>
/// <param name="Sequence">1 for the first event since the start, without gaps.</param>
/// <param name="At">When, by the laboratory's clock.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Filler">The laboratory's own order number, where there is one.</param>
/// <param name="ControlId">MSH-10 of the message concerned.</param>
/// <param name="Detail">A code: the order control, message type, or error code.</param>
public sealed record LabEvent(
    long Sequence, DateTimeOffset At, LabEventKind Kind, string? Filler, string? ControlId, string? Detail);
