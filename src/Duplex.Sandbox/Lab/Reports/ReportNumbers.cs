using Duplex.Sandbox.Lab.Catalogue;
using Duplex.Sandbox.Lab.Orders;
using Duplex.Sandbox.Lab.Store;
using Duplex.Sandbox.Lab.Wire;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Lab.Reports;

/// <summary>The order numbers that a report carries: the order's own, or what a script makes of them.</summary>
internal static class ReportNumbers
{
    public static (string Placer, string Filler) Of(SqliteConnection connection, OrderRow order, LabAct act, int seed)
    {
        var own = OrderState.FillerField(order);
        var (placer, filler) = act.Numbers switch
        {
            LabNumbers.Mangled => (Damaged(order, act.Damage), own),
            LabNumbers.Unknown => (Unknown(order, seed), OrderState.FillerField(Stranger(order, seed))),
            LabNumbers.None => ("", ""),
            LabNumbers.Contradicting => (order.PlacerField, OrderState.FillerField(
                act.OtherFiller ?? connection.OtherOrder(order)?.Filler ?? Stranger(order, seed))),
            _ => (order.PlacerField, own),
        };
        return (placer, act.OmitsFiller ? "" : filler);
    }

    private static string Unknown(OrderRow order, int seed)
    {
        var @namespace = string.IsNullOrEmpty(order.PlacerNamespace) ? "" : $"^{WireText.Escape(order.PlacerNamespace)}";
        return SeededNumber.Hex(seed, "placer", order.Filler) + @namespace;
    }

    /// <summary>A filler number that no order has. Decided by the order alone: every report under it is about the same stranger.</summary>
    private static string Stranger(OrderRow order, int seed) =>
        $"F9{WireText.Number((long)(SeededNumber.Fraction(seed, "filler", order.Filler) * 900_000) + 100_000)}";

    private static string Damaged(OrderRow order, LabDamage damage)
    {
        var value = order.Placer ?? "";
        var damaged = damage switch
        {
            LabDamage.Case => value.ToLowerInvariant(),
            LabDamage.Truncated => value[..Math.Max(value.Length - 4, 0)],
            LabDamage.Padded => "0000" + value,
            LabDamage.Garbled => value.Length < 8 ? "XXXX" : $"{value[..4]}XXXX{value[8..]}",
            _ => value,
        };
        var field = order.PlacerField;
        var rest = field.Contains('^', StringComparison.Ordinal) ? field[field.IndexOf('^', StringComparison.Ordinal)..] : "";
        return WireText.Escape(damaged) + (damage == LabDamage.NamespaceMissing ? "" : rest);
    }
}
