namespace Duplex.Translation.Tables;

/// <summary>Units of time as they are written in HL7 v2 (UCUM, ISO+, words, letters of TQ-3) to those that FHIR's Timing takes.</summary>
internal static class TimeUnits
{
    /// <summary>Null where it is none of them.</summary>
    public static string? Find(string? text) => text?.ToUpperInvariant() switch
    {
        "S" or "SEC" or "SECS" or "SECOND" or "SECONDS" => "s",
        "MIN" or "MINS" or "MINUTE" or "MINUTES" => "min",
        "H" or "HR" or "HRS" or "HOUR" or "HOURS" => "h",
        "D" or "DAY" or "DAYS" => "d",
        "W" or "WK" or "WKS" or "WEEK" or "WEEKS" => "wk",
        "MO" or "MON" or "MONTH" or "MONTHS" => "mo",
        "A" or "ANN" or "YR" or "YRS" or "YEAR" or "YEARS" => "a",
        _ => null,
    };

    /// <summary>The letters of TQ-3, of which M is a minute and L a month.</summary>
    public static string? OfLetter(char letter) => char.ToUpperInvariant(letter) switch
    {
        'S' => "s", 'M' => "min", 'H' => "h", 'D' => "d", 'W' => "wk", 'L' => "mo", _ => null,
    };

    /// <summary>How many minutes such a unit has; null where that is no fixed whole number.</summary>
    public static int? Minutes(string? unit) => unit switch { "min" => 1, "h" => 60, "d" => 1440, "wk" => 10080, _ => null };
}
