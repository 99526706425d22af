namespace Duplex.Sandbox.Lab;

/// <summary>How far an order is, as the laboratory sees it.</summary>
public enum LabOrderStatus
{
    Open,
    Partial,
    Preliminary,
    Final,
    Corrected,
    Cancelled,
}
