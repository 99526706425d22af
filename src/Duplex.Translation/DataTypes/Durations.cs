using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>Lengths of time in a number field and a field of units.</summary>
internal static class Durations
{
    /// <summary>UCUM's code for a unit of time as it is often written; null where it is none.</summary>
    public static string? UnitOf(string? text) => text?.Trim().TrimEnd('.').ToLowerInvariant() switch
    {
        "s" or "sec" or "secs" or "second" or "seconds" => "s",
        "min" or "mins" or "minute" or "minutes" or "m" => "min",
        "h" or "hr" or "hrs" or "hour" or "hours" => "h",
        "d" or "day" or "days" => "d",
        "wk" or "week" or "weeks" or "w" => "wk",
        "mo" or "month" or "months" or "mon" => "mo",
        "a" or "y" or "yr" or "year" or "years" or "ann" => "a",
        _ => null,
    };

    /// <summary>The unit in a CWE: its code, otherwise its text.</summary>
    public static string? UnitOf(in Source units, string element)
    {
        for (int part = 1; part <= 2; part++)
        {
            if (UnitOf(units[part].Peek()) is { } unit)
            {
                // Whatever else names the same unit says no more.
                units[part].Used(element);
                if (part == 1 && (!units[2].IsPresent || UnitOf(units[2].Peek()) == unit))
                {
                    units[2].Used(element);
                    units[3].Used(element);
                }

                return unit;
            }
        }

        return null;
    }

    /// <summary>Null where the number is none, or its unit is no exact length of time.</summary>
    /// <param name="element">What the length is part of, such as <c>end</c>.</param>
    public static TimeSpan? Read(in Source amount, in Source units, string element)
    {
        if (!decimal.TryParse(amount.Peek(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number)
            || Math.Abs(number) > 1_000_000)
        {
            return null;
        }

        double? seconds = (units.IsPresent ? UnitOf(units, element) : "min") switch
        {
            "s" => 1,
            "min" => 60,
            "h" => 3600,
            "d" => 86400,
            "wk" => 604800,
            _ => null,
        };
        if (seconds is null)
        {
            amount.Context.WarnOnce($"duration {amount.Place.Segment}", units.Place, "The unit is no length of time that can be added up; right would be s, min, h, d or wk.");
            return null;
        }

        amount.Used(element);
        return TimeSpan.FromSeconds((double)number * seconds.Value);
    }

    /// <summary>A time moved by a length; null where the time is none of day.</summary>
    public static string? Move(string? time, TimeSpan by) =>
        new FhirInstant(time).TryGetInstant(out DateTimeOffset instant)
            ? instant.Add(by).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
            : null;
}
