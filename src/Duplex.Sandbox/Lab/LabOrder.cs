namespace Duplex.Sandbox.Lab;

/// <summary>An order as the laboratory keeps it.</summary>
/// <param name="Filler">The laboratory's own order number, such as <c>F1001</c>.</param>
/// <param name="Placer">The sender's order number (EI-1); null where nobody ordered it.</param>
/// <param name="PlacerNamespace">EI-2 of the placer number.</param>
/// <param name="TestCode">OBR-4.1.</param>
/// <param name="Mrn">PID-3.1 of the first repetition.</param>
/// <param name="Status">How far it is.</param>
/// <param name="TakenAt">When it was taken.</param>
public sealed record LabOrder(
    string Filler, string? Placer, string? PlacerNamespace, string TestCode, string Mrn, LabOrderStatus Status, DateTimeOffset TakenAt);
