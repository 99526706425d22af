using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>CQ to Quantity (sheet <c>CQ[Quantity]</c>): the units are a CWE of subcomponents.</summary>
internal static class CqToQuantity
{
    /// <summary>Null where there is no number.</summary>
    public static Quantity? Read(in Source cq)
    {
        if (NmToDecimal.Read(cq[1], "value") is not { } value)
        {
            return null;
        }

        MeasureUnit unit = cq[2].IsPresent ? MeasureUnit.Read(cq[2]) : MeasureUnit.None;
        return unit.Of(value);
    }
}
