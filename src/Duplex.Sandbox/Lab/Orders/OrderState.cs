using Duplex.Sandbox.Lab.Store;
using Duplex.Sandbox.Lab.Wire;

namespace Duplex.Sandbox.Lab.Orders;

/// <summary>What an order looks like on the wire.</summary>
internal static class OrderState
{
    /// <summary>ORC-5 (HL7 table 0038).</summary>
    public static string Of(OrderRow order) => order.Status switch
    {
        LabOrderStatus.Partial => "A",
        LabOrderStatus.Final or LabOrderStatus.Corrected => "CM",
        LabOrderStatus.Cancelled => "CA",
        _ => "IP",
    };

    /// <summary>ORC-3.</summary>
    public static string FillerField(OrderRow order) => FillerField(order.Filler);

    public static string FillerField(string filler) => $"{filler}^{WireText.Authority}";
}
