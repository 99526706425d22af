using Duplex.Fhir.Model;
using Duplex.Translation.Tables;

namespace Duplex.Translation.ToV2.DataTypes;

/// <summary>Quantities to numbers and the CWE of their unit.</summary>
internal static class QuantityToParts
{
    /// <summary>CQ at the field that the writer stands at.</summary>
    public static void WriteCq(V2Draft draft, Quantity? quantity)
    {
        if (quantity is null)
        {
            return;
        }

        draft.To.Part(1, quantity.Value).Part(2);
        string? system = quantity.System?.Value;
        draft.To.Sub(1).Put(quantity.Code ?? (PrimitiveType?)quantity.Unit);
        if (quantity.Code is not null)
        {
            draft.To.Sub(2).Put(quantity.Unit).Sub(3).From(quantity.System, system is null ? null : CodeSystems.NameOf(system));
        }
    }

    /// <summary>The unit as CWE at the field that the writer stands at.</summary>
    public static void WriteUnit(V2Draft draft, Quantity? quantity)
    {
        if (quantity is null)
        {
            return;
        }

        string? system = quantity.System?.Value;
        if (quantity.Code?.Value is { Length: > 0 })
        {
            draft.To.Part(1, quantity.Code).Part(2, quantity.Unit).Part(3).From(quantity.System, system is null ? null : CodeSystems.NameOf(system));
        }
        else
        {
            draft.To.Part(2, quantity.Unit);
        }
    }
}
