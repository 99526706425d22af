using System.Globalization;

namespace Duplex.Translation.DataTypes;

/// <summary>A point in time and a length of time to another point, at the precision of the first.</summary>
internal static class TimeSpans
{
    /// <summary>Null where the length is finer than the point, or is not whole.</summary>
    /// <param name="dateTime">A FHIR dateTime.</param>
    /// <param name="amount">Negative to go back.</param>
    /// <param name="unit">UCUM: s, min, h, d, wk, mo, a.</param>
    public static string? Add(string dateTime, decimal amount, string unit)
    {
        if (amount != decimal.Truncate(amount) || Math.Abs(amount) > 100_000)
        {
            return null;
        }

        int count = (int)amount;
        if (DateOnly.TryParseExact(dateTime, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            DateOnly? moved = unit switch
            {
                "d" => date.AddDays(count),
                "wk" => date.AddDays(7 * count),
                "mo" => date.AddMonths(count),
                "a" => date.AddYears(count),
                _ => null,
            };
            return moved?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        if (!DateTimeOffset.TryParseExact(dateTime, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset time))
        {
            return null;
        }

        DateTimeOffset? then = unit switch
        {
            "s" => time.AddSeconds(count),
            "min" => time.AddMinutes(count),
            "h" => time.AddHours(count),
            "d" => time.AddDays(count),
            "wk" => time.AddDays(7 * count),
            "mo" => time.AddMonths(count),
            "a" => time.AddYears(count),
            _ => null,
        };
        return then?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
    }
}
