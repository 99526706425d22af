using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;

namespace Duplex.Translation.Orders;

/// <summary>An order number with who gave it (EI).</summary>
/// <param name="Value">EI-1.</param>
/// <param name="Namespace">EI-2; null where missing.</param>
/// <param name="UniversalId">EI-3; null where missing.</param>
/// <param name="UniversalIdType">EI-4; null where missing.</param>
public sealed record OrderNumber(string Value, string? Namespace = null, string? UniversalId = null, string? UniversalIdType = null)
{
    /// <summary>Null where EI-1 is empty.</summary>
    internal static OrderNumber? Read(Hl7Repetition ei) => ei[1].Trimmed() is { } value
        ? new OrderNumber(value, ei[2].Trimmed(), ei[3].Trimmed(), ei[4].Trimmed())
        : null;
}
