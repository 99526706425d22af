namespace Duplex.Fhir.Values;

/// <summary>The units of FHIRPath's calendar durations, coarse to fine.</summary>
public enum CalendarUnit
{
    /// <summary>year, years.</summary>
    Year,

    /// <summary>month, months.</summary>
    Month,

    /// <summary>week, weeks.</summary>
    Week,

    /// <summary>day, days.</summary>
    Day,

    /// <summary>hour, hours.</summary>
    Hour,

    /// <summary>minute, minutes.</summary>
    Minute,

    /// <summary>second, seconds.</summary>
    Second,

    /// <summary>millisecond, milliseconds.</summary>
    Millisecond,
}
