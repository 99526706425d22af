using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>Two timestamps to a Period.</summary>
internal static class PeriodReading
{
    /// <summary>Null where neither is a timestamp.</summary>
    public static Period? Read(in Source start, in Source end, string element = "period")
    {
        string? from = start.IsPresent ? start.DateTime($"{element}.start") : null;
        string? to = end.IsPresent ? end.DateTime($"{element}.end") : null;
        return from is null && to is null ? null : new Period { Start = from, End = to };
    }

    /// <summary>The period with this beginning; as it is where that is no timestamp, since FHIR has no empty one.</summary>
    public static Period? Begin(Period? period, in Source start)
    {
        if (start.DateTime() is { } time)
        {
            (period ??= new Period()).Start = time;
        }

        return period;
    }

    /// <summary>The period with this end.</summary>
    /// <inheritdoc cref="Begin"/>
    public static Period? Finish(Period? period, in Source end)
    {
        if (end.DateTime() is { } time)
        {
            (period ??= new Period()).End = time;
        }

        return period;
    }
}
