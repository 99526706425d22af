namespace Duplex.Fhir.Values;

/// <summary>The finest part a date or time states. Seconds and their fraction compare as one precision.</summary>
public enum DateTimePrecision
{
    /// <summary>YYYY.</summary>
    Year,

    /// <summary>YYYY-MM.</summary>
    Month,

    /// <summary>YYYY-MM-DD.</summary>
    Day,

    /// <summary>To the hour.</summary>
    Hour,

    /// <summary>To the minute.</summary>
    Minute,

    /// <summary>To the second.</summary>
    Second,

    /// <summary>With a fraction of a second.</summary>
    Millisecond,
}
