using Duplex.Fhir.Model;

namespace Duplex.Translation.ToV2.DataTypes;

/// <summary>Period to two components that follow each other.</summary>
internal static class PeriodToParts
{
    /// <param name="first">The component of the start.</param>
    public static void Write(V2Draft draft, Period? period, int first)
    {
        if (period is not null)
        {
            DateTimeToDtm.Write(draft.To.Part(first), period.Start);
            DateTimeToDtm.Write(draft.To.Part(first + 1), period.End);
        }
    }
}
