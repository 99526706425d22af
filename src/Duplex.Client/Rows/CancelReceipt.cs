namespace Duplex.Client.Rows;

/// <summary>A cancellation is on its way.</summary>
/// <param name="Loop">Of the order; it shows how the cancellation ends.</param>
/// <param name="Delivery">That carries it.</param>
public sealed record CancelReceipt(Guid Loop, Guid Delivery);
