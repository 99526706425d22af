using Duplex.Fhir.Model;
using Duplex.Hl7v2;

namespace Duplex.Translation.DataTypes;

/// <summary>Two timestamps to a Period.</summary>
internal static class PeriodReading
{
    /// <summary>Null where neither is a timestamp.</summary>
    public static Period? Read(Hl7Value start, Hl7Value end, TimeZoneInfo senderZone)
    {
        string? from = DtmToDateTime.ToDateTime(start, senderZone);
        string? to = DtmToDateTime.ToDateTime(end, senderZone);
        return from is null && to is null ? null : new Period { Start = from, End = to };
    }
}
