using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>Timestamps to a Period. None is made of what is no timestamp: R4 forbids an empty one.</summary>
internal static class PeriodReading
{
    /// <summary>Null where neither is a timestamp.</summary>
    public static Period? Read(in Source start, in Source end, string element = "period")
    {
        string? from = start.IsPresent ? start.DateTime($"{element}.start") : null;
        string? to = end.IsPresent ? end.DateTime($"{element}.end") : null;
        return from is null && to is null ? null : new Period { Start = from, End = to };
    }

    /// <summary>The period with this start; unchanged where the field is no timestamp.</summary>
    public static Period? WithStart(this Period? period, in Source start, string element = "")
    {
        if (start.DateTime(element) is { } from)
        {
            (period ??= new Period()).Start = from;
        }

        return period;
    }

    /// <summary>The period with this end; unchanged where the field is no timestamp.</summary>
    public static Period? WithEnd(this Period? period, in Source end, string element = "")
    {
        if (end.DateTime(element) is { } to)
        {
            (period ??= new Period()).End = to;
        }

        return period;
    }
}
